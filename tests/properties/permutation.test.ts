import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { constantsOf, geographyOf } from '../../shared/content/geography.ts';
import { type PowerId, powerId, type RegionId, regionId, scenarioId } from '../../shared/core/ids.ts';
import { createWorld } from '../../shared/engine/createWorld.ts';
import { noOrders } from '../../shared/engine/phase.ts';
import { resolveTurn } from '../../shared/engine/resolveTurn.ts';
import type { Scenario } from '../../shared/model/scenario.ts';
import type { World } from '../../shared/model/world.ts';
import { square } from '../helpers/casesScenarios.ts';

const NAMES = ['ash', 'birch', 'cedar', 'doum'];
const YEARS = 3;
/** Sums in another order may differ in their last digits, and money by a million. */
const NEAR = 1e-5;

/** Four powers on a square with these outputs and forces. */
function unlike(outputs: number[], forces: number[]): Scenario {
  const powers = square.powers.map((power, index) => ({
    ...power,
    outputBn: outputs[index],
    homeForceBn: outputs[index] * 0.1,
    projectionForceBn: outputs[index] * forces[index],
  }));
  return { ...square, id: scenarioId('unlike'), powers };
}

/** The same with every power, and its ground, under another's name. */
function renamed(scenario: Scenario, names: string[]): Scenario {
  const rename = (text: string): string =>
    NAMES.reduce((done, name, index) => swap(done, name, `*${names[index]}`), text);
  const clean = (text: string): string => rename(text).replace('*', '');
  return {
    ...scenario,
    powers: scenario.powers.map((power) => ({
      ...power,
      id: powerId(clean(power.id)),
      capital: regionId(clean(power.capital)),
    })),
    regions: scenario.regions.map((region) => ({
      ...region,
      id: regionId(clean(region.id)),
      power: powerId(clean(region.power ?? '')),
      land: region.land.map((id) => regionId(clean(id))),
    })),
  };
}

const swap = (text: string, name: string, other: string): string =>
  text === name || text.startsWith(`${name}-`) ? other + text.slice(name.length) : text;

function afterYears(scenario: Scenario): World {
  const context = {
    scenario,
    geography: geographyOf(scenario),
    constants: constantsOf(scenario),
    seed: 1,
    orders: noOrders,
    lastTurn: 99,
  };
  let world = createWorld(scenario, 1);
  for (let year = 0; year < YEARS; year++) world = resolveTurn(world, context).world;
  return world;
}

/** What a year makes of a power, of how it stands to others, and of its ground. */
function figuresOf(world: World, id: PowerId, others: PowerId[], ground: RegionId[]): number[] {
  const { output, technology, industry, debt, homeForce, projectionForce, cohesion, share, indices } = world.powers[id];
  const pairs = others.flatMap((other) => {
    const { tension, relations, trade } = world.pairs[id][other];
    return [tension, relations, trade];
  });
  const held = ground.map((region) => (world.regions[region].owner === id ? 1 : 0));
  return [
    output,
    technology,
    industry,
    debt,
    homeForce,
    projectionForce,
    cohesion,
    share,
    ...Object.values(indices),
    ...pairs,
    ...held,
  ];
}

describe('names mean nothing', () => {
  const four = (least: number, most: number) =>
    fc.array(fc.integer({ min: least, max: most }), { minLength: 4, maxLength: 4 });
  const names = fc.shuffledSubarray(NAMES, { minLength: 4, maxLength: 4 });

  it('renaming the powers renames the results', () => {
    fc.assert(
      fc.property(four(500, 4000), four(5, 40), names, (outputs, forces, given) => {
        const scenario = unlike(
          outputs,
          forces.map((percent) => percent / 100),
        );
        const [world, other] = [afterYears(scenario), afterYears(renamed(scenario, given))];
        NAMES.forEach((name, index) => {
          const figures = (of: World, order: string[], id: string): number[] =>
            figuresOf(
              of,
              powerId(id),
              order.filter((each) => each !== id).map(powerId),
              order.map((each) => regionId(`${each}-march`)),
            );
          const ours = figures(world, NAMES, name);
          const theirs = figures(other, given, given[index]);
          ours.forEach((figure, at) => {
            expect(Math.abs(figure - theirs[at]), `${name}, figure ${at}`).toBeLessThanOrEqual(
              NEAR * Math.max(1, Math.abs(figure)),
            );
          });
        });
      }),
      { numRuns: 25 },
    );
  });
});
