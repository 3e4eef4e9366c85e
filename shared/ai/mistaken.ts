import type { Mistake } from '../content/mistakes.ts';
import type { PowerId } from '../core/ids.ts';
import { money } from '../core/money.ts';
import { divideLines, linesTotal } from '../formulas/budget.ts';
import type { Crisis } from '../model/crisis.ts';
import type { Reason, TreatyTerms } from '../model/treaty.ts';
import type { BudgetLine, Instruction } from '../model/vocabulary.ts';
import type { Budget } from '../model/world.ts';
import { isAtWar } from '../orders/rule.ts';
import type { Appraisal } from './appraisal.ts';
import { because } from './reasons.ts';

/** What a novice does in place of what its reckoning says: one function a mistake (content/mistakes.ts). */

/** Points by which a novice leans to what is put before it, and away from who made a demand on it. */
const COMPLIANCE = 2;
const GRUDGE = 4;
/** Points that each partner adds to a promise of help in the eyes of who counts heads. */
const A_HEAD = 0.5;
/** Years for which a demand is held against who made it, whatever it offers. */
const GRUDGE_YEARS = 2;
/** Relations below which even a novice asks what a paper says. */
const COLD = -25;
/** Share of the forces' money that a novice puts into what can be seen abroad. */
const SHOWN = 0.85;
/** Military money of a novice over what it reckoned, and the readiness that is left to forces whose upkeep nobody thought of. */
const OVERSPENT = 1.1;
const HOLLOW = 35;
/** What is left of the lines that pay late. */
const WAITING = { science: 0.1, infrastructure: 0.3, integration: 0, supply: 0.3, intelligence: 0.2, resilience: 0.6 };
/** Debt, as a share of output, up to which a novice borrows in peace, and how much a year. */
const BORROWS_TO = 0.95;
const BORROWS = 0.02;

/** What a novice sees in a treaty beside what it says; positive speaks for it. */
export function mistakenReasons(appraisal: Appraisal, { parties, clauses }: TreatyTerms): Reason[] {
  const { mistakes, view, me, board } = appraisal;
  const partners = parties.filter((party) => party !== me);
  const reasons: Reason[] = [];
  const helps = clauses.some(({ kind }) => kind === 'mutualDefence' || kind === 'guarantee');
  if (mistakes.has('countsHeads') && helps) {
    const friends = new Set([...(board.ties.pacts[me] ?? []), ...partners]);
    reasons.push(because('manyFriends', A_HEAD * partners.length, { count: friends.size }));
  }
  const grudge = mistakes.has('bearsGrudges') ? partners.find((partner) => hasInsulted(appraisal, partner)) : undefined;
  if (grudge !== undefined) {
    reasons.push(because('insultedInTurn', -GRUDGE, { partner: grudge, turn: view.pairs[grudge][me].lastDemand }));
  }
  return reasons;
}

/** How a novice leans to what somebody puts before it, unless they are on bad terms or at odds. */
export function compliance(appraisal: Appraisal, { parties }: TreatyTerms, by: PowerId): Reason[] {
  const { mistakes, view, me } = appraisal;
  const others = parties.filter((party) => party !== me);
  if (!mistakes.has('signsAnything') || others.some((party) => hasInsulted(appraisal, party))) return [];
  const cold = others.some((party) => (view.pairs[me]?.[party]?.relations ?? 0) < COLD);
  return cold ? [] : [because('askedKindly', COMPLIANCE, { partner: by })];
}

function hasInsulted({ view, me }: Appraisal, partner: PowerId): boolean {
  const { lastDemand } = view.pairs[partner][me];
  return lastDemand > 0 && view.turn <= lastDemand + GRUDGE_YEARS;
}

/** Whether a reason of a treaty is one that a novice does not think of. */
export function overlooks(mistakes: ReadonlySet<Mistake>, factor: string): boolean {
  return mistakes.has('signsAnything') && (factor === 'entanglement' || factor === 'autonomyCost');
}

/** What becomes of a year's plan under the mistakes that are made with money. */
export function mistakenBudget({ mistakes, view, own }: Appraisal, budget: Budget): Budget {
  const lines: Record<BudgetLine, number> = { ...budget.lines };
  let total: number = linesTotal(budget.lines);
  const peace = !isAtWar(view, own.id);
  if (mistakes.has('livesForToday') && peace && own.debt < BORROWS_TO * own.output) total += BORROWS * own.output;
  if (mistakes.has('livesForToday')) {
    for (const line of Object.keys(WAITING) as (keyof typeof WAITING)[]) lines[line] *= WAITING[line];
  }
  if (mistakes.has('spendsOnShow')) {
    const arms = OVERSPENT * (lines.homeForce + lines.projectionForce);
    lines.projectionForce = SHOWN * arms;
    lines.homeForce = (1 - SHOWN) * arms;
  }
  const tax = mistakes.has('livesForToday') && budget.tax === 'high' && peace ? own.tax : budget.tax;
  const readiness = mistakes.has('forgetsUpkeep') && peace ? HOLLOW : budget.readiness;
  return { ...budget, tax, readiness, lines: divideLines(money(Math.floor(total)), lines) };
}

/** A guarantor who knows no half measures fights for who it likes and leaves the rest. */
export function allOrNothing({ view, me }: Appraisal, crisis: Crisis): Instruction {
  const liking = view.pairs[me]?.[crisis.demand.target]?.relations ?? 0;
  return liking >= 0 ? 'honour' : 'abandon';
}

/** A target who knows no half measures gives in to who looks stronger, by the forces alone. */
export function looksStronger({ board }: Appraisal, challenger: PowerId, target: PowerId): boolean {
  const seen = (power: PowerId): number => board.powers[power].homeForce + board.powers[power].projectionForce;
  return seen(challenger) > seen(target);
}
