import { scenarioById } from '../../shared/content/scenarios/index.ts';
import type { GameEvent } from '../../shared/events/events.ts';
import { applyCommand } from '../../shared/match/applyCommand.ts';
import { createMatch } from '../../shared/match/createMatch.ts';
import { fromSnapshot } from '../../shared/match/snapshot.ts';
import type { Match, MatchSetup, StampedCommand } from '../../shared/model/match.ts';
import { RULES_VERSION } from '../../shared/model/match.ts';
import type { Scenario } from '../../shared/model/scenario.ts';
import type { Damage, Store, StoredMatch } from '../storage/store.ts';

/** A match brought back from disk. */
export interface Rebuilt {
  match: Match;
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
  const scenario = scenarioById(setup.scenario);
  if (scenario === undefined) return 'scenario';
  if (setup.rulesVersion !== RULES_VERSION) return 'rulesVersion';

  const { match, badSnapshots } = startOf(stored, setup, scenario);
  const rows = await store.commandsAfter(stored.code, match.seq);
  const { match: current, reason } = fold(match, rows);
  const damage = reason === null ? null : await store.quarantine(stored.code, current.seq + 1, reason);
  return { match: current, createdAt: stored.createdAt, damage, badSnapshots };
}

function startOf(stored: StoredMatch, setup: MatchSetup, scenario: Scenario): { match: Match; badSnapshots: number } {
  let badSnapshots = 0;
  for (const snapshot of stored.snapshots) {
    try {
      const match = fromSnapshot(JSON.parse(snapshot.body), scenario);
      if (match.seq === snapshot.seq) return { match, badSnapshots };
    } catch {
      // Passed over below, as one whose number is wrong.
    }
    badSnapshots++;
  }
  return { match: createMatch(setup, scenario), badSnapshots };
}

function fold(start: Match, rows: { seq: number; body: string }[]): { match: Match; reason: string | null } {
  let match = start;
  for (const row of rows) {
    const next = applyRow(match, row);
    if (typeof next === 'string') return { match, reason: next };
    match = next.match;
  }
  return { match, reason: null };
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
