import type { Brand } from './ids.ts';
import { round } from './rounding.ts';

/** A sum of money: a whole number of millions of the world's currency. Whole numbers add up exactly. */
export type Money = Brand<number, 'Money'>;

/** No money. */
export const noMoney = 0 as Money;

/** `millions` rounded to a whole number, halves away from zero. Throws on what is not finite or no longer exact. */
export function money(millions: number): Money {
  const whole = round(millions);
  if (!Number.isSafeInteger(whole)) throw new RangeError(`money: ${millions} millions cannot be kept exactly`);
  return whole as Money;
}

/** Money from a figure in billions, as the sources print it. */
export function fromBn(billions: number): Money {
  return money(billions * 1000);
}

/** The figure in billions, for display and for formulas that work in billions. */
export function bn(amount: Money): number {
  return amount / 1000;
}

/** `a + b`. */
export function addMoney(a: Money, b: Money): Money {
  return money(a + b);
}

/** `a − b`. */
export function subtractMoney(a: Money, b: Money): Money {
  return money(a - b);
}

/** `amount × factor`, rounded to a whole number of millions. */
export function scaleMoney(amount: Money, factor: number): Money {
  return money(amount * factor);
}

/** The sum of all amounts; nothing sums to no money. */
export function sumMoney(amounts: readonly Money[]): Money {
  let total = 0;
  for (const amount of amounts) total += amount;
  return money(total);
}

/**
 * Divides `total` in proportion to `weights` by largest remainders, so that the parts sum to exactly `total`.
 * Equal remainders favour the earlier part. Weights must be finite and not negative; where all are zero the parts
 * are as equal as can be. Throws on other weights, and on money with nobody to receive it.
 */
export function splitExactly(total: Money, weights: readonly number[]): Money[] {
  let largest = 0;
  for (const weight of weights) {
    if (!Number.isFinite(weight) || weight < 0) {
      throw new RangeError('splitExactly: weights must be finite and not negative');
    }
    if (weight > largest) largest = weight;
  }
  if (weights.length === 0) {
    if (total !== 0) throw new RangeError('splitExactly: there is nobody to receive the money');
    return [];
  }
  // Scaling by the largest first keeps a sum of huge or of tiny weights within what a double can hold.
  const shares: number[] = [];
  let sumOfShares = 0;
  for (const weight of weights) {
    const share = largest === 0 ? 1 : weight / largest;
    shares.push(share);
    sumOfShares += share;
  }
  const magnitude = Math.abs(total);
  const exact: number[] = [];
  const parts: number[] = [];
  let given = 0;
  for (const share of shares) {
    const due = magnitude * (share / sumOfShares);
    exact.push(due);
    parts.push(Math.floor(due));
    given += Math.floor(due);
  }
  let rest = magnitude - given;

  const byRemainder =
    rest === 0
      ? []
      : exact
          .map((share, index) => ({ index, remainder: share - parts[index] }))
          .filter(({ index }) => shares[index] > 0)
          .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (let turn = 0; rest > 0; turn++, rest--) parts[byRemainder[turn % byRemainder.length].index] += 1;
  // Shares are rounded doubles: their floors can exceed a total of many digits by a unit or two, taken back here.
  for (let turn = byRemainder.length - 1; rest < 0; turn = turn === 0 ? byRemainder.length - 1 : turn - 1) {
    const index = byRemainder[turn].index;
    if (parts[index] === 0) continue;
    parts[index] -= 1;
    rest += 1;
  }
  return parts.map((part) => money(total < 0 ? -part : part));
}
