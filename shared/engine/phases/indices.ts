import { plays } from '../../content/modules.ts';
import type { PowerId } from '../../core/ids.ts';
import { keysOf, valuesInOrder } from '../../core/ids.ts';
import type { Money } from '../../core/money.ts';
import { indexChanges } from '../../events/indexChanges.ts';
import { securityOf } from '../../formulas/balance.ts';
import { leaderOf } from '../../formulas/blocs.ts';
import { startOutputOf, taxRate } from '../../formulas/economy.ts';
import { autonomyOf, capabilityShares, influenceOf, type Level, prosperityOf } from '../../formulas/indices.ts';
import { regionsOf } from '../../formulas/reach.ts';
import { foreignSupply } from '../../formulas/supply.ts';
import { neutralTrades } from '../../formulas/trade.ts';
import type { Board } from '../../model/board.ts';
import { powerWith, worldWith } from '../../model/copies.ts';
import type { Scenario } from '../../model/scenario.ts';
import { INDICES, type IndexName } from '../../model/vocabulary.ts';
import type { IndexCause, Indices, Power, World } from '../../model/world.ts';
import { boardOfWorld } from '../../treaties/board.ts';
import { boundParties, isInForce } from '../../treaties/term.ts';
import type { Transfer } from '../../treaties/transfers.ts';
import { transfersDue } from '../../treaties/transfers.ts';
import type { Emit, Phase, TurnContext } from '../phase.ts';

/** What every power's year was worth to it, who holds what share of the system, and whether a hegemon looms (section 9). */
export const indices: Phase = (world, context, emit) => {
  const { powerIds } = context.geography;
  const board = boardOfWorld(world, context.scenario);
  const shares = capabilityShares(board);
  const scored = levelsOf(world, board, context.scenario, {
    years: world.turn,
    // A war that began and ended within the year was an attack all the same.
    attacked: (power) => power.attackedIn.includes(world.turn),
  });
  const powers: World['powers'] = {};
  const outputs: Record<PowerId, Money> = {};
  for (const id of powerIds) {
    const power = world.powers[id];
    outputs[id] = power.output;
    powers[id] = withYear(power, scored[id], shares[id], context, emit);
  }
  emit('public', { kind: 'sharesPublished', shares, outputs });
  return worldWith(world, { powers });
};

type Levels = Record<IndexName, Level>;

interface LevelSetting {
  years: number;
  /** Deficit counted in place of the books'. */
  deficit?: (power: Power) => number;
  /** Whether a power was attacked this year; by default, whether a war on it goes on. */
  attacked?: (power: Power) => boolean;
}

/** All indices of all powers as the world stands, `years` after the start. */
export function levelsOf(
  world: World,
  board: Board,
  scenario: Scenario,
  setting: LevelSetting,
): Record<PowerId, Levels> {
  const startOutput = startOutputOf(scenario);
  const peopleAtHome = new Map(scenario.powers.map(({ id, populationM }) => [id, populationM]));
  const due = transfersDue(world.treaties, world.obligations, world.turn);
  const owed = owedUnderLoans(world);
  const supplies = plays(scenario, 'supply');
  const leaders = blocLeaders(world);
  const levels: Record<PowerId, Levels> = {};
  for (const { id, populationM } of scenario.powers) {
    const power = world.powers[id];
    const trades: number[] = neutralTrades(power, board.geography, startOutput, board.constants);
    const pairs = world.pairs[id];
    for (const other of board.geography.powerIds) if (other !== id) trades.push(pairs[other].trade);
    let trade = 0;
    for (const amount of trades) trade += amount;
    const prosperity = prosperityOf(
      {
        output: power.output,
        taxRate: taxRate(power.tax, board.constants),
        trade,
        deficit: setting.deficit?.(power) ?? power.ledger?.deficit ?? 0,
        population: power.population,
        startOutput: power.startOutput,
        startPopulation: populationM,
        startConsumption: power.startConsumption,
        ruledConsumption: ruledConsumption(world, board, id, peopleAtHome),
        years: setting.years,
      },
      board.constants,
    );
    levels[id] = {
      security: securityOf(board, id, setting.attacked?.(power)),
      prosperity,
      autonomy: autonomyOf(board, id, {
        trades,
        ...dependenceOf(power, owed[id] ?? 0, due),
        foreignSupply: supplies ? foreignSupply(power.cover) : 0,
      }),
      influence: influenceOf(board, id, {
        startShare: power.startOutput / startOutput,
        demandsWon: power.demandsWon,
        record: power.record,
        leadsBloc: leaders.has(id),
      }),
    };
  }
  return levels;
}

/**
 * Start consumption a head of the people of the regions that a power owns, millions per million people. Taken people are
 * never expected to live better than the taker's own: they work with its means, and rule over the rich would else ruin it.
 */
function ruledConsumption(world: World, board: Board, id: PowerId, peopleAtHome: ReadonlyMap<PowerId, number>): number {
  const { home, share } = board.geography;
  const regions = regionsOf(board, id);
  const own = world.powers[id].startConsumption;
  if (regions.every((region) => home[region] === id)) return own;
  let people = 0;
  let consumption = 0;
  for (const region of regions) {
    const heads = share[region] * (peopleAtHome.get(home[region]) as number);
    people += heads;
    consumption += heads * Math.min(own, world.powers[home[region]].startConsumption);
  }
  return consumption / people;
}

/** Powers that pay most into a bloc of at least three members, which leads it (rules section 9). */
function blocLeaders(world: World): ReadonlySet<PowerId> {
  const leaders = new Set<PowerId>();
  for (const bloc of valuesInOrder(world.blocs)) {
    const charter = world.treaties[bloc.treaty];
    if (charter === undefined || !isInForce(charter, world.turn)) continue;
    const members = boundParties(charter, world.turn);
    const leader = members.length < 3 ? null : leaderOf(members, bloc, world);
    if (leader !== null) leaders.add(leader);
  }
  return leaders;
}

/** What each power that borrowed owes others. */
function owedUnderLoans({ treaties }: World): Partial<Record<PowerId, number>> {
  const owed: Partial<Record<PowerId, number>> = {};
  for (const id of keysOf(treaties)) {
    treaties[id].clauses.forEach((clause, index) => {
      if (clause.kind === 'loan') owed[clause.to] = (owed[clause.to] ?? 0) + (treaties[id].owed[index] ?? 0);
    });
  }
  return owed;
}

function dependenceOf(power: Power, owed: number, due: readonly Transfer[]) {
  let foreignArms = 0;
  for (const supplier of keysOf(power.armsFrom)) foreignArms += power.armsFrom[supplier] ?? 0;
  let tributePaid = 0;
  let aidReceived = 0;
  for (const { from, to, amount, reason } of due) {
    if (to === power.id && reason === 'aid') aidReceived += amount;
    if (from !== power.id) continue;
    if (reason === 'tribute' || reason === 'settlement' || reason === 'reparations') tributePaid += amount;
  }
  return { owed, foreignArms, tributePaid, aidReceived };
}

/** The values of an index table. */
export function valuesOf(levels: Levels): Indices {
  return {
    security: levels.security.value,
    prosperity: levels.prosperity.value,
    autonomy: levels.autonomy.value,
    influence: levels.influence.value,
  };
}

/** The parts of an index table. */
export function partsOf(levels: Levels): Record<IndexName, IndexCause[]> {
  return {
    security: levels.security.causes,
    prosperity: levels.prosperity.causes,
    autonomy: levels.autonomy.causes,
    influence: levels.influence.causes,
  };
}

/** The power with the year's indices and its share of the system. */
function withYear(power: Power, levels: Levels, share: number, { constants }: TurnContext, emit: Emit): Power {
  const now = valuesOf(levels);
  const parts = partsOf(levels);
  const causes = {} as Record<IndexName, IndexCause[]>;
  for (const index of INDICES) causes[index] = indexChanges(power.parts[index], parts[index]);
  emit([power.id], { kind: 'indicesScored', power: power.id, indices: now, was: power.indices, causes });
  const hegemonTurns = share >= constants.hegemonyShare ? power.hegemonTurns + 1 : 0;
  const turnsLeft = constants.hegemonyTurns - hegemonTurns;
  if (hegemonTurns > 0 && turnsLeft > 0) {
    emit('public', { kind: 'hegemonyLooms', power: power.id, share, turnsLeft });
  }
  return powerWith(power, { indices: now, parts, history: [...power.history, now], share, hegemonTurns });
}
