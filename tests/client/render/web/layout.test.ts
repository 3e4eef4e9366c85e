import { describe, expect, it } from 'vitest';
import {
  firstPlaces,
  nextPlaces,
  type Places,
  type WebGraph,
  webRadius,
} from '../../../../client/render/web/layout.ts';

const IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const graph: WebGraph = {
  shares: Object.fromEntries(IDS.map((id, i) => [id, (i + 1) / 36])),
  ties: [
    { a: 'a', b: 'b', strength: 0.9 },
    { a: 'b', b: 'c', strength: 0.8 },
    { a: 'd', b: 'e', strength: 0.3 },
    { a: 'f', b: 'h', strength: 0.3 },
  ],
  blocs: [['a', 'b', 'c']],
  centre: 'h',
};

const moved = (before: Places, after: Places): number[] =>
  IDS.map((id) => Math.hypot(before[id].x - after[id].x, before[id].y - after[id].y));

describe('the layout of the web', () => {
  it('is the same for the same match, and another for another', () => {
    expect(firstPlaces(graph, 'ABCDEF')).toEqual(firstPlaces(graph, 'ABCDEF'));
    expect(firstPlaces(graph, 'GHIJKL')).not.toEqual(firstPlaces(graph, 'ABCDEF'));
  });

  it('puts the reader’s power in the middle and nobody upon another', () => {
    const places = firstPlaces(graph, 'ABCDEF');
    expect(places.h).toMatchObject({ x: 0, y: 0 });
    for (const one of IDS) {
      for (const other of IDS) {
        if (one >= other) continue;
        const off = Math.hypot(places[one].x - places[other].x, places[one].y - places[other].y);
        expect(off).toBeGreaterThan(places[one].radius + places[other].radius + 20);
      }
    }
  });

  it('draws members of a bloc together', () => {
    const places = firstPlaces(graph, 'ABCDEF');
    const off = (one: string, other: string) =>
      Math.hypot(places[one].x - places[other].x, places[one].y - places[other].y);
    const inside = (off('a', 'b') + off('b', 'c') + off('a', 'c')) / 3;
    const across = ['d', 'e', 'f', 'g'].reduce((sum, id) => sum + off('a', id) + off('b', id) + off('c', id), 0) / 12;
    expect(inside).toBeLessThan(across);
  });

  it('moves nobody far from one turn to the next, even where a treaty joins two', () => {
    const first = firstPlaces(graph, 'ABCDEF');
    const still = nextPlaces(graph, first, 'ABCDEF');
    expect(Math.max(...moved(first, still))).toBeLessThan(24);
    const joined = { ...graph, ties: [...graph.ties, { a: 'c', b: 'g', strength: 0.9 }] };
    const next = nextPlaces(joined, still, 'ABCDEF');
    expect(Math.max(...moved(still, next))).toBeLessThan(70);
    expect(next).toEqual(nextPlaces(joined, still, 'ABCDEF'));
  });

  it('does not wander off over many quiet turns', () => {
    const first = firstPlaces(graph, 'ABCDEF');
    let places = first;
    for (let turn = 0; turn < 20; turn++) places = nextPlaces(graph, places, 'ABCDEF');
    expect(Math.max(...moved(first, places))).toBeLessThan(90);
  });

  it('gives discs an area that follows the share', () => {
    expect((webRadius(0.2) / webRadius(0.1)) ** 2).toBeCloseTo(2);
    expect(webRadius(0)).toBeGreaterThan(15);
  });
});
