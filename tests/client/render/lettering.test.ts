import { describe, expect, it } from 'vitest';
import { coverOf, type Lettering, spread } from '../../../client/render/lettering.ts';

/** Every letter is half an em wide. */
const measure = () => 50;
const level: Lettering = { text: 'ARDEN', style: 'power', size: 20, tracking: 0.1, angle: 0, curve: 0 };

describe('lettering', () => {
  it('spreads letters evenly about the middle', () => {
    const { placed, width } = spread(level, measure);
    expect(width).toBeCloseTo(5 * 10 + 4 * 2);
    expect(placed[2].middle).toBeCloseTo(0);
    expect(placed[4].middle).toBeCloseTo(-placed[0].middle);
  });

  it('covers level text with one box and tilted text with one a letter, inside the turned length', () => {
    expect(coverOf(level, measure)).toHaveLength(1);
    const upright = coverOf({ ...level, angle: Math.PI / 2 }, measure);
    expect(upright).toHaveLength(5);
    for (const r of upright) expect(Math.abs(r.x)).toBeLessThan(1e-9);
    expect(Math.max(...upright.map((r) => r.y + r.halfHeight))).toBeLessThan(36);
  });

  it('bends the baseline of curved text downwards for a positive sag', () => {
    const bent = coverOf({ ...level, style: 'sea', curve: 12 }, measure);
    expect(bent[2].y).toBeGreaterThan(bent[0].y);
  });
});
