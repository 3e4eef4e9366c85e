import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, hashOf } from '../../shared/core/hash.ts';

describe('canonicalJson', () => {
  it('sorts keys by code units at every depth and keeps the order of lists', () => {
    expect(canonicalJson({ b: [{ z: 1, Z: 2 }, 'x'], a: null })).toBe('{"a":null,"b":[{"Z":2,"z":1},"x"]}');
  });

  it('parses back to the same value', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('does not depend on the order in which keys were set', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.integer()), (record) => {
        const reversed = Object.fromEntries(Object.entries(record).reverse());
        expect(canonicalJson(reversed)).toBe(canonicalJson({ ...record }));
      }),
    );
  });

  it('writes negative zero as zero', () => {
    expect(canonicalJson(-0)).toBe('0');
  });

  it.each([
    [{ a: [1, Number.NaN] }, 'NaN at $.a[1]'],
    [{ a: { b: Number.POSITIVE_INFINITY } }, 'Infinity at $.a.b'],
    [[undefined], 'undefined at $[0]'],
    [{ a: undefined }, 'undefined at $.a'],
    [{ when: new Map() }, 'not plain at $.when'],
    [{ f: () => 1 }, 'function at $.f'],
    [1n, 'bigint at $'],
  ])('refuses what JSON would lose, naming the path: %o', (value, message) => {
    expect(() => canonicalJson(value)).toThrow(message);
  });

  it('refuses the holes of a sparse list', () => {
    const sparse: number[] = [];
    sparse[1] = 1;
    expect(() => canonicalJson(sparse)).toThrow('undefined at $[0]');
  });
});

describe('hashOf', () => {
  it('is 32 hexadecimal digits and stays what it was', () => {
    expect(hashOf({ turn: 1, powers: ['a', 'b'] })).toMatchInlineSnapshot(`"1c7fdc481bdd069898320e07247ab09e"`);
  });

  it('tells ten thousand neighbouring states apart', () => {
    const seen = new Set<string>();
    for (let turn = 0; turn < 10_000; turn++) seen.add(hashOf({ turn }));
    expect(seen.size).toBe(10_000);
  });
});
