import { describe, expect, it } from 'vitest';
import { parTable } from '../../shared/content/par/table.ts';
import { scenarioFaults } from '../../shared/content/scenarioSchema.ts';
import { concert } from '../../shared/content/scenarios/concert.ts';
import { keysOf } from '../../shared/core/ids.ts';
import { createWorld } from '../../shared/engine/createWorld.ts';
import { parFor, ratingOf } from '../../shared/formulas/par.ts';
import type { Scenario } from '../../shared/model/scenario.ts';

const seats = keysOf(createWorld(concert, 1).powers);
const rows = (p10: number, p50: number, p90: number) =>
  Object.fromEntries(seats.map((seat) => [seat, [p10, p50, p90] as [number, number, number]]));
const withPar = (...par: Scenario['par'] & object): Scenario => ({ ...concert, par });

describe('par (rules section 9)', () => {
  it('rates by the distance to the ninetieth per cent above the median and to the tenth below', () => {
    const par = { p10: 50, p50: 60, p90: 65 };
    expect([50, 55, 60, 65, 70].map((score) => ratingOf(score, par))).toEqual([-1, -0.5, 0, 1, 2]);
  });

  it('is that of the nearest length within two turns, the shorter of two', () => {
    const scenario = withPar(parTable(14, rows(1, 2, 3)), parTable(10, rows(1, 2, 3)));
    expect([8, 10, 12, 13, 16].map((turns) => parFor(scenario, turns)?.turns)).toEqual([10, 10, 10, 14, 14]);
    expect([1, 7, 17, 40].map((turns) => parFor(scenario, turns))).toEqual([null, null, null, null]);
    expect(parFor({ ...concert, par: undefined }, 10)).toBeNull();
  });

  it('is refused where a seat is missing or the figures do not rise', () => {
    expect(scenarioFaults(withPar(parTable(10, rows(50, 60, 70))))).toEqual([]);
    const { [seats[0]]: _, ...fewer } = rows(50, 60, 70);
    expect(scenarioFaults(withPar(parTable(10, fewer))).map(({ path }) => path)).toEqual(['par[0].seats']);
    expect(scenarioFaults(withPar(parTable(10, rows(50, 50, 70)))).length).toBe(seats.length);
  });
});
