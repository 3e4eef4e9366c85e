import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mean } from '../../shared/core/maths.ts';
import { type Random, stream } from '../../shared/core/random.ts';

const draws = (random: Random, count: number): number[] => Array.from({ length: count }, () => random.next());

describe('stream', () => {
  it('gives the same draws for the same key, now and always', () => {
    expect(draws(stream(1, 3, 'estimates', 'usa'), 4)).toEqual(draws(stream(1, 3, 'estimates', 'usa'), 4));
    expect(draws(stream(1, 3, 'estimates', 'usa'), 3)).toMatchInlineSnapshot(`
      [
        0.6829335342025109,
        0.5266723057747549,
        0.445037388524091,
      ]
    `);
  });

  it('is independent of draws under other keys', () => {
    const other = stream(1, 'war');
    const first = other.next();
    const crisis = draws(stream(1, 'crisis'), 5);
    const rest = draws(other, 3);
    expect([first, ...rest]).toEqual(draws(stream(1, 'war'), 4));
    expect(crisis).toEqual(draws(stream(1, 'crisis'), 5));
  });

  it('keeps keys apart that would run together as text', () => {
    const starts = [
      stream(1, 'ab', 'c'),
      stream(1, 'a', 'bc'),
      stream(1, 'abc'),
      stream('1', 'abc'),
      stream(11, 'abc'),
      stream(1, 1, 'abc'),
      stream(1, '1', 'abc'),
    ].map((random) => random.next());
    expect(new Set(starts).size).toBe(starts.length);
  });

  it('is uniform: mean, variance and neighbouring streams', () => {
    const numbers = draws(stream('uniform'), 20_000);
    expect(mean(numbers)).toBeCloseTo(0.5, 1.9);
    expect(mean(numbers.map((x) => (x - 0.5) ** 2))).toBeCloseTo(1 / 12, 2);
    const firsts = Array.from({ length: 20_000 }, (_, turn) => stream(7, turn).next());
    expect(mean(firsts)).toBeCloseTo(0.5, 1.9);
    const products = firsts.slice(1).map((x, index) => (x - 0.5) * (firsts[index] - 0.5));
    expect(Math.abs(mean(products))).toBeLessThan(0.005);
  });

  it('keeps numbers in [0, 1) and whole numbers within their bounds, bounds included', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: -9, max: 9 }), fc.nat(9), (seed, min, width) => {
        const random = stream(seed);
        for (const x of draws(random, 20)) expect(x >= 0 && x < 1).toBe(true);
        const int = random.int(min, min + width);
        expect(Number.isInteger(int) && int >= min && int <= min + width).toBe(true);
      }),
    );
    const random = stream('die');
    const faces = new Set(Array.from({ length: 200 }, () => random.int(1, 6)));
    expect([...faces].sort()).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('draws normally with the mean and deviation asked for', () => {
    const random = stream('normal');
    const numbers = Array.from({ length: 20_000 }, () => random.normal(10, 2));
    expect(Math.abs(mean(numbers) - 10)).toBeLessThan(0.05);
    expect(Math.abs(mean(numbers.map((x) => (x - 10) ** 2)) - 4)).toBeLessThan(0.15);
    const beyondTwoSd = numbers.filter((x) => Math.abs(x - 10) > 4).length / numbers.length;
    expect(Math.abs(beyondTwoSd - 0.0455)).toBeLessThan(0.006);
  });

  it('never happens at chance 0, always at 1, and about as often as said between', () => {
    const random = stream('chance');
    const rate = (p: number): number => mean(Array.from({ length: 4000 }, () => (random.chance(p) ? 1 : 0)));
    expect([rate(0), rate(1)]).toEqual([0, 1]);
    expect(Math.abs(rate(0.3) - 0.3)).toBeLessThan(0.03);
  });

  it('picks and shuffles without losing or changing anything', () => {
    const items = ['a', 'b', 'c', 'd'];
    const random = stream('shuffle');
    expect(items).toContain(random.pick(items));
    const orders = new Set(Array.from({ length: 600 }, () => random.shuffle(items).join('')));
    expect(orders.size).toBe(24);
    expect(items).toEqual(['a', 'b', 'c', 'd']);
    expect([...orders].every((order) => [...order].sort().join('') === 'abcd')).toBe(true);
    expect(() => random.pick([])).toThrow(RangeError);
  });
});
