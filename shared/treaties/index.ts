import * as z from 'zod/mini';
import type { Clause, ClauseOf, TreatyTerms } from '../model/treaty.ts';
import type { ClauseKind } from '../model/vocabulary.ts';
import { aid } from './aid.ts';
import { armsControl } from './armsControl.ts';
import { armsTransfer } from './armsTransfer.ts';
import { basing } from './basing.ts';
import { bloc } from './bloc.ts';
import { cession } from './cession.ts';
import { consultation } from './consultation.ts';
import { disarmament } from './disarmament.ts';
import { guarantee } from './guarantee.ts';
import { intelligence } from './intelligence.ts';
import { interoperability } from './interoperability.ts';
import { licence } from './licence.ts';
import { loan } from './loan.ts';
import { mutualDefence } from './mutualDefence.ts';
import { neutrality } from './neutrality.ts';
import { nonAggression } from './nonAggression.ts';
import { peace } from './peace.ts';
import { reparations } from './reparations.ts';
import type { AnyClauseRule, ClauseRule } from './rule.ts';
import { sanctions } from './sanctions.ts';
import { intSchema, powerIdSchema } from './schema.ts';
import { trade } from './trade.ts';

/** Every clause a treaty may hold. To add one, write its file and a line here. */
export const CLAUSE_RULES = {
  mutualDefence,
  guarantee,
  nonAggression,
  neutrality,
  consultation,
  basing,
  intelligence,
  interoperability,
  armsTransfer,
  aid,
  loan,
  trade,
  peace,
  cession,
  reparations,
  disarmament,
  sanctions,
  bloc,
  licence,
  armsControl,
} as const satisfies { [K in ClauseKind]: ClauseRule<K> };

/** The rule of this clause. */
export function ruleOf(clause: Clause): AnyClauseRule {
  // A rule is looked up by the clause's own kind, so it is only ever handed clauses of that kind.
  return CLAUSE_RULES[clause.kind] as unknown as AnyClauseRule;
}

/** Most parties and most clauses of one treaty. */
export const PARTIES_MOST = 8;
export const CLAUSES_MOST = 6;
/** Longest term and longest notice, in turns. */
export const DURATION_MOST = 20;
export const NOTICE_MOST = 5;

const clauseSchemas = Object.values(CLAUSE_RULES).map((rule) => rule.schema);

/** A well-formed clause of any kind. */
export const clauseSchema = z.union(clauseSchemas) as unknown as z.ZodMiniType<ClauseOf<ClauseKind>>;

/** Well-formed terms; whether they are legal is for `treatyFault` to say. */
export const termsSchema: z.ZodMiniType<TreatyTerms> = z.object({
  parties: z.array(powerIdSchema).check(z.minLength(2), z.maxLength(PARTIES_MOST)),
  clauses: z.array(clauseSchema).check(z.minLength(1), z.maxLength(CLAUSES_MOST)),
  duration: intSchema(1, DURATION_MOST),
  notice: intSchema(0, NOTICE_MOST),
  secret: z.optional(z.literal(true)),
});
