import type { PowerId } from '../core/ids.ts';
import { sqrt } from '../core/maths.ts';
import { type Money, money, sumMoney } from '../core/money.ts';
import type { Board } from '../model/board.ts';
import { type Level, levelBetween, levelOf, tradeKept, withChosen } from './sanctions.ts';
import { freeTrade, neutralTrades, tradesOf } from './trade.ts';

/** What all sanctions on a power together do to it in a year. */
export interface SanctionsFelt {
  senders: { power: PowerId; level: Level; share: number }[];
  /** Share of the target's free trade that the senders hold, 0–1. */
  share: number;
  /** Levels times shares, summed: 3 where all trade is under embargo. */
  weight: number;
  /** Share of output lost, 0–1: more than in proportion to the senders' joint share. */
  loss: number;
  /** Trade lost with the senders, before others take over part of it. */
  tradeLost: Money;
}

/**
 * What the sanctions in force do to a power (rules section 6). Shares are of the trade it would have without them, with
 * neutral ground; `startOutput` is that of all powers at the start.
 */
export function sanctionsFelt(board: Board, target: PowerId, startOutput: number): SanctionsFelt {
  const felt: SanctionsFelt = { senders: [], share: 0, weight: 0, loss: 0, tradeLost: money(0) };
  if (!board.sanctions.some((one) => one.target === target)) return felt;
  const { constants: c, geography } = board;
  let total: number = sumMoney(neutralTrades(board.powers[target], geography, startOutput, c));
  let lost = 0;
  for (const power of geography.powerIds) {
    if (power === target) continue;
    const trade = freeTrade(board, target, power, startOutput);
    total += trade;
    const level = levelOf(board.sanctions, power, target);
    if (level === 0) continue;
    felt.senders.push({ power, level, share: trade });
    lost += trade * (1 - tradeKept(levelBetween(board.sanctions, power, target), c));
  }
  for (const sender of felt.senders) {
    sender.share = total > 0 ? sender.share / total : 0;
    felt.share += sender.share;
    felt.weight += sender.level * sender.share;
  }
  return { ...felt, loss: c.sanctionLoss * felt.weight * sqrt(felt.share), tradeLost: money(lost) };
}

/** The factor of output that sanctions leave, at most 1. */
export function sanctionsFactor(board: Board, target: PowerId, startOutput: number): number {
  return 1 - sanctionsFelt(board, target, startOutput).loss;
}

/** What a change of sanctions would do to both sides, against things as they stand, in a year. */
export interface SanctionWeighed {
  /** Own trade lost, and what it would have brought in revenue and to consumers; negative for a gain. */
  ownTrade: Money;
  ownMoney: Money;
  /** Trade that the target loses, after what others take over. */
  theirTrade: Money;
  /** Output that the target loses, as a share of its output and in money; negative for a gain. */
  theirLoss: number;
  theirOutput: Money;
  /** Share of the target's trade that all senders would hold together, 0–1. */
  share: number;
}

/** Weighs sanctions of `from` on `target` at this level against those of today; the same for the preview and the rivals. */
export function weighSanction(
  board: Board,
  from: PowerId,
  target: PowerId,
  level: Level,
  startOutput: number,
): SanctionWeighed {
  const then: Board = { ...board, sanctions: withChosen(board.sanctions, from, target, level, board.turn) };
  const c = board.constants;
  const tradeLost = (power: PowerId): Money =>
    money(sumMoney(tradesOf(board, power, startOutput)) - sumMoney(tradesOf(then, power, startOutput)));
  const now = sanctionsFelt(board, target, startOutput);
  const next = sanctionsFelt(then, target, startOutput);
  const theirLoss = next.loss - now.loss;
  const ownTrade = tradeLost(from);
  return {
    ownTrade,
    ownMoney: money(ownTrade * (c.tradeRevenue + c.tradeConsumption)),
    theirTrade: tradeLost(target),
    theirLoss,
    theirOutput: money((board.powers[target].output * theirLoss) / (1 - now.loss)),
    share: next.share,
  };
}
