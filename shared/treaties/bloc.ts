import * as z from 'zod/mini';
import { BURDEN_KEYS, DECISION_RULES } from '../model/bloc.ts';
import type { ClauseRule } from './rule.ts';

/** Longest name of a bloc, in characters. */
export const BLOC_NAME_MOST = 40;
/** Largest fund, a share of the members' joint output a turn, and highest floor, a share of a member's output. */
export const BLOC_FUND_MOST = 0.02;
export const BLOC_FLOOR_MOST = 0.06;

/** Visible at both ends, with nothing in it that cannot be seen. */
const NAME = /^[^\s\p{C}](?:[^\p{C}\u2028\u2029]*[^\s\p{C}])?$/u;

/**
 * The charter of a bloc (rules section 6): its parties are the members, and its other clauses hold for all of them. A bloc
 * lasts until the match ends or fewer than two members are left. Members confer in a crisis, move and vote, pay into a
 * fund, and are held to a floor.
 */
export const bloc: ClauseRule<'bloc'> = {
  kind: 'bloc',
  schema: z.object({
    kind: z.literal('bloc'),
    name: z.string().check(z.minLength(1), z.maxLength(BLOC_NAME_MOST), z.regex(NAME)),
    admission: z.enum(DECISION_RULES),
    decision: z.enum(DECISION_RULES),
    key: z.enum(BURDEN_KEYS),
    fund: z.number().check(z.gte(0), z.lte(BLOC_FUND_MOST)),
    floor: z.number().check(z.gte(0), z.lte(BLOC_FLOOR_MOST)),
    command: z.boolean(),
  }),
  roles: () => [],
  fault(clause, { terms, index, facts }) {
    if (!facts.modules.includes('blocs')) return { code: 'order/module-off', params: { module: 'blocs' } };
    if (terms.clauses.findIndex((other) => other.kind === 'bloc') !== index) return { code: 'treaty/one-charter' };
    return clause.command && clause.fund === 0 ? { code: 'treaty/command-needs-fund' } : null;
  },
  price: (constants) => constants.capitalPact,
  isPact: false,
  bonds: () => 1,
  ties(clause, _parties, collect) {
    collect.link('consultation');
    if (clause.command) collect.link('command');
  },
};
