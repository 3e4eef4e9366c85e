import { DOCTRINE_WEIGHTS, type Weights } from '../content/doctrines/index.ts';
import { mistakesOf } from '../content/mistakes.ts';
import type { Random } from '../core/random.ts';
import type { Command } from '../model/match.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Doctrine, RivalLevel } from '../model/vocabulary.ts';
import type { SeatView } from '../view/view.ts';
import { appraise } from './appraisal.ts';
import { awaitsMyAnswer, awaitsMyDecision, crisisCommands } from './crisis.ts';
import { motionsToVote, waitsForVotes } from './motions.ts';
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

/**
 * What a rival of this doctrine and level does now, in the order in which the commands are to be applied: in Plan the answers to
 * open offers, then its own offers, then budget, demand, leaving, standing instructions and the lock; in Crisis its
 * answers and decisions. It knows the view and the public scenario and nothing else, and it adds two points of noise
 * drawn from `random`, so that the same view and the same stream give the same commands. Empty where nothing is due.
 *
 * A seat that makes offers to other rivals does not lock in the same call: ask `needsDecision` again once they answered.
 * An experiment may give it weights that are no doctrine's.
 */
export function decide(
  view: SeatView,
  scenario: Scenario,
  leader: Leader,
  random: Random,
  weights: Weights = DOCTRINE_WEIGHTS[leader.doctrine],
): Command[] {
  if (!needsDecision(view)) return [];
  const appraisal = appraise(view, scenario, weights, random, mistakesOf(leader.level));
  return view.phase === 'crisis' ? crisisCommands(appraisal) : planCommands(appraisal, mayPropose(view));
}
