import { plays } from '../../content/modules.ts';
import type { PowerId } from '../../core/ids.ts';
import { clamp } from '../../core/maths.ts';
import { money } from '../../core/money.ts';
import {
  cohesionFactor,
  crowdingOut,
  occupationFactor,
  outputCauses,
  outputOf,
  peopleOf,
  startOutputOf,
  taxRate,
  warFactor,
} from '../../formulas/economy.ts';
import {
  INTEGRATION_LAG,
  industryBought,
  industryNext,
  infrastructureBought,
  infrastructureNext,
  integrationBought,
  lagged,
  privateInvestment,
  SCIENCE_LAG,
  technologyNext,
} from '../../formulas/growth.ts';
import { intelligenceNext } from '../../formulas/intelligence.ts';
import { sanctionsFactor } from '../../formulas/sanctionEffects.ts';
import { supplyLoss } from '../../formulas/supply.ts';
import { energyCovered, type Provision, supplied } from '../../formulas/supplyGrowth.ts';
import { neutralTrades, opennessOf } from '../../formulas/trade.ts';
import { warsIn } from '../../formulas/war.ts';
import type { Constants } from '../../model/constants.ts';
import { powerWith, worldWith } from '../../model/copies.ts';
import type { War } from '../../model/crisis.ts';
import type { Ledger, OutputFactors, Power, World } from '../../model/world.ts';
import { boardOfWorld } from '../../treaties/board.ts';
import { sanctionsInForce } from '../../treaties/sanctionsInForce.ts';
import { tiesOf } from '../../treaties/ties.ts';
import type { Emit, Phase, TurnContext } from '../phase.ts';

/** What grows in a year and what wears: industry, infrastructure, technology, integration, and output with them. */
export const growth: Phase = (world, context, emit) => {
  const { powerIds } = context.geography;
  const wars = warsIn(world.wars);
  let frontier = 0;
  for (const id of powerIds) frontier = Math.max(frontier, world.powers[id].technology);
  const losses = lossesIn(world, context);
  const { licensorsOf } = tiesOf(world.treaties, powerIds, wars, world.turn, world.blocs);
  const powers: World['powers'] = {};
  for (const id of powerIds) {
    const grown = grow(world.powers[id], opennessIn(world, id, context), frontier, context);
    const technology = grown.technology + licensedOf(world, id, licensorsOf[id], context);
    powers[id] = produce(powerWith(grown, { technology }), world, wars, losses(id), context, emit);
  }
  return worldWith(world, { powers });
};

/** Technology that a power learns in a year under its best licence: a part of that giver's lead. */
function licensedOf({ powers }: World, id: PowerId, licensors: readonly PowerId[], { constants }: TurnContext): number {
  let lead = 0;
  for (const licensor of licensors) lead = Math.max(lead, powers[licensor].technology - powers[id].technology);
  return constants.licenceFlow * lead;
}

function opennessIn(world: World, id: PowerId, { scenario, geography, constants }: TurnContext): number {
  const power = world.powers[id];
  let trade = 0;
  for (const amount of neutralTrades(power, geography, startOutputOf(scenario), constants)) trade += amount;
  const pairs = world.pairs[id];
  for (const other of geography.powerIds) if (other !== id) trade += pairs[other].trade;
  return opennessOf(trade, power.output, constants);
}

function grow(power: Power, openness: number, frontier: number, context: TurnContext): Power {
  const c = context.constants;
  const { lines, deficit } = power.ledger as Ledger;
  const output = power.output;
  const crowding = crowdingOut(deficit / output, power.militaryBurden, c);
  const privately = privateInvestment(output, taxRate(power.tax, c), crowding, power.integration, c);
  const science = lagged(power.scienceShares, lines.science / output, SCIENCE_LAG);
  const integration = lagged(
    power.pendingIntegration,
    integrationBought(lines.integration, output, power.integration, c),
    INTEGRATION_LAG,
  );
  return powerWith(power, {
    industry: industryNext(power.industry, privately + industryBought(lines.industry, output, c), c),
    infrastructure: infrastructureNext(power.infrastructure, infrastructureBought(lines.infrastructure, output, c), c),
    technology: technologyNext(power.technology, science.effective, openness, frontier, c),
    scienceShares: science.kept,
    integration: clamp(power.integration + integration.effective, 0, 100),
    pendingIntegration: integration.kept,
    intelligence: intelligenceNext(power.intelligence, lines.intelligence, output, c),
    ...(plays(context.scenario, 'supply') && provisionOf(power, c)),
  });
}

function provisionOf(power: Power, c: Constants): Provision {
  const { lines } = power.ledger as Ledger;
  const bought = supplied(power, power.lastBudget.supplyFor ?? 'stores', lines.supply, power.output, c);
  const energy = energyCovered(bought.cover.energy, lines.infrastructure, power.output, c);
  return { stores: bought.stores, cover: { ...bought.cover, energy } };
}

/** Next year's output, with what moved it since the last. */
function produce(
  power: Power,
  world: World,
  wars: readonly War[],
  losses: Losses,
  context: TurnContext,
  emit: Emit,
): Power {
  const factors = factorsOf(power, world, wars, context, losses);
  const output = money(outputOf(power.productivity, factors.parts));
  const from = power.output;
  if (output !== from) {
    const causes = outputCauses(from, output, power.factors, factors.parts);
    emit([power.id], { kind: 'outputChanged', power: power.id, from, to: output, causes });
  }
  return powerWith(power, { output, factors: factors.parts, population: factors.population });
}

/** Factors of output that others cut: what goods short and sanctions leave, at most 1. */
export type Losses = Pick<OutputFactors, 'supply' | 'sanctions'>;

const NO_LOSSES: Losses = { supply: 1, sanctions: 1 };

function lossesIn(world: World, { scenario, constants }: TurnContext): (power: PowerId) => Losses {
  const supply = plays(scenario, 'supply');
  if (world.sanctions.length === 0 && !supply) return () => NO_LOSSES;
  const startOutput = startOutputOf(scenario);
  const board = sanctionsInForce(world, world.turn).length === 0 ? null : boardOfWorld(world, scenario);
  return (power) => ({
    supply: 1 - supplyLoss(world.powers[power].shortage, constants),
    sanctions: board === null ? 1 : sanctionsFactor(board, power, startOutput),
  });
}

/** What a power's output next year is made of. */
export function factorsOf(
  power: Pick<Power, 'id' | 'technology' | 'industry' | 'infrastructure' | 'cohesion'>,
  world: Pick<World, 'regions' | 'turn'>,
  wars: readonly War[],
  context: Pick<TurnContext, 'scenario' | 'constants'>,
  losses: Losses = NO_LOSSES,
): { parts: OutputFactors; population: number } {
  const { population, occupied } = peopleOf(power.id, world.regions, context.scenario, world.turn + 1);
  return {
    population,
    parts: {
      technology: power.technology,
      industry: power.industry,
      infrastructure: power.infrastructure,
      labour: population,
      cohesion: cohesionFactor(power.cohesion),
      occupation: occupationFactor(population, occupied, context.constants),
      war: warFactor(power.id, wars, context.constants),
      ...losses,
    },
  };
}
