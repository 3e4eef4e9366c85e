import { constantsOf, geographyOf } from '../content/geography.ts';
import { plays } from '../content/modules.ts';
import { compareIds, keysOf, type PowerId, treatyId, valuesInOrder } from '../core/ids.ts';
import { fromBn, money, noMoney, sumMoney } from '../core/money.ts';
import { booksInputsOf, defaultBudget, disposableOf, emptyLines, openBooks } from '../formulas/budget.ts';
import { productivityFor, startOutputOf } from '../formulas/economy.ts';
import { capabilityShares, consumptionOf } from '../formulas/indices.ts';
import { sanctionsFactor } from '../formulas/sanctionEffects.ts';
import { supplyLoss, supplyOf, unmetOf } from '../formulas/supply.ts';
import { tensionTarget } from '../formulas/tension.ts';
import { pairTrade, tradesOf } from '../formulas/trade.ts';
import type { Board } from '../model/board.ts';
import type { Constants } from '../model/constants.ts';
import type { Scenario, ScenarioPower } from '../model/scenario.ts';
import { GOODS, type Good, type IndexName } from '../model/vocabulary.ts';
import type { IndexCause, Pair, Power, RegionState, World } from '../model/world.ts';
import { boardOfWorld } from '../treaties/board.ts';
import { blocRulesOf, emptyBloc } from '../treaties/charter.ts';
import { sanctionsInForce } from '../treaties/sanctionsInForce.ts';
import { drawBeliefs } from '../view/estimates.ts';
import { withPower } from './change.ts';
import { drawMandate } from './mandates.ts';
import { factorsOf } from './phases/growth.ts';
import { levelsOf, partsOf, valuesOf } from './phases/indices.ts';

/** Science as a share of output in the years before the match. */
const PAST_SCIENCE = 0.02;
const START_CAPITAL = 4;
/** Of a power whose scenario does not say: share of each strategic good produced at home, and skill in intelligence. */
const START_COVER = 0.7;
/** Strategic goods in store at the start, in years of need: the ninety days that states commonly hold of oil. */
const START_STORES = 0.25;
const START_INTELLIGENCE = 30;

/**
 * The world as a scenario begins, in turn 1: stocks in proportion to output, productivity such that each power starts at
 * its scenario's output, trade and tension as the facts of the day have them, and last year's budgets.
 */
export function createWorld(scenario: Scenario, seed: number): World {
  const geography = geographyOf(scenario);
  const constants = constantsOf(scenario);
  let world = bareWorld(scenario, constants);
  world = { ...world, pairs: withTension(world, scenario) };
  world = { ...world, pairs: withTrade(world, scenario) };
  world = withLosses(world, scenario);
  world = withBudgets(world, scenario, constants);
  world = withIndices(withMandates(world, scenario, seed), scenario);
  return { ...world, beliefs: drawBeliefs(world, geography, constants, seed) };
}

function bareWorld(scenario: Scenario, constants: Constants): World {
  const { regionIds, home, powerIds } = geographyOf(scenario);
  const regions: World['regions'] = {};
  for (const id of regionIds) regions[id] = { owner: home[id], home: home[id], occupiedUntil: 0 };
  const powers: World['powers'] = {};
  const specs = new Map(scenario.powers.map((power) => [power.id, power]));
  for (const id of powerIds) powers[id] = barePower(specs.get(id) as ScenarioPower, regions, scenario, constants);
  const treaties: World['treaties'] = {};
  const hasBlocs = plays(scenario, 'blocs');
  const hasSecrets = plays(scenario, 'secrecy');
  scenario.treaties.forEach(({ parties, clauses, duration, notice, bloc, secret }, index) => {
    const id = treatyId(`t${index + 1}`);
    treaties[id] = {
      id,
      parties: [...parties].sort(),
      clauses: bloc && hasBlocs ? [...clauses, { kind: 'bloc', ...bloc }] : clauses,
      duration,
      notice,
      since: 1,
      until: duration,
      leaving: {},
      owed: {},
      ...(secret && hasSecrets ? { secret } : {}),
    };
  });
  const blocs: World['blocs'] = {};
  for (const treaty of valuesInOrder(treaties)) if (blocRulesOf(treaty)) blocs[treaty.id] = emptyBloc(treaty);
  return {
    turn: 1,
    powers,
    regions,
    pairs: barePairs(scenario, powerIds, constants),
    treaties,
    wars: {},
    obligations: [],
    sanctions: startSanctions(scenario, treaties, blocs),
    blocs,
    cards: {},
    beliefs: {},
    counters: { treaty: scenario.treaties.length, crisis: 0, war: 0, card: 0 },
  };
}

function barePower(
  spec: ScenarioPower,
  regions: Record<string, RegionState>,
  scenario: Scenario,
  constants: Constants,
): Power {
  const output = fromBn(spec.outputBn);
  const stocks = {
    id: spec.id,
    technology: spec.technology,
    industry: output * constants.startIndustryPerOutput,
    infrastructure: output * constants.startInfrastructurePerOutput,
    cohesion: spec.cohesion,
  };
  // Turn 0: the year before, so that nothing counts as occupied.
  const { parts: factors, population } = factorsOf(stocks, { regions, turn: 0 }, [], { scenario, constants });
  return {
    ...stocks,
    debt: fromBn(spec.debtBn),
    integration: spec.integration,
    homeForce: fromBn(spec.homeForceBn),
    projectionForce: fromBn(spec.projectionForceBn),
    readiness: spec.readiness,
    credibility: spec.credibility,
    politicalCapital: START_CAPITAL,
    tax: 'normal',
    output,
    factors,
    productivity: productivityFor(output, factors),
    population,
    startOutput: output,
    startConsumption: 0,
    scienceShares: [PAST_SCIENCE],
    pendingIntegration: [],
    austerity: 0,
    arrears: noMoney,
    lastBudget: { tax: 'normal', readiness: spec.readiness, lines: emptyLines() },
    ledger: null,
    projectionGrowth: 0,
    militaryBurden: 0,
    cover: byGood((good) => spec.cover?.[good] ?? START_COVER),
    stores: byGood(() => (plays(scenario, 'supply') ? START_STORES : 0)),
    shortage: byGood(() => 0),
    intelligence: spec.intelligence ?? START_INTELLIGENCE,
    mandate: null,
    armsFrom: {},
    indices: { security: 0, prosperity: 0, autonomy: 0, influence: 0 },
    parts: noParts(),
    history: [],
    share: 0,
    hegemonTurns: 0,
    record: [],
    demandsWon: [],
    attackedIn: [],
  };
}

function withMandates(world: World, scenario: Scenario, seed: number): World {
  let next = world;
  for (const power of scenario.powers) {
    const mandate = drawMandate(power, scenario, seed);
    if (mandate !== null) next = withPower(next, power.id, { mandate });
  }
  return next;
}

function byGood(figure: (good: Good) => number): Record<Good, number> {
  return Object.fromEntries(GOODS.map((good) => [good, figure(good)])) as Record<Good, number>;
}

/** The scenario's own, and those that its treaties oblige to. */
function startSanctions(scenario: Scenario, treaties: World['treaties'], blocs: World['blocs']): World['sanctions'] {
  if (!plays(scenario, 'sanctions')) return [];
  const own = (scenario.sanctions ?? [])
    .map((sanction) => ({ ...sanction, since: 1, under: null }))
    .sort((a, b) => compareIds(a.from, b.from) || compareIds(a.target, b.target));
  return sanctionsInForce({ sanctions: own, treaties, blocs }, 1);
}

function noParts(): Record<IndexName, IndexCause[]> {
  return { security: [], prosperity: [], autonomy: [], influence: [] };
}

function barePairs(scenario: Scenario, powerIds: readonly PowerId[], constants: Constants): World['pairs'] {
  const relations: Record<string, number> = {};
  for (const pair of scenario.pairs) {
    relations[`${pair.a}|${pair.b}`] = pair.relations;
    relations[`${pair.b}|${pair.a}`] = pair.relations;
  }
  const pairs: World['pairs'] = {};
  for (const from of powerIds) {
    pairs[from] = {};
    for (const to of powerIds) {
      if (from === to) continue;
      pairs[from][to] = {
        tension: constants.tensionFloor,
        relations: relations[`${from}|${to}`] ?? 0,
        interoperability: 0,
        trade: noMoney,
        lastDemand: 0,
      };
    }
  }
  return pairs;
}

/** Replaces every pair by what `change` makes of it. */
function mapPairs(pairs: World['pairs'], change: (pair: Pair, from: PowerId, to: PowerId) => Pair): World['pairs'] {
  const next: World['pairs'] = {};
  for (const from of keysOf(pairs)) {
    next[from] = {};
    for (const to of keysOf(pairs[from])) next[from][to] = change(pairs[from][to], from, to);
  }
  return next;
}

/** Tension where the scenario names none is what strength, distance, relations and treaties speak for. */
function withTension(world: World, scenario: Scenario): World['pairs'] {
  const board = boardOfWorld(world, scenario);
  const named: Record<string, number | undefined> = {};
  for (const pair of scenario.pairs) {
    named[`${pair.a}|${pair.b}`] = pair.tension;
    named[`${pair.b}|${pair.a}`] = pair.tension;
  }
  return mapPairs(world.pairs, (pair, from, to) => ({
    ...pair,
    tension: named[`${from}|${to}`] ?? tensionTarget(board, from, to).value,
  }));
}

function withTrade(world: World, scenario: Scenario): World['pairs'] {
  const board = boardOfWorld(world, scenario);
  const startOutput = startOutputOf(scenario);
  return mapPairs(world.pairs, (pair, from, to) => ({ ...pair, trade: pairTrade(board, from, to, startOutput) }));
}

/** Where sanctions stand already, a power's output at the start is what they left of it, in goods and in trade. */
function withLosses(world: World, scenario: Scenario): World {
  if (world.sanctions.length === 0) return world;
  const supplies = plays(scenario, 'supply');
  const board = boardOfWorld(world, scenario);
  const startOutput = startOutputOf(scenario);
  let next = world;
  for (const id of keysOf(world.powers)) {
    const power = world.powers[id];
    const shortage = supplies ? unmetOf(supplyOf(board, id, power.stores, startOutput)) : power.shortage;
    const factors = {
      ...power.factors,
      supply: 1 - supplyLoss(shortage, board.constants),
      sanctions: sanctionsFactor(board, id, startOutput),
    };
    next = withPower(next, id, { shortage, factors, productivity: productivityFor(power.output, factors) });
  }
  return next;
}

function withBudgets(world: World, scenario: Scenario, constants: Constants): World {
  const board = boardOfWorld(world, scenario);
  const powers: World['powers'] = {};
  for (const id of keysOf(world.powers)) powers[id] = withBudget(world.powers[id], board, scenario, constants);
  return { ...world, powers };
}

function withBudget(power: Power, board: Board, scenario: Scenario, constants: Constants): Power {
  const trade = sumMoney(tradesOf(board, power.id, startOutputOf(scenario)));
  const inputs = booksInputsOf(power, power.lastBudget, board, { trade, due: [], transfersIn: noMoney });
  const opened = openBooks(inputs, constants).ledger;
  const lastBudget = defaultBudget(power, constants, money(disposableOf(opened)));
  const { homeForce, projectionForce, integration } = lastBudget.lines;
  return {
    ...power,
    startConsumption: consumptionOf(power.output, constants.taxNormal, trade, 0, constants) / power.population,
    lastBudget,
    militaryBurden: (homeForce + projectionForce + integration + opened.upkeep) / power.output,
  };
}

function withIndices(world: World, scenario: Scenario): World {
  const board = boardOfWorld(world, scenario);
  const shares = capabilityShares(board);
  const levels = levelsOf(world, board, scenario, { years: 0 });
  const powers: World['powers'] = {};
  for (const id of keysOf(world.powers)) {
    powers[id] = {
      ...world.powers[id],
      indices: valuesOf(levels[id]),
      parts: partsOf(levels[id]),
      share: shares[id],
    };
  }
  return { ...world, powers };
}
