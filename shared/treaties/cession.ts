import * as z from 'zod/mini';
import { peaceFault } from './peaceTerms.ts';
import type { ClauseRule } from './rule.ts';
import { powerIdSchema, regionIdSchema } from './schema.ts';

/**
 * Cession (rules section 8): in a peace, one side gives a region to the other. A capital is never a stake.
 */
export const cession: ClauseRule<'cession'> = {
  kind: 'cession',
  schema: z.object({ kind: z.literal('cession'), from: powerIdSchema, to: powerIdSchema, region: regionIdSchema }),
  roles: (clause) => [clause.from, clause.to],
  fault(clause, { terms, index, facts }) {
    const twice = terms.clauses.findIndex((other) => other.kind === 'cession' && other.region === clause.region);
    if (twice !== index) return { code: 'treaty/duplicate-clause', params: { clause: 'cession' } };
    if (!Object.hasOwn(facts.regions, clause.region) || facts.regions[clause.region].owner !== clause.from) {
      return { code: 'treaty/region-not-owned', params: { power: clause.from, region: clause.region } };
    }
    if (facts.capitals.has(clause.region)) return { code: 'treaty/capital-region', params: { region: clause.region } };
    return peaceFault([clause.from, clause.to], terms, facts);
  },
  price: () => 0,
  isPact: false,
  bonds: () => 0,
  effects: ({ from, to, region }) => [{ kind: 'cedeRegion', from, to, region }],
};
