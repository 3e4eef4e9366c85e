import { keysOf, type PowerId } from '../../../shared/core/ids.ts';
import type { Verdict } from '../../../shared/model/match.ts';

/** What decides between powers: the rating against par, or the score where the scenario has no par (rules section 9). */
export const meritOf = ({ scores }: Verdict, power: PowerId): number => scores[power].rating ?? scores[power].score;

/** Every power, the best first. */
export const ranking = (verdict: Verdict): PowerId[] =>
  keysOf(verdict.scores).sort((a, b) => meritOf(verdict, b) - meritOf(verdict, a));

/** Whether the verdict weighs each score against what the seat usually gets. */
export const isRated = ({ scores }: Verdict): boolean => Object.values(scores).some(({ rating }) => rating !== null);
