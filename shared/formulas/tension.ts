import type { PowerId } from '../core/ids.ts';
import { clamp } from '../core/maths.ts';
import type { Cause } from '../events/events.ts';
import type { Board } from '../model/board.ts';
import { atWar, exposedRegion, homeStrength, projectionStrength, reach } from './strength.ts';

/**
 * The tension of `from` toward `toward` that the year's facts speak for, 0–100, with its causes: the security dilemma
 * (docs/rules.md). Tension itself moves 30 % of the way a turn.
 */
export function tensionTarget(board: Board, from: PowerId, toward: PowerId): { value: number; causes: Cause[] } {
  const causes: Cause[] = [];
  return { value: tensionLevel(board, from, toward, causes), causes };
}

/** `tensionTarget` without the cost of its causes, which go into `causes` where it is given. */
export function tensionLevel(board: Board, from: PowerId, toward: PowerId, causes?: Cause[]): number {
  const { constants, ties, pairs } = board;
  const near = reach(board, toward, exposedRegion(board, from, toward));
  const home = homeStrength(board, from);
  const reaching = projectionStrength(board, toward) * near;
  const ratio = home > 0 ? Math.min(2, reaching / home) : reaching > 0 ? 2 : 0;
  let value = 0;
  const add = (factor: string, points: number): void => {
    value += points;
    if (points !== 0) causes?.push({ factor, points });
  };
  add('baseline', constants.tensionFloor);
  add('reachingStrength', constants.tensionStrength * ratio);
  add('projectionGrowth', constants.tensionGrowth * board.powers[toward].projectionGrowth * near);
  add('relations', -constants.tensionRelations * (pairs[from]?.[toward]?.relations ?? 0));
  if (ties.pacts[from]?.includes(toward)) add('pact', -constants.tensionPact);
  if (ties.nonAggression[from]?.includes(toward)) add('nonAggression', -constants.tensionNonAggression);
  if (ties.trade[from]?.includes(toward)) add('tradeTreaty', -constants.tensionTrade);
  if (ties.consultation[from]?.includes(toward)) add('consultation', -constants.tensionConsultation);
  if (atWar(board, from, toward)) add('war', constants.tensionWar);
  return clamp(value, 0, 100);
}

/** What tension leaves of a pair's trade, 1/3–1: 1 − mean tension / 150 (rules section 6). */
export function tradeFriction(tensionOneWay: number, tensionOtherWay: number): number {
  return 1 - clamp((tensionOneWay + tensionOtherWay) / 2, 0, 100) / 150;
}
