import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { coverOfMark, type Placed } from '../../../client/render/layout.ts';
import type { Measure } from '../../../client/render/lettering.ts';
import { type MapFile, prepareGeometry } from '../../../client/render/mapfile.ts';
import { layOut } from '../../../client/render/overlay.ts';
import type { Lens, MapPicture, PictureRegion } from '../../../client/render/picture.ts';
import { windowOf } from '../../../client/render/trace.ts';
import { openingView, type Size, scaleLimits } from '../../../client/render/view.ts';
import { SCENARIOS } from '../../../shared/content/scenarios/index.ts';
import type { Scenario } from '../../../shared/model/scenario.ts';

/** About as wide as the chart's faces are, in hundredths of an em. */
const measure: Measure = (letter, style) => {
  const narrow = /[iljtf.,’ ]/i.test(letter);
  const wide = /[mw]/i.test(letter);
  const base = style === 'power' ? 66 : 50;
  return narrow ? base * 0.55 : wide ? base * 1.4 : base;
};

const fileOf = (id: string): MapFile =>
  JSON.parse(readFileSync(new URL(`../../../assets/maps/${id}.json`, import.meta.url), 'utf8')) as MapFile;

/** A scenario as it begins, with a figure on every seat of government and a crisis, a base and a draft besides. */
function pictureOf({ powers, regions, map }: Scenario, file: MapFile, lens: Lens): MapPicture {
  const capitals = new Map(powers.map(({ id, capital }) => [capital, id]));
  const land: Record<string, PictureRegion> = {};
  for (const { id, name, power } of regions) {
    const figured = lens !== 'political' && power && capitals.get(id) === power;
    land[id] = { name, owner: power, ...(figured && { figure: power === powers[0].id ? '61' : 'could win 52 %' }) };
  }
  const far = powers[powers.length - 1];
  return {
    mapId: map.id,
    theme: 'light',
    lens,
    you: powers[0].id,
    reducedMotion: false,
    powers: powers.map(({ id, name, slot, capital }, i) => ({ id, name, slot, capital, rank: i + 1 })),
    regions: land,
    alliances: [{ members: powers.slice(0, 2).map(({ id }) => id), label: 'A league of two powers' }],
    arcs: [{ id: 'draft', kind: 'draft', from: powers[0].capital, to: far.capital, yours: true, label: 'draft' }],
    bases: [{ region: far.capital, user: powers[0].id }],
    fronts: [],
    flares: [{ id: 'c1', region: powers[1].capital, label: 'Crisis' }],
    seas: Object.fromEntries(file.seas.map(({ key }) => [key, key])),
  };
}

/** Pairs of marks that cover one another, in CSS px of the window. */
function clashes(items: readonly Placed[], x: number, y: number, scale: number): string[] {
  const boxes = items.flatMap(({ id, mark, at }) =>
    coverOfMark(mark, measure).map((r) => ({
      id,
      x: (at[0] - x) * scale + r.x,
      y: (at[1] - y) * scale + r.y,
      r,
    })),
  );
  return boxes.flatMap((one, i) =>
    boxes
      .slice(i + 1)
      .filter((other) => other.id !== one.id)
      .filter(
        (other) =>
          Math.abs(one.x - other.x) < one.r.halfWidth + other.r.halfWidth - 1e-6 &&
          Math.abs(one.y - other.y) < one.r.halfHeight + other.r.halfHeight - 1e-6,
      )
      .map((other) => `${one.id} and ${other.id}`),
  );
}

const SIZES: readonly Size[] = [
  { width: 1032, height: 796 },
  { width: 390, height: 420 },
];

describe.each(SCENARIOS.map((scenario) => [scenario.id, scenario] as const))('names and signs of %s', (_, scenario) => {
  const file = fileOf(scenario.map.id);
  const geometry = prepareGeometry(file);
  it.each([
    'political',
    'threat',
    'alliances',
  ] as const)('never cover one another under the %s lens, at any zoom', (lens) => {
    const picture = pictureOf(scenario, file, lens);
    const home = geometry.shapes.get(scenario.powers[0].capital)?.at ?? null;
    for (const size of SIZES) {
      const opening = openingView(file, size, home);
      const { least, greatest } = scaleLimits(file, size);
      for (const zoom of [1, 1.7, 3, 5]) {
        const view = { ...opening, scale: Math.max(least, Math.min(greatest, opening.scale * zoom)) };
        const w = windowOf(view, size, 1);
        const { items } = layOut(geometry, picture, w, measure);
        expect(clashes(items, w.x, w.y, w.scale), `${size.width} px, zoom ${zoom}`).toEqual([]);
      }
    }
  });

  it('name nearly every power whose land is in sight as the map opens', () => {
    const picture = pictureOf(scenario, file, 'political');
    const w = windowOf(openingView(file, SIZES[0], null), SIZES[0], 1);
    const { items } = layOut(geometry, picture, w, measure);
    const count = (start: string) => items.filter(({ id }) => id.startsWith(start)).length;
    expect(count('power:')).toBeGreaterThanOrEqual(Math.floor(count('emblem:') * 0.8));
  });
});
