import { canonicalJson, mixText } from '../core/hash.ts';
import { type PowerId, type TreatyId, treatyId, valuesInOrder } from '../core/ids.ts';
import type { SecretLearnedHow, SecretRevealedHow } from '../events/events.ts';
import { worldWith } from '../model/copies.ts';
import type { Treaty, TreatyTerms } from '../model/treaty.ts';
import type { World } from '../model/world.ts';
import { knowsOf } from '../view/secrets.ts';
import type { Emit } from './phase.ts';

/**
 * The id of a secret treaty: from what its parties know, as a running number would tell everybody else that there is one.
 * It sorts after those of public treaties, so that of two promises the public one is called upon.
 */
export function secretId(world: World, terms: TreatyTerms): TreatyId {
  const [word] = mixText(canonicalJson({ turn: world.turn, terms }));
  const id = treatyId(`ts-${word.toString(36)}`);
  return world.treaties[id] === undefined ? id : treatyId(`${id}-2`);
}

/** What a treaty says, without its number and dates. */
export function termsOf({ parties, clauses, duration, notice, secret }: Treaty): TreatyTerms {
  const terms = { parties, clauses, duration, notice };
  return secret ? { ...terms, secret } : terms;
}

/** Makes a secret treaty known to everybody; nothing for a public one. */
export function reveal(
  world: World,
  emit: Emit,
  id: TreatyId,
  how: SecretRevealedHow,
  by: PowerId | null = null,
): World {
  const treaty = world.treaties[id];
  if (treaty?.secret !== true) return world;
  const { secret: _was, knownTo: _knew, noticed: _seen, ...open } = treaty;
  emit('public', { kind: 'secretRevealed', treaty: id, terms: termsOf(open), how, by });
  return worldWith(world, { treaties: { ...world.treaties, [id]: open } });
}

/** Makes every secret treaty that binds both powers known to everybody. */
export function revealBetween(world: World, emit: Emit, a: PowerId, b: PowerId, how: SecretRevealedHow): World {
  let next = world;
  for (const { id, secret, parties } of valuesInOrder(world.treaties)) {
    if (secret && parties.includes(a) && parties.includes(b)) next = reveal(next, emit, id, how, a);
  }
  return next;
}

/**
 * A power finds out about a secret treaty, and is told; where `noticed`, the parties are told that it did, and not how. Nothing
 * where it knew.
 */
export function learn(
  world: World,
  emit: Emit,
  id: TreatyId,
  power: PowerId,
  how: SecretLearnedHow,
  noticed: boolean,
): World {
  const treaty = world.treaties[id];
  if (treaty === undefined || knowsOf(treaty, power)) return world;
  const terms = termsOf(treaty);
  emit([power], { kind: 'secretLearned', treaty: id, terms, power, how });
  if (noticed) emit([...treaty.parties], { kind: 'secretLearned', treaty: id, terms, power, how: 'unknown' });
  const knowing = { ...treaty, knownTo: [...(treaty.knownTo ?? []), power].sort() };
  const told = noticed ? { ...knowing, noticed: [...(treaty.noticed ?? []), power].sort() } : knowing;
  return worldWith(world, { treaties: { ...world.treaties, [id]: told } });
}
