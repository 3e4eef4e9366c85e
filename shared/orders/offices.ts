import type { RuleError } from '../core/result.ts';
import type { CommandKind } from '../model/match.ts';
import { OFFICES, type Office } from '../model/people.ts';
import type { CabinetView } from '../view/view.ts';

const BUDGET = ['treasury'] as const;
const MONEY_AND_TREATIES = ['treasury', 'foreign'] as const;
const ARMS = ['head', 'defence'] as const;
const TREATIES = ['head', 'foreign'] as const;
const HEAD = ['head'] as const;

/** Which offices of a cabinet give which command; what is not named here every member may give. */
export const OFFICES_FOR: Readonly<Partial<Record<CommandKind, readonly Office[]>>> = {
  draftBudget: BUDGET,
  draftSanction: MONEY_AND_TREATIES,
  chooseOption: ['head', 'treasury'],
  draftDemand: ARMS,
  setStanding: ARMS,
  decideCrisis: ARMS,
  answerCrisis: ['head', 'defence', 'foreign'],
  draftLeaving: TREATIES,
  propose: TREATIES,
  sign: TREATIES,
  refuse: TREATIES,
  withdraw: TREATIES,
  tableMotion: TREATIES,
  withdrawMotion: TREATIES,
  vote: TREATIES,
  lockIn: HEAD,
  unlock: HEAD,
  setCare: HEAD,
};

/** Those of an office, or in its absence who does its work: the head of government, and without one everybody who is there. */
export function officesThatMay(kind: CommandKind, there: readonly Office[]): readonly Office[] {
  const named = OFFICES_FOR[kind];
  if (named === undefined) return OFFICES;
  if (named.some((office) => there.includes(office))) return named;
  return there.includes('head') ? HEAD : OFFICES;
}

/** Why a member of this cabinet does not give that command, or null. */
export function officeFault(kind: CommandKind, { office, members }: CabinetView): RuleError | null {
  // Whoever asks is there, though the server may not have noticed it yet.
  const there = members.filter(({ here, you }) => here || you).map((member) => member.office);
  const may = officesThatMay(kind, there);
  return may.includes(office) ? null : { code: 'cabinet/not-your-office', params: { office: may[0] } };
}
