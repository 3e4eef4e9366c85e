import * as z from 'zod/mini';
import { peaceFault } from './peaceTerms.ts';
import type { ClauseRule } from './rule.ts';
import { powerIdSchema } from './schema.ts';

/** Disarmament (rules section 8): in a peace, one side gives up a share of its projection force at once. */
export const disarmament: ClauseRule<'disarmament'> = {
  kind: 'disarmament',
  schema: z.object({
    kind: z.literal('disarmament'),
    power: powerIdSchema,
    share: z.number().check(z.gt(0), z.lte(1)),
  }),
  roles: (clause) => [clause.power],
  fault(clause, { terms, index, facts }) {
    const first = terms.clauses.findIndex((other) => other.kind === 'disarmament' && other.power === clause.power);
    if (first !== index) return { code: 'treaty/duplicate-clause', params: { clause: 'disarmament' } };
    return peaceFault([clause.power], terms, facts);
  },
  price: () => 0,
  isPact: false,
  bonds: () => 0,
  effects: ({ power, share }) => [{ kind: 'disarm', power, share }],
};
