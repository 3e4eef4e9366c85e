import type { Constants } from '../model/constants.ts';
import type { TreatyTerms } from '../model/treaty.ts';
import { ruleOf } from './index.ts';
import { isPeaceTreaty } from './term.ts';

/**
 * Political capital that signing these terms costs each party whose word is trusted: that of the dearest clause, and
 * nothing for a treaty that ends a war (rules section 6).
 */
export function signingPrice(terms: Pick<TreatyTerms, 'clauses'>, constants: Constants): number {
  if (isPeaceTreaty(terms)) return 0;
  return Math.max(0, ...terms.clauses.map((clause) => ruleOf(clause).price(constants)));
}

/** What these terms cost a party of this credibility beside the signature: 1 below 50, and nothing where that is free. */
export function distrustPrice(terms: Pick<TreatyTerms, 'clauses'>, credibility: number, constants: Constants): number {
  return credibility < constants.capitalTrusted && signingPrice(terms, constants) > 0 ? constants.capitalDistrust : 0;
}
