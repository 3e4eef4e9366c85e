import type { PowerId, RegionId } from '../../shared/core/ids.ts';
import type { Scenario } from '../../shared/model/scenario.ts';
import type { Pair, Power, World } from '../../shared/model/world.ts';

/**
 * The rules once more, worked out by hand from docs/rules.md with plain arithmetic and the constants written out, so that
 * the cases do not copy what the engine says. Nothing here may import a formula.
 */

/** Quality q (section 8). */
export function qualityOf(power: Pick<Power, 'technology' | 'readiness' | 'cohesion'>): number {
  return (
    Math.sqrt(power.technology) * (0.4 + 0.6 * (power.readiness / 100)) * (0.7 + 0.3 * Math.min(1, power.cohesion / 60))
  );
}

/** What a power projects, before distance (section 8). */
export const projected = (power: Power): number => power.projectionForce * qualityOf(power);

/** Home force that a power's industry could be turned into in need (section 4). */
export const latentIn = ({ integration, industry }: Power): number => 0.02 * (integration / 100) * industry;

/** What a power has at home, before terrain (section 8). */
export const atHome = (power: Power): number =>
  (power.homeForce + latentIn(power) + 0.75 * power.projectionForce) * qualityOf(power);

/** Odds of an attacker whose strength includes concentration (section 8). */
export const oddsOf = (attack: number, defence: number): number => 1 / (1 + ((1.13 * defence) / attack) ** 2.7);

/** Distance of two regions (content: land neighbours .4, by sea .8, else straight over the map's unit, at least 1). */
export function distanceOf(scenario: Scenario, from: RegionId, to: RegionId): number {
  if (from === to) return 0;
  const regions = new Map(scenario.regions.map((region) => [region.id, region]));
  const [one, other] = [from, to].map((id) => {
    const region = regions.get(id);
    if (region === undefined) throw new Error(`no region ${id}`);
    return region;
  });
  if (one.land.includes(to)) return 0.4;
  if (one.sea.includes(to)) return 0.8;
  return Math.max(1, Math.hypot(one.at[0] - other.at[0], one.at[1] - other.at[1]) / scenario.map.unit);
}

/** Reach of a power into a region from its own regions and those of its hosts (section 8). */
export function reachOf(
  scenario: Scenario,
  world: World,
  power: PowerId,
  region: RegionId,
  hosts: PowerId[] = [],
): number {
  if (world.regions[region].owner === power) return 1;
  const bases = Object.keys(world.regions).filter((id) => {
    const { owner } = world.regions[id as RegionId];
    return owner === power || (owner !== null && hosts.includes(owner));
  });
  return Math.max(...bases.map((base) => Math.exp(-0.22 * distanceOf(scenario, base as RegionId, region))));
}

/** Distance of two powers for trade: over the regions they held at the start, by population (section 4). */
export function tradeDistanceOf(scenario: Scenario, a: PowerId, b: PowerId): number {
  let distance = 0;
  for (const from of scenario.regions) {
    for (const to of scenario.regions) {
      if (from.power !== a || to.power !== b) continue;
      distance += from.share * to.share * distanceOf(scenario, from.id, to.id);
    }
  }
  return distance;
}

/** A year's trade of two powers at peace (section 4). */
export function tradeOf(scenario: Scenario, world: World, a: PowerId, b: PowerId, treaty = false): number {
  const start = scenario.powers.reduce((sum, power) => sum + power.outputBn * 1000, 0);
  const tension = (world.pairs[a][b].tension + world.pairs[b][a].tension) / 2;
  const gravity = (0.55 * world.powers[a].output * world.powers[b].output) / start;
  return Math.round((gravity / (0.6 + tradeDistanceOf(scenario, a, b))) * (1 - tension / 150) * (treaty ? 1.3 : 1));
}

/** A year's trade of a power with all others. */
export function allTradeOf(scenario: Scenario, world: World, power: PowerId): number {
  const others = scenario.powers.map(({ id }) => id).filter((id) => id !== power);
  return others.reduce((sum, other) => sum + tradeOf(scenario, world, power, other), 0);
}

/** Interest a turn for debt as a share of output (section 4). */
export const interestOf = (d: number): number => 0.02 + 0.03 * Math.max(0, d - 0.6) + 0.1 * Math.max(0, d - 1);

/** Upkeep of forces at a readiness (section 4). */
export function upkeepFor(power: Power, readiness: number): number {
  return Math.round((power.homeForce + power.projectionForce) * (0.015 + 0.13 * (readiness / 100) ** 3));
}

/** Private investment without crowding out (section 4): integration takes up to 5 % of it. */
export function privateOf(power: Power, tax: number): number {
  return 0.18 * (1 - tax) * power.output * (1 - 0.05 * (power.integration / 100));
}

/**
 * Where tension goes in the long run without treaties (section 8): `reaching` is what of the other's strength arrives,
 * `fear` the other's tension in turn.
 */
export function tensionGoal(
  reaching: number,
  home: number,
  pair: Pick<Pair, 'relations'>,
  growth: number,
  other: Pick<Power, 'homeForce' | 'projectionForce'>,
  fear: number,
): number {
  const ratio = Math.min(2, reaching / home);
  const able = Math.min(1, 2 * ratio);
  const posture = other.projectionForce / (other.homeForce + other.projectionForce);
  const answered = 60 * Math.max(0, posture - 0.6) + 0.6 * Math.max(0, fear - 30);
  return 20 + 45 * ratio + 400 * growth + able * answered - 0.2 * pair.relations;
}

/** Cohesion drifts 6 % of the way toward 62 each year. */
export const quiet = (cohesion: number): number => cohesion + 0.06 * (62 - cohesion);

/** Credibility is forgotten by 2 % of its distance from 70 each year. */
export const forgotten = (credibility: number): number => credibility + 0.02 * (70 - credibility);

/** Political capital that a year brings, before upkeep of pacts (section 6), banked up to 6. */
export const earned = (before: number, cohesion: number, kept = 0): number =>
  Math.min(6, before + 0.7 + cohesion / 50 - kept);

/** Where a challenger would strike: not at the capital, where its reach is best against the terrain (section 8). */
export function exposedOf(scenario: Scenario, world: World, target: PowerId, challenger: PowerId): RegionId {
  const capital = scenario.powers.find(({ id }) => id === target)?.capital;
  const held = scenario.regions.filter(({ id }) => world.regions[id]?.owner === target && id !== capital);
  const exposure = (region: Scenario['regions'][number]): number =>
    reachOf(scenario, world, challenger, region.id) / region.terrain;
  const most = Math.max(...held.map(exposure));
  const [found] = held
    .filter((region) => exposure(region) === most)
    .map(({ id }) => id)
    .sort();
  return found;
}

/** Terrain of a region. */
export function terrainOf(scenario: Scenario, region: RegionId): number {
  return scenario.regions.find(({ id }) => id === region)?.terrain ?? Number.NaN;
}

/** Attacker's strength with concentration, and defender's own, where the attacker would strike (section 8). */
export function strengthsOf(scenario: Scenario, world: World, attacker: PowerId, defender: PowerId, where?: RegionId) {
  const theatre = where ?? exposedOf(scenario, world, defender, attacker);
  return {
    theatre,
    attack: 1.5 * projected(world.powers[attacker]) * reachOf(scenario, world, attacker, theatre),
    defence: atHome(world.powers[defender]) * terrainOf(scenario, theatre),
  };
}

/** How far a guarantor of one power alone is good for its promise: .6 of its projection over that power's worst shortfall. */
export function stretchOf(scenario: Scenario, world: World, guarantor: PowerId, shielded: PowerId): number {
  const enemies = scenario.powers.map(({ id }) => id).filter((id) => id !== guarantor && id !== shielded);
  const shortfalls = enemies.map((enemy) => {
    const { attack, defence } = strengthsOf(scenario, world, enemy, shielded);
    return attack / 1.5 - defence;
  });
  const worst = Math.max(0, ...shortfalls);
  return worst === 0 ? 1 : Math.min(1, (0.6 * projected(world.powers[guarantor])) / worst);
}
