import type { PowerId } from '../core/ids.ts';
import { clamp } from '../core/maths.ts';
import { type Random, stream } from '../core/random.ts';
import { eyesFactor } from '../formulas/intelligence.ts';
import type { Constants } from '../model/constants.ts';
import type { Geography } from '../model/geography.ts';
import type { ClauseKind } from '../model/vocabulary.ts';
import type { Belief, Estimate, Power, World } from '../model/world.ts';

/** Parts of the error that closeness takes away (rules section 7). */
const BORDER = 0.25;
const TRADE = 0.2;
/** Trade of this share of the viewer's output shows as much as trade can. */
const TRADE_FULL = 0.05;
const BASING = 0.3;
/** Technology is easier to judge than numbers of troops. */
const TECHNOLOGY = 0.3;

/**
 * What every power believes of every other in `world.turn` (rules section 7): each secret figure with a normal error
 * whose share of the figure shrinks with a shared border, trade and bases, with a partner's eyes under a clause on
 * intelligence, and with the viewer's services, and grows with the subject's. Drawn once a turn from the seed, so that asking twice gains nothing.
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

/** errorShares[viewer][subject]. */
export type ErrorShares = Record<PowerId, Record<PowerId, number>>;

/** Standard error of each viewer's estimates of each subject, as a share of the figure. */
export function errorShares(world: World, geography: Geography, constants: Constants): ErrorShares {
  const { powerIds } = geography;
  const borders = sharedBorders(world, geography);
  const { basing, intelligence } = eyesOf(world);
  const own: ErrorShares = {};
  for (const viewer of powerIds) {
    const row: Record<PowerId, number> = {};
    const pairs = world.pairs[viewer];
    const neighbours = borders.get(viewer);
    const shown = basing.get(viewer);
    const full = TRADE_FULL * Math.max(1, world.powers[viewer].output);
    for (const subject of powerIds) {
      let left = 1 - TRADE * clamp((pairs[subject]?.trade ?? 0) / full, 0, 1);
      if (neighbours?.has(subject)) left -= BORDER;
      if (shown?.has(subject)) left -= BASING;
      left *= eyesFactor(world.powers[viewer].intelligence, world.powers[subject].intelligence, constants);
      row[subject] = Math.max(constants.estimateErrorLeast, constants.estimateError * left);
    }
    own[viewer] = row;
  }
  return intelligence.size === 0 ? own : shareEyes(own, intelligence, powerIds);
}

/** Each also sees through its partners' eyes, where these see better; never a partner itself. */
function shareEyes(own: ErrorShares, partnersOf: Links, powerIds: readonly PowerId[]): ErrorShares {
  const shared: ErrorShares = {};
  for (const viewer of powerIds) {
    shared[viewer] = { ...own[viewer] };
    for (const partner of partnersOf.get(viewer) ?? []) {
      for (const subject of powerIds) {
        if (subject !== partner) shared[viewer][subject] = Math.min(shared[viewer][subject], own[partner][subject]);
      }
    }
  }
  return shared;
}

/** Pairs of powers, either way round. */
type Links = Map<PowerId, Set<PowerId>>;

function link(links: Links, a: PowerId, b: PowerId): void {
  const known = links.get(a);
  if (known === undefined) links.set(a, new Set([b]));
  else known.add(b);
}

function sharedBorders(world: World, geography: Geography): Links {
  const borders: Links = new Map();
  for (const region of geography.regionIds) {
    const owner = world.regions[region]?.owner;
    if (owner == null) continue;
    for (const next of geography.land[region]) {
      const neighbour = world.regions[next]?.owner;
      if (neighbour != null && neighbour !== owner) link(borders, owner, neighbour);
    }
  }
  return borders;
}

/** Clauses that let a power see. */
const SHOWS: ReadonlySet<ClauseKind> = new Set(['basing', 'intelligence']);

/** Who sees whom through bases (either way) and who lends whom its eyes, from the treaties that bind this turn. */
function eyesOf(world: World): { basing: Links; intelligence: Links } {
  const basing: Links = new Map();
  const intelligence: Links = new Map();
  // In any order: links and the best of many eyes hang on none.
  for (const treaty of Object.values(world.treaties)) {
    if (treaty.since > world.turn || treaty.until < world.turn || !treaty.clauses.some(({ kind }) => SHOWS.has(kind)))
      continue;
    const bound = treaty.parties.filter((power) => (treaty.leaving[power] ?? treaty.until) >= world.turn);
    for (const clause of treaty.clauses) {
      if (clause.kind === 'basing' && bound.includes(clause.host) && bound.includes(clause.guest)) {
        link(basing, clause.guest, clause.host);
        link(basing, clause.host, clause.guest);
      }
      if (clause.kind !== 'intelligence') continue;
      for (const power of bound) for (const partner of bound) if (partner !== power) link(intelligence, power, partner);
    }
  }
  return { basing, intelligence };
}

function beliefOf(truth: Power, error: number, random: Random): Belief {
  return {
    homeForce: estimate(truth.homeForce, error, random),
    projectionForce: estimate(truth.projectionForce, error, random),
    readiness: estimate(truth.readiness, error, random, 100),
    technology: estimate(truth.technology, error * TECHNOLOGY, random),
    militaryBurden: estimate(truth.militaryBurden, error, random),
  };
}

function estimate(truth: number, share: number, random: Random, most = Number.POSITIVE_INFINITY): Estimate {
  const value = clamp(truth * random.normal(1, share), 0, most);
  // A band worked out from the truth would give the truth away.
  return { value, error: share * value };
}
