import type { PowerId } from '../core/ids.ts';
import type { RuleError } from '../core/result.ts';
import type { War } from '../model/crisis.ts';
import type { TreatyTerms } from '../model/treaty.ts';
import type { TreatyFacts } from './rule.ts';

/** The war that the treaty ends, or undefined where it ends none. */
export function warEndedBy(terms: TreatyTerms, facts: TreatyFacts): War | undefined {
  const peace = terms.clauses.find((clause) => clause.kind === 'peace');
  return peace && facts.wars.find((war) => war.id === peace.war);
}

/** Why a clause of a peace binds nobody: its treaty ends no war, or one of the powers does not lead a side of it. */
export function peaceFault(powers: readonly PowerId[], terms: TreatyTerms, facts: TreatyFacts): RuleError | null {
  const war = warEndedBy(terms, facts);
  if (!war) return { code: 'treaty/needs-peace' };
  const stranger = powers.find((power) => power !== war.attacker && power !== war.defender);
  return stranger === undefined ? null : { code: 'treaty/not-belligerent', params: { power: stranger } };
}
