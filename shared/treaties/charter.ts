import { noMoney } from '../core/money.ts';
import type { BlocRules, BlocState } from '../model/bloc.ts';
import type { Clause, ClauseOf, Treaty, TreatyTerms } from '../model/treaty.ts';

/** The standing rules of the bloc that these terms are the charter of, or null for any other treaty (rules section 6). */
export function blocRulesOf(terms: Pick<TreatyTerms, 'clauses'>): BlocRules | null {
  for (const clause of terms.clauses) if (isBlocClause(clause)) return clause;
  return null;
}

/** Whether the clause makes its treaty a charter. */
export function isBlocClause(clause: Clause): clause is ClauseOf<'bloc'> {
  return clause.kind === 'bloc';
}

/** A bloc as it begins: with nothing but its members. Throws for a treaty that is no charter. */
export function emptyBloc(charter: Treaty): BlocState {
  const rules = blocRulesOf(charter);
  if (rules === null) throw new Error(`emptyBloc: ${charter.id} is no charter`);
  const contributed: BlocState['contributed'] = {};
  for (const member of charter.parties) contributed[member] = noMoney;
  return {
    treaty: charter.id,
    name: rules.name,
    fund: noMoney,
    pool: 0,
    contributed,
    paid: {},
    missed: [],
    joining: [],
    granted: [],
    defending: {},
  };
}
