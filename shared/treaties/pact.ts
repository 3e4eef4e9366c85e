import type { PowerId } from '../core/ids.ts';
import type { RuleError } from '../core/result.ts';
import type { TreatyTerms } from '../model/treaty.ts';
import type { TreatyFacts } from './rule.ts';

/**
 * Why a promise to fight for `shielded` cannot be made. Anyone may guarantee a power that is not at war and accepts
 *; a promise against one power cannot name a party or nobody.
 */
export function pactFault(
  shielded: readonly PowerId[],
  against: PowerId | undefined,
  terms: TreatyTerms,
  facts: TreatyFacts,
): RuleError | null {
  if (against !== undefined && (terms.parties.includes(against) || !facts.powerIds.includes(against))) {
    return { code: 'treaty/against-whom', params: { power: against } };
  }
  const belligerent = shielded.find((power) =>
    facts.wars.some((war) => war.attacker === power || war.defender === power),
  );
  return belligerent === undefined ? null : { code: 'treaty/belligerent', params: { power: belligerent } };
}

/** Treaties of a protector that speak against the new promise: neutrality or non-aggression towards the opponent, or a pact with it. */
export function pactWarnings(
  protectors: readonly PowerId[],
  against: PowerId | undefined,
  facts: TreatyFacts,
): RuleError[] {
  if (against === undefined) return [];
  const opposed = new Set(['mutualDefence', 'guarantee', 'nonAggression', 'neutrality']);
  return facts.treaties
    .filter((treaty) => treaty.parties.includes(against) && treaty.clauses.some((clause) => opposed.has(clause.kind)))
    .flatMap((treaty) =>
      protectors
        .filter((power) => treaty.parties.includes(power))
        .map((power) => ({ code: 'treaty/bound-to-both', params: { power, other: against, treaty: treaty.id } })),
    );
}
