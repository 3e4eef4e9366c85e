import { describe, expect, it } from 'vitest';
import { geographyOf } from '../../shared/content/geography.ts';
import { parseScenario } from '../../shared/content/scenarioSchema.ts';
import { concert } from '../../shared/content/scenarios/concert.ts';
import { SCENARIOS } from '../../shared/content/scenarios/index.ts';

describe.each(SCENARIOS.map((scenario) => [scenario.id, scenario] as const))('scenario %s', (_, scenario) => {
  it('is valid after a round trip through JSON', () => {
    expect(parseScenario(JSON.parse(JSON.stringify(scenario))).faults).toEqual([]);
  });

  it('has symmetric, finite distances', () => {
    const { regionIds, distance } = geographyOf(scenario);
    for (const a of regionIds) {
      expect(distance[a][a]).toBe(0);
      for (const b of regionIds) {
        expect(Number.isFinite(distance[a][b])).toBe(true);
        expect(distance[a][b]).toBe(distance[b][a]);
      }
    }
  });
});

describe('a bad scenario', () => {
  const broken = (change: (scenario: typeof concert) => void) => {
    const copy = structuredClone(concert);
    change(copy);
    return parseScenario(copy).faults.map((fault) => fault.path);
  };

  it('names every fault with its path', () => {
    expect(
      broken((scenario) => {
        scenario.powers[0].slot = scenario.powers[1].slot;
        scenario.powers[2].capital = 'nowhere' as never;
        scenario.regions[0].land.push('atlantis' as never);
        scenario.weights.security = 0.9;
      }),
    ).toEqual(['powers[1].slot', 'powers[2].capital', 'regions[0].land[3]', 'weights']);
  });

  it('names fields that have the wrong shape', () => {
    expect(
      broken((scenario) => {
        scenario.turns = 0;
        (scenario.powers[0] as { outputBn: unknown }).outputBn = 'much';
      }),
    ).toEqual(['turns', 'powers[0].outputBn']);
  });

  it('refuses what is not an object', () => {
    expect(parseScenario('concert').scenario).toBeNull();
    expect(parseScenario(null).scenario).toBeNull();
  });

  it('sees a neighbour that does not answer', () => {
    expect(broken((scenario) => scenario.regions[1].sea.pop())).toContain('regions[14].sea[0]');
  });
});
