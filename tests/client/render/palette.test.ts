import { describe, expect, it } from 'vitest';
import { EMBLEMS } from '../../../client/render/emblems.ts';
import { emblemPath, powerSlot, SLOTS, slotColours } from '../../../client/render/palette.ts';
import { PATTERNS } from '../../../client/render/patterns.ts';

const COLOUR = /^#[0-9a-f]{6}$/i;

describe('the power palette', () => {
  it('has seventeen numbered slots with a colour of every kind', () => {
    expect(SLOTS.map((s) => s.slot)).toEqual(Array.from({ length: 17 }, (_, i) => i + 1));
    for (const s of SLOTS) {
      for (const colour of [s.fill, s.line, s.darkFill, s.darkLine, s.mark, s.darkMark]) expect(colour).toMatch(COLOUR);
    }
  });

  it('gives no two slots the same fill, pattern or emblem', () => {
    for (const key of ['fill', 'darkFill', 'pattern', 'emblem', 'name'] as const) {
      expect(new Set(SLOTS.map((s) => s[key])).size, key).toBe(17);
    }
    expect(new Set(SLOTS.map((s) => emblemPath(s.slot))).size).toBe(17);
  });

  it('uses every pattern and emblem there is', () => {
    expect(SLOTS.map((s) => s.pattern).sort()).toEqual(Object.keys(PATTERNS).sort());
    expect(SLOTS.map((s) => s.emblem).sort()).toEqual(Object.keys(EMBLEMS).sort());
  });

  it('wraps slots beyond the last and differs by theme', () => {
    expect(powerSlot(18)).toBe(powerSlot(1));
    expect(slotColours(3, 'light').fill).not.toBe(slotColours(3, 'dark').fill);
  });

  it('keeps emblems inside their disc', () => {
    for (const path of Object.values(EMBLEMS)) {
      // The absolute start of each subpath stands for the whole: arms and points are drawn from there.
      const starts = [...path.matchAll(/M(-?[\d.]+) (-?[\d.]+)/g)].map((m) => [Number(m[1]), Number(m[2])]);
      expect(starts.length).toBeGreaterThan(0);
      for (const [x, y] of starts) expect(Math.hypot(x - 12, y - 12)).toBeLessThan(10);
    }
  });
});
