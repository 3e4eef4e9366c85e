import { type PowerId, valuesInOrder } from '../core/ids.ts';
import { clamp } from '../core/maths.ts';
import { type Random, stream } from '../core/random.ts';
import type { Constants } from '../model/constants.ts';
import type { Geography } from '../model/geography.ts';
import type { Belief, Estimate, Power, World } from '../model/world.ts';

/** Parts of the error that closeness takes away (rules section 7). */
const BORDER = 0.25;
const TRADE = 0.2;
/** Trade of this share of the viewer's output shows as much as trade can. */
const TRADE_FULL = 0.05;
const BASING = 0.3;
/** Technology is easier to judge than numbers of troops. */
const TECHNOLOGY = 0.3;

const FIELDS = ['homeForce', 'projectionForce', 'readiness', 'technology', 'militaryBurden'] as const;

/**
 * What every power believes of every other in `world.turn` (rules section 7): each secret figure with a normal error
 * whose share of the figure shrinks with a shared border, trade and bases, and with a partner's eyes under a clause on
 * intelligence. Drawn once a turn from the seed, so that asking twice gains nothing.
 */
export function drawBeliefs(world: World, geography: Geography, constants: Constants, seed: number): World['beliefs'] {
  const errors = errorShares(world, geography, constants);
  const beliefs: World['beliefs'] = {};
  for (const viewer of geography.powerIds) {
    beliefs[viewer] = {};
    const random = stream(seed, world.turn, 'belief', viewer);
    for (const subject of geography.powerIds) {
      if (subject !== viewer)
        beliefs[viewer][subject] = beliefOf(world.powers[subject], errors[viewer][subject], random);
    }
  }
  return beliefs;
}

type ErrorShares = Record<PowerId, Record<PowerId, number>>;

/** Standard error of each viewer's estimates of each subject, as a share of the figure. */
function errorShares(world: World, geography: Geography, constants: Constants): ErrorShares {
  const { powerIds } = geography;
  const borders = sharedBorders(world, geography);
  const { basing, intelligence } = eyesOf(world);
  const own: ErrorShares = {};
  for (const viewer of powerIds) {
    own[viewer] = {};
    for (const subject of powerIds) {
      const trade = world.pairs[viewer]?.[subject]?.trade ?? 0;
      let left = 1 - TRADE * clamp(trade / (TRADE_FULL * Math.max(1, world.powers[viewer].output)), 0, 1);
      if (borders.has(`${viewer}|${subject}`)) left -= BORDER;
      if (basing.has(`${viewer}|${subject}`)) left -= BASING;
      own[viewer][subject] = Math.max(constants.estimateErrorLeast, constants.estimateError * left);
    }
  }
  if (intelligence.size === 0) return own;
  const shared: ErrorShares = {};
  for (const viewer of powerIds) {
    shared[viewer] = { ...own[viewer] };
    for (const partner of intelligence.get(viewer) ?? []) {
      for (const subject of powerIds) {
        if (subject === partner) continue;
        shared[viewer][subject] = Math.min(shared[viewer][subject], own[partner][subject]);
      }
    }
  }
  return shared;
}

function sharedBorders(world: World, geography: Geography): Set<string> {
  const borders = new Set<string>();
  for (const region of geography.regionIds) {
    const owner = world.regions[region]?.owner;
    if (owner == null) continue;
    for (const next of geography.land[region]) {
      const neighbour = world.regions[next]?.owner;
      if (neighbour != null && neighbour !== owner) borders.add(`${owner}|${neighbour}`);
    }
  }
  return borders;
}

/** Who sees whom through bases (either way) and who lends whom its eyes, from the treaties that bind this turn. */
function eyesOf(world: World): { basing: Set<string>; intelligence: Map<PowerId, Set<PowerId>> } {
  const basing = new Set<string>();
  const intelligence = new Map<PowerId, Set<PowerId>>();
  for (const treaty of valuesInOrder(world.treaties)) {
    if (treaty.since > world.turn || treaty.until < world.turn) continue;
    const bound = treaty.parties.filter((power) => (treaty.leaving[power] ?? treaty.until) >= world.turn);
    for (const clause of treaty.clauses) {
      if (clause.kind === 'basing' && bound.includes(clause.host) && bound.includes(clause.guest)) {
        basing.add(`${clause.guest}|${clause.host}`).add(`${clause.host}|${clause.guest}`);
      }
      if (clause.kind !== 'intelligence') continue;
      for (const power of bound) {
        const partners = intelligence.get(power) ?? new Set<PowerId>();
        for (const partner of bound) if (partner !== power) partners.add(partner);
        intelligence.set(power, partners);
      }
    }
  }
  return { basing, intelligence };
}

function beliefOf(truth: Power, error: number, random: Random): Belief {
  const belief = {} as Belief;
  for (const field of FIELDS) {
    const share = field === 'technology' ? error * TECHNOLOGY : error;
    const drawn = truth[field] * random.normal(1, share);
    const value = clamp(drawn, 0, field === 'readiness' ? 100 : Number.POSITIVE_INFINITY);
    // A band worked out from the truth would give the truth away.
    belief[field] = { value, error: share * value } satisfies Estimate;
  }
  return belief;
}
