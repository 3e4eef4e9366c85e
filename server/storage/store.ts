import type { GameEvent } from '../../shared/events/events.ts';
import type { MatchSetup, ParticipantId, StampedCommand } from '../../shared/model/match.ts';
import type { Database } from './database.ts';
import { Forks } from './forks.ts';
import { type Entry, Journal, type LaterSnapshot } from './journal.ts';
import { Notices } from './notices.ts';
import type { MatchStatus } from './tables.ts';

/** A match as it was found on disk: its texts are not read yet, since any of them may be damaged. */
export interface StoredMatch {
  code: string;
  setup: string;
  status: MatchStatus;
  createdAt: number;
  /** Newest first. */
  snapshots: { seq: number; body: string }[];
}

/** Why journal rows were set aside. */
export interface Damage {
  code: string;
  /** The first command that is lost. */
  seq: number;
  /** Rows moved. */
  rows: number;
  reason: string;
}

/** Matches on disk. */
export class Store {
  readonly #database: Database;
  readonly #journal: Journal;
  readonly notices: Notices;
  readonly forks: Forks;

  /** See `Journal`. */
  constructor(
    database: Database,
    observeFlush: (milliseconds: number) => void = () => {},
    onSnapshotLost: (error: unknown) => void = () => {},
  ) {
    this.#database = database;
    this.notices = new Notices(database);
    this.forks = new Forks(database);
    this.#journal = new Journal(database, observeFlush, onSnapshotLost);
  }

  /** Notes a new match. False where the code is taken. */
  async create(code: string, setup: MatchSetup, createdAt: number): Promise<boolean> {
    const inserted = await this.#database
      .insertInto('matches')
      .values({ code, setup: JSON.stringify(setup), status: 'open', created_at: createdAt, due: null })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    return inserted.numInsertedOrUpdatedRows === 1n;
  }

  /** See `Journal.append`. */
  append(entry: Entry): Promise<void> {
    return this.#journal.append(entry);
  }

  /** See `Journal.keep`. */
  keepSnapshot(snapshot: LaterSnapshot): void {
    this.#journal.keep(snapshot);
  }

  async find(code: string): Promise<StoredMatch | null> {
    const row = await this.#database.selectFrom('matches').selectAll().where('code', '=', code).executeTakeFirst();
    if (row === undefined) return null;
    const snapshots = await this.#database
      .selectFrom('snapshots')
      .select(['seq', 'body'])
      .where('match_code', '=', code)
      .orderBy('seq', 'desc')
      .execute();
    return { code, setup: row.setup, status: row.status, createdAt: Number(row.created_at), snapshots };
  }

  /** How a match was set up, where it can be read; null where there is none. */
  async setupOf(code: string): Promise<MatchSetup | null> {
    const row = await this.#database.selectFrom('matches').select('setup').where('code', '=', code).executeTakeFirst();
    if (row === undefined) return null;
    try {
      return JSON.parse(row.setup) as MatchSetup;
    } catch {
      return null;
    }
  }

  /** Codes of all matches that are not over, oldest first; `isDue` where a clock runs. */
  async unfinished(): Promise<{ code: string; isDue: boolean }[]> {
    const rows = await this.#database
      .selectFrom('matches')
      .select(['code', 'due'])
      .where('status', '=', 'open')
      .orderBy('created_at')
      .execute();
    return rows.map(({ code, due }) => ({ code, isDue: due !== null }));
  }

  /** When a server was last known to run on these data, milliseconds since 1970; null for never. */
  async lastAlive(): Promise<number | null> {
    const row = await this.#database.selectFrom('meta').select('value').where('key', '=', 'alive').executeTakeFirst();
    return row === undefined ? null : Number(row.value);
  }

  /** Notes that a server runs now. */
  async noteAlive(at: number): Promise<void> {
    await this.#database
      .insertInto('meta')
      .values({ key: 'alive', value: String(at) })
      .onConflict((conflict) => conflict.column('key').doUpdateSet({ value: String(at) }))
      .execute();
  }

  /**
   * Puts a match that is over under a code of its own and opens a new one under the code it had. False where the other code is
   * taken. Nobody may write to the match meanwhile.
   */
  async archive(code: string, archived: string, setup: MatchSetup, createdAt: number): Promise<boolean> {
    await this.settled();
    if ((await this.find(archived)) !== null) return false;
    await this.#database.transaction().execute(async (database) => {
      for (const table of ['commands', 'snapshots', 'events', 'quarantine', 'forks'] as const) {
        await database.updateTable(table).set({ match_code: archived }).where('match_code', '=', code).execute();
      }
      await database.updateTable('matches').set({ code: archived }).where('code', '=', code).execute();
      await database
        .insertInto('matches')
        .values({ code, setup: JSON.stringify(setup), status: 'open', created_at: createdAt, due: null })
        .execute();
    });
    return true;
  }

  /** Forgets a match, whole. */
  async remove(code: string): Promise<void> {
    await this.settled();
    await this.#database.transaction().execute(async (database) => {
      for (const table of ['commands', 'snapshots', 'events', 'quarantine', 'hooks', 'notices', 'forks'] as const) {
        await database.deleteFrom(table).where('match_code', '=', code).execute();
      }
      await database.deleteFrom('matches').where('code', '=', code).execute();
    });
  }

  /** The journal after a command, in order. */
  async commandsAfter(code: string, seq: number): Promise<{ seq: number; body: string }[]> {
    return this.#database
      .selectFrom('commands')
      .select(['seq', 'body'])
      .where('match_code', '=', code)
      .where('seq', '>', seq)
      .orderBy('seq')
      .execute();
  }

  /** What a participant sent, in order. */
  async commandsBy(code: string, participant: ParticipantId): Promise<{ seq: number; body: string }[]> {
    return this.#database
      .selectFrom('commands')
      .select(['seq', 'body'])
      .where('match_code', '=', code)
      .where('participant', '=', participant)
      .orderBy('seq')
      .execute();
  }

  /** After which command each turn began, in order; a turn that was undone began more than once. */
  async turnsBegan(code: string): Promise<{ seq: number; turn: number }[]> {
    const rows = await this.#database
      .selectFrom('events')
      .select(['seq', 'body'])
      .where('match_code', '=', code)
      .where('body', 'like', '%"kind":"turnBegan"%')
      .orderBy('seq')
      .execute();
    return rows.flatMap(({ seq, body }) =>
      parseEvents(body).flatMap(({ kind, turn }) => (kind === 'turnBegan' ? [{ seq, turn }] : [])),
    );
  }

  /** The newest `most` commands that participants sent, with their nonces. */
  async nonces(code: string, most: number): Promise<{ participant: ParticipantId; nonce: string; seq: number }[]> {
    const rows = await this.#database
      .selectFrom('commands')
      .select(['participant', 'nonce', 'seq'])
      .where('match_code', '=', code)
      .where('nonce', 'is not', null)
      .orderBy('seq', 'desc')
      .limit(most)
      .execute();
    return rows.map((row) => ({ participant: row.participant as ParticipantId, nonce: row.nonce ?? '', seq: row.seq }));
  }

  /**
   * Events with a greater id, in order, as one list a command, from at most `rows` commands. A list that cannot be read comes
   * out empty.
   */
  async eventsAfter(code: string, after: number, rows: number): Promise<{ last: number; events: GameEvent[] }[]> {
    const found = await this.#database
      .selectFrom('events')
      .select(['last_id', 'body'])
      .where('match_code', '=', code)
      .where('last_id', '>', after)
      .orderBy('first_id')
      .limit(rows)
      .execute();
    return found.map((row) => ({ last: row.last_id, events: parseEvents(row.body).filter(({ id }) => id > after) }));
  }

  /** Moves the journal from `seq` on out of the way, with the events and snapshots that rest on it. */
  async quarantine(code: string, seq: number, reason: string): Promise<Damage> {
    const rows = await this.commandsAfter(code, seq - 1);
    await this.#database.transaction().execute(async (database) => {
      for (const row of rows) {
        await database
          .insertInto('quarantine')
          .values({ match_code: code, seq: row.seq, body: row.body, reason, moved_at: Date.now() })
          .execute();
      }
      for (const table of ['commands', 'snapshots', 'events'] as const) {
        await database.deleteFrom(table).where('match_code', '=', code).where('seq', '>=', seq).execute();
      }
    });
    return { code, seq, rows: rows.length, reason };
  }

  /** Resolves when nothing is left to be written. */
  settled(): Promise<void> {
    return this.#journal.settled();
  }

  /** Waits for what is being written, then closes the database. */
  async close(): Promise<void> {
    await this.settled();
    await this.#database.destroy();
  }
}

function parseEvents(body: string): GameEvent[] {
  try {
    return JSON.parse(body) as GameEvent[];
  } catch {
    return [];
  }
}

/** A command as it stands in the journal. */
export function commandRow(code: string, stamped: StampedCommand, nonce: string | null): Entry['command'] {
  const participant = stamped.by.kind === 'participant' ? stamped.by.id : null;
  return { match_code: code, seq: stamped.seq, participant, nonce, body: JSON.stringify(stamped) };
}

/** The events of a command as they stand on disk, or null where there are none. */
export function eventsRow(code: string, seq: number, events: readonly GameEvent[]): Entry['events'] {
  if (events.length === 0) return null;
  return {
    match_code: code,
    seq,
    first_id: events[0].id,
    last_id: events[events.length - 1].id,
    body: JSON.stringify(events),
  };
}
