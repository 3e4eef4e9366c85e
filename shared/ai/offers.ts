import { plays } from '../content/modules.ts';
import { mixText } from '../core/hash.ts';
import type { PowerId } from '../core/ids.ts';
import { clamp } from '../core/maths.ts';
import { money } from '../core/money.ts';
import { levelOf } from '../formulas/sanctions.ts';
import type { Command } from '../model/match.ts';
import type { Clause, Reason, TreatyTerms } from '../model/treaty.ts';
import { capitalFree, priceToSign } from '../orders/capital.ts';
import { validate } from '../orders/validate.ts';
import { CAP_LEAST, CAP_MOST } from '../treaties/armsControl.ts';
import type { Appraisal } from './appraisal.ts';
import { noise, oddsOf, worstThreat } from './appraisal.ts';
import { callsForHelp, helpWanted, linkedPeace, supposed, sweeteners } from './bargains.ts';
import { blocsToFound } from './blocs.ts';
import { because, ranked } from './reasons.ts';
import { worthSanctioning } from './sanctions.ts';
import { worthAhead } from './search.ts';
import { keptSecret } from './secrecy.ts';
import { chanceOf } from './stakes.ts';
import { POINTS_PER_PERCENT_GIVEN, POINTS_PER_PERCENT_RECEIVED } from './weighing.ts';
import { isPactTerms, pointsOf, worthOf } from './worth.ts';

/** Standard deviation, in points, of a rival's judgement of a treaty. */
export const TREATY_NOISE = 0.6;
/** New offers a seat makes in one turn. */
const OFFERS_MOST = 2;
/** An offer of a kind to a power is made in one turn of three, so that nobody is asked the same again and again. */
const OFFER_EVERY = 3;
/** Drafts that a seat which looks ahead plays through. */
const TRIED_AHEAD = 8;
/** Least worth, in points, for which a seat takes the trouble to offer. */
const OFFER_LEAST = 0.35;

/** A treaty that a seat might offer, with what both sides would get from it. */
export interface Draft {
  terms: TreatyTerms;
  /** Worth to this seat, in points. */
  mine: number;
  /** Worth to the other party that likes it least, in points, by this seat's estimate. */
  theirs: number;
}

/**
 * The offers this seat makes now, best first: drafts by the treaties it might want with each power, kept where they gain
 * for it and are likely to be signed, at most two, to different powers.
 */
export function offersToMake(appraisal: Appraisal): Command[] {
  const { view, scenario, me, own, weights, constants } = appraisal;
  const capital = capitalFree(view, scenario);
  const drafts: { draft: Draft; rank: number }[] = [];
  for (const partner of appraisal.others) {
    for (const family of FAMILIES) {
      if (family.name !== 'bloc' && !isItsTurn(appraisal, partner, family.name)) continue;
      let drawn: number | undefined;
      for (const terms of family.drafts(appraisal, partner)) {
        // A payment only makes it dearer, to sign and in points.
        if (priceToSign(terms, own.credibility, constants) > capital) continue;
        const mine = pointsOf(appraisal, terms, me, weights);
        if (mine < OFFER_LEAST - 3 * TREATY_NOISE) continue;
        drawn ??= noise(appraisal, TREATY_NOISE, 'offer', family.name, partner);
        const judgement = drawn;
        if (mine + judgement < OFFER_LEAST) continue;
        const draft = sweetened(appraisal, { terms, mine, theirs: worthToOthers(appraisal, terms) });
        const worth = draft.mine + judgement;
        if (worth < OFFER_LEAST || draft.theirs < -1) continue;
        drafts.push({ draft, rank: worth * chanceOf(draft.theirs) });
      }
    }
  }
  drafts.sort((a, b) => b.rank - a.rank);
  const best = drafts.map(({ draft }) => draft);
  return affordable(appraisal, capital, appraisal.looksAhead ? ahead(appraisal, best) : best);
}

/** The drafts that promise most, ranked anew by what playing ahead shows of them. */
function ahead(appraisal: Appraisal, drafts: Draft[]): Draft[] {
  const { me, weights } = appraisal;
  return drafts
    .slice(0, TRIED_AHEAD)
    .map((draft) => {
      const reckoned = worthOf(appraisal, draft.terms, me, weights);
      const { value } = worthAhead(appraisal, draft.terms, reckoned);
      return { draft, value, rank: value * chanceOf(draft.theirs) };
    })
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.rank - a.rank)
    .map(({ draft }) => draft);
}

function affordable(appraisal: Appraisal, free: number, drafts: Draft[]): Command[] {
  const { view, scenario, me, own, weights, constants } = appraisal;
  let capital = free;
  const asked = new Set<PowerId>();
  const commands: Command[] = [];
  for (const draft of drafts) {
    const { terms, reasons: secrecy } = keptSecret(appraisal, draft.terms);
    const price = priceToSign(terms, own.credibility, constants);
    const partners = terms.parties.filter((party) => party !== me);
    if (price > capital || partners.some((partner) => asked.has(partner))) continue;
    if (validate(view, scenario, { kind: 'propose', terms }) !== null) continue;
    const reckoned = worthOf(appraisal, terms, me, weights);
    const { reasons } = appraisal.looksAhead ? worthAhead(appraisal, terms, reckoned) : reckoned;
    commands.push({
      kind: 'propose',
      terms,
      reasons: ranked([...reasons, ...secrecy, ...helpWanted(appraisal, terms)], 1),
    });
    capital -= price;
    for (const partner of partners) asked.add(partner);
    if (commands.length === OFFERS_MOST) break;
  }
  return commands;
}

/** Weighs terms for both sides, the others' by the weights that they are supposed to have. */
export function weigh(appraisal: Appraisal, terms: TreatyTerms): Draft {
  const mine = pointsOf(appraisal, terms, appraisal.me, appraisal.weights);
  return { terms, mine, theirs: worthToOthers(appraisal, terms) };
}

/** Worth of terms to the other party that likes them least, in points, by this seat's estimate. */
export function worthToOthers(appraisal: Appraisal, terms: TreatyTerms): number {
  let theirs = Number.POSITIVE_INFINITY;
  for (const party of terms.parties) {
    if (party === appraisal.me) continue;
    theirs = Math.min(theirs, pointsOf(appraisal, terms, party, supposed(appraisal, party)));
  }
  return theirs;
}

/** Where the other side would lose and both together gain, the draft with what else lets both gain: aid, a cheap loan, know-how, trade. */
function sweetened(appraisal: Appraisal, draft: Draft): Draft {
  const { me, weights } = appraisal;
  const { terms, mine, theirs } = draft;
  if (theirs >= 0.1 || mine + theirs <= 0 || terms.parties.length !== 2) return draft;
  const [partner] = terms.parties.filter((party) => party !== me);
  const amount = weights.generosity < 0.4 ? 0 : paymentFor(appraisal, 0.3 - theirs, partner, me);
  const aid: Clause[] = amount === 0 ? [] : [{ kind: 'aid', from: me, to: partner, amount: money(amount) }];
  let best = draft;
  for (const clause of [...aid, ...sweeteners(appraisal, terms, me, partner)]) {
    const sweet = weigh(appraisal, withClause(terms, clause));
    if (Math.min(sweet.mine, sweet.theirs) > Math.min(best.mine, best.theirs)) best = sweet;
  }
  return best;
}

/**
 * Aid, millions a turn, that is worth this many points to who receives it, or 0 where that is more than a tenth of a
 * per cent below what the rules let pass between the two.
 */
export function paymentFor(appraisal: Appraisal, points: number, receiver: PowerId, giver: PowerId): number {
  const { board, constants } = appraisal;
  const to = board.powers[receiver].output;
  const amount = Math.round(((points / POINTS_PER_PERCENT_RECEIVED) * to) / 100);
  const most = Math.floor(0.9 * constants.aidMost * Math.min(to, board.powers[giver].output));
  return amount > most || amount <= 0 ? 0 : amount;
}

/** Points that a payment of this many millions a turn costs its giver. */
export function costOfPayment({ board, weights }: Appraisal, amount: number, giver: PowerId): number {
  const share = (100 * amount) / board.powers[giver].output;
  return (POINTS_PER_PERCENT_GIVEN * share) / Math.max(0.2, weights.generosity);
}

/** The terms with a clause more. */
export function withClause(terms: TreatyTerms, clause: Clause): TreatyTerms {
  return { ...terms, clauses: [...terms.clauses, clause] };
}

/** A kind of treaty that rivals offer. */
/** Tension from which a rival asks for a cap on arms, and the lead in technology from which it asks for a licence. */
const ARMS_CONTROL_FEAR = 35;
const LICENCE_LEAD = 1.1;

interface Family {
  name: string;
  drafts(appraisal: Appraisal, partner: PowerId): TreatyTerms[];
}

const FAMILIES: readonly Family[] = [
  { name: 'pact', drafts: pacts },
  { name: 'guarantee', drafts: guarantees },
  { name: 'calm', drafts: promisesOfPeace },
  { name: 'trade', drafts: tradeTreaties },
  { name: 'help', drafts: (appraisal, partner) => paired(appraisal, partner, callsForHelp(appraisal, partner)) },
  { name: 'links', drafts: (appraisal, partner) => paired(appraisal, partner, linkedPeace(appraisal, partner)) },
  { name: 'work', drafts: workingTreaties },
  { name: 'arms', drafts: armsTreaties },
  { name: 'sanctions', drafts: commitments },
  { name: 'bloc', drafts: blocsToFound },
];

function paired(appraisal: Appraisal, partner: PowerId, drafts: Clause[][]): TreatyTerms[] {
  return drafts.map((clauses) => pair(appraisal, partner, clauses));
}

function pair(appraisal: Appraisal, partner: PowerId, clauses: Clause[]): TreatyTerms {
  const { me } = appraisal;
  const parties = me < partner ? [me, partner] : [partner, me];
  return isPactTerms(clauses)
    ? { parties, clauses, duration: appraisal.constants.pactDuration, notice: appraisal.constants.pactNotice }
    : { parties, clauses, duration: 8, notice: 1 };
}

function pacts(appraisal: Appraisal, partner: PowerId): TreatyTerms[] {
  const { board, me, weights } = appraisal;
  if (board.ties.pacts[me]?.includes(partner)) return [];
  const drafts = [pair(appraisal, partner, [{ kind: 'mutualDefence' }, { kind: 'consultation' }])];
  const worst = worstThreat(appraisal, me, [partner]);
  if (worst !== undefined && worst.odds > 0.15) {
    drafts.push(pair(appraisal, partner, [{ kind: 'mutualDefence', against: worst.rival }]));
    if (worst.rival !== partner && oddsOf(appraisal, worst.rival, me) > 0.25) {
      const based: Clause[] = [{ kind: 'mutualDefence' }, { kind: 'basing', host: me, guest: partner }];
      drafts.push(pair(appraisal, partner, based));
    }
  }
  if (weights.institutionBias > 0) drafts.push(...leagues(appraisal, partner));
  return drafts;
}

/** Pacts of three: the seat, the partner, and one who is a pact partner of either already. */
function leagues(appraisal: Appraisal, partner: PowerId): TreatyTerms[] {
  const { board, me, constants, others } = appraisal;
  const clauses: Clause[] = [{ kind: 'mutualDefence' }, { kind: 'consultation' }, { kind: 'interoperability' }];
  return others
    .filter((third) => third > partner || board.ties.pacts[me]?.includes(third))
    .filter((third) => third !== partner && !board.ties.pacts[partner]?.includes(third))
    .map((third) => ({
      parties: [me, partner, third].sort(),
      clauses,
      duration: constants.pactDuration,
      notice: constants.pactNotice,
    }));
}

function guarantees(appraisal: Appraisal, partner: PowerId): TreatyTerms[] {
  const { board, me } = appraisal;
  const drafts: TreatyTerms[] = [];
  const bound = board.ties.pacts[me]?.includes(partner);
  if (bound) return drafts;
  drafts.push(pair(appraisal, partner, [{ kind: 'guarantee', guarantor: me, protected: partner }]));
  const larger = board.powers[partner].output > board.powers[me].output;
  if (larger) drafts.push(pair(appraisal, partner, [{ kind: 'guarantee', guarantor: partner, protected: me }]));
  return drafts;
}

function promisesOfPeace(appraisal: Appraisal, partner: PowerId): TreatyTerms[] {
  const { board, me } = appraisal;
  if (board.ties.nonAggression[me]?.includes(partner) || board.ties.pacts[me]?.includes(partner)) return [];
  const clauses: Clause[] = [{ kind: 'nonAggression' }];
  if (!board.ties.consultation[me]?.includes(partner)) clauses.push({ kind: 'consultation' });
  return [pair(appraisal, partner, clauses)];
}

function tradeTreaties(appraisal: Appraisal, partner: PowerId): TreatyTerms[] {
  const { board, me } = appraisal;
  if (board.ties.trade[me]?.includes(partner)) return [];
  return [pair(appraisal, partner, [{ kind: 'trade' }])];
}

function workingTreaties(appraisal: Appraisal, partner: PowerId): TreatyTerms[] {
  const { board, me } = appraisal;
  if (!board.ties.pacts[me]?.includes(partner)) return [];
  const clauses: Clause[] = [];
  if (!board.ties.interoperability[me]?.includes(partner)) clauses.push({ kind: 'interoperability' });
  if (!board.ties.intelligence[me]?.includes(partner)) clauses.push({ kind: 'intelligence' });
  return clauses.length === 0 ? [] : [pair(appraisal, partner, clauses)];
}

/** A cap with a neighbour one fears, and know-how from a friend who is ahead. */
function armsTreaties(appraisal: Appraisal, partner: PowerId): TreatyTerms[] {
  const { board, me, scenario } = appraisal;
  if (!plays(scenario, 'arms')) return [];
  const drafts: TreatyTerms[] = [];
  const { projectionForce, output, technology } = board.powers[partner];
  const fear = board.pairs[me]?.[partner]?.tension ?? 0;
  if (fear > ARMS_CONTROL_FEAR && !board.ties.armsControl[me]?.includes(partner)) {
    const own = board.powers[me].projectionForce / board.powers[me].output;
    const capPercent = Math.round(clamp(90 * Math.max(own, projectionForce / output), CAP_LEAST, CAP_MOST));
    drafts.push(pair(appraisal, partner, [{ kind: 'armsControl', capPercent }, { kind: 'consultation' }]));
  }
  const friendly = (board.pairs[partner]?.[me]?.relations ?? 0) > 10;
  const ahead = technology > LICENCE_LEAD * board.powers[me].technology;
  if (friendly && ahead && !board.ties.licensorsOf[me]?.includes(partner)) {
    drafts.push(pair(appraisal, partner, [{ kind: 'licence', from: partner, to: me }]));
  }
  return drafts;
}

/** Common sanctions on who wages a war of aggression, or threatens the seat. */
function commitments(appraisal: Appraisal, partner: PowerId): TreatyTerms[] {
  const { board, me, scenario } = appraisal;
  if (!plays(scenario, 'sanctions')) return [];
  return worthSanctioning(appraisal)
    .filter((target) => target !== partner && levelOf(board.sanctions, me, target) < 2)
    .map((target) => pair(appraisal, partner, [{ kind: 'sanctions', target, level: 2 }]));
}

function isItsTurn({ view, me }: Appraisal, partner: PowerId, family: string): boolean {
  // A fixed lot for each pair and kind stands in for a memory of past refusals, which the view does not keep.
  const [lot] = mixText(`${view.match} ${me} ${partner} ${family}`);
  return (view.turn + (lot % OFFER_EVERY)) % OFFER_EVERY === 0;
}

/** Reasons that tell of a payment in a counter-offer. */
export function paymentReason(amount: number, asked: boolean): Reason {
  return asked ? because('askPayment', 0.5, { amount }) : because('offerPayment', 0.5, { amount });
}
