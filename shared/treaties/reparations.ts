import * as z from 'zod/mini';
import { money } from '../core/money.ts';
import { peaceFault } from './peaceTerms.ts';
import type { ClauseRule } from './rule.ts';
import { moneySchema, powerIdSchema } from './schema.ts';

/** Reparations weigh at most this many times a tribute, as a war aim does. */
const TRIBUTES_MOST = 1.5;

/** Reparations (rules section 8): in a peace, one side pays the other each turn of the treaty. */
export const reparations: ClauseRule<'reparations'> = {
  kind: 'reparations',
  schema: z.object({ kind: z.literal('reparations'), from: powerIdSchema, to: powerIdSchema, amount: moneySchema(1) }),
  roles: (clause) => [clause.from, clause.to],
  fault(clause, { terms, facts }) {
    const share = facts.constants.tributeShare * TRIBUTES_MOST;
    const most = money(Math.floor(facts.powers[clause.from].output * share));
    if (clause.amount > most) return { code: 'treaty/reparations-too-large', params: { most } };
    return peaceFault([clause.from, clause.to], terms, facts);
  },
  price: () => 0,
  isPact: false,
  bonds: () => 0,
  transfers: ({ from, to, amount }) => [{ from, to, amount, reason: 'reparations' }],
  owes: (clause) => clause.from,
};
