import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { neighbors } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { loadMap } from '../../../client/panels/map/maps.ts';
import { insideShape, type MapFile, prepareGeometry, regionAt } from '../../../client/render/mapfile.ts';
import { en } from '../../../client/text/en/index.ts';
import { europe1900 } from '../../../shared/content/scenarios/europe-1900.ts';
import { europe1936 } from '../../../shared/content/scenarios/europe-1936.ts';

const read = (name: string) => readFileSync(new URL(`../../../assets/maps/${name}.json`, import.meta.url), 'utf8');

describe.each([
  ['europe-1900', europe1900],
  ['europe-1936', europe1936],
] as const)('the map of %s', (id, scenario) => {
  const file = JSON.parse(read(id)) as MapFile;
  const geometry = prepareGeometry(file);
  const owned = scenario.regions.filter(({ power }) => power !== null);

  it('draws every region of the scenario once, and nothing else', async () => {
    expect(file.id).toBe(id);
    expect(scenario.map.id).toBe(id);
    expect((await loadMap(id)).id).toBe(id);
    expect(file.topology.objects.regions.geometries).toHaveLength(scenario.regions.length);
    expect([...geometry.shapes.keys()].sort()).toEqual(scenario.regions.map((region) => region.id).sort());
  });

  it('names regions as the scenario does', () => {
    for (const { id: region, name } of scenario.regions) expect(geometry.shapes.get(region)?.name).toBe(name);
  });

  it('has a place for the emblem inside every owned region, away from the edge of the map', () => {
    for (const { id: region } of owned) {
      const shape = geometry.shapes.get(region);
      if (!shape) throw new Error(`no shape ${region}`);
      const [x, y] = shape.at;
      expect(insideShape(shape, x, y), region).toBe(true);
      expect(regionAt(geometry, x, y), region).toBe(region);
      expect(Math.min(x, y, file.width - x, file.height - y), region).toBeGreaterThan(15);
    }
  });

  it('has coasts on one side and borders on two', () => {
    expect(geometry.lines.some((line) => line.right === null)).toBe(true);
    for (const line of geometry.lines) expect(line.left).not.toBe(line.right);
  });

  it('shows the land neighbours that the scenario plays with', () => {
    const { geometries } = file.topology.objects.regions;
    const around = neighbors(geometries);
    const isOwned = new Set<string>(owned.map((region) => region.id));
    const onMap = new Map(
      geometries.map((g, i) => [
        String(g.id),
        around[i].map((n) => String(geometries[n].id)).filter((o) => isOwned.has(o)),
      ]),
    );
    for (const region of owned) expect(region.land, region.id).toEqual(onMap.get(region.id)?.sort());
  });

  it('has sea lanes between coasts only, and none along a land border', () => {
    const coastal = new Set(geometry.lines.flatMap((line) => (line.right === null ? [line.left] : [])));
    for (const { id: region, sea, land } of owned) {
      for (const other of sea) {
        expect(coastal.has(region) && coastal.has(other), `${region} ${other}`).toBe(true);
        expect(land, region).not.toContain(other);
      }
    }
  });

  it('publishes its neighbours beside it', () => {
    const { regions } = JSON.parse(read(`${id}.neighbours`)) as { regions: { id: string; land: string[] }[] };
    const byId = new Map(regions.map((region) => [region.id, region]));
    expect([...byId.keys()].sort()).toEqual([...geometry.shapes.keys()].sort());
    for (const { id: region, land } of regions) {
      for (const other of land) expect(byId.get(other)?.land, `${region} ${other}`).toContain(region);
    }
  });

  it('letters only seas that have a name', () => {
    for (const { key } of file.seas) expect(Object.keys(en)).toContain(`sea.${key}`);
  });

  it('ships small', () => {
    expect(gzipSync(JSON.stringify(file), { level: 9 }).length).toBeLessThanOrEqual(45 * 1024);
  });
});
