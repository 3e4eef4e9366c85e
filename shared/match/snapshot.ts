import { scenarioOf } from '../content/scenarios/index.ts';
import type { Match } from '../model/match.ts';
import type { Scenario } from '../model/scenario.ts';

/** A match as plain JSON, without the scenario, which is named in the setup. */
export type Snapshot = Omit<Match, 'scenario'>;

/** The match without what its scenario's id restores. Shares its parts with the match: treat as read-only. */
export function toSnapshot(match: Match): Snapshot {
  const { scenario: _restored, ...snapshot } = match;
  return snapshot;
}

/** What snapshots from before there were people, pauses and ballots lack. */
const LATER = {
  pauseEnds: null,
  graced: false,
  people: {},
  invites: {},
  ballots: {},
  muted: {},
  silenced: [],
  reports: [],
  madeUpTo: 0,
} satisfies Partial<Snapshot>;

/**
 * The match that `toSnapshot` was given. Without `scenario` its own is looked up. Throws where the snapshot is of another scenario, of
 * none that there is, or no snapshot at all.
 */
export function fromSnapshot(snapshot: Snapshot, scenario: Scenario | undefined = scenarioIn(snapshot)): Match {
  if (scenario === undefined || snapshot?.setup?.scenario !== scenario.id) {
    throw new Error(`fromSnapshot: not a snapshot of a match of ${scenario?.id}`);
  }
  return { ...LATER, ...snapshot, scenario };
}

const scenarioIn = (snapshot: Snapshot | null): Scenario | undefined =>
  snapshot?.setup === undefined ? undefined : scenarioOf(snapshot.setup);
