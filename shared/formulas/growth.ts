import { sqrt } from '../core/maths.ts';
import type { Constants } from '../model/constants.ts';

/** Turns from spending to effect; what is spent in a turn with lag 2 works in the Resolve of the next. */
export const SCIENCE_LAG = 2;
export const INTEGRATION_LAG = 2;

/** Stock that spending adds with diminishing returns: gain·s/(1 + s/(saturation·Y)) (docs/rules.md). */
function absorbed(spending: number, output: number, gain: number, saturation: number): number {
  return (gain * spending) / (1 + spending / (saturation * output));
}

/** Industry that spending adds, millions. */
export function industryBought(spending: number, output: number, c: Constants): number {
  return absorbed(spending, output, c.industryAbsorption, c.industrySaturation);
}

/** Infrastructure that spending adds, millions. */
export function infrastructureBought(spending: number, output: number, c: Constants): number {
  return absorbed(spending, output, c.infrastructureAbsorption, c.infrastructureSaturation);
}

/** What private hands add to industry, millions: a share of income after tax, less what is crowded out. */
export function privateInvestment(
  output: number,
  taxRate: number,
  crowding: number,
  integration: number,
  c: Constants,
): number {
  const drag = 1 - c.integrationDrag * (integration / 100);
  return c.privateInvestment * (1 - taxRate) * output * (1 - crowding) * drag;
}

/** Industry after a year, millions. */
export function industryNext(industry: number, added: number, c: Constants): number {
  return industry * (1 - c.industryDepreciation) + added;
}

/** Infrastructure after a year, millions. */
export function infrastructureNext(infrastructure: number, added: number, c: Constants): number {
  return infrastructure * (1 - c.infrastructureDepreciation) + added;
}

/**
 * Technology after a year: it drifts up, grows with the root of science as a share of output, and catches up with the
 * frontier as far as the economy is open to trade.
 */
export function technologyNext(
  technology: number,
  scienceShare: number,
  openness: number,
  frontier: number,
  c: Constants,
): number {
  const catchUp = c.technologyCatchUp * openness * Math.max(0, frontier / technology - 1);
  return technology * (1 + c.technologyDrift + c.technologyScience * sqrt(Math.max(0, scienceShare)) + catchUp);
}

/** Forces that spending buys, millions; integration makes arms cheaper (docs/rules.md). */
export function forceBought(spending: number, integration: number, price: number, c: Constants): number {
  return (spending / price) * (1 + integration / c.integrationCheapness);
}

/** Points of integration that spending buys; they work after two turns. */
export function integrationBought(spending: number, output: number, integration: number, c: Constants): number {
  return c.integrationGain * saturating(spending, output) * (1 - integration / 100);
}

/** Points of cohesion that resilience buys: about 4 for 1 % of output, falling off with more of it and near the top. */
export function cohesionBought(spending: number, output: number, cohesion: number, c: Constants): number {
  return c.resilienceGain * saturating(spending, output) * Math.min(1, Math.max(0, 100 - cohesion) / 40);
}

/** x/(1 + x) with x the spending in per cent of output: each further step buys less. */
export function saturating(spending: number, output: number): number {
  const percent = (100 * spending) / output;
  return percent / (1 + percent);
}

/** What works this turn of a list of past amounts, newest last, and the list to keep. */
export function lagged(past: readonly number[], now: number, lag: number): { effective: number; kept: number[] } {
  const all = [...past, now];
  return { effective: all[all.length - lag] ?? 0, kept: all.slice(-lag) };
}
