import * as z from 'zod/mini';
import { type Money, money, noMoney, scaleMoney, splitExactly, sumMoney } from '../core/money.ts';
import type { ClauseOf, Treaty } from '../model/treaty.ts';
import type { ClauseRule } from './rule.ts';
import { intSchema, moneySchema, powerIdSchema } from './schema.ts';

type Loan = ClauseOf<'loan'>;

/** Dearest interest a loan may bear, per cent a turn. */
const RATE_MOST = 20;

/**
 * Loan (rules section 6): the principal is paid in the treaty's first turn, and repaid over the turns that remain in equal
 * parts, each with interest on what was owed. No loan is larger than the aid that could be given over the same
 * turns, so that one never repaid is no way round the limit on aid.
 */
export const loan: ClauseRule<'loan'> = {
  kind: 'loan',
  schema: z.object({
    kind: z.literal('loan'),
    from: powerIdSchema,
    to: powerIdSchema,
    principal: moneySchema(1),
    ratePercent: intSchema(0, RATE_MOST),
  }),
  roles: (clause) => [clause.from, clause.to],
  fault(clause, { terms, facts }) {
    if (terms.duration < 2) return { code: 'treaty/loan-too-short' };
    const smaller = Math.min(facts.powers[clause.from].output, facts.powers[clause.to].output);
    const most = money(Math.floor(smaller * facts.constants.aidMost * terms.duration));
    return clause.principal > most ? { code: 'treaty/loan-too-large', params: { most } } : null;
  },
  price: (constants) => constants.capitalTreaty,
  isPact: false,
  bonds: () => 0,
  transfers(clause, treaty, turn) {
    const { from, to, principal } = clause;
    if (turn === treaty.since) return [{ from, to, amount: principal, reason: 'loan' }];
    const interest = scaleMoney(owedAfter(clause, treaty, turn - 1), clause.ratePercent / 100);
    const part = repayments(clause, treaty)[turn - treaty.since - 1];
    return [{ from: to, to: from, amount: sumMoney([part, interest]), reason: 'repayment' }];
  },
  owed: owedAfter,
  owes: (clause) => clause.to,
};

/** The parts in which the principal is repaid, one for every turn after the first; worked out once for a loan and its term. */
function repayments(clause: Loan, { since, until }: Treaty): readonly Money[] {
  const turns = until - since;
  let parts = schedules.get(clause);
  if (parts?.length !== turns) {
    parts = splitExactly(clause.principal, Array<number>(turns).fill(1));
    schedules.set(clause, parts);
  }
  return parts;
}

const schedules = new WeakMap<Loan, readonly Money[]>();

function owedAfter(clause: Loan, treaty: Treaty, turn: number): Money {
  if (turn < treaty.since) return noMoney;
  return sumMoney(repayments(clause, treaty).slice(turn - treaty.since));
}
