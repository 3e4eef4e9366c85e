import { powerId, type RegionId, regionId, scenarioId } from '../../shared/core/ids.ts';
import { type Random, stream } from '../../shared/core/random.ts';
import type { Scenario, ScenarioPower, ScenarioRegion, ScenarioTreaty } from '../../shared/model/scenario.ts';
import { DOCTRINES, MODULES } from '../../shared/model/vocabulary.ts';

/** Map units between two regions of the grid, and map units of one unit of distance (as in The Concert). */
const CELL = 160;
const UNIT = 250;

/** Regions of each power. */
const REGIONS = 3;

/**
 * A made-up scenario with so many powers of three regions each on a grid, with figures in the range of The Concert's and the same
 * kinds of treaties at the start, under the full rules. The same number gives the same scenario. It is for measuring: more powers than the palette
 * has colours are welcome.
 */
export function syntheticScenario(powers: number, turns: number): Scenario {
  const random = stream('bench', powers);
  const names = Array.from({ length: powers }, (_, index) => `p${String(index).padStart(2, '0')}`);
  return {
    id: scenarioId(`synthetic-${powers}`),
    name: `Synthetic ${powers}`,
    summary: 'A made-up world for measurements.',
    turns,
    firstYear: null,
    currency: 'crowns',
    difficulty: 'normal',
    minutes: 60,
    map: { id: 'synthetic', distance: 'plane', unit: UNIT },
    modules: [...MODULES],
    weights: { security: 0.3, prosperity: 0.35, autonomy: 0.2, influence: 0.15 },
    suggested: powerId(names[0]),
    powers: names.map((name, index) => power(name, index, random)),
    regions: regions(names),
    treaties: treaties(names),
    pairs: [],
    constants: {},
    sources: [],
  };
}

function power(name: string, index: number, random: Random): ScenarioPower {
  const outputBn = random.int(1100, 3000);
  return {
    id: powerId(name),
    name,
    slot: 1 + (index % 16),
    capital: regionId(`${name}-0`),
    doctrine: DOCTRINES[index % DOCTRINES.length],
    outputBn,
    populationM: random.int(60, 330),
    technology: random.int(80, 118) / 100,
    homeForceBn: (outputBn * random.int(10, 17)) / 100,
    projectionForceBn: (outputBn * random.int(14, 30)) / 100,
    readiness: 60,
    debtBn: (outputBn * random.int(45, 65)) / 100,
    cohesion: 60,
    credibility: 70,
    integration: 10,
    brief: name,
    sources: {},
  };
}

/** Regions fill the grid row by row; sides that touch are land borders, corners that touch are straits. */
function regions(names: readonly string[]): ScenarioRegion[] {
  const columns = Math.ceil(Math.sqrt(names.length * REGIONS));
  const cells = names.flatMap((name) => Array.from({ length: REGIONS }, (_, part) => ({ name, part })));
  const near = (cell: number, steps: readonly (readonly [number, number])[]): RegionId[] =>
    steps.flatMap(([across, down]) => {
      const column = (cell % columns) + across;
      const other = cells[cell + across + down * columns];
      return column < 0 || column >= columns || other === undefined ? [] : [regionId(`${other.name}-${other.part}`)];
    });
  return cells.map(({ name, part }, cell) => ({
    id: regionId(`${name}-${part}`),
    name: `${name} ${part}`,
    power: powerId(name),
    share: part === 0 ? 0.5 : 0.5 / (REGIONS - 1),
    terrain: 1 + (cell % 4) / 20,
    at: [(cell % columns) * CELL, Math.floor(cell / columns) * CELL],
    land: near(cell, SIDES),
    sea: near(cell, CORNERS),
  }));
}

const SIDES = [
  [-1, 0],
  [1, 0],
  [0, -1],
  [0, 1],
] as const;
const CORNERS = [
  [-1, -1],
  [1, -1],
  [-1, 1],
  [1, 1],
] as const;

/** Every power trades with the next; every third has a pact with the one after next, so that odds are weighed with helpers. */
function treaties(names: readonly string[]): ScenarioTreaty[] {
  return names.flatMap((name, index): ScenarioTreaty[] => {
    const partner = (steps: number) => powerId(names[(index + steps) % names.length]);
    const terms = { duration: 30, notice: 1 };
    const trade: ScenarioTreaty = { parties: [powerId(name), partner(1)], clauses: [{ kind: 'trade' }], ...terms };
    if (index % 3 !== 0) return [trade];
    return [trade, { parties: [powerId(name), partner(2)], clauses: [{ kind: 'mutualDefence' }], ...terms }];
  });
}
