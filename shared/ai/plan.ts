import type { Command } from '../model/match.ts';
import type { Proposal } from '../model/treaty.ts';
import { demandPrice, priceToSign, taxChangePrice } from '../orders/capital.ts';
import type { SeatView } from '../view/view.ts';
import { answerOffers, openOffers } from './answers.ts';
import type { Appraisal } from './appraisal.ts';
import { chooseBudget } from './budget.ts';
import { cardChoices } from './cards.ts';
import { demandToMake, warningToGive } from './demands.ts';
import { partings, standingInstructions, treatiesToLeave } from './leaving.ts';
import { motionToTable, votesToCast } from './motions.ts';
import { offersToMake } from './offers.ts';
import { peaceOffers } from './peace.ts';
import { sanctionsToDraft } from './sanctions.ts';
import { budgetAhead, foresee } from './search.ts';

/** Worlds that a master imagines for its year's plan. */
const SAMPLES = 1;

/** Open offers that wait for this seat's answer, by id. */
export function offersToAnswer(view: SeatView): Proposal[] {
  return openOffers(view);
}

/** Whether the seat has yet to make its offers of this turn. */
export function mayPropose(view: SeatView): boolean {
  if (view.locked) return false;
  return !Object.values(view.proposals).some(
    ({ by, turn, counterOf }) => by === view.you && turn === view.turn && counterOf === null,
  );
}

/** Whether an offer of this seat waits for another rival: people are not waited for, as they may take their time. */
export function waitsForRivals(view: SeatView): boolean {
  return Object.values(view.proposals).some(
    ({ status, by, signed, answers, terms }) =>
      by === view.you &&
      status === 'open' &&
      terms.parties.some(
        (party) => view.seats[party].kind === 'ai' && !signed.includes(party) && answers[party] === undefined,
      ),
  );
}

/**
 * What a seat does in Plan. It answers first; then, once a turn, it makes its offers; and when those that went to other
 * rivals are answered, it plans its year and locks in.
 */
export function planCommands(appraisal: Appraisal, proposes: boolean): Command[] {
  const { view } = appraisal;
  const votes = votesToCast(appraisal);
  // A yes to an invitation sets capital aside that everything else is paid from.
  if (votes.length > 0) return votes;
  const answers = answerOffers(appraisal);
  // A signature changes the board that everything else is weighed on.
  if (view.locked || answers.bound) return answers.commands;
  const offers = proposes ? [...peaceOffers(appraisal), ...offersToMake(appraisal)] : [];
  const moved = motionToTable(appraisal, priceOf(offers, appraisal));
  const commands = [...answers.commands, ...offers, ...moved];
  // What was moved waits for the votes of others, and what was offered for their answers.
  if (moved.length > 0) return commands;
  if (offers.some((command) => command.kind === 'propose' && concernsRivals(view, command.terms.parties))) {
    return commands;
  }
  return [...commands, ...yearCommands(appraisal)];
}

/** Political capital that these offers would take. */
function priceOf(offers: readonly Command[], { own, constants }: Appraisal): number {
  let price = 0;
  for (const offer of offers)
    if (offer.kind === 'propose') price += priceToSign(offer.terms, own.credibility, constants);
  return price;
}

function concernsRivals(view: SeatView, parties: readonly (keyof SeatView['seats'])[]): boolean {
  return parties.some((party) => party !== view.you && view.seats[party].kind === 'ai');
}

function yearCommands(appraisal: Appraisal): Command[] {
  const budget = appraisal.looksAhead ? budgetAhead(appraisal, foresee(appraisal, SAMPLES)) : chooseBudget(appraisal);
  const taxPrice = taxChangePrice(appraisal.own.tax, budget.tax, appraisal.constants);
  const demand = demandToMake(appraisal, taxPrice);
  const demanded =
    demand?.kind === 'draftDemand' && demand.demand ? demandPrice(demand.demand, appraisal.constants) : 0;
  const leaving = treatiesToLeave(appraisal);
  const readers = Object.values(appraisal.view.seats).some(({ kind }) => kind === 'human');
  return [
    ...(demand === null && readers ? warningToGive(appraisal, taxPrice) : []),
    ...(readers ? partings(appraisal, leaving) : []),
    ...cardChoices(appraisal),
    { kind: 'draftBudget', budget },
    ...(demand === null ? [] : [demand]),
    ...sanctionsToDraft(appraisal, taxPrice + demanded),
    ...leaving,
    ...standingInstructions(appraisal),
    { kind: 'lockIn' },
  ];
}
