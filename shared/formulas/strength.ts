import type { PowerId, RegionId } from '../core/ids.ts';
import { clamp, pow, sqrt } from '../core/maths.ts';
import type { Board, Figures } from '../model/board.ts';
import type { Constants } from '../model/constants.ts';
import { exposedRegion, reach } from './reach.ts';

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

/** Strength that a power can send abroad before distance and before any division between fronts, millions. */
export function projectionStrength(board: Board, power: PowerId): number {
  const figures = board.powers[power];
  return figures.projectionForce * quality(figures, board.constants);
}

/** Strength that a power has on its own soil before terrain, millions: home force and three quarters of projection. */
export function homeStrength(board: Board, power: PowerId): number {
  const figures = board.powers[power];
  return (
    (figures.homeForce + board.constants.projectionAtHome * figures.projectionForce) * quality(figures, board.constants)
  );
}

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
  const { homeForce, projectionForce } = board.powers[defender];
  const force =
    homeForce / homeFrontsOf(board, defender, region) +
    (board.constants.projectionAtHome * projectionForce) / frontsOf(board, defender, region);
  return force * quality(board.powers[defender], board.constants) * (board.geography.terrain[region] ?? 1);
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
 * What a protector's promise is counted at, 0–1: its credibility by its stretch. The one place to make
 * help depend on more.
 */
export function coverOf(board: Board, protector: PowerId): number {
  return (board.powers[protector].credibility / 100) * stretch(board, protector);
}

const stretches = new WeakMap<Board, Map<PowerId, number>>();

/**
 * How far a guarantor's projection covers all it promised, 0–1: .6 of its projected strength over the sum, for those it
 * protects, of its part in the worst that an enemy could bring against them beyond what they have themselves. Those who
 * protect the same power part its need in proportion to their projection.
 */
export function stretch(board: Board, guarantor: PowerId): number {
  const known = stretches.get(board) ?? new Map<PowerId, number>();
  const before = known.get(guarantor);
  if (before !== undefined) return before;
  const value = stretchOf(board, guarantor);
  stretches.set(board, known.set(guarantor, value));
  return value;
}

function stretchOf(board: Board, guarantor: PowerId): number {
  const needs = new Map<PowerId, number>();
  for (const promise of board.ties.protectedBy[guarantor] ?? []) {
    const need = worstShortfall(board, promise.protected, guarantor, promise.against);
    needs.set(promise.protected, Math.max(needs.get(promise.protected) ?? 0, need));
  }
  const own = projectionStrength(board, guarantor);
  let needed = 0;
  for (const [shielded, need] of needs) {
    if (need > 0) needed += (need * own) / Math.max(1, own, protectionOf(board, shielded));
  }
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
  let worst = 0;
  for (const { enemy, shortfall } of shortfallsOf(board, power)) {
    if (enemy !== guarantor && (against === null || against === enemy)) worst = Math.max(worst, shortfall);
  }
  return worst;
}

interface Shortfall {
  enemy: PowerId;
  /** What the enemy could bring beyond what the power has itself, millions; negative where that is enough. */
  shortfall: number;
}

const shortfalls = new WeakMap<Board, Map<PowerId, Shortfall[]>>();

/** Each enemy's shortfall against a power; those it has a pact with are no enemies. All its protectors ask for it. */
function shortfallsOf(board: Board, power: PowerId): readonly Shortfall[] {
  const known = shortfalls.get(board) ?? new Map<PowerId, Shortfall[]>();
  const before = known.get(power);
  if (before !== undefined) return before;
  const friends = board.ties.pacts[power] ?? [];
  const list: Shortfall[] = [];
  for (const enemy of board.geography.powerIds) {
    if (enemy === power || friends.includes(enemy)) continue;
    const theatre = exposedRegion(board, power, enemy);
    const arriving = projectionStrength(board, enemy) * reach(board, enemy, theatre);
    list.push({ enemy, shortfall: arriving - ownDefenceAt(board, power, theatre) });
  }
  shortfalls.set(board, known.set(power, list));
  return list;
}
