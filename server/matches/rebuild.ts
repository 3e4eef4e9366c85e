import { scenarioOf } from '../../shared/content/scenarios/index.ts';
import type { GameEvent } from '../../shared/events/events.ts';
import { applyCommand } from '../../shared/match/applyCommand.ts';
import { createMatch } from '../../shared/match/createMatch.ts';
import { fromSnapshot } from '../../shared/match/snapshot.ts';
import type { Match, MatchSetup, StampedCommand } from '../../shared/model/match.ts';
import { RULES_VERSION } from '../../shared/model/match.ts';
import type { Damage, Store, StoredMatch } from '../storage/store.ts';

/** A match brought back from disk. */
export interface Rebuilt {
  match: Match;
  /** As it stood when the last turns began, as far as known; newest last. */
  marks: Match[];
  createdAt: number;
  /** What had to be cut off, or null. */
  damage: Damage | null;
  /** Snapshots that could not be read and were passed over. */
  badSnapshots: number;
}

/** Why a match cannot be brought back at all. */
export type Unplayable = 'setup' | 'scenario' | 'rulesVersion';

/**
 * A stored match as the fold of its snapshot and the commands after it. Commands that cannot be read or no longer apply
 * end the fold: they and all after them are moved to quarantine, and the match goes on from the last whole one.
 */
export async function rebuild(store: Store, stored: StoredMatch): Promise<Rebuilt | Unplayable> {
  const setup = parse<MatchSetup>(stored.setup);
  if (setup === null) return 'setup';
  const scenario = scenarioOf(setup);
  if (scenario === undefined) return 'scenario';
  if (setup.rulesVersion !== RULES_VERSION) return 'rulesVersion';

  const { whole, badSnapshots } = snapshotsOf(stored);
  const start = whole.at(-1) ?? createMatch(setup, scenario);
  const rows = await store.commandsAfter(stored.code, start.seq);
  const { match, marks, reason } = fold(start, rows);
  const damage = reason === null ? null : await store.quarantine(stored.code, match.seq + 1, reason);
  return { match, marks: [...whole, ...marks], createdAt: stored.createdAt, damage, badSnapshots };
}

/** The snapshots that can be read, the newest last. */
function snapshotsOf({ snapshots }: StoredMatch): { whole: Match[]; badSnapshots: number } {
  const whole: Match[] = [];
  for (const { seq, body } of snapshots) {
    try {
      const match = fromSnapshot(JSON.parse(body));
      if (match.seq === seq) whole.unshift(match);
    } catch {
      // Passed over, as one whose number is wrong.
    }
  }
  return { whole, badSnapshots: snapshots.length - whole.length };
}

function fold(
  start: Match,
  rows: { seq: number; body: string }[],
): { match: Match; marks: Match[]; reason: string | null } {
  let match = start;
  const marks: Match[] = [];
  for (const row of rows) {
    const next = applyRow(match, row);
    if (typeof next === 'string') return { match, marks, reason: next };
    // Written before its snapshot could be.
    if (next.match.world.turn !== match.world.turn || match.phase === 'lobby') marks.push(next.match);
    match = next.match;
  }
  return { match, marks: marks.slice(-2), reason: null };
}

/** The match after one journal row, or why the row cannot be applied. */
function applyRow(match: Match, row: { seq: number; body: string }): { match: Match; events: GameEvent[] } | string {
  if (row.seq !== match.seq + 1) return `a gap before command ${row.seq}`;
  const stamped = parse<StampedCommand>(row.body);
  if (stamped === null) return 'not readable';
  if (stamped.seq !== row.seq) return 'misnumbered';
  try {
    const result = applyCommand(match, stamped);
    return result.ok ? result.value : `refused: ${result.error.code}`;
  } catch (error) {
    return `failed: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** The value of a JSON text that holds an object, or null. */
function parse<T extends object>(text: string): T | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as T) : null;
  } catch {
    return null;
  }
}
