import type { PowerId, WarId } from '../../../shared/core/ids.ts';
import { contestWith } from '../../../shared/formulas/contest.ts';
import {
  backDownCosts,
  concessionCosts,
  guarantorCredibility,
  heatOf,
  helpShare,
  instructionOf,
  isIncident,
  SETTLEMENT_COSTS,
  SETTLEMENT_TURNS,
  type StandingCosts,
  tributeOf,
  VOLUNTEER_SHARE,
} from '../../../shared/formulas/crisis.ts';
import { coverOf, type Helper } from '../../../shared/formulas/strength.ts';
import { fight } from '../../../shared/formulas/war.ts';
import type { Board } from '../../../shared/model/board.ts';
import type { Crisis, CrisisAnswer, CrisisDecision } from '../../../shared/model/crisis.ts';
import { rolesIn } from '../../../shared/orders/crisis.ts';

/** What an answer or a decision costs and brings, as far as the seat can know. Absent is nothing. */
export interface OptionPrice {
  /** Change of credibility and cohesion, points; those of a guarantor in a full test, that is in war. */
  credibility?: number;
  cohesion?: number;
  /** A guarantor's change of credibility where the challenger backs down, points. */
  credibilityInPeace?: number;
  /** The target's chance to hold, or for the challenger to prevail, 0–1. */
  odds?: number;
  /** Political capital. */
  capital?: number;
  /** What a year of war would cost: forces lost in millions, and cohesion in points. */
  war?: { forces: number; cohesion: number };
  /** Money in millions received over time. */
  gain?: number;
  /** Change of relations with the target and with the challenger, points. */
  relations?: { target: number; challenger: number };
}

/** Relations that taking a side wins and loses, points, and that mediating wins with both (rules section 8). */
const SIDE = 5;
const MEDIATION = 4;

/** Whether a treaty keeps a power from fighting the challenger as a volunteer. */
export function isTiedTo(board: Board, power: PowerId, challenger: PowerId): boolean {
  const { neutrality, nonAggression, pacts } = board.ties;
  return [neutrality, nonAggression, pacts].some((tie) => tie[power]?.includes(challenger));
}

/** The target's helpers before the answers are known: guarantors at what their word is worth, and `me` with this share. */
export function helpersWith(board: Board, crisis: Crisis, me: PowerId | null, share: number): Helper[] {
  const others = crisis.guarantors
    .filter(({ power }) => power !== me)
    .map(({ power }): Helper => ({ power, share: 1, credibility: coverOf(board, power, crisis.demand.target) }));
  return me !== null && share > 0 ? [...others, { power: me, share }] : others;
}

/** The target's helpers once the answers are known. */
export function helpersAnswered(board: Board, crisis: Crisis): Helper[] {
  const bound = crisis.guarantors.map(
    ({ power }): Helper => ({
      power,
      share: helpShare(instructionOf(crisis, power), board.constants),
    }),
  );
  const volunteers = (Object.keys(crisis.answers) as PowerId[])
    .filter((power) => crisis.answers[power]?.answer === 'backTarget' && !isTiedTo(board, power, crisis.challenger))
    .filter((power) => !bound.some((one) => one.power === power))
    .map((power): Helper => ({ power, share: VOLUNTEER_SHARE }));
  return [...bound, ...volunteers].filter(({ share }) => share > 0);
}

/** The challenger's chance to prevail, 0–1, over the target with exactly these helpers. */
export function oddsAgainst(board: Board, crisis: Crisis, helpers: readonly Helper[]): number {
  return contestWith(board, crisis.challenger, crisis.demand.target, crisis.theatre, helpers).oddsCredible;
}

function warYear(board: Board, crisis: Crisis, power: PowerId, helpers: readonly Helper[]): OptionPrice['war'] {
  const war = {
    id: 'hypothetical' as WarId,
    since: board.turn,
    attacker: crisis.challenger,
    defender: crisis.demand.target,
    aim: crisis.demand,
    theatre: crisis.theatre,
    front: 0,
    fought: 0,
    helpers: helpers.map((helper) => ({ power: helper.power, share: helper.share })),
  };
  const part = fight({ ...board, wars: [...board.wars, war] }, war).parts.find((one) => one.power === power);
  if (!part) return undefined;
  const { homeForce, projectionForce } = board.powers[power];
  const forces = part.homeLoss * homeForce + part.projectionLoss * projectionForce;
  return { forces, cohesion: -part.weariness };
}

/** The price of an answer in the respond step for one's own power. */
export function priceOfAnswer(board: Board, crisis: Crisis, me: PowerId, answer: CrisisAnswer): OptionPrice {
  const { constants } = board;
  const holding = (share: number) => {
    const helpers = helpersWith(board, crisis, rolesIn(crisis, me) === 'target' ? null : me, share);
    return {
      odds: 1 - oddsAgainst(board, crisis, helpers),
      war: warYear(board, crisis, me, helpers),
    };
  };
  const partner = board.powers[crisis.demand.target].credibility;
  switch (answer) {
    case 'concede':
      return concessionCosts(crisis.demand, constants);
    case 'standFirm':
      return holding(0);
    case 'honour':
    case 'hedge':
    case 'abandon':
      return {
        credibility: guarantorCredibility(answer, 'war', partner, constants),
        credibilityInPeace: guarantorCredibility(answer, 'backedDown', partner, constants, isIncident(crisis)),
        ...(answer === 'honour' ? { cohesion: constants.honourCohesion } : {}),
        ...holding(helpShare(answer, constants)),
      };
    case 'backTarget':
      return {
        ...holding(isTiedTo(board, me, crisis.challenger) ? 0 : VOLUNTEER_SHARE),
        relations: { target: SIDE, challenger: -SIDE },
      };
    case 'backChallenger':
      return { relations: { target: -SIDE, challenger: SIDE } };
    case 'mediate':
      return { capital: constants.capitalMediation, relations: { target: MEDIATION, challenger: MEDIATION } };
    case 'stayOut':
      return { odds: holding(0).odds };
  }
}

/** The price of a decision for the challenger, the answers known. */
export function priceOfDecision(board: Board, crisis: Crisis, decision: CrisisDecision): OptionPrice {
  const { constants } = board;
  const heat = heatOf(crisis.demand, crisis.challenger, board.pairs, constants);
  if (decision === 'backDown') return backDownCosts(crisis.demand, constants, heat);
  if (decision === 'settle') {
    const costs: StandingCosts = backDownCosts(crisis.demand, constants, SETTLEMENT_COSTS * heat);
    return { ...costs, gain: SETTLEMENT_TURNS * tributeOf(board.powers[crisis.demand.target].output, constants) };
  }
  const helpers = helpersAnswered(board, crisis);
  return {
    odds: oddsAgainst(board, crisis, helpers),
    war: warYear(board, crisis, crisis.challenger, helpers),
  };
}
