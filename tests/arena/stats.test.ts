import { describe, expect, it } from 'vitest';
import { binLabel, binOf, emptyBins } from '../../server/arena/stats/bins.ts';
import { eloAhead, eloOf } from '../../server/arena/stats/elo.ts';
import { concentration, gini } from '../../server/arena/stats/gini.ts';
import { differenceOf, meanOf, wilson } from '../../server/arena/stats/interval.ts';
import { slopesOf } from '../../server/arena/stats/regression.ts';

describe('an interval', () => {
  it('bounds a share as Wilson did', () => {
    expect(wilson(0, 10)).toMatchObject({ share: 0, low: 0 });
    expect(wilson(0, 10).high).toBeCloseTo(0.2775, 4);
    expect(wilson(5, 10).low).toBeCloseTo(0.2366, 4);
    expect(wilson(5, 10).high).toBeCloseTo(0.7634, 4);
    expect(wilson(0, 0)).toEqual({ share: 0, low: 0, high: 1, trials: 0 });
  });

  it('bounds a mean by its standard error', () => {
    const { mean, low, high, count } = meanOf([1, 2, 3, 4, 5]);
    expect([mean, count]).toEqual([3, 5]);
    expect(high - mean).toBeCloseTo(1.96 * Math.sqrt(2.5 / 5), 3);
    expect(mean - low).toBeCloseTo(high - mean, 9);
    expect(meanOf([])).toEqual({ mean: 0, low: 0, high: 0, count: 0 });
  });

  it('bounds a difference by both samples, and says nothing of too few', () => {
    const { mean, high } = differenceOf([4, 6], [1, 1, 1]);
    expect(mean).toBe(4);
    expect(high - mean).toBeCloseTo(1.96, 2);
    expect(differenceOf([4], [1, 1]).count).toBe(0);
  });
});

describe('Elo', () => {
  it('is 400 points ahead at ten to one', () => {
    expect(eloAhead(10 / 11)).toBeCloseTo(400, 6);
    expect(eloAhead(0.5)).toBe(0);
  });

  it('explains a chain of pairings with the anchor at 1500', () => {
    const elo = eloOf(
      [
        { a: 'novice', b: 'able', wins: 240, games: 1000 },
        { a: 'able', b: 'master', wins: 360, games: 1000 },
      ],
      'able',
    );
    expect(elo.able).toBe(1500);
    expect(elo.novice - 1500).toBeCloseTo(eloAhead(240.5 / 1001), 1);
    expect(elo.master - 1500).toBeCloseTo(-eloAhead(360.5 / 1001), 1);
  });

  it('stays finite where one won everything', () => {
    expect(eloOf([{ a: 'x', b: 'y', wins: 20, games: 20 }], 'y').x).toBeLessThan(2200);
  });
});

describe('bins', () => {
  it('hold each share once, the ends included', () => {
    expect([0, 0.0999, 0.1, 0.55, 1].map((share) => binOf(share))).toEqual([0, 0, 1, 5, 9]);
    expect(emptyBins()).toHaveLength(10);
    expect(binLabel(3)).toBe('30–40');
  });
});

describe('inequality', () => {
  it('is nothing among equals and near one where one has all', () => {
    expect(gini([2, 2, 2])).toBeCloseTo(0, 12);
    expect(gini([0, 0, 0, 8])).toBeCloseTo(0.75, 12);
    expect(gini([1, 3])).toBeCloseTo(0.25, 12);
    expect(gini([])).toBe(0);
    expect(concentration([0.5, 0.5])).toBe(0.5);
  });
});

describe('a regression', () => {
  const rows = Array.from({ length: 40 }, (_, index) => [index % 7, (index * 3) % 5, 1]);
  const noise = rows.map((_, index) => (index % 2 === 0 ? 0.1 : -0.1));

  it('finds the slopes of what varies, within their intervals, and leaves out what does not', () => {
    const y = rows.map(([a, b], index) => 2 * a - 3 * b + 5 + noise[index]);
    const slopes = slopesOf(['a', 'b', 'constant'], rows, y);
    expect(slopes.map(({ name }) => name)).toEqual(['a', 'b']);
    for (const [slope, truth] of [
      [slopes[0], 2],
      [slopes[1], -3],
    ] as const) {
      expect(slope.slope).toBeCloseTo(truth, 1);
      expect(slope.low < truth && truth < slope.high).toBe(true);
    }
  });

  it('says nothing of too few rows', () => {
    expect(slopesOf(['a'], [[1], [2]], [1, 2])).toEqual([]);
  });
});
