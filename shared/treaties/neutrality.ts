import * as z from 'zod/mini';
import type { ClauseRule } from './rule.ts';

/**
 * Neutrality (rules section 6): each party stays out of the others' wars and helps none of their opponents. It cannot
 * stand beside a promise to fight for the other.
 */
export const neutrality: ClauseRule<'neutrality'> = {
  kind: 'neutrality',
  schema: z.object({ kind: z.literal('neutrality') }),
  roles: () => [],
  fault: (_clause, { terms }) =>
    terms.clauses.some(({ kind }) => kind === 'mutualDefence' || kind === 'guarantee')
      ? { code: 'treaty/contradictory-clauses', params: { first: 'neutrality', second: 'mutualDefence' } }
      : null,
  price: (constants) => constants.capitalTreaty,
  isPact: false,
  bonds: () => 0.5,
  ties: (_clause, _parties, collect) => collect.link('neutrality'),
};
