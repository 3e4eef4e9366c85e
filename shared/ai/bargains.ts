import { DOCTRINE_WEIGHTS, ORDINARY, type Weights } from '../content/doctrines/index.ts';
import { plays } from '../content/modules.ts';
import type { PowerId } from '../core/ids.ts';
import { money } from '../core/money.ts';
import type { Clause, Reason, TreatyTerms } from '../model/treaty.ts';
import { type Appraisal, oddsOf, percent, worstThreat } from './appraisal.ts';
import { because } from './reasons.ts';

/** Odds of the worst threat from which a seat asks for help before there is a crisis. */
const HELP_FROM = 0.3;
/** Tension from which a promise to stay out of each other's wars is worth having. */
const WARY_FROM = 25;
/** Lead in technology from which know-how is worth something in a bargain. */
const LEAD = 1.1;
/** Debt, as a share of output, up to which a seat lends, and a borrower would rather not take more. */
const LENDS_BELOW = 0.7;
const BORROWS_BELOW = 0.8;
/** Part of what the rules let one lend another, and its interest, per cent a turn: a favour between friends. */
const LOAN_PART = 0.5;
const LOAN_RATE = 1;

/** What another party is supposed to want: an AI's doctrine is known to all; of people nobody knows. */
export function supposed({ view, mistakes }: Appraisal, party: PowerId): Weights {
  const { kind, doctrine } = view.seats[party];
  return kind === 'ai' && mistakes.size === 0 ? DOCTRINE_WEIGHTS[doctrine] : ORDINARY;
}

/** Help asked for before a crisis, each draft linked with what the other may lack: trade, bases, know-how. */
export function callsForHelp(appraisal: Appraisal, partner: PowerId): Clause[][] {
  const { board, me } = appraisal;
  const worst = worstThreat(appraisal, me, [partner]);
  if (worst === undefined || worst.odds < HELP_FROM) return [];
  if (board.ties.pacts[me]?.includes(partner) || oddsOf(appraisal, worst.rival, me) < HELP_FROM) return [];
  const help: Clause = { kind: 'guarantee', guarantor: partner, protected: me };
  const drafts: Clause[][] = [];
  if (!board.ties.trade[me]?.includes(partner)) drafts.push([help, { kind: 'trade' }]);
  if (!board.ties.hostsOf[partner]?.includes(me)) drafts.push([help, { kind: 'basing', host: me, guest: partner }]);
  const know = knowHow(appraisal, me, partner);
  if (know !== null) drafts.push([help, know]);
  return drafts;
}

/** Issues linked with a promise of peace, and neutrality with those one is wary of. */
export function linkedPeace({ board, me }: Appraisal, partner: PowerId): Clause[][] {
  const { nonAggression, pacts, trade, neutrality } = board.ties;
  if (pacts[me]?.includes(partner)) return [];
  const drafts: Clause[][] = [];
  const calm = nonAggression[me]?.includes(partner);
  if (!calm && !trade[me]?.includes(partner)) drafts.push([{ kind: 'nonAggression' }, { kind: 'trade' }]);
  const wary = (board.pairs[me]?.[partner]?.tension ?? 0) > WARY_FROM;
  if (wary && !neutrality[me]?.includes(partner)) {
    drafts.push(calm ? [{ kind: 'neutrality' }] : [{ kind: 'nonAggression' }, { kind: 'neutrality' }]);
  }
  return drafts;
}

/** What one power could put into a bargain with another beside money: a cheap loan, know-how, trade. */
export function sweeteners(appraisal: Appraisal, terms: TreatyTerms, from: PowerId, to: PowerId): Clause[] {
  const { board } = appraisal;
  const has = (kind: Clause['kind']): boolean => terms.clauses.some((clause) => clause.kind === kind);
  const found: Clause[] = [];
  const loan = loanOf(appraisal, terms, from, to);
  if (loan !== null && !has('loan')) found.push(loan);
  const know = knowHow(appraisal, from, to);
  if (know !== null && !has('licence')) found.push(know);
  if (!has('trade') && !board.ties.trade[from]?.includes(to)) found.push({ kind: 'trade' });
  return found;
}

function loanOf({ board, constants }: Appraisal, terms: TreatyTerms, from: PowerId, to: PowerId): Clause | null {
  const [lender, borrower] = [board.powers[from], board.powers[to]];
  if (lender.debt > LENDS_BELOW * lender.output || borrower.debt > BORROWS_BELOW * borrower.output) return null;
  const smaller = Math.min(lender.output, borrower.output);
  const principal = money(Math.floor(LOAN_PART * smaller * constants.aidMost * terms.duration));
  return principal > 0 && terms.duration >= 2 ? { kind: 'loan', from, to, principal, ratePercent: LOAN_RATE } : null;
}

function knowHow({ board, scenario }: Appraisal, from: PowerId, to: PowerId): Clause | null {
  if (!plays(scenario, 'arms') || board.ties.licensorsOf[to]?.includes(from)) return null;
  return board.powers[from].technology > LEAD * board.powers[to].technology ? { kind: 'licence', from, to } : null;
}

/** Why a seat asks for help: whom it fears, and how much. */
export function helpWanted(appraisal: Appraisal, { clauses }: TreatyTerms): Reason[] {
  const { me } = appraisal;
  const asks = clauses.some((clause) => clause.kind === 'guarantee' && clause.protected === me);
  const worst = asks ? worstThreat(appraisal, me) : undefined;
  if (worst === undefined || worst.odds < HELP_FROM) return [];
  return [because('helpWanted', 0.5, { power: worst.rival, oddsPercent: percent(worst.odds) })];
}
