import type { PowerId } from '../core/ids.ts';
import type { Command } from '../model/match.ts';
import { isChangeOfMind, type Reason } from '../model/treaty.ts';
import { type Appraisal, oddsOf, percent } from './appraisal.ts';
import { because } from './reasons.ts';

/** Facts with numbers that an answer names at least. */
const FACTS_LEAST = 2;

/**
 * The command with the facts that stand behind it where its reasons name fewer than two with numbers: how the seat stands with the
 * power it is about, by what it sees. They weigh nothing: what weighed is said before them.
 */
export function grounded(appraisal: Appraisal, command: Command): Command {
  if (!('reasons' in command) || command.reasons === undefined) return command;
  const about = powerMeant(appraisal, command);
  const missing = FACTS_LEAST - factsIn(command.reasons);
  if (about === null || missing <= 0) return command;
  const minds = command.reasons.filter(isChangeOfMind);
  const why = command.reasons.filter((reason) => !isChangeOfMind(reason));
  return { ...command, reasons: [...why, ...background(appraisal, about).slice(0, missing), ...minds] };
}

/** How many of the reasons state a fact with a number, without what is only supposed. */
export function factsIn(reasons: readonly Reason[]): number {
  let count = 0;
  for (const reason of reasons) if (!isChangeOfMind(reason) && hasNumber(reason)) count++;
  return count;
}

function hasNumber({ params }: Reason): boolean {
  for (const name in params) if (typeof params[name] === 'number') return true;
  return false;
}

function background(appraisal: Appraisal, power: PowerId): Reason[] {
  const { view, me } = appraisal;
  return [
    because('standsOdds', 0, { power, oddsPercent: percent(oddsOf(appraisal, power, me)) }),
    because('standsRelations', 0, { power, relations: Math.round(view.pairs[me][power].relations) }),
  ];
}

/** The power that an answer is about: the partner, the challenger, or the target. */
function powerMeant({ view, me }: Appraisal, command: Command): PowerId | null {
  switch (command.kind) {
    case 'sign':
    case 'refuse':
      return view.proposals[command.proposal].by;
    case 'propose':
      return command.terms.parties.find((party) => party !== me) ?? null;
    case 'answerCrisis':
    case 'decideCrisis': {
      const crisis = view.crises.find(({ id }) => id === command.crisis);
      if (crisis === undefined) return null;
      return crisis.challenger === me ? crisis.demand.target : crisis.challenger;
    }
    case 'draftDemand':
      return command.demand?.target ?? null;
    default:
      return null;
  }
}
