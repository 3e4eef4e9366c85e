import * as z from 'zod/mini';
import type { ClauseRule } from './rule.ts';
import { moneySchema, powerIdSchema } from './schema.ts';

/**
 * Aid (rules section 6): a payment each turn. At most 1 % of output of the giver and of the receiver, over all its treaties
 *.
 */
export const aid: ClauseRule<'aid'> = {
  kind: 'aid',
  schema: z.object({ kind: z.literal('aid'), from: powerIdSchema, to: powerIdSchema, amount: moneySchema(1) }),
  roles: (clause) => [clause.from, clause.to],
  fault: () => null,
  price: (constants) => constants.capitalTreaty,
  isPact: false,
  bonds: () => 0,
  transfers: ({ from, to, amount }) => [{ from, to, amount, reason: 'aid' }],
  grant: ({ from, to, amount }) => ({ from, to, amount }),
};
