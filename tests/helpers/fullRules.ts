import { simulate } from '../../shared/ai/driver.ts';
import { concert } from '../../shared/content/scenarios/concert.ts';
import { hashOf } from '../../shared/core/hash.ts';
import { MODULES } from '../../shared/model/vocabulary.ts';
import { withModules } from './withModules.ts';

/** The Concert with every part of the rules. */
export const fullConcert = withModules(concert, ...MODULES);

/** Fingerprints of the world after each turn of a match among rivals under the full rules: the same wherever it is played. */
export function playFullRules(seed: number, turns: number): string[] {
  const hashes: string[] = [];
  const { match } = simulate(fullConcert, { seed, turns, onTurn: ({ world }) => hashes.push(hashOf(world)) });
  return [...hashes, hashOf(match.verdict)];
}
