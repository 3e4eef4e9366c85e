import type { PowerId, ProposalId } from '../core/ids.ts';
import { clamp } from '../core/maths.ts';
import { money } from '../core/money.ts';
import type { Clause, Reason, TreatyTerms } from '../model/treaty.ts';
import type { SeatView } from '../view/view.ts';
import { because } from './reasons.ts';

/** A change to what a seat sees that might change its mind, and how it would say so. */
export interface Lever {
  said: Reason;
  /** The view with the change made. */
  pull(view: SeatView): SeatView;
}

/** Steps in which a lever is pulled further, smallest first. */
const CREDIBILITY_STEPS = [5, 10, 20, 30, 45] as const;
const FORCE_STEPS = [0.1, 0.25, 0.5, 1] as const;
const RELATIONS_STEPS = [10, 25, 50] as const;
const AID_STEPS = [0.25, 0.5, 1] as const;

/** A power's word that is worth more, or less, by steps. */
export function credibilityLevers(view: SeatView, power: PowerId, sign: 1 | -1): Lever[] {
  const now = Math.round(view.powers[power].credibility);
  const seen = new Set<number>([now]);
  return CREDIBILITY_STEPS.flatMap((step) => {
    const to = clamp(now + sign * step, 0, 100);
    if (seen.has(to)) return [];
    seen.add(to);
    return {
      said: because('mindCredibility', 0, { power, from: now, to }),
      pull: (at) => withPublic(at, power, { credibility: to }),
    };
  });
}

/** A power whose force that reaches abroad is larger, or smaller, by steps. */
export function projectionLevers(power: PowerId, sign: 1 | -1): Lever[] {
  return forceLevers('mindProjection', 'projectionForce', power, sign);
}

/** A power whose force at home is larger, or smaller, by steps. */
export function homeLevers(power: PowerId, sign: 1 | -1): Lever[] {
  return forceLevers('mindHomeForce', 'homeForce', power, sign);
}

function forceLevers(
  factor: 'mindProjection' | 'mindHomeForce',
  field: 'projectionForce' | 'homeForce',
  power: PowerId,
  sign: 1 | -1,
): Lever[] {
  const steps = sign > 0 ? FORCE_STEPS : FORCE_STEPS.filter((step) => step < 1);
  return steps.map((step) => ({
    said: because(factor, 0, { power, percent: Math.round(100 * sign * step) }),
    pull: (view) => withForce(view, power, field, 1 + sign * step),
  }));
}

/** The seat's liking of another, warmer or cooler by steps. */
export function relationsLevers(view: SeatView, power: PowerId, sign: 1 | -1): Lever[] {
  const me = view.you as PowerId;
  const now = Math.round(view.pairs[me][power].relations);
  return RELATIONS_STEPS.filter((step) => Math.abs(now + sign * step) <= 100).map((step) => ({
    said: because('mindRelations', 0, { power, from: now, to: now + sign * step }),
    pull: (at) => withRelations(at, me, power, now + sign * step),
  }));
}

/** An offer with a clause less. */
export function clauseLessLevers(id: ProposalId, { clauses }: TreatyTerms): Lever[] {
  if (clauses.length < 2) return [];
  return clauses.map((clause, index) => ({
    said: because('mindWithoutClause', 0, { clause: clause.kind }),
    pull: (view) =>
      withTerms(view, id, (terms) => ({ ...terms, clauses: terms.clauses.filter((_, at) => at !== index) })),
  }));
}

/** An offer with a clause more; `legal` says which of them the rules allow. */
export function clauseMoreLevers(id: ProposalId, more: readonly Clause[]): Lever[] {
  return more.map((clause) => ({
    said: because('mindWithClause', 0, { clause: clause.kind }),
    pull: (view) => withTerms(view, id, (terms) => ({ ...terms, clauses: [...terms.clauses, clause] })),
  }));
}

/** An offer with aid from a power to the seat, by steps up to what the rules let pass. */
export function aidLevers(id: ProposalId, from: PowerId, to: PowerId, most: number): Lever[] {
  return AID_STEPS.map((step) => money(Math.floor(step * most)))
    .filter((amount) => amount > 0)
    .map((amount) => ({
      said: because('mindAid', 0, { amount, partner: from }),
      pull: (view) =>
        withTerms(view, id, (terms) => ({ ...terms, clauses: [...terms.clauses, { kind: 'aid', from, to, amount }] })),
    }));
}

function withPublic(view: SeatView, power: PowerId, change: Partial<SeatView['powers'][PowerId]>): SeatView {
  const powers = { ...view.powers, [power]: { ...view.powers[power], ...change } };
  const own = power === view.you && view.own !== null ? { ...view.own, ...change } : view.own;
  return afresh({ ...view, powers, own });
}

function withForce(view: SeatView, power: PowerId, field: 'projectionForce' | 'homeForce', factor: number): SeatView {
  if (power === view.you && view.own !== null) {
    return afresh({ ...view, own: { ...view.own, [field]: view.own[field] * factor } });
  }
  const belief = view.beliefs[power];
  const estimate = { ...belief[field], value: belief[field].value * factor };
  return { ...view, beliefs: { ...view.beliefs, [power]: { ...belief, [field]: estimate } } };
}

function withRelations(view: SeatView, from: PowerId, to: PowerId, relations: number): SeatView {
  const pair = { ...view.pairs[from][to], relations };
  return afresh({ ...view, pairs: { ...view.pairs, [from]: { ...view.pairs[from], [to]: pair } } });
}

/** What is worked out of a view is kept by its beliefs: another world has others. */
const afresh = (view: SeatView): SeatView => ({ ...view, beliefs: { ...view.beliefs } });

/** The view with other terms in an offer. */
function withTerms(view: SeatView, id: ProposalId, change: (terms: TreatyTerms) => TreatyTerms): SeatView {
  const proposal = view.proposals[id];
  return { ...view, proposals: { ...view.proposals, [id]: { ...proposal, terms: change(proposal.terms) } } };
}
