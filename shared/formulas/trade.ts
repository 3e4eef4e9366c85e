import type { PowerId } from '../core/ids.ts';
import { clamp } from '../core/maths.ts';
import { type Money, money, noMoney } from '../core/money.ts';
import type { Board } from '../model/board.ts';
import type { Constants } from '../model/constants.ts';
import type { Geography } from '../model/geography.ts';
import { levelBetween, levelOf, tradeKept } from './sanctions.ts';
import { atWar } from './strength.ts';

/** What a year's trade between two depends on. */
export interface TradeSetting {
  /** Of either partner, millions. */
  outputs: readonly [number, number];
  /** All powers' output at the start, millions. */
  startOutput: number;
  distance: number;
  /** Mean of the two sides' tension, 0–100. */
  tension: number;
  treaty: boolean;
  atWar: boolean;
}

/** A year's trade between two powers: gravity, dampened by tension, more under a treaty, none in war (rules section 6). */
export function tradeBetween(setting: TradeSetting, c: Constants): Money {
  if (setting.atWar) return noMoney;
  const [a, b] = setting.outputs;
  return tradeInPeace(a, b, setting.startOutput, setting.distance, setting.tension, setting.treaty, c);
}

/** `tradeBetween` in peace, of two partners with these outputs. */
function tradeInPeace(
  a: number,
  b: number,
  startOutput: number,
  distance: number,
  tension: number,
  treaty: boolean,
  c: Constants,
): Money {
  const gravity = (c.tradeScale * a * b) / (startOutput * (c.tradeDistance + distance));
  return money(gravity * (1 - tension / 150) * (treaty ? c.tradeTreaty : 1));
}

/** A year's trade between two powers on a board, were there no sanctions at all. */
export function freeTrade(board: Board, a: PowerId, b: PowerId, startOutput: number): Money {
  return atWar(board, a, b) ? noMoney : potentialTrade(board, a, b, startOutput);
}

/** A year's trade between two powers on a board, were there neither war nor sanctions between them. */
export function potentialTrade(board: Board, a: PowerId, b: PowerId, startOutput: number): Money {
  const { powers, geography, pairs, ties, constants } = board;
  const tension = ((pairs[a]?.[b]?.tension ?? 0) + (pairs[b]?.[a]?.tension ?? 0)) / 2;
  const treaty = ties.trade[a]?.includes(b) ?? false;
  const distance = tradeDistance(geography, a, b);
  return tradeInPeace(powers[a].output, powers[b].output, startOutput, distance, tension, treaty, constants);
}

/**
 * A year's trade between two powers on a board: less under sanctions, more where one of them is under the sanctions of
 * others and the two have none between them (rules section 6).
 */
export function pairTrade(board: Board, a: PowerId, b: PowerId, startOutput: number): Money {
  const free = freeTrade(board, a, b, startOutput);
  if (board.sanctions.length === 0) return free;
  const level = levelBetween(board.sanctions, a, b);
  if (level > 0) return money(free * tradeKept(level, board.constants));
  return money(free + diverted(board, a, b, free, startOutput) + diverted(board, b, a, free, startOutput));
}

/** Trade that a power under sanctions shifts to one that stays out: a quarter of what it lost, divided by gravity. */
function diverted(board: Board, target: PowerId, other: PowerId, free: Money, startOutput: number): number {
  const { sanctions, constants, geography } = board;
  if (!sanctions.some((one) => one.target === target)) return 0;
  let lost = 0;
  let open = 0;
  for (const power of geography.powerIds) {
    if (power === target) continue;
    const level = levelBetween(sanctions, target, power);
    const trade = power === other ? free : freeTrade(board, target, power, startOutput);
    if (level === 0) open += trade;
    else if (levelOf(sanctions, power, target) > 0) lost += trade * (1 - tradeKept(level, constants));
  }
  return open > 0 ? constants.sanctionDiversion * lost * (free / open) : 0;
}

/** A year's trade of a power with each neutral ground, in the geography's order. */
export function neutralTrades(
  power: { id: PowerId; output: number },
  geography: Geography,
  startOutput: number,
  c: Constants,
): Money[] {
  return geography.neutrals.map((neutral) =>
    tradeInPeace(power.output, neutral.output, startOutput, neutral.distance[power.id], 0, false, c),
  );
}

/** A year's trade of a power with everybody, by partner and then by neutral ground, worked out afresh. */
export function tradesOf(board: Board, power: PowerId, startOutput: number): Money[] {
  const trades = neutralTrades(board.powers[power], board.geography, startOutput, board.constants);
  for (const other of board.geography.powerIds) {
    if (other !== power) trades.push(pairTrade(board, power, other, startOutput));
  }
  return trades;
}

/** How open an economy is, 0–1: full where trade is 30 % of output. */
export function opennessOf(trade: number, output: number, c: Constants): number {
  return output <= 0 ? 0 : clamp(trade / (c.opennessFull * output), 0, 1);
}

const tradeDistances = new WeakMap<Geography, Record<PowerId, Record<PowerId, number>>>();

/** Distance between two powers for trade: the mean over the regions they held at the start, weighted by population. */
export function tradeDistance(geography: Geography, a: PowerId, b: PowerId): number {
  let table = tradeDistances.get(geography);
  if (table === undefined) {
    table = {};
    for (const from of geography.powerIds) {
      table[from] = {};
      for (const to of geography.powerIds) table[from][to] = meanDistance(geography, from, to);
    }
    tradeDistances.set(geography, table);
  }
  return table[a][b];
}

function meanDistance(geography: Geography, a: PowerId, b: PowerId): number {
  let distance = 0;
  for (const from of geography.regionIds) {
    if (geography.home[from] !== a) continue;
    for (const to of geography.regionIds) {
      if (geography.home[to] !== b) continue;
      distance += geography.share[from] * geography.share[to] * geography.distance[from][to];
    }
  }
  return distance;
}
