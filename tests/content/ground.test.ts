import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { coldWar1950 } from '../../shared/content/scenarios/cold-war-1950.ts';
import { duel } from '../../shared/content/scenarios/duel.ts';
import { indoPacific2025 } from '../../shared/content/scenarios/indo-pacific-2025.ts';

interface MapRegion {
  id: string;
  name: string;
  land: string[];
}

const mapRegions = (id: string): MapRegion[] =>
  JSON.parse(readFileSync(new URL(`../../assets/maps/${id}.neighbours.json`, import.meta.url), 'utf8')).regions;

const SCENARIOS = [duel, coldWar1950, indoPacific2025].map((scenario) => [scenario.id, scenario] as const);

describe.each(SCENARIOS)('the ground of %s', (_, scenario) => {
  const drawn = new Map(mapRegions(scenario.map.id).map((region) => [region.id, region]));
  const owned = scenario.regions.filter(({ power }) => power !== null);

  it('is the regions that its map draws, under the same names', () => {
    const names = (regions: Iterable<{ id: string; name: string }>) =>
      [...regions].map(({ id, name }) => `${id}: ${name.replaceAll('’', "'")}`).sort();
    expect(names(scenario.regions)).toEqual(names(drawn.values()));
  });

  it('borders by land on what the map shows beside it', () => {
    const isOwned = new Set<string>(owned.map(({ id }) => id));
    for (const { id, land } of owned) {
      expect([...land].sort(), id).toEqual(drawn.get(id)?.land.filter((other) => isOwned.has(other)));
    }
  });

  it('joins two regions by land or by sea, never by both', () => {
    for (const { id, land, sea } of owned) {
      expect(
        land.filter((other) => sea.includes(other)),
        id,
      ).toEqual([]);
    }
  });

  it('gives every power something besides its capital that can be demanded', () => {
    for (const { id } of scenario.powers) {
      expect(owned.filter(({ power }) => power === id).length, id).toBeGreaterThan(1);
    }
  });
});

describe.each([coldWar1950, indoPacific2025].map((s) => [s.id, s] as const))('the figures of %s', (_, scenario) => {
  it('each name their source, be it the designers', () => {
    const figures = ['outputBn', 'populationM', 'homeForceBn', 'projectionForceBn', 'debtBn', 'technology'];
    for (const { id, sources } of scenario.powers) {
      expect(
        figures.filter((figure) => !sources[figure]),
        id,
      ).toEqual([]);
    }
  });

  it('use every source that is listed', () => {
    const used = new Set(scenario.powers.flatMap(({ sources }) => Object.values(sources)));
    expect(scenario.sources.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
  });
});
