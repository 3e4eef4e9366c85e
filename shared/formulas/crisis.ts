import type { PowerId } from '../core/ids.ts';
import { type Money, money } from '../core/money.ts';
import type { Board } from '../model/board.ts';
import type { Constants } from '../model/constants.ts';
import type { Crisis, Demand } from '../model/crisis.ts';
import { type CrisisOutcome, INSTRUCTIONS, type Instruction } from '../model/vocabulary.ts';
import type { StandingOrder } from '../model/world.ts';
import { exposedRegion, reach } from './reach.ts';

/** Tension that goes on both sides when amends for an incident are made, or the matter is let rest. */
export const AMENDS_CALM = { made: -8, letRest: -4 } as const;
/** Share of its projection force that a power with no promise to keep sends when it backed the target. */
export const VOLUNTEER_SHARE = 0.5;
/** Tribute that a lost war costs, over that of a conceded demand. */
export const WAR_TRIBUTE = 1.5;
/** Turns of tribute that a mediated settlement costs: half of what was asked. */
export const SETTLEMENT_TURNS = 2;
/** What a mediated settlement leaves of both sides' audience costs. */
export const SETTLEMENT_COSTS = 0.5;
/** What a settlement is as a demand won, as a share of the target's size; half the points, which go by the root of it. */
export const SETTLEMENT_WON = 0.25;
/** Turns that treaties brought about by a demand last. */
export const IMPOSED_TURNS = 6;

/** Changes of standing in points. */
export interface StandingCosts {
  credibility: number;
  cohesion: number;
}

/** Share of its projection force that a guarantor sends, 0–1 (rules section 8). */
export function helpShare(instruction: Instruction, constants: Constants): number {
  if (instruction === 'honour') return 1;
  return instruction === 'hedge' ? constants.hedgeShare : 0;
}

/** How much of a full test of commitments a crisis with this outcome is, 0–1: only war tests in full. */
export function testScale(outcome: CrisisOutcome, constants: Constants, incident = false): number {
  if (outcome === 'war') return 1;
  const scale = outcome === 'conceded' ? constants.testIfConceded : constants.testIfBackedDown;
  return incident ? scale * constants.incidentTest : scale;
}

/**
 * Credibility a guarantor gains or loses by its answer, points. `partner`: the credibility of the protected; to leave one
 * that is itself not trusted is blamed in proportion.
 */
export function guarantorCredibility(
  instruction: Instruction,
  outcome: CrisisOutcome,
  partner: number,
  constants: Constants,
  incident = false,
): number {
  const full = {
    honour: constants.honourCredibility,
    hedge: constants.hedgeCredibility,
    abandon: constants.abandonCredibility,
  };
  const points = full[instruction] * testScale(outcome, constants, incident);
  return points > 0 ? points : points * Math.min(1, partner / constants.credibilityStart);
}

/**
 * How much face is at stake in a crisis, 1 for what was demanded: an incident between two who fear each other little is soon
 * forgotten, and between two who fear each other much cannot be let rest.
 */
export function heatOf(
  demand: Demand,
  challenger: PowerId,
  pairs: Readonly<Record<PowerId, Readonly<Record<PowerId, { tension: number }>>>>,
  { incidentHeat }: Constants,
): number {
  if (!isIncident({ demand })) return 1;
  const mean = (pairs[challenger][demand.target].tension + pairs[demand.target][challenger].tension) / 2;
  const heat = mean / incidentHeat;
  return heat * heat;
}

/**
 * How often forces of two powers meet at all, 0–1: always where either reaches the other with `incidentReach` of its strength,
 * and less in proportion where neither does.
 */
export function contactOf(board: Board, a: PowerId, b: PowerId): number {
  const nearest = Math.max(reach(board, a, exposedRegion(board, b, a)), reach(board, b, exposedRegion(board, a, b)));
  return Math.min(1, nearest / board.constants.incidentReach);
}

/**
 * What backing down costs a challenger: less for lesser demands than for a region. `scale` is what a settlement leaves, and
 * the heat of an incident.
 */
export function backDownCosts(demand: Demand, constants: Constants, scale = 1): StandingCosts {
  const weight = (demand.kind === 'region' ? 1 : constants.lesserDemandBackDown) * scale;
  return { credibility: constants.backDownCredibility * weight, cohesion: constants.backDownCohesion * weight };
}

/** What conceding costs a target: less for lesser demands than for a region. `scale` is what a settlement leaves. */
export function concessionCosts(demand: Demand, constants: Constants, scale = 1): StandingCosts {
  const weight = (demand.kind === 'region' ? 1 : constants.lesserDemandConcede) * scale;
  return { credibility: constants.concedeCredibility * weight, cohesion: constants.concedeCohesion * weight };
}

/** A year's tribute of a power with this output; `factor` is 1.5 after a lost war. */
export function tributeOf(output: number, constants: Constants, factor = 1): Money {
  return money(output * constants.tributeShare * factor);
}

/**
 * What a demand takes from its target, as a share of what the target has, 0–1: output with a region, years of tribute,
 * projection force; for the rest a judged figure. Conceding and coercing are weighed by it.
 */
export function stakeOf(board: Board, demand: Demand): number {
  const { constants, geography, powers } = board;
  switch (demand.kind) {
    case 'region':
      return heldShare(board, demand.target, (region) => region === demand.region);
    case 'tribute':
      return constants.tributeShare * constants.tributeTurns;
    case 'disarm': {
      const { projectionForce, homeForce } = powers[demand.target];
      const all = projectionForce + homeForce;
      return all > 0 ? (0.3 * constants.disarmShare * projectionForce) / all : 0;
    }
    case 'leaveTreaty':
      return 0.04;
    case 'openMarket':
      return 0.01;
    case 'endSanctions':
      return 0.01;
    case 'redress':
      return constants.redressShare;
    case 'realign':
      return 0.02 + 0.04 * Math.min(geography.powerIds.length, board.ties.pacts[demand.target]?.length ?? 0);
  }
}

function heldShare(board: Board, power: PowerId, counts: (region: string) => boolean): number {
  let all = 0;
  let counted = 0;
  for (const region of board.geography.regionIds) {
    if (board.regions[region].owner !== power) continue;
    const worth = board.geography.share[region] * board.powers[board.geography.home[region]].output;
    all += worth;
    if (counts(region)) counted += worth;
  }
  return all > 0 ? counted / all : 0;
}

/** Whether a crisis came of an incident that nobody ordered. */
export function isIncident({ demand }: Pick<Crisis, 'demand'>): boolean {
  return demand.kind === 'redress';
}

/** Whether a crisis must be answered by this power: its target, or one that promised to help it. */
export function isConcerned({ demand, guarantors }: Pick<Crisis, 'demand' | 'guarantors'>, power: PowerId): boolean {
  return demand.target === power || guarantors.some((guarantor) => guarantor.power === power);
}

/** How a crisis ends once all have answered: silence is standing firm, and backing down (rules section 8). */
export function outcomeOf(crisis: Crisis): CrisisOutcome {
  if (crisis.answers[crisis.demand.target]?.answer === 'concede') return 'conceded';
  const decision = crisis.decision?.decision;
  if (decision === 'attack') return 'war';
  return decision === 'settle' && mediatorsOf(crisis).length > 0 ? 'settled' : 'backedDown';
}

/** Powers that offered to mediate, by id. */
export function mediatorsOf(crisis: Crisis): PowerId[] {
  return answeredWith(crisis, 'mediate');
}

/** Powers that gave this answer, by id. */
export function answeredWith(crisis: Crisis, answer: string): PowerId[] {
  const powers = (Object.keys(crisis.answers) as PowerId[]).sort();
  return powers.filter((power) => crisis.answers[power]?.answer === answer);
}

/** What a standing order says to an attack by this power; who left none hedges. */
export function orderAgainst(order: StandingOrder | undefined, attacker: PowerId): Instruction {
  return order === undefined ? 'hedge' : (order.against[attacker] ?? order.instruction);
}

/** What a guarantor does: its answer, or to hedge where it gave none that fits. */
export function instructionOf(crisis: Crisis, guarantor: PowerId): Instruction {
  const answer = crisis.answers[guarantor]?.answer;
  return INSTRUCTIONS.find((instruction) => instruction === answer) ?? 'hedge';
}
