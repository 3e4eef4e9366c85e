import * as z from 'zod/mini';
import type { ClauseRule } from './rule.ts';
import { moneySchema, powerIdSchema } from './schema.ts';

/**
 * Arms transfer (rules section 6): arms worth `amount` each turn, paid by the giver and added to the receiver's home force.
 * Within what one power may give another; makes the receiver dependent on its supplier.
 */
export const armsTransfer: ClauseRule<'armsTransfer'> = {
  kind: 'armsTransfer',
  schema: z.object({ kind: z.literal('armsTransfer'), from: powerIdSchema, to: powerIdSchema, amount: moneySchema(1) }),
  roles: (clause) => [clause.from, clause.to],
  fault: () => null,
  price: (constants) => constants.capitalTreaty,
  isPact: false,
  bonds: () => 0,
  transfers: ({ from, to, amount }) => [{ from, to, amount, reason: 'arms' }],
  grant: ({ from, to, amount }) => ({ from, to, amount }),
};
