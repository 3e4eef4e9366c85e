import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asin, clamp, cos, exp, lerp, ln, mean, pow, round, sin, sqrt, sum } from '../../shared/core/maths.ts';

describe('round', () => {
  it.each([
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [0.125, 2, 0.13],
    [-0.125, 2, -0.13],
    [1234.5678, 1, 1234.6],
    [9007199254740991, 0, 9007199254740991],
  ])('takes %d to %d digits as %d', (x, digits, expected) => {
    expect(round(x, digits)).toBe(expected);
  });

  it('never returns negative zero', () => {
    expect(Object.is(round(-0.2), 0)).toBe(true);
  });

  it('refuses digits outside 0 to 12', () => {
    expect(() => round(1, 13)).toThrow(RangeError);
    expect(() => round(1, 0.5)).toThrow(RangeError);
  });

  it('lies within half a unit and is symmetric', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.integer({ min: 0, max: 3 }), (x, digits) => {
        const unit = 10 ** -digits;
        expect(Math.abs(round(x, digits) - x)).toBeLessThanOrEqual(unit / 2 + 1e-6 * unit);
        expect(round(-x, digits) + round(x, digits)).toBe(0);
      }),
    );
  });
});

describe('arithmetic', () => {
  it('clamps, interpolates, sums and averages', () => {
    expect([clamp(-1, 0, 2), clamp(1, 0, 2), clamp(3, 0, 2)]).toEqual([0, 1, 2]);
    expect([lerp(2, 4, 0), lerp(2, 4, 0.25), lerp(2, 4, 1)]).toEqual([2, 2.5, 4]);
    expect([sum([]), sum([1, 2, 3])]).toEqual([0, 6]);
    expect([mean([]), mean([1, 2, 6])]).toEqual([0, 3]);
  });
});

describe('functions from the numerical library', () => {
  it('agree with the engine to within rounding', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-6, max: 50, noNaN: true }),
        fc.double({ min: -3, max: 3, noNaN: true }),
        (x, y) => {
          expect(pow(x, y) / x ** y).toBeCloseTo(1, 12);
          expect(exp(y)).toBeCloseTo(Math.exp(y), 12);
          expect(ln(x)).toBeCloseTo(Math.log(x), 12);
          expect(sin(x)).toBeCloseTo(Math.sin(x), 12);
          expect(cos(x)).toBeCloseTo(Math.cos(x), 12);
          expect(asin(y / 3)).toBeCloseTo(Math.asin(y / 3), 12);
          expect(sqrt(x)).toBe(Math.sqrt(x));
        },
      ),
    );
  });
});
