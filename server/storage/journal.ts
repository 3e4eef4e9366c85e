import { type Insertable, sql } from 'kysely';
import type { Database } from './database.ts';
import type { MatchStatus, Tables } from './tables.ts';

/** What one applied command leaves behind; written whole or not at all. */
export interface Entry {
  command: Insertable<Tables['commands']>;
  events: Insertable<Tables['events']> | null;
  /** Set when the command changed it. */
  status: MatchStatus | null;
  /** Set when the command changed when something is due (`Tables.matches`). */
  due?: number | null;
}

/** A match to be stored whole when there is time: its text is made only then. */
export interface LaterSnapshot {
  code: string;
  seq: number;
  body(): string;
}

interface Waiting {
  entry: Entry;
  resolve: () => void;
  reject: (error: unknown) => void;
}

/** Entries of one transaction at most: keeps a statement below the number of parameters that every dialect takes. */
const BATCH_MOST = 200;

/** Snapshots of one transaction at most: they are long, and commands must not wait for many of them. */
const SNAPSHOTS_MOST = 10;

/**
 * Writes applied commands to disk. Commands of different matches that arrive together share one transaction and so one
 * flush of the disk; each `append` resolves only when its entry is safely there. Snapshots, without which nothing is lost, are
 * written when no command waits.
 */
export class Journal {
  readonly #database: Database;
  readonly #observe: (milliseconds: number) => void;
  readonly #onSnapshotLost: (error: unknown) => void;
  #waiting: Waiting[] = [];
  /** By match: of two snapshots that wait only the later is of use. */
  readonly #snapshots = new Map<string, LaterSnapshot>();
  #writing: Promise<void> | null = null;

  /** `observe` is told of each transaction's milliseconds, `onSnapshotLost` of a snapshot that could not be written. */
  constructor(database: Database, observe: (milliseconds: number) => void, onSnapshotLost: (error: unknown) => void) {
    this.#database = database;
    this.#observe = observe;
    this.#onSnapshotLost = onSnapshotLost;
  }

  /** Resolves when the entry is durable; rejects, with nothing of it written, when that failed. */
  append(entry: Entry): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ entry, resolve, reject });
      this.#writing ??= this.#drain();
    });
  }

  /** Stores a snapshot after the commands that have already arrived. */
  keep(snapshot: LaterSnapshot): void {
    this.#snapshots.set(snapshot.code, snapshot);
    this.#writing ??= this.#drain();
  }

  /** Resolves when nothing is left to be written. */
  async settled(): Promise<void> {
    while (this.#writing !== null) await this.#writing;
  }

  async #drain(): Promise<void> {
    do {
      // One turn of the event loop's queue, so that all that has already arrived goes with the next batch.
      await new Promise<void>((resolve) => setImmediate(resolve));
      if (this.#waiting.length > 0) await this.#writeBatch();
      else await this.#writeSnapshots();
    } while (this.#waiting.length > 0 || this.#snapshots.size > 0);
    this.#writing = null;
  }

  async #writeBatch(): Promise<void> {
    const batch = this.#waiting.splice(0, BATCH_MOST);
    const began = performance.now();
    try {
      await this.#write(batch.map(({ entry }) => entry));
      for (const { resolve } of batch) resolve();
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
    this.#observe(performance.now() - began);
  }

  async #write(entries: Entry[]): Promise<void> {
    const commands = entries.map(({ command }) => command);
    if (entries.every(({ events, status, due }) => events === null && status === null && due === undefined)) {
      await this.#database.insertInto('commands').values(commands).execute();
      return;
    }
    const events = entries.flatMap((entry) => entry.events ?? []);
    await this.#database.transaction().execute(async (database) => {
      await database.insertInto('commands').values(commands).execute();
      if (events.length > 0) await database.insertInto('events').values(events).execute();
      for (const { command, status, due } of entries) {
        if (status === null && due === undefined) continue;
        const changed = { ...(status !== null && { status }), ...(due !== undefined && { due }) };
        await database.updateTable('matches').set(changed).where('code', '=', command.match_code).execute();
      }
    });
  }

  async #writeSnapshots(): Promise<void> {
    const due = [...this.#snapshots.values()].slice(0, SNAPSHOTS_MOST);
    for (const { code } of due) this.#snapshots.delete(code);
    try {
      const rows = due.map(({ code, seq, body }) => ({ match_code: code, seq, body: body() }));
      await this.#database.transaction().execute(async (database) => {
        await database.insertInto('snapshots').values(rows).execute();
        await keepTwoSnapshots(
          database,
          due.map(({ code }) => code),
        );
      });
    } catch (error) {
      this.#onSnapshotLost(error);
    }
  }
}

/** Leaves each match's newest snapshot and the one before it, which serves where the newest cannot be read. */
async function keepTwoSnapshots(database: Database, codes: string[]): Promise<void> {
  await database
    .deleteFrom('snapshots')
    .where('match_code', 'in', codes)
    .where(
      sql<number>`(select count(*) from snapshots as later where later.match_code = snapshots.match_code and later.seq > snapshots.seq)`,
      '>=',
      2,
    )
    .execute();
}
