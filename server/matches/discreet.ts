import type { CommandKind } from '../../shared/model/match.ts';

/** Commands that change nothing but what their own seat sees, and nothing that a rival would answer to. */
const DISCREET: ReadonlySet<CommandKind> = new Set([
  'draftBudget',
  'draftDemand',
  'draftForecast',
  'draftLeaving',
  'setStanding',
  'undo',
]);

/** Whether only the seat that sent the command can see a difference after it. */
export const isDiscreet = (kind: CommandKind): boolean => DISCREET.has(kind);
