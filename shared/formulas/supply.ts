import type { PowerId } from '../core/ids.ts';
import type { Board } from '../model/board.ts';
import type { Constants } from '../model/constants.ts';
import { GOODS, type Good } from '../model/vocabulary.ts';
import { levelBetween } from './sanctions.ts';
import { atWar } from './strength.ts';
import { neutralTrades, potentialTrade } from './trade.ts';

/** What a good counts for in output and readiness: a power without any of the three loses in proportion (rules section 5). */
export const GOOD_WEIGHTS: Readonly<Record<Good, number>> = { energy: 0.5, materials: 0.3, electronics: 0.2 };

/** A link is newly cut where last year's trade over it was more than this share of what it would be without sanctions. */
const TRADED_LATELY = 0.2;

/** Where imports of one good come from. Shares are of a year's whole need, 0–1. */
export interface SupplyLink {
  /** Null for all neutral ground together. */
  from: PowerId | null;
  share: number;
  /** Cut by an embargo or a war, either way; `now` where that is new this year. */
  cut: 'now' | 'before' | null;
}

/** How a power's need of one good is met in a year. Shares are of its whole need, 0–1. */
export interface GoodSupply {
  /** Produced at home; beyond 1 is for export. */
  cover: number;
  links: SupplyLink[];
  /** Cut off, before others and stores stand in. */
  cut: number;
  /** Of what was cut in earlier years, what the open links have taken over. */
  replaced: number;
  fromStores: number;
  unmet: number;
}

/** How a power's need of all goods is met. */
export type Supply = Record<Good, GoodSupply>;

/**
 * How a power's need of the strategic goods is met this year (rules section 5): by its own production, and by imports from
 * neutral ground and from who produces more than it needs, in proportion to trade. What an embargo or a war cuts is short at
 * once; later the open links take over part of it, and stores cover the gap as long as they last. The same for the engine,
 * the rivals and the preview. `stores` in years of need; `startOutput` is that of all powers at the start.
 */
export function supplyOf(
  board: Board,
  power: PowerId,
  stores: Readonly<Record<Good, number>>,
  startOutput: number,
): Supply {
  return supplyOver(board, power, routesOf(board, power, startOutput), stores);
}

function supplyOver(
  board: Board,
  power: PowerId,
  routes: readonly Route[],
  stores: Readonly<Record<Good, number>>,
): Supply {
  const supply = {} as Supply;
  for (const good of GOODS) supply[good] = goodSupply(board, power, good, routes, stores[good]);
  return supply;
}

interface Route {
  from: PowerId | null;
  weight: number;
  cut: SupplyLink['cut'];
}

function routesOf(board: Board, power: PowerId, startOutput: number): Route[] {
  const routes: Route[] = [];
  let neutral = 0;
  for (const trade of neutralTrades(board.powers[power], board.geography, startOutput, board.constants)) {
    neutral += trade;
  }
  if (neutral > 0) routes.push({ from: null, weight: neutral, cut: null });
  for (const other of board.geography.powerIds) {
    if (other === power) continue;
    const weight = potentialTrade(board, power, other, startOutput);
    routes.push({ from: other, weight, cut: cutOf(board, power, other, weight) });
  }
  return routes;
}

function cutOf(board: Board, power: PowerId, other: PowerId, potential: number): SupplyLink['cut'] {
  if (levelBetween(board.sanctions, power, other) < 3 && !atWar(board, power, other)) return null;
  return cutSince(board, power, other, potential);
}

/** Since when a link is cut, where it is. */
function cutSince(board: Board, power: PowerId, other: PowerId, potential: number): 'now' | 'before' {
  const lately = board.pairs[power]?.[other]?.trade ?? 0;
  return lately > TRADED_LATELY * potential ? 'now' : 'before';
}

function goodSupply(board: Board, power: PowerId, good: Good, routes: readonly Route[], stored: number): GoodSupply {
  const cover = board.powers[power].cover[good];
  const wanted = Math.max(0, 1 - cover);
  const surplus = routes.filter(({ from }) => from === null || board.powers[from].cover[good] > 1);
  // Where nobody has more than it needs, partners share what there is.
  const suppliers = surplus.length > 0 ? surplus : routes;
  let total = 0;
  for (const { weight } of suppliers) total += weight;
  const links: SupplyLink[] = [];
  let [open, now, before] = [0, 0, 0];
  for (const { from, weight, cut } of suppliers) {
    const share = total > 0 ? (wanted * weight) / total : 0;
    links.push({ from, share, cut });
    if (cut === null) open += share;
    else if (cut === 'now') now += share;
    else before += share;
  }
  const replaced = board.constants.supplyReplaced * Math.min(before, open);
  const gap = now + before - replaced;
  const fromStores = Math.min(stored, gap);
  return { cover, links, cut: now + before, replaced, fromStores, unmet: gap - fromStores };
}

/** Share of output lost to goods that were short, at most a quarter. */
export function supplyLoss(unmet: Readonly<Record<Good, number>>, c: Constants): number {
  return Math.min(c.supplyLossMost, weighedShortage(unmet));
}

/** What shortage leaves of readiness, 0–1. */
export function readinessSupplied(unmet: Readonly<Record<Good, number>>, c: Constants): number {
  return 1 - c.supplyReadiness * weighedShortage(unmet);
}

function weighedShortage(unmet: Readonly<Record<Good, number>>): number {
  let all = 0;
  for (const good of GOODS) all += GOOD_WEIGHTS[good] * unmet[good];
  return all;
}

/** The part of a power's needs that it does not produce, by the weight of the goods, 0–1. */
export function foreignSupply(cover: Readonly<Record<Good, number>>): number {
  let all = 0;
  for (const good of GOODS) all += GOOD_WEIGHTS[good] * Math.max(0, 1 - cover[good]);
  return all;
}

/** What is unmet of each good. */
export function unmetOf(supply: Supply): Record<Good, number> {
  const unmet = {} as Record<Good, number>;
  for (const good of GOODS) unmet[good] = supply[good].unmet;
  return unmet;
}

/** What an embargo by another would cost a power in goods, against things as they stand. */
export interface Lever {
  by: PowerId;
  /** Share of each need that would be cut. */
  cut: Record<Good, number>;
  /** Share of output lost in the first year, with stores as they are, and without them. */
  loss: number;
  lossWithoutStores: number;
}

const EMPTY: Readonly<Record<Good, number>> = { energy: 0, materials: 0, electronics: 0 };

/** What an embargo by `by` would cut off from a power, as things stand, and cost it; null where that is nothing. */
export function leverOf(
  board: Board,
  by: PowerId,
  power: PowerId,
  stores: Readonly<Record<Good, number>>,
  startOutput: number,
): Lever | null {
  return leversFor(board, power, stores, startOutput)(by);
}

/** The levers that others can pull on a power's supply, the heaviest first; those that would cut nothing are left out. */
export function leversOn(
  board: Board,
  power: PowerId,
  stores: Readonly<Record<Good, number>>,
  startOutput: number,
): Lever[] {
  const lever = leversFor(board, power, stores, startOutput);
  return board.geography.powerIds
    .flatMap((by) => (by === power ? [] : (lever(by) ?? [])))
    .sort((a, b) => b.lossWithoutStores - a.lossWithoutStores);
}

/** `leverOf` for a power, by who might pull it: how the power is supplied as things stand is worked out once. */
function leversFor(
  board: Board,
  power: PowerId,
  stores: Readonly<Record<Good, number>>,
  startOutput: number,
): (by: PowerId) => Lever | null {
  const routes = routesOf(board, power, startOutput);
  const loss = (over: readonly Route[], has: Readonly<Record<Good, number>>): number =>
    supplyLoss(unmetOf(supplyOver(board, power, over, has)), board.constants);
  const now = supplyOver(board, power, routes, EMPTY);
  const lossNow = loss(routes, stores);
  const lossNowWithoutStores = supplyLoss(unmetOf(now), board.constants);
  return (by) => {
    if (levelBetween(board.sanctions, by, power) === 3 || atWar(board, by, power)) return null;
    const cut = {} as Record<Good, number>;
    for (const good of GOODS) cut[good] = now[good].links.find(({ from }) => from === by)?.share ?? 0;
    if (GOODS.every((good) => cut[good] === 0)) return null;
    const embargoed = routes.map((route) =>
      route.from === by ? { ...route, cut: cutSince(board, power, by, route.weight) } : route,
    );
    return {
      by,
      cut,
      loss: loss(embargoed, stores) - lossNow,
      lossWithoutStores: loss(embargoed, EMPTY) - lossNowWithoutStores,
    };
  };
}
