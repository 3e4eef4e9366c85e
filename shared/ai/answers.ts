import type { PowerId, ProposalId } from '../core/ids.ts';
import { keysOf } from '../core/ids.ts';
import { money } from '../core/money.ts';
import type { Command } from '../model/match.ts';
import type { Clause, Proposal, Reason, TreatyTerms } from '../model/treaty.ts';
import { capitalFree, priceToSign } from '../orders/capital.ts';
import { validate } from '../orders/validate.ts';
import { CLAUSES_MOST } from '../treaties/index.ts';
import type { SeatView } from '../view/view.ts';
import type { Appraisal } from './appraisal.ts';
import { noise } from './appraisal.ts';
import { sweeteners } from './bargains.ts';
import { compliance } from './mistaken.ts';
import { paymentFor, paymentReason, TREATY_NOISE, weigh, withClause, worthToOthers } from './offers.ts';
import { answerPeace } from './peace.ts';
import { because, ranked } from './reasons.ts';
import { worthAhead } from './search.ts';
import { isPactTerms, type Worth, worthOf } from './worth.ts';

/** Offers and counter-offers that may follow one another before a seat only signs or refuses. */
const COUNTERS_MOST = 2;
/** How much worse than nothing, in points, an offer may be and still be answered with another one. */
const COUNTER_WITHIN = 5;

/** Open offers that wait for this seat's answer, by id. */
export function openOffers(view: SeatView): Proposal[] {
  const { you } = view;
  if (you === null) return [];
  return keysOf(view.proposals)
    .map((id) => view.proposals[id])
    .filter(
      ({ status, by, terms, signed, answers }) =>
        status === 'open' &&
        by !== you &&
        terms.parties.includes(you) &&
        !signed.includes(you) &&
        answers[you] === undefined,
    );
}

/** What a seat answers, and whether it bound itself by a signature or a counter-offer. */
export interface Answers {
  commands: Command[];
  bound: boolean;
}

/**
 * Answers the open offers (rules section 6): signs what gains, asks for what is missing where both could gain, and refuses
 * the rest, always with reasons. It binds itself at most once, by the best offer, and leaves the others that might gain
 * for when that is on the board and its political capital set aside.
 */
export function answerOffers(appraisal: Appraisal): Answers {
  const { view } = appraisal;
  const weighed = openOffers(view).map((proposal) => {
    const peace = answerPeace(appraisal, proposal);
    const mine = peace ?? worthWhenAsked(appraisal, proposal);
    const judged = mine.value + noise(appraisal, TREATY_NOISE, 'answer', subjectOf(proposal));
    return { proposal, mine, judged, isPeace: peace !== null };
  });
  weighed.sort((a, b) => b.judged - a.judged);
  const answers: Answers = { commands: [], bound: false };
  for (const { proposal, mine, judged, isPeace } of weighed) {
    if (answers.bound && judged > -COUNTER_WITHIN) continue;
    const command = answerTo(appraisal, proposal, mine, judged, isPeace);
    answers.commands.push(command);
    if (command.kind !== 'refuse') answers.bound = true;
  }
  return answers;
}

/** What an offer is worth to the seat: as it reckons, and as it is swayed by being asked. */
function worthWhenAsked(appraisal: Appraisal, { terms, by }: Proposal): Worth {
  const worth = worthOf(appraisal, terms, appraisal.me, appraisal.weights);
  if (appraisal.looksAhead) return worthAhead(appraisal, terms, worth);
  if (appraisal.mistakes.size === 0) return worth;
  const swayed = compliance(appraisal, terms, by);
  return {
    value: swayed.reduce((sum, { weight }) => sum + weight, worth.value),
    reasons: [...worth.reasons, ...swayed],
  };
}

function answerTo(appraisal: Appraisal, proposal: Proposal, mine: Worth, judged: number, isPeace: boolean): Command {
  const { view, scenario, own, constants } = appraisal;
  const { reasons } = mine;
  if (judged > 0) {
    const sign: Command = { kind: 'sign', proposal: proposal.id, reasons: explain(reasons, 1) };
    if (validate(view, scenario, sign) === null) return sign;
    const need = priceToSign(proposal.terms, own.credibility, constants);
    const free = capitalFree(view, scenario);
    // Rounded down: what falls short of the price is never said to reach it.
    const have = Math.floor(100 * free) / 100;
    const short = free < need ? [because('capitalShort', -3, { have, need })] : [];
    return { kind: 'refuse', proposal: proposal.id, reasons: explain([...short, ...reasons], -1) };
  }
  if (!isPeace) {
    const counter = counterTo(appraisal, proposal, mine, judged);
    if (counter !== null) return counter;
  }
  return { kind: 'refuse', proposal: proposal.id, reasons: explain(reasons, -1) };
}

/** Never a bare answer: where nothing weighs, that is the reason. */
function explain(reasons: readonly Reason[], lean: 1 | -1): Reason[] {
  const weighing = reasons.filter((reason) => reason.weight !== 0);
  if (!weighing.some((reason) => reason.weight * lean > 0)) {
    weighing.push(lean > 0 ? because('worthTrying', 0.3, {}) : because('littleToGain', -0.5, {}));
  }
  return ranked(weighing, lean);
}

/** The offer back that gains most where the first one falls short, or null where none would do. */
function counterTo(appraisal: Appraisal, proposal: Proposal, worth: Worth, judged: number): Command | null {
  const { view, scenario, own } = appraisal;
  if (proposal.terms.parties.length !== 2 || judged < -COUNTER_WITHIN) return null;
  if (chainLength(view, proposal) >= COUNTERS_MOST) return null;
  const bias = judged - worth.value;
  let best: { variant: Variant; rank: number } | null = null;
  for (const variant of variantsOf(appraisal, proposal, judged)) {
    const weighed = weigh(appraisal, variant.terms);
    const mine = weighed.mine + bias * variant.likeness;
    if (mine < 0.1 || weighed.theirs < -0.4) continue;
    const rank = Math.min(mine, 2) + Math.min(weighed.theirs, 2) + variant.likeness;
    if (best === null || rank > best.rank) best = { variant, rank };
  }
  if (best === null) return null;
  const { variant } = best;
  const against = explain(worth.reasons, -1).filter((reason) => reason.weight < 0);
  const reasons = [variant.reason, ...against].slice(0, 3);
  const command: Command = { kind: 'propose', terms: variant.terms, counterOf: proposal.id, reasons };
  if (priceToSign(variant.terms, own.credibility, appraisal.constants) > capitalFree(view, scenario)) return null;
  return validate(view, scenario, command) === null ? command : null;
}

function chainLength(view: SeatView, proposal: Proposal): number {
  let length = 0;
  let previous: ProposalId | null = proposal.counterOf;
  while (previous !== null) {
    length += 1;
    previous = view.proposals[previous]?.counterOf ?? null;
  }
  return length;
}

/** A change to an offer that might make it worth signing. */
interface Variant {
  terms: TreatyTerms;
  reason: Reason;
  /** How much of the first offer is left, 0–1. */
  likeness: number;
}

function variantsOf(appraisal: Appraisal, { terms }: Proposal, judged: number): Variant[] {
  const { me, constants, board } = appraisal;
  const [partner] = terms.parties.filter((party) => party !== me);
  const variants: Variant[] = [];
  const payment = paymentFor(appraisal, 0.25 - judged, me, partner);
  const unpaid = !terms.clauses.some((clause) => clause.kind === 'aid');
  if (payment > 0 && unpaid && worthToOthers(appraisal, terms) > 0) {
    const aid: Clause = { kind: 'aid', from: partner, to: me, amount: money(payment) };
    variants.push({ terms: withClause(terms, aid), reason: paymentReason(payment, true), likeness: 1 });
  }
  if (worthToOthers(appraisal, terms) > 0) {
    for (const clause of sweeteners(appraisal, terms, partner, me)) {
      const reason = because('linkedWith', 0.5, { clause: clause.kind });
      variants.push({ terms: withClause(terms, clause), reason, likeness: 0.95 });
    }
  }
  const halved = halvedPayments(terms, me);
  if (halved !== null) variants.push({ terms: halved, reason: because('halfAsMuch', 0.5, {}), likeness: 0.9 });
  const protectsMe = terms.clauses.some(
    (clause) => clause.kind === 'mutualDefence' || (clause.kind === 'guarantee' && clause.protected === me),
  );
  if (protectsMe && unpaid && !board.ties.hostsOf[partner]?.includes(me)) {
    const basing: Clause = { kind: 'basing', host: me, guest: partner };
    if (!terms.clauses.some((clause) => clause.kind === 'basing')) {
      const reason = because('offerBases', 0.5, {});
      variants.push({ terms: withClause(terms, basing), reason, likeness: 0.9 });
    }
  }
  for (const clauses of lighter(terms.clauses, me, partner)) {
    const notice = isPactTerms(clauses) ? constants.pactNotice : 1;
    const duration = Math.min(terms.duration, isPactTerms(clauses) ? constants.pactDuration : 20);
    const reason = because('lighterBond', 0.5, {});
    variants.push({ terms: { parties: terms.parties, clauses, duration, notice }, reason, likeness: 0.4 });
  }
  return variants.filter((variant) => variant.terms.clauses.length <= CLAUSES_MOST);
}

/** The terms with half of what the seat would pay, or null where it would pay nothing. */
function halvedPayments(terms: TreatyTerms, me: PowerId): TreatyTerms | null {
  let pays = false;
  const clauses = terms.clauses.map((clause) => {
    if ((clause.kind !== 'aid' && clause.kind !== 'armsTransfer') || clause.from !== me) return clause;
    pays = true;
    return { ...clause, amount: money(Math.ceil(clause.amount / 2)) };
  });
  return pays ? { ...terms, clauses } : null;
}

/** Lighter bonds in place of a promise to fight, and the offer without what it asks this seat to give. */
function lighter(clauses: readonly Clause[], me: PowerId, partner: PowerId): Clause[][] {
  const found: Clause[][] = [];
  if (isPactTerms(clauses)) {
    found.push([{ kind: 'guarantee', guarantor: partner, protected: me }]);
    found.push([{ kind: 'nonAggression' }, { kind: 'consultation' }]);
    found.push([{ kind: 'consultation' }]);
  } else if (clauses.some((clause) => clause.kind === 'nonAggression') && clauses.length === 1) {
    found.push([{ kind: 'consultation' }]);
  }
  const kept = clauses.filter((clause) => !givesAway(clause, me));
  if (kept.length > 0 && kept.length < clauses.length) found.push(kept);
  return found;
}

function givesAway(clause: Clause, me: PowerId): boolean {
  switch (clause.kind) {
    case 'aid':
    case 'armsTransfer':
    case 'loan':
    case 'reparations':
    case 'cession':
      return clause.from === me;
    case 'basing':
      return clause.host === me;
    case 'guarantee':
      return clause.guarantor === me;
    case 'disarmament':
      return clause.power === me;
    default:
      return false;
  }
}

/** Who asks for what: the same offer made twice in a turn is judged the same. */
function subjectOf({ terms, by }: Proposal): string {
  return `${by} ${terms.clauses.map((clause) => clause.kind).join(' ')}`;
}
