import { scenarioNamed } from '../../server/commands/files.ts';
import { openLog } from '../../server/log.ts';
import { LiveMatch } from '../../server/matches/liveMatch.ts';
import { Metrics } from '../../server/metrics.ts';
import { openDatabase } from '../../server/storage/database.ts';
import { Store } from '../../server/storage/store.ts';
import { matchId, powerId } from '../../shared/core/ids.ts';
import { createMatch } from '../../shared/match/createMatch.ts';
import type { Clock, Match, MatchSetup, ParticipantId } from '../../shared/model/match.ts';
import { RULES_VERSION } from '../../shared/model/match.ts';
import { removeFolder, temporaryFolder } from './server.ts';

export const HOST = 'host-participant' as ParticipantId;

/** A match over a real database, without connections: for what keeps a match going. */
export interface MatchOnDisk {
  live: LiveMatch;
  store: Store;
  folder: string;
  metrics: Metrics;
  /** Resolves when the match fits, at once or after a command. */
  until(fits: (match: Match) => boolean): Promise<Match>;
  close(): Promise<void>;
}

/** A match of The Concert in its lobby; a clock may be shorter here than players may ask for. */
export async function matchOnDisk(code: string, clock: Clock = { mode: 'untimed' }): Promise<MatchOnDisk> {
  const folder = temporaryFolder();
  const metrics = new Metrics();
  const store = new Store(await openDatabase(folder, ''));
  const scenario = scenarioNamed('concert');
  const setup: MatchSetup = {
    id: matchId(code),
    scenario: scenario.id,
    // A year in which no incident waits for the host.
    seed: 8,
    rulesVersion: RULES_VERSION,
    turns: 2,
    clock,
    listed: false,
    host: HOST,
  };
  await store.create(code, setup, Date.now());
  const live = new LiveMatch(
    { store, log: openLog('silent'), metrics },
    code,
    createMatch(setup, scenario),
    Date.now(),
  );
  const until = (fits: (match: Match) => boolean): Promise<Match> =>
    new Promise((done) => {
      if (fits(live.match)) return done(live.match);
      const unlisten = live.listen(({ after }) => {
        if (!fits(after)) return;
        unlisten();
        done(after);
      });
    });
  const close = async (): Promise<void> => {
    await live.close();
    await store.close();
    removeFolder(folder);
  };
  return { live, store, folder, metrics, until, close };
}

/** Seats the host as Arden and begins. */
export async function begin({ live }: MatchOnDisk): Promise<void> {
  const by = { kind: 'participant', id: HOST } as const;
  await live.submit(by, { kind: 'claimSeat', power: powerId('arden'), name: 'Ann' });
  const reply = await live.submit(by, { kind: 'start' });
  if (!reply.ok) throw new Error(reply.error.code);
}
