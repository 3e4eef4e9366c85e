import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sum } from '../../shared/core/maths.ts';
import {
  addMoney,
  bn,
  fromBn,
  money,
  noMoney,
  scaleMoney,
  splitExactly,
  subtractMoney,
  sumMoney,
} from '../../shared/core/money.ts';

describe('money', () => {
  it('rounds halves away from zero to whole millions', () => {
    expect([money(0.5), money(-0.5), money(1.4999), money(-0.2)]).toEqual([1, -1, 1, 0]);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('refuses %d', (millions) => {
    expect(() => money(millions)).toThrow(RangeError);
  });

  it('adds, subtracts, scales and sums', () => {
    expect(addMoney(money(2), money(3))).toBe(5);
    expect(subtractMoney(money(2), money(3))).toBe(-1);
    expect(scaleMoney(money(1000), 0.0125)).toBe(13);
    expect(sumMoney([money(1), money(2), money(-5)])).toBe(-2);
    expect(sumMoney([])).toBe(noMoney);
  });

  it('goes to billions and back without loss', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (millions) => {
        expect(fromBn(bn(money(millions)))).toBe(millions);
      }),
    );
  });
});

describe('splitExactly', () => {
  it('gives what is left over to the largest remainders, then to the earlier', () => {
    expect(splitExactly(money(10), [1, 1, 1])).toEqual([4, 3, 3]);
    expect(splitExactly(money(10), [1, 2, 3])).toEqual([2, 3, 5]);
    expect(splitExactly(money(-7), [1, 1])).toEqual([-4, -3]);
  });

  it('splits evenly where every weight is zero, and gives nothing to a zero weight elsewhere', () => {
    expect(splitExactly(money(5), [0, 0])).toEqual([3, 2]);
    expect(splitExactly(money(5), [0, 3])).toEqual([0, 5]);
  });

  it('has parts that sum to the total, each within one of its exact share', () => {
    const weights = fc.array(fc.double({ min: 0, max: 1e300, noNaN: true }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(fc.integer({ min: -1e15, max: 1e15 }), weights, (total, shares) => {
        const parts = splitExactly(money(total), shares);
        expect(sum(parts)).toBe(total);
        const largest = Math.max(...shares);
        if (largest === 0) return;
        const scaled = shares.map((share) => share / largest);
        parts.forEach((part, index) => {
          expect(Math.abs(part - total * (scaled[index] / sum(scaled)))).toBeLessThan(1.5);
        });
      }),
    );
  });

  it('refuses negative and infinite weights, and money with nobody to receive it', () => {
    expect(() => splitExactly(money(1), [1, -1])).toThrow(RangeError);
    expect(() => splitExactly(money(1), [Number.POSITIVE_INFINITY])).toThrow(RangeError);
    expect(() => splitExactly(money(1), [])).toThrow(RangeError);
    expect(splitExactly(noMoney, [])).toEqual([]);
  });
});
