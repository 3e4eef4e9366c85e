import { describe, expect, it } from 'vitest';
import { simulate } from '../../shared/ai/driver.ts';
import { europe1900 } from '../../shared/content/scenarios/europe-1900.ts';
import { europe1936 } from '../../shared/content/scenarios/europe-1936.ts';
import { powerId } from '../../shared/core/ids.ts';
import type { Scenario } from '../../shared/model/scenario.ts';
import type { ClauseKind } from '../../shared/model/vocabulary.ts';

const regionsOf = (scenario: Scenario, power: string) => scenario.regions.filter((region) => region.power === power);

/** Whether a treaty at the start binds these two with such a clause. */
const bound = (scenario: Scenario, kind: ClauseKind, ...pair: string[]) =>
  scenario.treaties.some(
    ({ parties, clauses }) =>
      pair.every((power) => parties.includes(powerId(power))) && clauses.some((clause) => clause.kind === kind),
  );

describe.each([
  ['europe-1900', europe1900, 10, 14],
  ['europe-1936', europe1936, 17, 12],
] as const)('%s', (id, scenario, powers, turns) => {
  it('has its powers and turns', () => {
    expect(scenario.id).toBe(id);
    expect(scenario.powers).toHaveLength(powers);
    expect(scenario.turns).toBe(turns);
  });

  it('gives every power a region that can be asked for beside its capital', () => {
    for (const power of scenario.powers) expect(regionsOf(scenario, power.id).length, power.id).toBeGreaterThan(1);
  });

  it('leaves nobody but islands and Portugal without a neighbour by land', () => {
    const capitals = new Map(scenario.powers.map((power) => [power.id as string, power.id]));
    const alone = [...capitals.keys()].filter(
      (power) =>
        !regionsOf(scenario, power).some(({ land }) =>
          land.some((other) => scenario.regions.find((region) => region.id === other)?.power !== power),
        ),
    );
    expect(alone).toEqual(powers === 10 ? ['britain'] : ['britain', 'portugal']);
  });

  it('names a source for every figure of money, people and force', () => {
    for (const { id: power, sources } of scenario.powers) {
      for (const figure of ['outputBn', 'populationM', 'homeForceBn', 'projectionForceBn', 'technology', 'debtBn'])
        expect(sources[figure], `${power} ${figure}`).toBeTypeOf('string');
    }
  });

  it('starts in balance: forces and debt in bounds, no power near half of all output', () => {
    const all = scenario.powers.reduce((sum, power) => sum + power.outputBn, 0);
    for (const { id: power, outputBn, homeForceBn, projectionForceBn, debtBn } of scenario.powers) {
      const force = (homeForceBn + projectionForceBn) / outputBn;
      expect(force, power).toBeGreaterThan(0.02);
      expect(force, power).toBeLessThan(0.45);
      expect(debtBn / outputBn, power).toBeLessThan(1);
      expect(outputBn / all, power).toBeLessThan(0.3);
    }
  });

  it('plays on: after three turns nobody is a hegemon, insolvent or without land', () => {
    const { match } = simulate(scenario, { seed: 5, turns: 3 });
    expect(match.verdict?.reason).toBe('lastTurn');
    for (const { id: power } of scenario.powers) {
      const state = match.world.powers[power];
      expect(Number.isFinite(match.verdict?.scores[power].score), power).toBe(true);
      expect(state.debt / state.output, power).toBeLessThan(1.2);
      expect(
        Object.values(match.world.regions).some(({ owner }) => owner === power),
        power,
      ).toBe(true);
    }
  });
});

describe('the promises of 1900', () => {
  it('stand as the alliance data have them, and the ententes are still to be made', () => {
    expect(bound(europe1900, 'mutualDefence', 'germany', 'austria-hungary')).toBe(true);
    expect(bound(europe1900, 'mutualDefence', 'germany', 'italy')).toBe(true);
    expect(bound(europe1900, 'mutualDefence', 'austria-hungary', 'romania')).toBe(true);
    expect(bound(europe1900, 'mutualDefence', 'france', 'russia')).toBe(true);
    expect(bound(europe1900, 'guarantee', 'belgium', 'britain')).toBe(true);
    for (const other of ['france', 'russia'])
      expect(
        europe1900.treaties.some(({ parties }) => ['britain', other].every((p) => parties.includes(powerId(p)))),
      ).toBe(false);
  });

  it('has the provinces that were quarrelled over', () => {
    const owner = (name: string) => europe1900.regions.find((region) => region.name === name)?.power;
    expect(owner('Alsace-Lorraine')).toBe('germany');
    expect(owner('Bosnia')).toBe('austria-hungary');
    expect(owner('Galicia')).toBe('austria-hungary');
    expect(owner('Macedonia')).toBe('ottoman');
    expect(owner('Poland')).toBe('russia');
  });
});

describe('the promises of 1936', () => {
  it('stand as the alliance data have them', () => {
    for (const ally of ['poland', 'czechoslovakia', 'soviet-union'])
      expect(bound(europe1936, 'mutualDefence', 'france', ally), ally).toBe(true);
    expect(bound(europe1936, 'mutualDefence', 'czechoslovakia', 'romania', 'yugoslavia')).toBe(true);
    expect(bound(europe1936, 'mutualDefence', 'czechoslovakia', 'soviet-union')).toBe(true);
    expect(bound(europe1936, 'mutualDefence', 'poland', 'romania')).toBe(true);
    expect(bound(europe1936, 'mutualDefence', 'estonia', 'latvia')).toBe(true);
    expect(bound(europe1936, 'mutualDefence', 'britain', 'portugal')).toBe(true);
    expect(bound(europe1936, 'nonAggression', 'germany', 'poland')).toBe(true);
    expect(bound(europe1936, 'nonAggression', 'germany', 'soviet-union')).toBe(false);
  });

  it('has the provinces that were quarrelled over', () => {
    const owner = (name: string) => europe1936.regions.find((region) => region.name === name)?.power;
    expect(owner('Sudetenland')).toBe('czechoslovakia');
    expect(owner('Danzig and the Corridor')).toBe('poland');
    expect(owner('Memel')).toBe('lithuania');
    expect(owner('Alsace-Lorraine')).toBe('france');
    expect(owner('Bessarabia')).toBe('romania');
    expect(owner('Karelia')).toBe('finland');
  });
});
