import { DOCTRINE_WEIGHTS, type Weights } from '../content/doctrines/index.ts';
import type { Random } from '../core/random.ts';
import type { Command } from '../model/match.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Doctrine, RivalLevel } from '../model/vocabulary.ts';
import type { SeatView } from '../view/view.ts';
import { answerOffers } from './answers.ts';
import { type Appraisal, appraise } from './appraisal.ts';
import { awaitsMyAnswer, awaitsMyDecision, crisisCommands } from './crisis.ts';
import { demandToMake } from './demands.ts';
import { withChangesOfMind } from './mind.ts';
import { motionsToVote, waitsForVotes } from './motions.ts';
import { offersToMake } from './offers.ts';
import { mayPropose, offersToAnswer, planCommands, waitsForRivals } from './plan.ts';

/**
 * Whether a rival in this seat has something to do now (rules section 11). In Plan: an offer to answer, or a turn to
 * plan and lock; a seat whose own offers other rivals have yet to answer waits for them. In Crisis: an answer or a
 * decision of its own.
 */
export function needsDecision(view: SeatView): boolean {
  if (view.you === null || view.own === null || view.pausedWith !== null) return false;
  if (view.phase === 'crisis') {
    return view.crises.some((crisis) => awaitsMyAnswer(view, crisis) || awaitsMyDecision(view, crisis));
  }
  if (view.phase !== 'plan') return false;
  if (offersToAnswer(view).length > 0 || motionsToVote(view).length > 0) return true;
  return !view.locked && !waitsForRivals(view) && !waitsForVotes(view);
}

/** What tells one rival from another; a seat is one. */
export interface Leader {
  doctrine: Doctrine;
  level: RivalLevel;
}

/** How a decision is asked for beyond what the seat is. */
export interface Asking {
  /** Weights that are no doctrine's, for an experiment. */
  weights?: Weights;
  /** Whose answers come with what would change the seat's mind: nobody's unless asked, as each is tried by deciding again. */
  explain?: 'toPeople' | 'toAll';
}

/**
 * What a rival of this doctrine and level does now, in the order in which the commands are to be applied: in Plan the answers to
 * open offers, then its own offers, then budget, demand, leaving, standing instructions and the lock; in Crisis its
 * answers and decisions. It knows the view and the public scenario and nothing else, and it adds two points of noise
 * drawn from `random`, so that the same view and the same stream give the same commands. Empty where nothing is due.
 *
 * A seat that makes offers to other rivals does not lock in the same call: ask `needsDecision` again once they answered.
 */
export function decide(
  view: SeatView,
  scenario: Scenario,
  leader: Leader,
  random: Random,
  { weights, explain }: Asking = {},
): Command[] {
  if (!needsDecision(view)) return [];
  const reckon = reckoning(scenario, leader, random, weights);
  const appraisal = reckon(view);
  const commands = view.phase === 'crisis' ? crisisCommands(appraisal) : planCommands(appraisal, mayPropose(view));
  if (explain === undefined) return commands;
  const decideAgain = (other: SeatView, kind: Command['kind']): Command[] => partOf(reckon(other), kind);
  return withChangesOfMind(appraisal, commands, decideAgain, (command) => explain === 'toAll' || isRead(view, command));
}

/** How a seat reckons on any view: the same draws on all of them, so that they differ by what they show alone. */
export function reckoning(
  scenario: Scenario,
  { doctrine, level }: Leader,
  random: Random,
  weights: Weights = DOCTRINE_WEIGHTS[doctrine],
): (view: SeatView) => Appraisal {
  const salt = random.int(0, 0xffff_ffff);
  return (view) => appraise(view, scenario, weights, { int: () => salt }, level);
}

/** What a seat decides as far as commands of this kind go. */
function partOf(appraisal: Appraisal, kind: Command['kind']): Command[] {
  switch (kind) {
    case 'sign':
    case 'refuse':
      return answerOffers(appraisal).commands;
    case 'propose':
      return [...answerOffers(appraisal).commands, ...offersToMake(appraisal)];
    case 'draftDemand': {
      const demand = demandToMake(appraisal, 0);
      return demand === null ? [] : [demand];
    }
    case 'answerCrisis':
    case 'decideCrisis':
      return crisisCommands(appraisal);
    default:
      return [];
  }
}

/** Whether people will read the reasons of a command: those of an offer go to its parties, of a crisis to everybody. */
function isRead({ seats, proposals }: SeatView, command: Command): boolean {
  const parties =
    command.kind === 'propose'
      ? command.terms.parties
      : command.kind === 'sign' || command.kind === 'refuse'
        ? proposals[command.proposal].terms.parties
        : null;
  return parties === null || parties.some((party) => seats[party].kind === 'human');
}
