import type { PowerId, ProposalId } from '../core/ids.ts';
import type { Crisis } from '../model/crisis.ts';
import type { Command, CommandOf } from '../model/match.ts';
import type { Clause, Reason, TreatyTerms } from '../model/treaty.ts';
import type { SeatView } from '../view/view.ts';
import type { Appraisal } from './appraisal.ts';
import { grounded } from './grounds.ts';
import {
  aidLevers,
  clauseLessLevers,
  clauseMoreLevers,
  credibilityLevers,
  homeLevers,
  type Lever,
  projectionLevers,
  relationsLevers,
} from './levers.ts';
import { isPactTerms } from './worth.ts';

/** What a seat would do on another view, by the same reckoning and the same draws, as far as commands of this kind go. */
export type Decide = (view: SeatView, kind: Command['kind']) => Command[];

/** Changes of mind that are told with one answer. */
const TOLD_MOST = 2;
/** Levers that a seat which looks ahead tries. */
const TRIES_AHEAD = 4;

/**
 * The commands with what would change the seat's mind about each: the smallest changes among a few levers that turn its answer,
 * each tried by deciding again. An answer that nothing of the kind would turn is left as it is. `worth`: which are worth the
 * trouble.
 */
export function withChangesOfMind(
  appraisal: Appraisal,
  commands: readonly Command[],
  decide: Decide,
  worth: (command: Command) => boolean,
): Command[] {
  return commands.map((command) => {
    if (!('reasons' in command) || command.reasons === undefined || !worth(command)) return command;
    const said = changesOfMind(appraisal, command, decide);
    return grounded(appraisal, { ...command, reasons: [...command.reasons, ...said] });
  });
}

/** The smallest changes that would turn this answer, one of each kind of lever and at most two, smallest first. */
export function changesOfMind(appraisal: Appraisal, command: Command, decide: Decide): Reason[] {
  const said: Reason[] = [];
  // Who plays every answer ahead tries few: it must be heard within its time.
  let tries = appraisal.looksAhead ? TRIES_AHEAD : Number.POSITIVE_INFINITY;
  for (const levers of leversOn(appraisal, command)) {
    const turning = levers.find(
      (lever) => tries-- > 0 && isTurned(command, decide(lever.pull(appraisal.view), command.kind)),
    );
    if (turning !== undefined) said.push(turning.said);
    if (said.length === TOLD_MOST) break;
  }
  return said;
}

/** Kinds of levers on an answer, each by steps from the smallest; those that the other side can pull most easily first. */
function leversOn(appraisal: Appraisal, command: Command): Lever[][] {
  const { view } = appraisal;
  switch (command.kind) {
    case 'sign':
      return leversOnOffer(appraisal, command.proposal, -1);
    case 'refuse':
      return leversOnOffer(appraisal, command.proposal, 1);
    case 'propose':
      if (command.counterOf !== undefined) return leversOnOffer(appraisal, command.counterOf, 1);
      return leversOnPartners(appraisal, command.terms, -1);
    case 'answerCrisis': {
      const crisis = view.crises.find(({ id }) => id === command.crisis);
      return crisis === undefined ? [] : leversOnAnswer(appraisal, crisis, command);
    }
    case 'decideCrisis': {
      const crisis = view.crises.find(({ id }) => id === command.crisis);
      return crisis === undefined ? [] : leversOnTarget(crisis.demand.target, command.decision === 'attack' ? 1 : -1);
    }
    case 'draftDemand':
      if (command.demand === null) return [];
      return [...leversOnTarget(command.demand.target, 1), relationsLevers(view, command.demand.target, 1)];
    default:
      return [];
  }
}

function leversOnOffer(appraisal: Appraisal, id: ProposalId, sign: 1 | -1): Lever[][] {
  const { view, me, board, constants } = appraisal;
  const { terms, by } = view.proposals[id];
  const less = clauseLessLevers(id, terms);
  if (sign < 0) return [less, ...leversOnPartners(appraisal, terms, -1)];
  const outputs = [by, me].map((power) => board.powers[power].output);
  const paid = terms.clauses.some((clause) => clause.kind === 'aid');
  const aid = paid || terms.parties.length > 2 ? [] : aidLevers(id, by, me, constants.aidMost * Math.min(...outputs));
  return [less, clauseMoreLevers(id, clausesWanted(terms, me, by)), aid, ...leversOnPartners(appraisal, terms, 1)];
}

/** Clauses that a seat might want in an offer. */
function clausesWanted({ clauses, parties }: TreatyTerms, me: PowerId, by: PowerId): Clause[] {
  const wanted: Clause[] = [{ kind: 'trade' }, { kind: 'consultation' }];
  if (parties.length === 2) wanted.push({ kind: 'guarantee', guarantor: by, protected: me });
  return wanted.filter(({ kind }) => !clauses.some((clause) => clause.kind === kind));
}

/** The partners' word, their reach where they would help, and how the seat likes them. */
function leversOnPartners({ view, me }: Appraisal, { parties, clauses }: TreatyTerms, sign: 1 | -1): Lever[][] {
  const partners = parties.filter((party) => party !== me);
  const helps = isPactTerms(clauses);
  return partners.flatMap((partner) => [
    ...(helps ? [credibilityLevers(view, partner, sign), projectionLevers(partner, sign)] : []),
    relationsLevers(view, partner, sign),
  ]);
}

function leversOnAnswer(
  { view, me }: Appraisal,
  { challenger, demand }: Crisis,
  { answer }: CommandOf<'answerCrisis'>,
): Lever[][] {
  switch (answer) {
    case 'concede':
      return [homeLevers(me, 1), projectionLevers(challenger, -1)];
    case 'standFirm':
      return [projectionLevers(challenger, 1), homeLevers(me, -1)];
    case 'honour':
    case 'backTarget':
      return [
        relationsLevers(view, demand.target, -1),
        credibilityLevers(view, demand.target, -1),
        projectionLevers(challenger, 1),
      ];
    case 'hedge':
    case 'abandon':
    case 'stayOut':
    case 'mediate':
      return [
        relationsLevers(view, demand.target, 1),
        credibilityLevers(view, demand.target, 1),
        projectionLevers(challenger, -1),
      ];
    case 'backChallenger':
      return [relationsLevers(view, challenger, -1)];
  }
}

/** What the target of a demand could do about it: be stronger at home, or for who dares not, weaker. */
const leversOnTarget = (target: PowerId, sign: 1 | -1): Lever[][] => [homeLevers(target, sign)];

/** Whether the seat, deciding so, would no longer give this answer: to an offer not signed, that it signs it. */
function isTurned(command: Command, decided: readonly Command[]): boolean {
  switch (command.kind) {
    case 'sign':
    case 'refuse':
      return (
        decided.some((other) => other.kind === 'sign' && other.proposal === command.proposal) !==
        (command.kind === 'sign')
      );
    case 'propose':
      if (command.counterOf !== undefined) {
        return decided.some((other) => other.kind === 'sign' && other.proposal === command.counterOf);
      }
      return !decided.some(
        (other) => other.kind === 'propose' && other.terms.parties.join() === command.terms.parties.join(),
      );
    case 'answerCrisis':
      return decided.some(
        (other) => other.kind === 'answerCrisis' && other.crisis === command.crisis && other.answer !== command.answer,
      );
    case 'decideCrisis':
      return decided.some(
        (other) =>
          other.kind === 'decideCrisis' && other.crisis === command.crisis && other.decision !== command.decision,
      );
    case 'draftDemand':
      return !decided.some(
        (other) =>
          other.kind === 'draftDemand' &&
          other.demand?.kind === command.demand?.kind &&
          other.demand?.target === command.demand?.target,
      );
    default:
      return false;
  }
}
