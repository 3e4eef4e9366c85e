import type { PowerId, RegionId } from '../core/ids.ts';
import { clamp, exp, ln, sqrt } from '../core/maths.ts';
import { heatOf, stakeOf } from '../formulas/crisis.ts';
import { startOutputOf } from '../formulas/economy.ts';
import { weighSanction } from '../formulas/sanctionEffects.ts';
import type { Demand } from '../model/crisis.ts';
import type { Appraisal } from './appraisal.ts';
import { securityIf, standingOf } from './appraisal.ts';
import { POINTS_PER_OUTPUT, POINTS_PER_PERCENT_GIVEN, POINTS_PER_PERCENT_RECEIVED } from './weighing.ts';

/** Points that a war costs whoever wages it, before anything is won or lost: weariness, losses, money. */
export const WAR_COST = 2.4;
/** Tension from which opinion at home turns hawkish, and the points that settling the matter by force is worth where it is full. */
const HAWKISH_FROM = 20;
const HAWKISH = 6;

/** Points, positive, that the target loses if it meets the demand, its loss of face included. */
export function lossFrom(appraisal: Appraisal, demand: Demand): number {
  const { board, scenario, constants } = appraisal;
  const { security, autonomy, influence } = scenario.weights;
  const face = demand.kind === 'region' ? 1.5 : 1.5 * constants.lesserDemandConcede;
  const target = demand.target;
  const before = standingOf(appraisal, target).security;
  switch (demand.kind) {
    case 'region': {
      const share = stakeOf(board, demand);
      return face + security * before * constants.securityRegions * share + influence * 60 * share;
    }
    case 'tribute': {
      const percentGiven = 100 * constants.tributeShare;
      const part = clamp(constants.tributeTurns / appraisal.turnsLeft, 0, 1);
      return face + POINTS_PER_PERCENT_GIVEN * percentGiven + autonomy * 12 * part;
    }
    case 'disarm': {
      const after = securityIf(appraisal, target, { ownFactor: 1 - disarmedPart(appraisal, target) });
      return face + 0.4 + security * (before - after);
    }
    case 'leaveTreaty': {
      // A war may outlive the treaty that it is about.
      const parties = appraisal.view.treaties[demand.treaty]?.parties ?? [];
      const lose = parties.filter((party) => party !== target);
      return face + 0.3 + security * (before - securityIf(appraisal, target, { lose }));
    }
    case 'openMarket':
    case 'endSanctions':
      return face + 0.2;
    case 'redress':
      return face + POINTS_PER_PERCENT_GIVEN * 100 * constants.redressShare * clamp(1 / appraisal.turnsLeft, 0, 1);
    case 'realign': {
      const lose = board.ties.pacts[target] ?? [];
      return face + 0.8 + security * (before - securityIf(appraisal, target, { lose }));
    }
  }
}

/** Points that the challenger wins if the demand is met: the thing itself and the standing that success brings. */
export function gainFrom(appraisal: Appraisal, demand: Demand, challenger: PowerId): number {
  const { board, scenario, constants } = appraisal;
  const { security, prosperity, influence } = scenario.weights;
  const target = demand.target;
  const size = board.powers[target].output / board.powers[challenger].output;
  const prestige = influence * constants.influenceDemand * Math.min(1.5, sqrt(size));
  const before = standingOf(appraisal, challenger).security;
  switch (demand.kind) {
    case 'region': {
      const share = stakeOf(board, demand);
      const wealth = ln(
        (1 + size * share) / (1 + people(appraisal, demand.region) / board.powers[challenger].population),
      );
      return prestige + 1 + influence * 60 * size * share + prosperity * 200 * clamp(wealth, -0.1, 0.02);
    }
    case 'tribute': {
      const percentTaken = 100 * constants.tributeShare * size;
      return prestige + POINTS_PER_PERCENT_RECEIVED * percentTaken;
    }
    case 'disarm': {
      const weaken = { rival: target, factor: 1 - constants.disarmShare };
      return prestige + 0.1 + security * (securityIf(appraisal, challenger, { weaken }) - before);
    }
    case 'leaveTreaty': {
      const parties = appraisal.view.treaties[demand.treaty]?.parties ?? [];
      const encircles = parties.filter((party) =>
        standingOf(appraisal, party).exposures.some(
          (exposure) => exposure.rival === challenger && exposure.helpers.length > 0,
        ),
      );
      return prestige + 0.25 * encircles.length;
    }
    case 'endSanctions': {
      const regained = -weighSanction(board, target, challenger, 0, startOutputOf(scenario)).theirLoss;
      return prestige + prosperity * POINTS_PER_OUTPUT * regained;
    }
    case 'redress':
      return prestige;
    case 'openMarket':
      return prestige + prosperity * 1.5 * Math.min(2, size);
    case 'realign': {
      const calm = new Map([[target, constants.hostilityNonAggression]]);
      const broken = board.ties.pacts[target]?.length ?? 0;
      return prestige + 0.3 * broken + security * (securityIf(appraisal, challenger, { calm }) - before);
    }
  }
}

/** People in a region, millions, supposing that they are spread as output is. */
function people({ board }: Appraisal, region: RegionId): number {
  const { geography, powers } = board;
  return geography.share[region] * powers[geography.home[region]].population;
}

function disarmedPart({ board, constants }: Appraisal, target: PowerId): number {
  const { homeForce, projectionForce } = board.powers[target];
  const projected = constants.projectionAtHome * projectionForce;
  return (constants.disarmShare * projected) / Math.max(homeForce + projected, 1);
}

/** Points that backing down costs a challenger. */
export function backDownCost(demand: Demand, challenger: PowerId, { constants, view }: Appraisal): number {
  const face = demand.kind === 'region' ? 2 : 2 * constants.lesserDemandBackDown;
  return face * heatOf(demand, challenger, view.pairs, constants);
}

/**
 * Points that a government gains at home by not letting a matter rest, by how much its public fears the other: the more two
 * powers fear each other, the less either can afford to be seen to give in (rules section 8).
 */
export function hawkishness({ board }: Appraisal, power: PowerId, toward: PowerId): number {
  const tension = board.pairs[power]?.[toward]?.tension ?? 0;
  return HAWKISH * clamp((tension - HAWKISH_FROM) / (100 - HAWKISH_FROM), 0, 1);
}

/** What attacking is worth to the challenger, in points. */
export function attackWorth(gain: number, odds: number): number {
  return odds * (gain + 1) - (1 - odds) * 2 - WAR_COST;
}

/** What standing firm is worth to the target if the challenger attacks with this chance, in points. */
export function standFirmWorth(loss: number, attackChance: number, odds: number): number {
  const war = -odds * (1.15 * loss + 1) - WAR_COST + 2 * (1 - odds);
  return (1 - attackChance) * 1.5 + attackChance * war;
}

/** The chance, 0–1, of an act whose worth exceeds that of the alternative by `margin` points, judged from outside. */
export function chanceOf(margin: number): number {
  return 1 / (1 + exp(-margin / JUDGEMENT));
}

/** How sharply a margin in points decides what others do. */
const JUDGEMENT = 1.1;
