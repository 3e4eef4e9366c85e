import type { PowerId } from '../core/ids.ts';
import type { ForecastDeed } from './vocabulary.ts';

/** Chances a forecast may give, in per cent: never sure, never ruled out. */
export const FORECAST_CHANCE = { least: 5, most: 95 } as const;

/**
 * What a seat expects of another power this year: that it makes a demand (`demands`), attacks, signs a treaty, breaks one, or gains
 * share of all capability. It moves nothing in the world; when the year is over it is scored and told to its seat alone.
 */
export interface Forecast {
  power: PowerId;
  deed: ForecastDeed;
  /** Per cent, a whole number. */
  chance: number;
}

/** Points for a forecast, 0–100, by the square of how far it was off: 100 for a sure hit, 75 for one half, 0 for a sure miss. */
export function forecastPoints(chance: number, came: boolean): number {
  const off = (came ? 1 : 0) - chance / 100;
  return 100 * (1 - off * off);
}
