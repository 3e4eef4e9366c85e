import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { neighbors } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { insideShape, type MapFile, prepareGeometry, regionAt } from '../../../client/render/mapfile.ts';

const read = (name: string) => readFileSync(new URL(`../../../assets/maps/${name}`, import.meta.url), 'utf8');
const load = (id: string) => JSON.parse(read(`${id}.json`)) as MapFile;

interface ConcertRegion {
  id: string;
  power: string;
  at: [number, number];
  units: [number, number];
  land: string[];
  sea: string[];
}

const world = load('world');
const concert = load('concert');
const concertRegions = (JSON.parse(read('concert.neighbours.json')) as { regions: ConcertRegion[] }).regions;

/** Land neighbours by shared arcs of the topology. */
function sharedBorders(file: MapFile): Map<string, string[]> {
  const { geometries } = file.topology.objects.regions;
  const around = neighbors(geometries);
  return new Map(geometries.map((g, i) => [String(g.id), around[i].map((n) => String(geometries[n].id)).sort()]));
}

describe.each([
  ['world', world],
  ['concert', concert],
  ['duel', load('duel')],
  ['cold-war-1950', load('cold-war-1950')],
  ['indo-pacific-2025', load('indo-pacific-2025')],
] as const)('the %s map', (id, file) => {
  it('has a unique id, a name and an inland point for every region', () => {
    const { geometries } = file.topology.objects.regions;
    expect(file.id).toBe(id);
    expect(new Set(geometries.map((g) => g.id)).size).toBe(geometries.length);
    const { shapes } = prepareGeometry(file);
    expect(shapes.size).toBe(geometries.length);
    for (const shape of shapes.values()) {
      expect(shape.name).not.toBe('');
      expect(shape.polygons.length, shape.id).toBeGreaterThan(0);
      if (shape.parts.some((p) => p.area > 4))
        expect(insideShape(shape, shape.at[0], shape.at[1]), shape.id).toBe(true);
    }
  });

  it('keeps every line on the map, coasts on one side and borders on two', () => {
    const { lines } = prepareGeometry(file);
    expect(lines.some((l) => l.right === null)).toBe(true);
    for (const line of lines) {
      expect(line.left).not.toBe(line.right);
      expect(line.box[0]).toBeGreaterThanOrEqual(-1);
      expect(line.box[2]).toBeLessThanOrEqual(file.width + 1);
    }
  });

  it('ships small', () => {
    expect(gzipSync(JSON.stringify(file), { level: 9 }).length).toBeLessThanOrEqual(45 * 1024);
  });
});

describe('the world map', () => {
  it('holds the powers that scenarios name', () => {
    const ids = new Set(prepareGeometry(world).shapes.keys());
    const wanted = 'usa chn deu fra pol rus ind jpn gbr bra tur sau idn kor aus irn pak vnm can'.split(' ');
    expect(wanted.filter((id) => !ids.has(id))).toEqual([]);
    expect(ids.has('ata')).toBe(false);
  });

  it('names only known regions in its disputed borders', () => {
    const ids = new Set(prepareGeometry(world).shapes.keys());
    for (const { a, b } of world.disputed) expect([ids.has(a), ids.has(b)]).toEqual([true, true]);
  });

  it('finds the region under a point, on any copy of the map', () => {
    const geometry = prepareGeometry(world);
    const [x, y] = geometry.shapes.get('ind')?.at ?? [0, 0];
    expect(regionAt(geometry, x, y)).toBe('ind');
    expect(regionAt(geometry, x - world.width, y)).toBe('ind');
    expect(regionAt(geometry, 5, 900)).toBeNull();
  });

  it('lists neighbours both ways', () => {
    const regions = JSON.parse(read('world.regions.json')) as { id: string; land: string[] }[];
    const byId = new Map(regions.map((r) => [r.id, r]));
    expect(byId.get('ind')?.land).toEqual(expect.arrayContaining(['pak', 'chn', 'npl']));
    for (const region of regions) for (const other of region.land) expect(byId.get(other)?.land).toContain(region.id);
  });
});

describe("the Concert's map", () => {
  it('has fifteen regions of six powers', () => {
    expect(concertRegions).toHaveLength(15);
    const powers = new Set(concertRegions.map((r) => r.power));
    expect([...powers].sort()).toEqual(['arden', 'kestria', 'osmere', 'sarno', 'talvi', 'velmark']);
    expect(concertRegions.map((r) => r.id).sort()).toEqual([...prepareGeometry(concert).shapes.keys()].sort());
  });

  it('publishes the land neighbours that its borders show', () => {
    const shared = sharedBorders(concert);
    for (const region of concertRegions) expect(region.land, region.id).toEqual(shared.get(region.id));
  });

  it('publishes sea lanes both ways, between coasts only', () => {
    const coastal = new Set(prepareGeometry(concert).lines.flatMap((l) => (l.right === null ? [l.left] : [])));
    const byId = new Map(concertRegions.map((r) => [r.id, r]));
    for (const region of concertRegions) {
      if (region.sea.length > 0) expect(coastal.has(region.id)).toBe(true);
      for (const other of region.sea) expect(byId.get(other)?.sea, `${region.id} ${other}`).toContain(region.id);
    }
  });

  it('gives every region a place on it, in map units and in distances', () => {
    for (const { id, at, units } of concertRegions) {
      expect(regionAt(prepareGeometry(concert), at[0], at[1])).toBe(id);
      expect(units[0]).toBeCloseTo(at[0] / 250, 2);
    }
  });
});
