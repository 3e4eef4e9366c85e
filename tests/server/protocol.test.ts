import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { CODE_ALPHABET, NAME_MOST } from '../../shared/protocol/bounds.ts';
import { applyDelta, deltaOf } from '../../shared/protocol/delta.ts';
import { cleanText, codeSchema, nameSchema } from '../../shared/protocol/identity.ts';
import { rounded } from '../../shared/protocol/precision.ts';

const plain = fc.letrec<{ value: unknown; record: Record<string, unknown> }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(null, true, false, 0, 1, 2, 'a', 'b'),
    fc.array(tie('value'), { maxLength: 3 }),
    tie('record'),
  ),
  record: fc.dictionary(fc.constantFrom('a', 'd', 'k', 'n', 'r', 's', 'x'), tie('value'), {
    maxKeys: 5,
    noNullPrototype: true,
  }),
}));

describe('delta', () => {
  it('turns any plain object into any other, after a journey over the wire', () => {
    fc.assert(
      fc.property(plain.record, plain.record, (from, to) => {
        const delta = deltaOf(from, to);
        const sent = delta === null ? null : JSON.parse(JSON.stringify(delta));
        expect(sent === null ? from : applyDelta(from, sent)).toEqual(to);
      }),
      { numRuns: 500 },
    );
  });

  it('is null between equal objects and leaves its input alone', () => {
    const before = { list: [1, 2], inner: { a: 1, b: null } };
    expect(deltaOf(before, structuredClone(before))).toBeNull();
    const after = applyDelta(before, { n: { list: { a: [3] }, inner: { s: { a: 2 } } } });
    expect(after).toEqual({ list: [1, 2, 3], inner: { a: 2, b: null } });
    expect(before).toEqual({ list: [1, 2], inner: { a: 1, b: null } });
  });

  it('sends only what grew of a growing list', () => {
    expect(deltaOf({ talk: [{ id: 1 }] }, { talk: [{ id: 1 }, { id: 2 }] })).toEqual({
      n: { talk: { a: [{ id: 2 }] } },
    });
  });

  it('tells what many objects inside have in common as a table, an unchanged figure again where one after it changed', () => {
    const pairs = {
      c: { x: 1, y: 2, same: { z: 1 } },
      a: { x: 1, y: 2 },
      b: { x: 1, y: 2 },
      d: { x: 1, y: 2 },
      e: { x: 1 },
    };
    const after = { ...pairs, c: { ...pairs.c, x: 5, y: 6 }, a: { x: 3, y: 7 }, d: { x: 1, y: 8 }, e: { x: 2, w: 0 } };
    const delta = deltaOf({ pairs }, { pairs: after });
    expect(delta).toEqual({
      n: { pairs: { n: { e: { s: { w: 0 } } }, k: ['x', 'y'], r: [[3, 7], 0, [5, 6], [1, 8], [2]] } },
    });
    const moved = applyDelta({ pairs }, delta!);
    expect(moved).toEqual({ pairs: after });
    expect(moved.pairs.c.same).toBe(pairs.c.same);
    expect(moved.pairs.b).toBe(pairs.b);
  });

  it('refuses a base that does not fit', () => {
    expect(() => applyDelta({ list: 1 } as object, { n: { list: { a: [1] } } })).toThrow(TypeError);
    expect(() => applyDelta({ one: {} }, { k: ['x'], r: [[1], [2]] })).toThrow(TypeError);
  });
});

describe('rounding for the wire', () => {
  it('keeps whole numbers and shares what needs no rounding', () => {
    const view = { money: 123456789, share: 0.12345678912, same: { a: [1, 0.5] }, list: [1, 2.00000001] };
    const sent = rounded(view, 6);
    expect(sent).toEqual({ money: 123456789, share: 0.123457, same: { a: [1, 0.5] }, list: [1, 2] });
    expect(sent.same).toBe(view.same);
    expect(view.share).toBe(0.12345678912);
  });
});

describe('identity', () => {
  it('reads a code as people type it, and refuses what cannot be one', () => {
    const code = CODE_ALPHABET.slice(0, 6);
    expect(z.parse(codeSchema, ` ${code.slice(0, 3).toLowerCase()}-${code.slice(3).toLowerCase()} `)).toBe(code);
    for (const bad of ['', 'ABC', 'ABCDE0', `${code}A`, '../../', 'O0O0O0']) {
      expect(z.safeParse(codeSchema, bad).success, bad).toBe(false);
    }
  });

  it('cleans names: one line, nothing invisible, no turned text, bounded', () => {
    expect(cleanText('  A\u202egnp\u202c\n\tB\u0000\u200b  ', 50)).toBe('Agnp B');
    expect(cleanText('é'.normalize('NFD'), 5)).toBe('é');
    expect(z.parse(nameSchema, 'x'.repeat(90))).toHaveLength(NAME_MOST);
    expect(Array.from(cleanText('😀'.repeat(40), 10))).toHaveLength(10);
    for (const empty of ['', '   ', '\u200b\u202e', '\n']) expect(z.safeParse(nameSchema, empty).success).toBe(false);
  });

  it('gives text that cleaning leaves alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        const once = cleanText(text, 30);
        expect(cleanText(once, 30)).toBe(once);
      }),
    );
  });
});
