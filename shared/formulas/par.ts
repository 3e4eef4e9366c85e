import type { Par, ParTable, Scenario } from '../model/scenario.ts';

/** Scores of matches further apart in length than this cannot be compared, turns. */
const NEAR_ENOUGH = 2;

/**
 * The table a match of this many turns is rated by: the nearest length within two turns, the shorter of two equally near;
 * null where the scenario has none.
 */
export function parFor(scenario: Scenario, turns: number): ParTable | null {
  let nearest: ParTable | null = null;
  for (const table of scenario.par ?? []) {
    const apart = Math.abs(table.turns - turns);
    const before = nearest === null ? Number.POSITIVE_INFINITY : Math.abs(nearest.turns - turns);
    if (apart > NEAR_ENOUGH) continue;
    if (nearest === null || apart < before || (apart === before && table.turns < nearest.turns)) nearest = table;
  }
  return nearest;
}

/**
 * A score against what able rivals get from the same seat: 0 at their median, 1 at their ninetieth per cent, −1 at
 * their tenth (rules section 9).
 */
export function ratingOf(score: number, { p10, p50, p90 }: Par): number {
  return score >= p50 ? (score - p50) / (p90 - p50) : (score - p50) / (p50 - p10);
}
