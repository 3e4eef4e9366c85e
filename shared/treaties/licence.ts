import * as z from 'zod/mini';
import type { ClauseRule } from './rule.ts';
import { powerIdSchema } from './schema.ts';

/**
 * Licence (rules section 6): the giver's know-how flows to the receiver each turn, as long as the giver is ahead. It makes the
 * receiver depend on it, and costs the giver part of its lead.
 */
export const licence: ClauseRule<'licence'> = {
  kind: 'licence',
  schema: z.object({ kind: z.literal('licence'), from: powerIdSchema, to: powerIdSchema }),
  roles: ({ from, to }) => [from, to],
  fault: (_clause, { facts }) =>
    facts.modules.includes('arms') ? null : { code: 'order/module-off', params: { module: 'arms' } },
  price: (constants) => constants.capitalTreaty,
  isPact: false,
  bonds: ({ to }, power) => (power === to ? 2 : 0),
  ties: ({ from, to }, _parties, collect) => collect.license(from, to),
};
