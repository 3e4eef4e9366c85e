import { compareIds, type PowerId } from '../core/ids.ts';
import type { Constants } from '../model/constants.ts';
import type { Sanction } from '../model/statecraft.ts';
import type { SanctionLevel } from '../model/vocabulary.ts';
import type { PromiseRecord } from '../model/world.ts';
import { IMPOSED_TURNS } from './crisis.ts';

/** A level of sanctions, or none. */
export type Level = 0 | SanctionLevel;

/** The level at which `from` sanctions `target`: the highest that it chose or is bound to. */
export function levelOf(sanctions: readonly Sanction[], from: PowerId, target: PowerId): Level {
  let level: Level = 0;
  for (const one of sanctions) {
    if (one.from === from && one.target === target && one.level > level) level = one.level;
  }
  return level;
}

/** The level that a treaty or a bloc obliges `from` to toward `target`, which it may raise but not lower. */
export function levelBound(sanctions: readonly Sanction[], from: PowerId, target: PowerId): Level {
  return levelOf(
    sanctions.filter((one) => one.under !== null),
    from,
    target,
  );
}

/** The level that weighs on a pair's trade: the higher of the two ways. */
export function levelBetween(sanctions: readonly Sanction[], a: PowerId, b: PowerId): Level {
  let level: Level = 0;
  for (const { from, target, level: one } of sanctions) {
    const between = (from === a && target === b) || (from === b && target === a);
    if (between && one > level) level = one;
  }
  return level;
}

/**
 * The last turn in which a power with this record may put no new sanctions on `target`, or 0: who gave in to a demand to end
 * them has promised as much, for as long as other imposed terms last.
 */
export function pledgedUntil(record: readonly PromiseRecord[] | undefined, target: PowerId): number {
  let until = 0;
  for (const { kind, partner, turn } of record ?? [])
    if (kind === 'pledged' && partner === target) until = Math.max(until, turn + IMPOSED_TURNS);
  return until;
}

/** What sanctions of this level leave of a pair's trade, 0–1. */
export function tradeKept(level: Level, c: Constants): number {
  return [1, c.sanctionTariffs, c.sanctionFinance, c.sanctionEmbargo][level];
}

/** The first turn of any of a pair's sanctions, or `turn` where there are none. */
export function sinceOf(sanctions: readonly Sanction[], from: PowerId, target: PowerId, turn: number): number {
  let since = turn;
  for (const one of sanctions) if (one.from === from && one.target === target) since = Math.min(since, one.since);
  return since;
}

/**
 * The sanctions in force once `from` chose this level toward `target` in `turn`: an act of its own only where that is more
 * than it is bound to.
 */
export function withChosen(
  sanctions: readonly Sanction[],
  from: PowerId,
  target: PowerId,
  level: Level,
  turn: number,
): Sanction[] {
  const others = sanctions.filter((one) => one.under !== null || one.from !== from || one.target !== target);
  if (level === 0 || level <= levelBound(sanctions, from, target)) return others;
  return inOrder([...others, { from, target, level, since: sinceOf(sanctions, from, target, turn), under: null }]);
}

/** By sender, target and what obliges to them, own acts first. */
export function inOrder(sanctions: readonly Sanction[]): Sanction[] {
  return [...sanctions].sort(
    (a, b) => compareIds(a.from, b.from) || compareIds(a.target, b.target) || compareIds(a.under ?? '', b.under ?? ''),
  );
}
