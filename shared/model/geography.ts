import type { PowerId, RegionId } from '../core/ids.ts';

/** What never changes on a map, worked out once from a scenario. */
export interface Geography {
  /** Sorted; neutral ground left out. */
  regionIds: RegionId[];
  powerIds: PowerId[];
  capital: Record<PowerId, RegionId>;
  terrain: Record<RegionId, number>;
  share: Record<RegionId, number>;
  /** The power a region belonged to at the start. */
  home: Record<RegionId, PowerId>;
  land: Record<RegionId, RegionId[]>;
  sea: Record<RegionId, RegionId[]>;
  /** Distance between two owned regions in units of the loss-of-strength gradient: land neighbours .4, sea neighbours .8,
   * else centre to centre over the scenario's unit, at least 1. */
  distance: Record<RegionId, Record<RegionId, number>>;
  /** Distance of a power's start capital to neutral ground and that ground's output in millions: neutral trade partners. */
  neutrals: { region: RegionId; output: number; distance: Record<PowerId, number> }[];
}
