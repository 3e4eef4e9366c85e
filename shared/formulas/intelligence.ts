import { clamp } from '../core/maths.ts';
import type { Constants } from '../model/constants.ts';
import { saturating } from './growth.ts';

/** Intelligence after a year (rules section 7): it withers by a share, and spending adds to it, the less the more there is. */
export function intelligenceNext(intelligence: number, spending: number, output: number, c: Constants): number {
  const bought = c.intelligenceGain * saturating(spending, output) * (1 - intelligence / 100);
  return clamp(intelligence * (1 - c.intelligenceDecay) + bought, 0, 100);
}

/**
 * What the services of both sides make of an estimate's error, as a factor: less by good eyes, more where the other side hides
 * well. Exactly 1 where both have the usual 30.
 */
export function eyesFactor(viewer: number, subject: number, c: Constants): number {
  const eyes = 1 + (c.intelligenceEyes * (c.intelligenceUsual - viewer)) / 100;
  const veil = 1 - (c.intelligenceEyes * (c.intelligenceUsual - subject)) / 100;
  return eyes * veil;
}

/**
 * Chance a turn that a power finds out about a secret treaty: by its services, by how near it is to the party it sees best
 * (1 from afar, up to `estimateError / estimateErrorLeast`), and less by that party's own services. `nearness` and `guarded` are
 * by party.
 */
export function leakChance(
  watcher: number,
  parties: readonly { nearness: number; guarded: number }[],
  c: Constants,
): number {
  let chance = 0;
  for (const { nearness, guarded } of parties) {
    const skill = watcher / c.intelligenceUsual;
    const veil = (100 - guarded) / (100 - c.intelligenceUsual);
    chance = Math.max(chance, c.secretLeak * skill * nearness * veil);
  }
  return clamp(chance, 0, c.secretLeakMost);
}

/** Chance that the parties notice who found out: by the best of their services against the watcher's. */
export function noticeChance(watcher: number, guarded: readonly number[], c: Constants): number {
  const best = Math.max(...guarded);
  return best <= 0 ? 0 : (c.secretNotice * best) / (best + watcher);
}
