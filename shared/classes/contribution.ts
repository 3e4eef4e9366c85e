import type { CommandKind, StampedCommand } from '../model/match.ts';
import type { ParticipantId } from '../model/people.ts';

/** What one student did in a world. */
export interface Contribution {
  drafts: number;
  treaties: number;
  keys: number;
  crises: number;
  messages: number;
  other: number;
  /** Milliseconds since 1970. */
  lastAct: number;
  /** Turns in which the student did something. */
  turns: number[];
}

export type Contributions = Readonly<Record<ParticipantId, Contribution>>;

type Counted = 'drafts' | 'treaties' | 'keys' | 'crises' | 'messages';

const COUNTED: Readonly<Partial<Record<CommandKind, Counted>>> = {
  draftBudget: 'drafts',
  draftDemand: 'drafts',
  draftSanction: 'drafts',
  draftLeaving: 'drafts',
  draftForecast: 'drafts',
  setStanding: 'drafts',
  chooseOption: 'drafts',
  propose: 'treaties',
  sign: 'treaties',
  refuse: 'treaties',
  withdraw: 'treaties',
  tableMotion: 'treaties',
  withdrawMotion: 'treaties',
  vote: 'treaties',
  turnKey: 'keys',
  answerCrisis: 'crises',
  decideCrisis: 'crises',
  say: 'messages',
};

const NOTHING: Contribution = {
  drafts: 0,
  treaties: 0,
  keys: 0,
  crises: 0,
  messages: 0,
  other: 0,
  lastAct: 0,
  turns: [],
};

/** The contributions with one command more, given in that turn; those of the server, the clock and rivals are nobody's. */
export function withContribution(
  known: Contributions,
  { by, command, at }: StampedCommand,
  turn: number,
): Contributions {
  if (by.kind !== 'participant') return known;
  const before = known[by.id] ?? NOTHING;
  const what = COUNTED[command.kind] ?? 'other';
  const turns = before.turns.includes(turn) ? before.turns : [...before.turns, turn];
  return { ...known, [by.id]: { ...before, [what]: before[what] + 1, lastAct: at, turns } };
}
