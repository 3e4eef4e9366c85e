import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type MapFile, prepareGeometry } from '../../../client/render/mapfile.ts';
import { paintChart } from '../../../client/render/paint.ts';
import type { Lens, MapPicture, PictureRegion } from '../../../client/render/picture.ts';
import { pictureAfter } from '../../../client/render/playback.ts';

const file = JSON.parse(readFileSync(new URL('../../../assets/maps/concert.json', import.meta.url), 'utf8')) as MapFile;
const geometry = prepareGeometry(file);
const POWERS = ['kestria', 'arden', 'velmark', 'osmere', 'talvi', 'sarno'];

function picture(lens: Lens, change: Partial<MapPicture> = {}): MapPicture {
  const regions: Record<string, PictureRegion> = {};
  for (const shape of geometry.shapes.values()) {
    regions[shape.id] = {
      name: shape.name,
      owner: shape.id.split('-')[0],
      value: shape.id.startsWith('kestria') ? 0.5 : 0,
    };
  }
  return {
    mapId: 'concert',
    theme: 'light',
    lens,
    you: 'arden',
    reducedMotion: false,
    powers: POWERS.map((id, i) => ({ id, name: id, slot: i + 1, capital: `${id}-x`, rank: i + 1 })),
    regions,
    arcs: [],
    bases: [],
    fronts: [],
    flares: [],
    ...change,
  };
}

describe('painting by lens', () => {
  it('gives each power one group under the political lens, and its own outline', () => {
    const chart = paintChart(geometry, picture('political'));
    expect(chart.groups.map((g) => g.paint.key).sort()).toEqual([...POWERS].sort());
    const arden = chart.groups.find((g) => g.paint.key === 'arden');
    expect(arden?.shapes.map((s) => s.id).sort()).toEqual(['arden-hale', 'arden-merrow', 'arden-wyre']);
    expect(
      arden?.outline.every((l) => (l.left.startsWith('arden') ? 1 : 0) + (l.right?.startsWith('arden') ? 1 : 0) === 1),
    ).toBe(true);
  });

  it('puts every line in exactly one class', () => {
    const chart = paintChart(geometry, picture('political'));
    const classes = [chart.coast, chart.powerBorders, chart.regionLines, chart.minorLines];
    expect(classes.reduce((sum, c) => sum + c.length, 0)).toBe(geometry.lines.length);
    expect(chart.minorLines).toEqual([]);
  });

  it('draws allies as one under the alliances lens and leaves the others plain', () => {
    const alliances = [{ members: ['arden', 'velmark'], label: 'League' }];
    const chart = paintChart(geometry, picture('alliances', { alliances }));
    const bloc = chart.groups.find((g) => g.paint.key === 'bloc:0');
    expect(bloc?.shapes).toHaveLength(6);
    expect(chart.groups.find((g) => g.paint.key === 'sarno')?.paint.pattern).toBeNull();
  });

  it('sets a dangerous power apart from a harmless one by pattern as well as colour', () => {
    const chart = paintChart(geometry, picture('threat'));
    const kestria = chart.groups.find((g) => g.paint.key.startsWith('kestria'))?.paint;
    const sarno = chart.groups.find((g) => g.paint.key.startsWith('sarno'))?.paint;
    expect(kestria?.fill).not.toBe(sarno?.fill);
    expect([kestria?.pattern, sarno?.pattern]).toEqual(['lozenges', null]);
    expect(chart.groups.some((g) => g.paint.key === 'you')).toBe(true);
  });

  it('leaves regions without an owner as plain land', () => {
    const base = picture('political');
    const regions = { ...base.regions, 'sarno-ferrol': { name: 'Ferrol', owner: null } };
    const chart = paintChart(geometry, { ...base, regions });
    expect(chart.groups.find((g) => g.paint.key === 'sarno')?.shapes.map((s) => s.id)).toEqual(['sarno-dane']);
  });
});

describe('the picture after a step', () => {
  const arc = { id: 'a', kind: 'defence', from: 'arden-hale', to: 'velmark-tolm', yours: true } as const;

  it('draws and breaks arcs', () => {
    const drawn = pictureAfter(picture('political'), { kind: 'arcDrawn', arc });
    expect(drawn.arcs).toEqual([arc]);
    expect(pictureAfter(drawn, { kind: 'arcDrawn', arc }).arcs).toHaveLength(1);
    expect(pictureAfter(drawn, { kind: 'arcBroken', id: 'a' }).arcs).toEqual([]);
  });

  it('moves fronts, lights flares and hands regions over', () => {
    const front = { id: 'f', attacker: 'kestria', from: 'kestria-karsk', region: 'sarno-dane', position: 30 };
    const moved = pictureAfter(picture('political'), { kind: 'frontMoved', front: { ...front, position: -10 } });
    expect(pictureAfter(moved, { kind: 'frontMoved', front }).fronts).toEqual([front]);
    const flare = { id: 'c', region: 'talvi-talvi', label: 'Crisis' };
    expect(pictureAfter(moved, { kind: 'flare', flare }).flares).toEqual([flare]);
    const taken = pictureAfter(moved, { kind: 'regionTaken', region: 'sarno-dane', owner: 'kestria' });
    expect(taken.regions['sarno-dane'].owner).toBe('kestria');
    expect(moved.regions['sarno-dane'].owner).toBe('sarno');
  });
});
