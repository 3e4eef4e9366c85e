import type { PowerId, RegionId } from '../core/ids.ts';
import { keptWith } from '../core/kept.ts';
import type { Geography } from '../model/geography.ts';

/**
 * A power's or region's number is its position in the geography's lists. What is worked out for every pair, as odds and
 * tension are, is kept in arrays by number: a look-up by name costs ten times as much.
 */
export interface Numbers {
  powers: ReadonlyMap<PowerId, number>;
  regions: ReadonlyMap<RegionId, number>;
  /** By power: the capital's number. */
  capital: Int32Array;
  /** By power: the regions it had at the start, in the geography's order. */
  home: readonly (readonly RegionId[])[];
  /** By region. */
  terrain: Float64Array;
}

/** The numbers of a map, worked out once. */
export const numbersOf: (geography: Geography) => Numbers = keptWith((geography) => {
  const { powerIds, regionIds } = geography;
  const powers = new Map(powerIds.map((id, number) => [id, number]));
  const regions = new Map(regionIds.map((id, number) => [id, number]));
  return {
    powers,
    regions,
    capital: Int32Array.from(powerIds, (id) => regions.get(geography.capital[id]) as number),
    home: powerIds.map((id) => regionIds.filter((region) => geography.home[region] === id)),
    terrain: Float64Array.from(regionIds, (id) => geography.terrain[id]),
  };
});

/** A power's number. Throws for a power that is not of this map. */
export function numberOf(geography: Geography, power: PowerId): number {
  const number = numbersOf(geography).powers.get(power);
  if (number === undefined) throw new Error(`there is no power “${power}” on this map`);
  return number;
}
