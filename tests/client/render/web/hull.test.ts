import { describe, expect, it } from 'vitest';
import { insideHull, webHull } from '../../../../client/render/web/hull.ts';

const discs = [
  { x: 0, y: 0, radius: 30 },
  { x: 200, y: 40, radius: 50 },
  { x: 90, y: 180, radius: 20 },
];

describe('a bloc’s hull', () => {
  it('holds every member’s disc whole', () => {
    const hull = webHull(discs);
    for (const { x, y, radius } of discs) {
      for (let turn = 0; turn < 2 * Math.PI; turn += 0.2) {
        expect(insideHull(hull, { x: x + radius * Math.cos(turn), y: y + radius * Math.sin(turn) })).toBe(true);
      }
    }
  });

  it('is convex', () => {
    const hull = webHull(discs);
    const turns = hull.map(([x, y], i) => {
      const [bx, by] = hull[(i + 1) % hull.length];
      const [cx, cy] = hull[(i + 2) % hull.length];
      return Math.sign((bx - x) * (cy - by) - (by - y) * (cx - bx));
    });
    expect(new Set(turns.filter((turn) => turn !== 0)).size).toBe(1);
  });

  it('leaves out who stands apart, also of one member and of two', () => {
    const apart = { x: 400, y: 400 };
    for (const some of [discs.slice(0, 1), discs.slice(0, 2), discs]) {
      const hull = webHull(some);
      expect(hull.length).toBeGreaterThan(10);
      expect(insideHull(hull, some[0])).toBe(true);
      expect(insideHull(hull, apart)).toBe(false);
    }
    expect(webHull([])).toEqual([]);
  });
});
