import { constantsOf, geographyOf } from '../content/geography.ts';
import type { PowerId, WarId } from '../core/ids.ts';
import { keptWith } from '../core/kept.ts';
import { clamp } from '../core/maths.ts';
import type { Random } from '../core/random.ts';
import { createWorld } from '../engine/createWorld.ts';
import { defaultBudget } from '../formulas/budget.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Estimate, Power, World } from '../model/world.ts';
import type { SeatView } from '../view/view.ts';

/** The world as everybody knows that a scenario begins. */
const beginning = keptWith((scenario: Scenario) => createWorld(scenario, 0));

/**
 * A world that a seat may think it lives in: itself as it is, of others what is public, and of their secrets a draw from inside the
 * bounds of its estimates; what it cannot know at all is as the scenario begins, or absent. It knows neither the true world nor
 * its seed.
 */
export function imagine(view: SeatView, scenario: Scenario, random: Random): World {
  const start = beginning(scenario);
  const powers: World['powers'] = {};
  for (const id of geographyOf(scenario).powerIds) {
    powers[id] = id === view.you && view.own !== null ? view.own : imagined(view, scenario, start.powers[id], random);
  }
  return {
    ...start,
    turn: view.turn,
    powers,
    regions: view.regions,
    pairs: view.pairs,
    treaties: view.treaties,
    wars: Object.fromEntries(view.wars.map((war) => [war.id, war])) as Record<WarId, World['wars'][WarId]>,
    obligations: view.obligations,
    sanctions: view.sanctions,
    blocs: view.blocs,
    cards: {},
    beliefs: {},
    // Beyond any number that the true world has given out.
    counters: { treaty: COUNTED, crisis: COUNTED, war: COUNTED, card: COUNTED },
  };
}

const COUNTED = 1_000_000;

function imagined(view: SeatView, scenario: Scenario, start: Power, random: Random): Power {
  const known = view.powers[start.id as PowerId];
  const belief = view.beliefs[start.id];
  const drawn = ({ value, error }: Estimate): number => Math.max(0, value + error * clamp(random.normal(0, 1), -2, 2));
  const technology = belief === undefined ? start.technology : Math.max(0.1, drawn(belief.technology));
  // Output is known, and so is what it would be by technology and people alone: the rest is capital.
  const grown = (known.output / start.output) * (start.technology / technology);
  // Industry and infrastructure carry output by half of their logarithm.
  const capital = clamp(grown * grown, 0.3, 4);
  const power: Power = {
    ...start,
    output: known.output,
    population: known.population,
    debt: known.debt,
    cohesion: known.cohesion,
    credibility: known.credibility,
    share: known.share,
    hegemonTurns: known.hegemonTurns,
    tax: known.tax,
    record: known.record,
    projectionGrowth: known.projectionGrowth,
    cover: known.cover ?? start.cover,
    technology,
    industry: start.industry * capital,
    infrastructure: start.infrastructure * capital,
    homeForce: belief === undefined ? start.homeForce : drawn(belief.homeForce),
    projectionForce: belief === undefined ? start.projectionForce : drawn(belief.projectionForce),
    readiness: belief === undefined ? start.readiness : clamp(drawn(belief.readiness), 0, 100),
    militaryBurden: belief === undefined ? start.militaryBurden : drawn(belief.militaryBurden),
    mandate: null,
    history: [],
  };
  return { ...power, lastBudget: defaultBudget(power, constantsOf(scenario)) };
}
