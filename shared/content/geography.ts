import { keysOf, type PowerId, type RegionId } from '../core/ids.ts';
import { asin, clamp, cos, sin, sqrt } from '../core/maths.ts';
import { CONSTANTS, type Constants } from '../model/constants.ts';
import type { Geography } from '../model/geography.ts';
import type { Scenario, ScenarioRegion } from '../model/scenario.ts';

/** Distance between land neighbours, in units of the loss-of-strength gradient (rules section 8). */
const LAND_NEIGHBOUR = 0.4;
/** Distance between neighbours across a strait. */
const SEA_NEIGHBOUR = 0.8;
/** Nobody else is nearer than this. */
const LEAST_APART = 1;
const EARTH_RADIUS_KM = 6371;
const RADIANS = Math.PI / 180;

const geographies = new WeakMap<Scenario, Geography>();
const constants = new WeakMap<Scenario, Constants>();

/** The constants a scenario is played with: the base with the scenario's own values laid over it. */
export function constantsOf(scenario: Scenario): Constants {
  let own = constants.get(scenario);
  if (!own) {
    own = { ...CONSTANTS, ...scenario.constants };
    constants.set(scenario, own);
  }
  return own;
}

/** What never changes on a scenario's map. Worked out once for each scenario object. */
export function geographyOf(scenario: Scenario): Geography {
  let geography = geographies.get(scenario);
  if (!geography) {
    geography = buildGeography(scenario);
    geographies.set(scenario, geography);
  }
  return geography;
}

function buildGeography(scenario: Scenario): Geography {
  const owned = scenario.regions.filter((region) => region.power !== null).sort((a, b) => (a.id < b.id ? -1 : 1));
  const isOwned = new Set(owned.map((region) => region.id));
  const table = <T>(value: (region: ScenarioRegion) => T) =>
    Object.fromEntries(owned.map((region) => [region.id, value(region)])) as Record<RegionId, T>;
  const capital = Object.fromEntries(scenario.powers.map((power) => [power.id, power.capital])) as Record<
    PowerId,
    RegionId
  >;
  const byId = new Map(scenario.regions.map((region) => [region.id, region]));
  const powerIds = keysOf(capital);
  return {
    regionIds: owned.map((region) => region.id),
    powerIds,
    capital,
    terrain: table((region) => region.terrain),
    share: table((region) => region.share),
    home: table((region) => region.power as PowerId),
    land: table((region) => region.land.filter((id) => isOwned.has(id)).sort()),
    sea: table((region) => region.sea.filter((id) => isOwned.has(id)).sort()),
    distance: table((from) => table((to) => distanceBetween(scenario, from, to))),
    neutrals: scenario.regions
      .filter((region) => region.power === null && region.outputBn)
      .map((region) => ({
        region: region.id,
        output: (region.outputBn as number) * 1000,
        distance: Object.fromEntries(
          powerIds.map((id) => [id, distanceBetween(scenario, byId.get(capital[id]) as ScenarioRegion, region)]),
        ) as Record<PowerId, number>,
      })),
  };
}

function distanceBetween(scenario: Scenario, from: ScenarioRegion, to: ScenarioRegion): number {
  if (from.id === to.id) return 0;
  if (from.land.includes(to.id)) return LAND_NEIGHBOUR;
  if (from.sea.includes(to.id)) return SEA_NEIGHBOUR;
  const apart = scenario.map.distance === 'sphere' ? greatCircleKm(from.at, to.at) : straightLine(from.at, to.at);
  return Math.max(LEAST_APART, apart / scenario.map.unit);
}

function straightLine([x1, y1]: [number, number], [x2, y2]: [number, number]): number {
  return sqrt((x2 - x1) * (x2 - x1) + (y2 - y1) * (y2 - y1));
}

/** Haversine distance of two points given as longitude and latitude in degrees. */
function greatCircleKm([lon1, lat1]: [number, number], [lon2, lat2]: [number, number]): number {
  const halfLat = sin(((lat2 - lat1) * RADIANS) / 2);
  const halfLon = sin(((lon2 - lon1) * RADIANS) / 2);
  const h = halfLat * halfLat + cos(lat1 * RADIANS) * cos(lat2 * RADIANS) * halfLon * halfLon;
  return 2 * EARTH_RADIUS_KM * asin(sqrt(clamp(h, 0, 1)));
}
