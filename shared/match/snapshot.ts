import type { Match } from '../model/match.ts';
import type { Scenario } from '../model/scenario.ts';

/** A match as plain JSON, without the scenario, which is named in the setup. */
export type Snapshot = Omit<Match, 'scenario'>;

/** The match without what its scenario's id restores. Shares its parts with the match: treat as read-only. */
export function toSnapshot(match: Match): Snapshot {
  const { scenario: _restored, ...snapshot } = match;
  return snapshot;
}

/** The match that `toSnapshot` was given. Throws where the snapshot is of another scenario or no snapshot at all. */
export function fromSnapshot(snapshot: Snapshot, scenario: Scenario): Match {
  if (snapshot?.setup?.scenario !== scenario.id) {
    throw new Error(`fromSnapshot: not a snapshot of a match of ${scenario.id}`);
  }
  return { ...snapshot, scenario };
}
