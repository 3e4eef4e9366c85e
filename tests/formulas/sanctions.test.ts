import { describe, expect, it } from 'vitest';
import { treatyId } from '../../shared/core/ids.ts';
import { sanctionsFelt, weighSanction } from '../../shared/formulas/sanctionEffects.ts';
import { inOrder, levelBetween, levelBound, levelOf, withChosen } from '../../shared/formulas/sanctions.ts';
import { leverOf, leversOn, supplyLoss, supplyOf } from '../../shared/formulas/supply.ts';
import { energyCovered, supplied } from '../../shared/formulas/supplyGrowth.ts';
import { freeTrade, pairTrade, tradesOf } from '../../shared/formulas/trade.ts';
import { CONSTANTS } from '../../shared/model/constants.ts';
import type { Sanction } from '../../shared/model/statecraft.ts';
import type { SanctionLevel } from '../../shared/model/vocabulary.ts';
import { a, b, boardOf, c } from '../helpers/board.ts';

const START = 3000;
const million = { a: { output: 1_000_000 }, b: { output: 1_000_000 }, c: { output: 1_000_000 } };
const on = (from: typeof a, target: typeof a, level: SanctionLevel, under: string | null = null): Sanction => ({
  from,
  target,
  level,
  since: 1,
  under: under === null ? null : treatyId(under),
});
const boardWith = (...sanctions: Sanction[]) => boardOf({ powers: million, sanctions });
const sum = (amounts: readonly number[]): number => amounts.reduce((all, one) => all + one, 0);
const none = { energy: 0, materials: 0, electronics: 0 };

describe('levels of sanctions', () => {
  it('are the highest of what was chosen and what binds', () => {
    const list = [on(a, b, 1), on(a, b, 2, 't1'), on(b, a, 3)];
    expect(levelOf(list, a, b)).toBe(2);
    expect(levelBound(list, a, b)).toBe(2);
    expect(levelBound(list, b, a)).toBe(0);
    expect(levelBetween(list, a, b)).toBe(3);
    expect(levelOf(list, b, c)).toBe(0);
  });

  it('are chosen above what binds, and keep the year they began', () => {
    const bound = [on(a, b, 2, 't1')];
    expect(withChosen(bound, a, b, 1, 5)).toEqual(bound);
    expect(withChosen(bound, a, b, 3, 5)).toEqual(inOrder([...bound, { ...on(a, b, 3), since: 1 }]));
    expect(withChosen([on(a, b, 3)], a, b, 0, 5)).toEqual([]);
  });
});

describe('trade under sanctions', () => {
  it('is the same both ways, and what is shifted is a quarter of what was lost', () => {
    const board = boardWith(on(a, b, 3));
    const free = freeTrade(board, a, b, START);
    expect(pairTrade(board, a, b, START)).toBe(Math.round(0.1 * free));
    expect(pairTrade(board, b, a, START)).toBe(pairTrade(board, a, b, START));
    const gained = pairTrade(board, b, c, START) - freeTrade(board, b, c, START);
    expect(Math.abs(gained - 0.25 * 0.9 * free)).toBeLessThanOrEqual(1);
    expect(pairTrade(board, a, c, START)).toBe(freeTrade(board, a, c, START));
  });

  it('weighs for both sides what they lose in all', () => {
    const before = boardWith();
    const weighed = weighSanction(before, a, b, 3, START);
    const after = boardWith(on(a, b, 3));
    for (const [power, lost] of [
      [a, weighed.ownTrade],
      [b, weighed.theirTrade],
    ] as const) {
      expect(lost).toBe(sum(tradesOf(before, power, START)) - sum(tradesOf(after, power, START)));
    }
    expect(weighed.theirLoss).toBeCloseTo(sanctionsFelt(after, b, START).loss, 12);
    const lifted = weighSanction(after, a, b, 0, START);
    expect(lifted.theirLoss).toBeCloseTo(-weighed.theirLoss, 12);
  });

  it('hurts the more the more join and the higher they go', () => {
    const loss = (...list: Sanction[]): number => sanctionsFelt(boardWith(...list), b, START).loss;
    expect(loss()).toBe(0);
    expect(loss(on(a, b, 2))).toBeGreaterThan(loss(on(a, b, 1)));
    expect(loss(on(a, b, 1), on(c, b, 1))).toBeGreaterThan(loss(on(a, b, 1)) + loss(on(c, b, 1)));
    expect(loss(on(a, b, 3), on(c, b, 3))).toBeCloseTo(3 * CONSTANTS.sanctionLoss, 12);
  });
});

describe('strategic goods', () => {
  const covers = { ...million, a: { ...million.a, cover: { energy: 1.2, materials: 0.7, electronics: 0.7 } } };

  it('are all there in quiet times, from who has more than it needs', () => {
    const supply = supplyOf(boardOf({ powers: covers }), b, none, START);
    expect(supply.energy.links).toMatchObject([{ from: a, share: expect.closeTo(0.3, 12), cut: null }]);
    expect(supply.materials.links.map(({ from }) => from)).toEqual([a, c]);
    for (const { cut, unmet } of Object.values(supply)) expect([cut, unmet]).toEqual([0, 0]);
  });

  it('give a lever to who sells them, the lighter the more is in store', () => {
    const trading = freeTrade(boardOf({ powers: covers }), a, b, START);
    const pairs = { b: { a: { trade: trading } }, a: { b: { trade: trading } } };
    const board = boardOf({ powers: covers, pairs });
    const bare = leverOf(board, a, b, none, START);
    const stocked = leverOf(board, a, b, { energy: 1, materials: 1, electronics: 1 }, START);
    expect(bare?.cut.energy).toBeCloseTo(0.3, 12);
    expect(bare?.loss).toBeGreaterThan(0.15);
    expect(stocked?.loss).toBe(0);
    expect(stocked?.lossWithoutStores).toBe(bare?.lossWithoutStores);
    expect(leverOf(board, b, a, none, START)?.cut.energy).toBe(0);
    expect(leversOn(board, b, none, START).map(({ by }) => by)).toEqual([a, c]);
  });

  it('cost a quarter of output at most', () => {
    expect(supplyLoss({ energy: 0.1, materials: 0.1, electronics: 0.1 }, CONSTANTS)).toBeCloseTo(0.1, 12);
    expect(supplyLoss({ energy: 1, materials: 1, electronics: 1 }, CONSTANTS)).toBe(0.25);
  });

  it('are bought within their bounds, and never by nothing', () => {
    const has = {
      cover: { energy: 1.49, materials: 0.5, electronics: 0 },
      stores: { energy: 2, materials: 0, electronics: 1 },
    };
    expect(supplied(has, 'energy', 0, 1000, CONSTANTS)).toBe(has);
    expect(supplied(has, 'energy', 1e6, 1000, CONSTANTS).cover.energy).toBeLessThanOrEqual(1.5);
    expect(supplied(has, 'stores', 1e6, 1000, CONSTANTS).stores).toEqual({ energy: 2, materials: 2, electronics: 2 });
    expect(energyCovered(1.2, 1e6, 1000, CONSTANTS)).toBe(1.2);
  });
});
