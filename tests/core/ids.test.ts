import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareIds, entriesInOrder, keysOf, valuesInOrder } from '../../shared/core/ids.ts';

describe('iteration in id order', () => {
  it('is by code units, whatever the order of insertion', () => {
    const record = { b: 2, ä: 4, B: 1, a: 3 };
    expect(keysOf(record)).toEqual(['B', 'a', 'b', 'ä']);
    expect(valuesInOrder(record)).toEqual([1, 3, 2, 4]);
    expect(entriesInOrder(record)).toEqual([
      ['B', 1],
      ['a', 3],
      ['b', 2],
      ['ä', 4],
    ]);
  });

  it('agrees with compareIds', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ unit: 'binary' })), (ids) => {
        const record = Object.fromEntries(ids.map((id) => [id, true]));
        expect(keysOf(record)).toEqual(Object.keys(record).sort(compareIds));
      }),
    );
  });
});
