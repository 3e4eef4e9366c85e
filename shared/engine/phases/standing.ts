import type { PowerId } from '../../core/ids.ts';
import { clamp } from '../../core/maths.ts';
import type { Cause } from '../../events/events.ts';
import { levelOf } from '../../formulas/sanctions.ts';
import { noted, tensionsFrom } from '../../formulas/tension.ts';
import type { Board } from '../../model/board.ts';
import type { Constants } from '../../model/constants.ts';
import { powerWith, worldWith } from '../../model/copies.ts';
import type { War } from '../../model/crisis.ts';
import type { Pair, Power, World } from '../../model/world.ts';
import { boardOfWorld, withTreaties } from '../../treaties/board.ts';
import { knownTreaties } from '../../view/secrets.ts';
import type { Emit, Phase } from '../phase.ts';

/** Relations move this share of the way a turn toward what treaties and trade speak for. */
const RELATIONS_SPEED = 0.1;
const RELATIONS_PACT = 35;
const RELATIONS_NON_AGGRESSION = 10;
const RELATIONS_TRADE_TREATY = 10;
/** Points of relations for trade, by the share of output it makes up; at most the second figure. */
const RELATIONS_TRADE = 100;
const RELATIONS_TRADE_MOST = 10;
const RELATIONS_WAR = -60;

/** Cohesion drifts this share of the way a turn toward its level in quiet times. */
const COHESION_SPEED = 0.06;
const COHESION_LEVEL = 62;

/** Only changes of a power by at least so many points are told. */
const TOLD = 1;
/**
 * Of tension and relations, which drift between all pairs every year, only changes by so many points: each is known from
 * the view in any case, and the many small ones would make up most of what a turn has to tell.
 */
const TOLD_BETWEEN = 3;
/** Pacts a power keeps without upkeep. */
const FREE_PACTS = 2;

/**
 * What a year does to how powers stand (rules sections 6 and 8): tension and relations between them, credibility and
 * cohesion toward their levels, common standards, and fresh political capital.
 */
export const standing: Phase = (world, context, emit) => {
  const board = boardOfWorld(world, context.scenario);
  const pairs: World['pairs'] = {};
  const seen = knownTreaties(world.treaties, null);
  // Causes are told to everybody, and so rest on what everybody knows: worked out where there is one to tell.
  let known: Board | null = null;
  const told = (): Board => {
    known ??= seen === world.treaties ? board : withTreaties(board, seen);
    return known;
  };
  for (const from of board.geography.powerIds) pairs[from] = nextPairs(board, told, from, emit);
  const powers = { ...world.powers };
  for (const id of board.geography.powerIds) powers[id] = nextPower(world.powers[id], board, emit);
  const obligations = world.obligations.filter((owed) => owed.until > world.turn);
  return worldWith(world, { pairs, powers, obligations });
};

function nextPairs(board: Board, told: () => Board, from: PowerId, emit: Emit): Record<PowerId, Pair> {
  const { constants: c, geography, ties, pairs } = board;
  const tensionGoal = tensionsFrom(board, from);
  const relationsGoal = relationsFrom(board, from);
  const partners = ties.interoperability[from];
  const commanded = ties.command[from];
  const row: Record<PowerId, Pair> = {};
  geography.powerIds.forEach((to, number) => {
    if (to === from) return;
    const pair = pairs[from][to];
    const { trade, lastDemand } = pair;
    const tension = clamp(pair.tension + c.tensionSpeed * (tensionGoal(number) - pair.tension), 0, 100);
    const relations = clamp(pair.relations + RELATIONS_SPEED * (relationsGoal(pair, to) - pair.relations), -100, 100);
    const gain = commanded.includes(to)
      ? c.blocInteroperability
      : partners.includes(to)
        ? c.interoperabilityGain
        : -c.interoperabilityDecay;
    row[to] = { tension, relations, interoperability: clamp(pair.interoperability + gain, 0, 100), trade, lastDemand };
    // Causes are made for the few changes that are told, by the same formulas once more.
    if (Math.abs(tension - pair.tension) >= TOLD_BETWEEN) {
      const causes = because(c.tensionSpeed, tension - pair.tension, (parts) =>
        tensionsFrom(told(), from)(number, parts),
      );
      emit('public', { kind: 'tensionChanged', power: from, toward: to, from: pair.tension, to: tension, causes });
    }
    if (Math.abs(relations - pair.relations) >= TOLD_BETWEEN) {
      const causes = because(RELATIONS_SPEED, relations - pair.relations, (parts) =>
        relationsFrom(told(), from)(pair, to, parts),
      );
      const change = { power: from, toward: to, from: pair.relations, to: relations };
      emit('public', { kind: 'relationsChanged', ...change, causes });
    }
  });
  return row;
}

/** What one year's step owes to each cause of its goal; what is left is the old level fading. */
function because(speed: number, change: number, goal: (causes: Cause[]) => number): Cause[] {
  const causes: Cause[] = [];
  goal(causes);
  const parts = causes.map(({ factor, points }) => ({ factor, points: points * speed }));
  let fading = change;
  for (const part of parts) fading -= part.points;
  return [...parts, { factor: 'fading', points: fading }];
}

/**
 * The relations of one power that treaties, trade and war speak for; what they rest on goes into `causes` where they are
 * given.
 */
function relationsFrom(board: Board, from: PowerId): (pair: Pair, to: PowerId, causes?: Cause[]) => number {
  const { ties, wars, sanctions, constants } = board;
  const output = Math.max(1, board.powers[from].output);
  const pacts = ties.pacts[from];
  const nonAggression = ties.nonAggression[from];
  const treaties = ties.trade[from];
  return (pair, to, causes) => {
    let value = noted(causes, 'trade', Math.min(RELATIONS_TRADE_MOST, RELATIONS_TRADE * (pair.trade / output)));
    if (pacts.includes(to)) value += noted(causes, 'pact', RELATIONS_PACT);
    if (nonAggression.includes(to)) value += noted(causes, 'nonAggression', RELATIONS_NON_AGGRESSION);
    if (treaties.includes(to)) value += noted(causes, 'tradeTreaty', RELATIONS_TRADE_TREATY);
    if (wars.length > 0 && areEnemies(wars, from, to)) value += noted(causes, 'war', RELATIONS_WAR);
    if (sanctions.length > 0) {
      value += noted(causes, 'sanctions', constants.sanctionRelationsLevel * levelOf(sanctions, to, from));
    }
    return value;
  };
}

function areEnemies(wars: readonly War[], one: PowerId, other: PowerId): boolean {
  return wars.some((war) => {
    const defends = (power: PowerId): boolean =>
      war.defender === power || war.helpers.some((helper) => helper.power === power);
    return (war.attacker === one && defends(other)) || (war.attacker === other && defends(one));
  });
}

function nextPower(power: Power, board: Board, emit: Emit): Power {
  const { constants } = board;
  const credibility = toward(power.credibility, constants.credibilityStart, constants.credibilityReversion);
  const cohesion = toward(power.cohesion, COHESION_LEVEL, COHESION_SPEED);
  const { id } = power;
  if (Math.abs(credibility - power.credibility) >= TOLD) {
    const causes = [{ factor: 'forgetting', points: credibility - power.credibility }];
    emit('public', { kind: 'credibilityChanged', power: id, from: power.credibility, to: credibility, causes });
  }
  if (Math.abs(cohesion - power.cohesion) >= TOLD) {
    const causes = [{ factor: 'quietTimes', points: cohesion - power.cohesion }];
    emit('public', { kind: 'cohesionChanged', power: id, from: power.cohesion, to: cohesion, causes });
  }
  return powerWith(power, { credibility, cohesion, politicalCapital: earnCapital(power, board, constants, emit) });
}

function toward(value: number, level: number, share: number): number {
  return clamp(value + share * (level - value), 0, 100);
}

/** Fresh political capital: a base and what cohesion adds, less the upkeep of pacts beyond two, kept within the bank. */
function earnCapital(power: Power, board: Board, constants: Constants, emit: Emit): number {
  const pacts = board.ties.kept[power.id];
  const kept = Math.max(0, pacts - FREE_PACTS) * constants.capitalPactUpkeep;
  const causes: Cause[] = [
    { factor: 'capitalBase', points: constants.capitalBase },
    { factor: 'cohesion', points: power.cohesion / constants.capitalPerCohesion },
  ];
  if (kept > 0) causes.push({ factor: 'pactUpkeep', points: -kept });
  const before = power.politicalCapital;
  let due = before;
  for (const cause of causes) due += cause.points;
  const after = clamp(due, 0, constants.capitalBank);
  if (due > after) causes.push({ factor: 'bankFull', points: after - due });
  if (after !== before) emit([power.id], { kind: 'capitalChanged', power: power.id, from: before, to: after, causes });
  return after;
}
