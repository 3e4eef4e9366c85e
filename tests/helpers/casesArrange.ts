import { crisisId, type PowerId, powerId, proposalId, regionId, treatyId, warId } from '../../shared/core/ids.ts';
import { money } from '../../shared/core/money.ts';
import type { CrisisAnswer, CrisisDecision, Demand, War } from '../../shared/model/crisis.ts';
import type { Command } from '../../shared/model/match.ts';
import type { Clause, Treaty, TreatyTerms } from '../../shared/model/treaty.ts';
import { BUDGET_LINES, type BudgetLine, type TaxStep } from '../../shared/model/vocabulary.ts';
import type { Budget, Pair, Power, RegionState, World } from '../../shared/model/world.ts';

type Change = (world: World) => World;

/** Several changes, one after the other. */
export const all =
  (...changes: Change[]): Change =>
  (world) =>
    changes.reduce((next, change) => change(next), world);

/** Some figures of a power are different. */
export const power =
  (id: string, change: Partial<Power>): Change =>
  (world) => ({ ...world, powers: { ...world.powers, [id]: { ...world.powers[powerId(id)], ...change } } });

/** Some figures of how one power stands toward another are different. */
export const pair =
  (from: string, to: string, change: Partial<Pair>): Change =>
  (world) => {
    const row = world.pairs[powerId(from)];
    return { ...world, pairs: { ...world.pairs, [from]: { ...row, [to]: { ...row[powerId(to)], ...change } } } };
  };

/** A region is in other hands. */
export const region =
  (id: string, change: { owner?: string; occupiedUntil?: number }): Change =>
  (world) => {
    const state = { ...world.regions[regionId(id)], ...change } as RegionState;
    return { ...world, regions: { ...world.regions, [id]: state } };
  };

/** A treaty has been in force since turn 1; it gets the next number. */
export const treaty =
  (parties: string, clauses: Clause[], change: Partial<Treaty> = {}): Change =>
  (world) => {
    const number = world.counters.treaty + 1;
    const id = treatyId(`t${number}`);
    const terms = termsOf(parties, clauses, { notice: 2 });
    const dated = { ...terms, id, since: 1, until: terms.duration, leaving: {}, owed: {}, ...change };
    return {
      ...world,
      treaties: { ...world.treaties, [id]: dated },
      counters: { ...world.counters, treaty: number },
    };
  };

/** A war is on, for a region unless told otherwise; it gets the next number. */
export const war =
  (attacker: string, defender: string, theatre: string, change: Partial<War> = {}): Change =>
  (world) => {
    const number = world.counters.war + 1;
    const id = warId(`w${number}`);
    const begun: War = {
      id,
      since: world.turn,
      attacker: powerId(attacker),
      defender: powerId(defender),
      aim: { kind: 'region', target: powerId(defender), region: regionId(theatre) },
      theatre: regionId(theatre),
      front: 0,
      fought: 0,
      helpers: [],
      ...change,
    };
    return { ...world, wars: { ...world.wars, [id]: begun }, counters: { ...world.counters, war: number } };
  };

/** The power has as much political capital. */
export const capital = (id: string, politicalCapital: number): Change => power(id, { politicalCapital });

/** Terms between these powers, named with spaces between them. */
export function termsOf(parties: string, clauses: Clause[], change: Partial<TreatyTerms> = {}): TreatyTerms {
  return { parties: parties.split(' ').map(powerId).sort(), clauses, duration: 6, notice: 1, ...change };
}

export const propose = (parties: string, clauses: Clause[], change: Partial<TreatyTerms> = {}): Command => ({
  kind: 'propose',
  terms: termsOf(parties, clauses, change),
});
export const sign = (id: string): Command => ({ kind: 'sign', proposal: proposalId(id) });
export const refuse = (id: string): Command => ({ kind: 'refuse', proposal: proposalId(id) });
export const withdraw = (id: string): Command => ({ kind: 'withdraw', proposal: proposalId(id) });
export const leave = (id: string, how: 'notice' | 'break' | null): Command => ({
  kind: 'draftLeaving',
  treaty: treatyId(id),
  how,
});

/** A budget with money on these lines alone, in millions. */
export function budgetOf(
  lines: Partial<Record<BudgetLine, number>>,
  { tax = 'normal', readiness = 60 }: { tax?: TaxStep; readiness?: number } = {},
): Budget {
  const filled = Object.fromEntries(BUDGET_LINES.map((line) => [line, money(lines[line] ?? 0)]));
  return { tax, readiness, lines: filled as Budget['lines'] };
}

/** The draft of such a budget. */
export const spend = (...given: Parameters<typeof budgetOf>): Command => ({
  kind: 'draftBudget',
  budget: budgetOf(...given),
});

export const demand = (wanted: Demand): Command => ({ kind: 'draftDemand', demand: wanted });

/** The demand for a region. */
export const wants = (target: string, id: string): Demand => ({
  kind: 'region',
  target: powerId(target),
  region: regionId(id),
});

/** A demand of another kind. */
export const asks = (
  kind: 'tribute' | 'disarm' | 'openMarket' | 'realign' | 'endSanctions',
  target: string,
): Demand => ({
  kind,
  target: powerId(target),
});

export const answer = (given: CrisisAnswer, id = 'c1'): Command => ({
  kind: 'answerCrisis',
  crisis: crisisId(id),
  answer: given,
});
export const decide = (decision: CrisisDecision, id = 'c1'): Command => ({
  kind: 'decideCrisis',
  crisis: crisisId(id),
  decision,
});

/** A commitment of one power to another. */
export const guarantee = (guarantor: string, shielded: string, against?: string): Clause => ({
  kind: 'guarantee',
  guarantor: powerId(guarantor),
  protected: powerId(shielded),
  ...(against !== undefined && { against: powerId(against) }),
});

/** A payment from one to another, millions a turn. */
export const pays = (
  kind: 'aid' | 'armsTransfer' | 'reparations',
  from: string,
  to: string,
  amount: number,
): Clause => ({
  kind,
  from: powerId(from),
  to: powerId(to),
  amount: money(amount),
});

export const id = (text: string): PowerId => powerId(text);
