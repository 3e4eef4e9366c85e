import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { MapFile } from '../../../client/render/mapfile.ts';
import { zoomStep } from '../../../client/render/theme.ts';
import { clampView, openingView, scaleLimits, toMap, zoomAbout } from '../../../client/render/view.ts';

const load = (id: string) =>
  JSON.parse(readFileSync(new URL(`../../../assets/maps/${id}.json`, import.meta.url), 'utf8')) as MapFile;
const world = load('world');
const concert = load('concert');
const laptop = { width: 1032, height: 796 };
const phone = { width: 390, height: 600 };

describe('the view of the map', () => {
  it('opens on the whole of a drawn map', () => {
    const view = openingView(concert, laptop, null);
    expect(concert.width * view.scale).toBeLessThanOrEqual(laptop.width + 0.001);
    expect(concert.height * view.scale).toBeLessThanOrEqual(laptop.height + 0.001);
  });

  it('fills the width with a wrapping map, and opens on home where little of it fits', () => {
    for (const size of [laptop, phone, { width: 3840, height: 2000 }]) {
      const { least } = scaleLimits(world, size);
      expect(world.width * least).toBeGreaterThanOrEqual(size.width - 0.001);
      expect(world.height * least).toBeGreaterThanOrEqual(size.height * 0.85 - 0.001);
    }
    expect(openingView(world, phone, [1430, 520]).x).toBe(1430);
    expect(openingView(world, laptop, [1430, 520]).x).toBe(world.width / 2);
  });

  it.each(['cold-war-1950', 'indo-pacific-2025'])('opens %s on its theatre, near enough to see regions', (id) => {
    const file = load(id);
    const wide = openingView(file, laptop, [40, 300]);
    expect(wide.x).toBe(file.opens?.at[0]);
    expect(laptop.width / wide.scale).toBeCloseTo(file.opens?.across ?? 0, 6);
    const narrow = openingView(file, phone, [40, 300]);
    expect([narrow.x, phone.width / narrow.scale]).toEqual([40, expect.closeTo(file.opens?.near ?? 0, 6)]);
    for (const { scale } of [wide, narrow]) expect(zoomStep(file, scale)).toBe('theatre');
  });

  it('keeps the point under the pointer while zooming', () => {
    const from = openingView(world, laptop, null);
    const before = toMap(laptop, from, 600, 380);
    const after = toMap(laptop, zoomAbout(world, laptop, from, 2.5, 600, 380), 600, 380);
    expect(after[0]).toBeCloseTo(before[0], 6);
    expect(after[1]).toBeCloseTo(before[1], 6);
  });

  it('stays on the map up and down, and goes round sideways', () => {
    const far = clampView(world, laptop, { x: 9000, y: 9000, scale: 2 });
    expect(far.x).toBe(9000);
    expect(far.y + laptop.height / 2 / far.scale).toBeCloseTo(world.height, 6);
    const off = clampView(concert, laptop, { x: 9000, y: 9000, scale: 2 });
    expect(off.x).toBeLessThan(concert.width);
    expect(off.y).toBeLessThan(concert.height);
  });

  it('bounds the scale', () => {
    const { least, greatest } = scaleLimits(concert, laptop);
    expect(clampView(concert, laptop, { x: 0, y: 0, scale: 1e-9 }).scale).toBe(least);
    expect(clampView(concert, laptop, { x: 0, y: 0, scale: 1e9 }).scale).toBe(greatest);
  });
});
