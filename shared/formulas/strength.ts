import type { PowerId, RegionId, TreatyId } from '../core/ids.ts';
import { keptWith } from '../core/kept.ts';
import { clamp, pow, sqrt } from '../core/maths.ts';
import type { Board, Figures } from '../model/board.ts';
import type { Constants } from '../model/constants.ts';
import { fightersIn } from './guarantors.ts';
import { numberOf, numbersOf } from './numbers.ts';
import { reach, reachTable } from './reach.ts';

export { atWar, guarantorsOf } from './guarantors.ts';
export { exposedRegion, reach, regionsOf } from './reach.ts';

/** Who fights beside a defender. */
export interface Helper {
  power: PowerId;
  /** Share of its projection force that it sends, 0–1. */
  share: number;
  /** What its word is counted at, 0–1 (see `coverOf`); 1 when left out, as for troops that are in the field. */
  credibility?: number;
}

/** What a million of forces is worth by technology, readiness and cohesion; about 1 at the start's average. */
export function quality(figures: Figures, constants: Constants): number {
  const ready = constants.qualityReadinessLeast;
  const united = constants.qualityCohesionLeast;
  return (
    sqrt(figures.technology) *
    (ready + (1 - ready) * (figures.readiness / 100)) *
    (united + (1 - united) * Math.min(1, figures.cohesion / constants.qualityCohesionFull))
  );
}

/** Home force that industry could be turned into in need, millions: latent power, which deters (rules section 4). */
export function latentForce({ industry, integration }: Figures, { latentShare }: Constants): number {
  return latentShare * (integration / 100) * industry;
}

/** Strength that a power can send abroad before distance and before any division between fronts, millions. */
export function projectionStrength(board: Board, power: PowerId): number {
  return strengthsOf(board).projection[numberOf(board.geography, power)];
}

/** Strength that a power has on its own soil before terrain, millions: home and common forces, and three quarters of projection. */
export function homeStrength(board: Board, power: PowerId): number {
  return strengthsOf(board).home[numberOf(board.geography, power)];
}

/** What every pair is weighed by, at each power's number. */
export interface Strengths {
  /** As `quality` says. */
  quality: Float64Array;
  /** As `projectionStrength` says. */
  projection: Float64Array;
  /** As `homeStrength` says. */
  home: Float64Array;
}

/** The table that strength is read from, worked out once a board: every power is weighed against every other. */
export const strengthsOf: (board: Board) => Strengths = keptWith(({ geography: { powerIds }, powers, constants }) => {
  const table: Strengths = {
    quality: new Float64Array(powerIds.length),
    projection: new Float64Array(powerIds.length),
    home: new Float64Array(powerIds.length),
  };
  powerIds.forEach((id, number) => {
    const figures = powers[id];
    const worth = quality(figures, constants);
    table.quality[number] = worth;
    table.projection[number] = figures.projectionForce * worth;
    const { homeForce, commonForce, projectionForce } = figures;
    const latent = latentForce(figures, constants);
    table.home[number] = (homeForce + latent + commonForce + constants.projectionAtHome * projectionForce) * worth;
  });
  return table;
});

/** How many fronts share a power's projection force if it also fights in this theatre; at least 1 (rules section 8). */
export function frontsOf(board: Board, power: PowerId, theatre: RegionId): number {
  let fronts = 1;
  for (const war of board.wars) {
    if (war.theatre === theatre) continue;
    if (war.attacker === power || war.defender === power || war.helpers.some((helper) => helper.power === power)) {
      fronts++;
    }
  }
  return fronts;
}

/** How many fronts on its own soil share a power's home force if this theatre is one of them; at least 1. */
export function homeFrontsOf(board: Board, power: PowerId, theatre: RegionId): number {
  let fronts = 1;
  for (const war of board.wars) if (war.defender === power && war.theatre !== theatre) fronts++;
  return fronts;
}

/** Strength of an attacker in a region, millions, with the attacker's choice of place and time (concentration 1.5). */
export function attackAt(board: Board, attacker: PowerId, region: RegionId): number {
  const sent = projectionStrength(board, attacker) / frontsOf(board, attacker, region);
  return board.constants.attackConcentration * sent * reach(board, attacker, region);
}

/** Strength of a defender in a region with whoever helps it, millions; the attacker itself is never a helper. */
export function defenceAt(
  board: Board,
  defender: PowerId,
  region: RegionId,
  attacker: PowerId,
  helpers: readonly Helper[],
): number {
  let strength = ownDefenceAt(board, defender, region);
  for (const helper of helpers) {
    if (helper.power !== attacker) strength += helperStrength(board, helper, defender, region);
  }
  return strength;
}

/** Strength of a defender in a region alone, millions. */
export function ownDefenceAt(board: Board, defender: PowerId, region: RegionId): number {
  const { homeForce, commonForce, projectionForce } = board.powers[defender];
  const latent = latentForce(board.powers[defender], board.constants);
  const force =
    (homeForce + latent + commonForce) / homeFrontsOf(board, defender, region) +
    (board.constants.projectionAtHome * projectionForce) / frontsOf(board, defender, region);
  const worth = strengthsOf(board).quality[numberOf(board.geography, defender)];
  return force * worth * (board.geography.terrain[region] ?? 1);
}

/** What one helper adds to a defence, millions: its projection by reach, coordination and the worth of its word. */
export function helperStrength(board: Board, helper: Helper, defender: PowerId, region: RegionId): number {
  const { power, share, credibility = 1 } = helper;
  const sent = (projectionStrength(board, power) * share) / frontsOf(board, power, region);
  return sent * reach(board, power, region) * coordination(board, power, defender) * credibility;
}

/** How well two powers fight together, .75 with no common standards to 1 with full interoperability. */
export function coordination(board: Board, a: PowerId, b: PowerId): number {
  const { coordinationBase, coordinationInteroperability } = board.constants;
  return coordinationBase + coordinationInteroperability * ((board.pairs[a]?.[b]?.interoperability ?? 0) / 100);
}

/**
 * Chance, 0–1, that an attack of this strength (concentration included) prevails over this defence:
 * 1/(1 + (1.13·D/A)^2.7) (rules section 8). An attacker with nothing never prevails.
 */
export function oddsFrom(attack: number, defence: number, constants: Constants): number {
  if (attack <= 0) return 0;
  return 1 / (1 + pow((constants.oddsEdge * defence) / attack, constants.oddsExponent));
}

/**
 * What a protector's promise to a power is counted at, 0–1: its credibility by its stretch by what the protected has
 * earned itself. The one place to make help depend on more.
 */
export function coverOf(board: Board, protector: PowerId, shielded: PowerId): number {
  const { powers, constants } = board;
  const word = (powers[protector].credibility / 100) * stretch(board, protector);
  return Math.min(1, word * reciprocity(powers[shielded].credibility, constants));
}

/**
 * Factor on all help that a power may count on, by its own credibility: who abandons is abandoned (rules section 8).
 * 1 at the usual credibility, never above 1.1.
 */
export function reciprocity(credibility: number, c: Constants): number {
  const earned = c.reciprocityLeast + (1 - c.reciprocityLeast) * (credibility / c.credibilityStart);
  return Math.min(c.reciprocityMost, earned);
}

const stretches = keptWith((_board: Board) => new Map<PowerId, number>());

/**
 * How far a guarantor's projection covers all it promised, 0–1: .6 of its projected strength over the sum, for those it
 * protects, of its part in the worst that an enemy could bring against them beyond what they have themselves. Those who
 * protect the same power part its need in proportion to their projection.
 */
export function stretch(board: Board, guarantor: PowerId): number {
  const known = stretches(board);
  let value = known.get(guarantor);
  if (value === undefined) {
    value = stretchOf(board, guarantor);
    known.set(guarantor, value);
  }
  return value;
}

function stretchOf(board: Board, guarantor: PowerId): number {
  const own = projectionStrength(board, guarantor);
  const needs = new Map<PowerId | TreatyId, number>();
  for (const { protected: shielded, against, treaty } of board.ties.protectedBy[guarantor] ?? []) {
    const need = worstShortfall(board, shielded, guarantor, against);
    if (need <= 0) continue;
    // What deters for one member of a bloc deters for all: a public good, as large as the neediest member needs it.
    const good = board.blocs[treaty] === undefined ? shielded : treaty;
    const part = (need * own) / Math.max(1, own, protectionOf(board, shielded));
    needs.set(good, Math.max(needs.get(good) ?? 0, part));
  }
  let needed = 0;
  for (const part of needs.values()) needed += part;
  if (needed <= 0) return 1;
  return clamp((board.constants.stretchShare * own) / needed, 0, 1);
}

/** Projected strength of all who promised a power their help, millions. */
function protectionOf(board: Board, shielded: PowerId): number {
  const protectors = new Set(board.ties.protectorsOf[shielded].map((promise) => promise.protector));
  let strength = 0;
  for (const protector of protectors) strength += projectionStrength(board, protector);
  return strength;
}

function worstShortfall(board: Board, power: PowerId, guarantor: PowerId, against: PowerId | null): number {
  const shortfalls = shortfallsOf(board, power);
  if (against !== null) return against === guarantor ? 0 : Math.max(0, shortfalls[numberOf(board.geography, against)]);
  const own = numberOf(board.geography, guarantor);
  let worst = 0;
  for (let enemy = 0; enemy < shortfalls.length; enemy++) {
    if (enemy !== own && shortfalls[enemy] > worst) worst = shortfalls[enemy];
  }
  return worst;
}

const shortfalls = keptWith((_board: Board) => new Map<PowerId, Float64Array>());

/** The shortfalls against a power, worked out once a board: all its protectors ask for them. */
function shortfallsOf(board: Board, power: PowerId): Float64Array {
  const known = shortfalls(board);
  let list = known.get(power);
  if (list === undefined) {
    list = findShortfalls(board, power);
    known.set(power, list);
  }
  return list;
}

/**
 * What each enemy, by number, could bring against a power beyond what it has itself, millions; negative where that is
 * enough. Those it has a pact with are no enemies.
 */
function findShortfalls(board: Board, power: PowerId): Float64Array {
  const { powerIds, regionIds } = board.geography;
  const { near, exposed } = reachTable(board);
  const { projection, home } = strengthsOf(board);
  const { terrain } = numbersOf(board.geography);
  const own = numberOf(board.geography, power);
  const friends = board.ties.pacts[power] ?? [];
  const fights = fightersIn(board.wars).has(power);
  const list = new Float64Array(powerIds.length).fill(Number.NEGATIVE_INFINITY);
  for (let enemy = 0; enemy < powerIds.length; enemy++) {
    if (enemy === own || friends.includes(powerIds[enemy])) continue;
    const place = own * powerIds.length + enemy;
    const theatre = exposed[place];
    const defence = fights ? ownDefenceAt(board, power, regionIds[theatre]) : home[own] * terrain[theatre];
    list[enemy] = projection[enemy] * near[place] - defence;
  }
  return list;
}
