import { type PowerId, valuesInOrder, type WarId, warId } from '../../core/ids.ts';
import { money } from '../../core/money.ts';
import {
  AMENDS_CALM,
  answeredWith,
  backDownCosts,
  concessionCosts,
  heatOf,
  helpShare,
  instructionOf,
  isIncident,
  mediatorsOf,
  outcomeOf,
  SETTLEMENT_COSTS,
  SETTLEMENT_TURNS,
  SETTLEMENT_WON,
  tributeOf,
  VOLUNTEER_SHARE,
} from '../../formulas/crisis.ts';
import { warsIn } from '../../formulas/war.ts';
import { worldWith } from '../../model/copies.ts';
import type { Crisis, Demand, War, WarHelper } from '../../model/crisis.ts';
import type { CrisisOutcome } from '../../model/vocabulary.ts';
import type { World } from '../../model/world.ts';
import { tiesOf } from '../../treaties/ties.ts';
import { breakTreaty, voidTreatiesBetween } from '../actions.ts';
import { changeCohesion, changeCredibility, changeRelations, changeTension, withPair } from '../change.ts';
import { testCommitments } from '../commitments.ts';
import { creditWin, rememberWin, settleDemand, stillPossible } from '../demands.ts';
import type { Emit, Phase, TurnContext } from '../phase.ts';
import { revealBetween } from '../secrecy.ts';

/** What a demand does between the two, in points: less for lesser demands than for a region. */
const DEMAND_RELATIONS = -15;
const DEMAND_TENSION = 10;
const LESSER_DEMAND = 0.6;
/** Relations won and lost by who takes sides, and won by who mediates a settlement. */
const SIDE_RELATIONS = 5;
const MEDIATOR_RELATIONS = 4;
/** Relations lost between those who fight. */
const WAR_RELATIONS = -25;

/**
 * Carries out how this turn's crises ended, one by one by id (rules section 8): demands met, audience costs, settlements,
 * commitments tested, wars begun.
 */
export const crises: Phase = (world, context, emit) => {
  let next = world;
  const byId = [...context.orders.crises].sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const crisis of byId) next = endCrisis(next, context, emit, crisis);
  return next;
};

function endCrisis(world: World, context: TurnContext, emit: Emit, crisis: Crisis): World {
  const { challenger, demand } = crisis;
  const { target } = demand;
  const outcome = outcomeOf(crisis);
  const ended = {
    kind: 'crisisEnded',
    crisis: crisis.id,
    challenger,
    target,
    demand,
    mediators: mediatorsOf(crisis),
  } as const;
  const incident = isIncident(crisis);
  // As all saw it when they answered: the quarrel itself adds to tension.
  const heat = heatOf(demand, challenger, world.pairs, context.constants);
  let next = incident ? world : withPair(world, challenger, target, { lastDemand: world.turn });
  // An earlier crisis of this turn took what this one is about: nobody gave way, nobody pays.
  if (!stillPossible(next, demand)) {
    emit('public', { ...ended, outcome: 'backedDown' });
    return next;
  }
  emit('public', { ...ended, outcome });
  next = offend(next, emit, challenger, demand);
  // An incident was nobody's will: no word is broken by it.
  if (!incident) next = breakWord(next, context, emit, challenger, target);
  next = takeSides(next, emit, crisis);
  next = testCommitments(next, context, emit, crisis, outcome);
  return outcomes[outcome](next, context, emit, crisis, heat);
}

type End = (world: World, context: TurnContext, emit: Emit, crisis: Crisis, heat: number) => World;

const outcomes: Record<CrisisOutcome, End> = {
  conceded(world, context, emit, { challenger, demand }) {
    const next = payConcession(world, context, emit, challenger, demand, 1);
    const settled = settleDemand(next, context, emit, challenger, demand, 'conceded');
    return isIncident({ demand }) ? calm(settled, emit, challenger, demand.target, AMENDS_CALM.made) : settled;
  },
  backedDown(world, context, emit, crisis, heat) {
    const { challenger, demand } = crisis;
    const next = payBackDown(world, context, emit, challenger, demand, heat);
    return isIncident(crisis) ? calm(next, emit, challenger, demand.target, AMENDS_CALM.letRest) : next;
  },
  settled(world, context, emit, crisis, heat) {
    const { challenger, demand } = crisis;
    let next = rememberWin(world, challenger, demand.target, SETTLEMENT_WON);
    next = payConcession(next, context, emit, challenger, demand, SETTLEMENT_COSTS);
    next = payBackDown(next, context, emit, challenger, demand, SETTLEMENT_COSTS * heat);
    next = creditWin(next, context, emit, challenger, demand, SETTLEMENT_COSTS);
    const amount = tributeOf(next.powers[demand.target].output, context.constants);
    const until = world.turn + SETTLEMENT_TURNS - 1;
    const owed = { from: demand.target, to: challenger, amount: money(amount), until, reason: 'settlement' } as const;
    next = worldWith(next, { obligations: [...next.obligations, owed] });
    for (const mediator of mediatorsOf(crisis)) {
      for (const side of [challenger, demand.target]) {
        next = changeRelations(next, emit, side, mediator, { factor: 'mediated', points: MEDIATOR_RELATIONS });
      }
    }
    return next;
  },
  war: (world, context, emit, crisis) => beginWar(world, context, emit, crisis),
};

/** Both sides fear each other less once an incident is behind them. */
function calm(world: World, emit: Emit, a: PowerId, b: PowerId, points: number): World {
  const cause = { factor: 'incidentClosed', points };
  return changeTension(changeTension(world, emit, a, b, cause), emit, b, a, cause);
}

function demandWeight(demand: Demand): number {
  return demand.kind === 'region' ? 1 : LESSER_DEMAND;
}

function offend(world: World, emit: Emit, challenger: PowerId, demand: Demand): World {
  const weight = demandWeight(demand);
  const points = DEMAND_RELATIONS * weight;
  const next = changeRelations(world, emit, demand.target, challenger, { factor: 'demand', points });
  return changeTension(next, emit, demand.target, challenger, { factor: 'demand', points: DEMAND_TENSION * weight });
}

/** To demand of a partner in a pact or under non-aggression is to break that treaty. */
function breakWord(world: World, context: TurnContext, emit: Emit, challenger: PowerId, target: PowerId): World {
  let next = world;
  for (const treaty of valuesInOrder(world.treaties)) {
    if (treaty.since > world.turn || !treaty.parties.includes(challenger) || !treaty.parties.includes(target)) continue;
    const forbids = treaty.clauses.some(
      (clause) =>
        clause.kind === 'nonAggression' ||
        clause.kind === 'mutualDefence' ||
        (clause.kind === 'guarantee' && clause.guarantor === challenger && clause.protected === target),
    );
    if (forbids) next = breakTreaty(next, context, emit, treaty.id, challenger);
  }
  return next;
}

function takeSides(world: World, emit: Emit, crisis: Crisis): World {
  const { challenger, demand } = crisis;
  let next = world;
  const side = (backer: PowerId, friend: PowerId, other: PowerId): void => {
    next = changeRelations(next, emit, friend, backer, { factor: 'backedUs', points: SIDE_RELATIONS });
    next = changeRelations(next, emit, other, backer, { factor: 'backedThem', points: -SIDE_RELATIONS });
  };
  for (const backer of answeredWith(crisis, 'backTarget')) side(backer, demand.target, challenger);
  for (const backer of answeredWith(crisis, 'backChallenger')) side(backer, challenger, demand.target);
  return next;
}

function payConcession(
  world: World,
  context: TurnContext,
  emit: Emit,
  challenger: PowerId,
  demand: Demand,
  scale: number,
): World {
  const costs = concessionCosts(demand, context.constants, scale);
  const cause = { factor: 'conceded', points: costs.credibility };
  const next = changeCredibility(world, emit, demand.target, cause, { kind: 'conceded', partner: challenger });
  return changeCohesion(next, emit, demand.target, [{ factor: 'conceded', points: costs.cohesion }]);
}

function payBackDown(
  world: World,
  context: TurnContext,
  emit: Emit,
  challenger: PowerId,
  demand: Demand,
  scale: number,
): World {
  const costs = backDownCosts(demand, context.constants, scale);
  const cause = { factor: 'backedDown', points: costs.credibility };
  const next = changeCredibility(world, emit, challenger, cause, { kind: 'backedDown', partner: demand.target });
  return changeCohesion(next, emit, challenger, [{ factor: 'backedDown', points: costs.cohesion }]);
}

function beginWar(world: World, context: TurnContext, emit: Emit, crisis: Crisis): World {
  const { challenger, demand, theatre } = crisis;
  const defender = demand.target;
  const fighting = warsIn(world.wars).some(
    (war) =>
      (war.attacker === challenger && war.defender === defender) ||
      (war.attacker === defender && war.defender === challenger),
  );
  // Two who demanded of each other and both attack fight one war, the one that began first.
  if (fighting) return world;
  const number = world.counters.war + 1;
  const id: WarId = warId(`w${number}`);
  // Who backs the target in the open and is bound to the attacker in secret has to say why it does not fight.
  const open = answeredWith(crisis, 'backTarget').reduce(
    (known, backer) => revealBetween(known, emit, backer, challenger, 'crisis'),
    world,
  );
  const helpers = helpersIn(open, context, crisis);
  const war: War = {
    id,
    since: world.turn,
    attacker: challenger,
    defender,
    aim: demand,
    theatre,
    front: 0,
    fought: 0,
    helpers,
  };
  let next: World = worldWith(open, {
    wars: { ...world.wars, [id]: war },
    counters: { ...world.counters, war: number },
  });
  const allies = helpers.map((helper) => helper.power);
  emit('public', { kind: 'warBegan', war: id, attacker: challenger, defender, theatre, aim: demand, helpers: allies });
  for (const enemy of [defender, ...allies]) {
    const weight = enemy === defender ? 1 : 0.5;
    const cause = { factor: 'war', points: WAR_RELATIONS * weight };
    next = voidTreatiesBetween(next, emit, challenger, enemy);
    next = changeRelations(next, emit, enemy, challenger, cause);
    next = changeRelations(next, emit, challenger, enemy, cause);
  }
  return next;
}

/** Guarantors by their answers, and those who backed the target without a tie to the attacker. */
function helpersIn(world: World, context: TurnContext, crisis: Crisis): WarHelper[] {
  const { challenger, demand } = crisis;
  const ties = tiesOf(world.treaties, context.geography.powerIds, warsIn(world.wars), world.turn, world.blocs);
  const shares = new Map<PowerId, number>();
  for (const { power } of crisis.guarantors) {
    if (!ties.neutrality[power].includes(challenger)) {
      shares.set(power, helpShare(instructionOf(crisis, power), context.constants));
    }
  }
  for (const power of answeredWith(crisis, 'backTarget')) {
    const tied = [ties.neutrality, ties.nonAggression, ties.pacts].some((tie) => tie[power].includes(challenger));
    if (!shares.has(power) && !tied && power !== demand.target) shares.set(power, VOLUNTEER_SHARE);
  }
  return [...shares]
    .filter(([, share]) => share > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([power, share]) => ({ power, share }));
}
