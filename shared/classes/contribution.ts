import { keysOf } from '../core/ids.ts';
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
  /** Milliseconds since 1970; null for nothing yet. */
  lastAct: number | null;
  /** Turns in which the student did something. */
  turns: number[];
  /** Turns that were locked in by the student when they ended. */
  locked: number[];
  /** The turn in which the student first had a seat. */
  since: number;
  /** What was done in the turn in which something was done last. */
  lately: { turn: number; did: Did };
}

/** How often each of these was done. */
export type Did = Partial<Record<Counted, number>>;

export type Contributions = Readonly<Record<ParticipantId, Contribution>>;

export type Counted = 'drafts' | 'treaties' | 'keys' | 'crises' | 'messages';

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

const NOTHING: Omit<Contribution, 'since'> = {
  drafts: 0,
  treaties: 0,
  keys: 0,
  crises: 0,
  messages: 0,
  other: 0,
  lastAct: null,
  turns: [],
  locked: [],
  lately: { turn: 0, did: {} },
};

/** The contributions with one command more, given in that turn; those of the server, the clock and rivals are nobody's. */
export function withContribution(
  known: Contributions,
  { by, command, at }: StampedCommand,
  turn: number,
): Contributions {
  if (command.kind === 'appoint') {
    const { participant } = command;
    return { ...known, [participant]: known[participant] ?? { ...NOTHING, since: turn } };
  }
  if (command.kind === 'undoTurn') return withoutTurns(known, command.turn);
  if (by.kind !== 'participant') return known;
  const before = known[by.id] ?? { ...NOTHING, since: turn };
  const counted = COUNTED[command.kind];
  const what = counted ?? 'other';
  const { did } = before.lately.turn === turn ? before.lately : NOTHING.lately;
  return {
    ...known,
    [by.id]: {
      ...before,
      [what]: before[what] + 1,
      lastAct: at,
      lately: { turn, did: counted === undefined ? did : { ...did, [counted]: (did[counted] ?? 0) + 1 } },
      turns: withTurn(before.turns, turn, true),
      locked: withTurn(before.locked, turn, command.kind === 'lockIn' || (command.kind !== 'unlock' && null)),
    },
  };
}

/** What was done stays done; but a turn that is undone, a practice turn too, was neither attended nor locked in. */
function withoutTurns(known: Contributions, from: number): Contributions {
  const earlier = (turns: readonly number[]): number[] => turns.filter((turn) => turn < from);
  return Object.fromEntries(
    keysOf(known).map((id) => [
      id,
      {
        ...known[id],
        turns: earlier(known[id].turns),
        locked: earlier(known[id].locked),
        lately: known[id].lately.turn < from ? known[id].lately : NOTHING.lately,
      },
    ]),
  );
}

/** The turns with that one in it or not; null leaves them as they are. */
function withTurn(turns: number[], turn: number, isIn: boolean | null): number[] {
  if (isIn === null || turns.includes(turn) === isIn) return turns;
  return isIn ? [...turns, turn] : turns.filter((one) => one !== turn);
}
