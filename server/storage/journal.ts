import { type Insertable, sql } from 'kysely';
import type { Database } from './database.ts';
import type { MatchStatus, Tables } from './tables.ts';

/** What one applied command leaves behind; written whole or not at all. */
export interface Entry {
  command: Insertable<Tables['commands']>;
  events: Insertable<Tables['events']> | null;
  snapshot: Insertable<Tables['snapshots']> | null;
  /** Set when the command changed it. */
  status: MatchStatus | null;
}

interface Waiting {
  entry: Entry;
  resolve: () => void;
  reject: (error: unknown) => void;
}

/** Entries of one transaction at most: keeps a statement below the number of parameters that every dialect takes. */
const BATCH_MOST = 200;

/**
 * Writes applied commands to disk. Commands of different matches that arrive together share one transaction and so one
 * flush of the disk; each `append` resolves only when its entry is safely there.
 */
export class Journal {
  readonly #database: Database;
  readonly #observe: (milliseconds: number) => void;
  #waiting: Waiting[] = [];
  #writing: Promise<void> | null = null;

  constructor(database: Database, observe: (milliseconds: number) => void) {
    this.#database = database;
    this.#observe = observe;
  }

  /** Resolves when the entry is durable; rejects, with nothing of it written, when that failed. */
  append(entry: Entry): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ entry, resolve, reject });
      this.#writing ??= this.#drain();
    });
  }

  /** Resolves when nothing is left to be written. */
  async settled(): Promise<void> {
    while (this.#writing !== null) await this.#writing;
  }

  async #drain(): Promise<void> {
    // One turn of the event loop's queue, so that all that has already arrived goes with the first batch.
    await new Promise<void>((resolve) => setImmediate(resolve));
    while (this.#waiting.length > 0) {
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
    this.#writing = null;
  }

  async #write(entries: Entry[]): Promise<void> {
    const commands = entries.map(({ command }) => command);
    if (entries.every(({ events, snapshot, status }) => events === null && snapshot === null && status === null)) {
      await this.#database.insertInto('commands').values(commands).execute();
      return;
    }
    const events = entries.flatMap((entry) => entry.events ?? []);
    const snapshots = entries.flatMap((entry) => entry.snapshot ?? []);
    await this.#database.transaction().execute(async (database) => {
      await database.insertInto('commands').values(commands).execute();
      if (events.length > 0) await database.insertInto('events').values(events).execute();
      if (snapshots.length > 0) await database.insertInto('snapshots').values(snapshots).execute();
      for (const { command, snapshot, status } of entries) {
        if (snapshot !== null) await keepTwoSnapshots(database, snapshot.match_code);
        if (status === null) continue;
        await database.updateTable('matches').set({ status }).where('code', '=', command.match_code).execute();
      }
    });
  }
}

/** Leaves the newest snapshot and the one before it, which serves where the newest cannot be read. */
async function keepTwoSnapshots(database: Database, code: string): Promise<void> {
  await database
    .deleteFrom('snapshots')
    .where('match_code', '=', code)
    .where(
      'seq',
      '<',
      sql<number>`(select min(seq) from (select seq from snapshots where match_code = ${code} order by seq desc limit 2) as newest)`,
    )
    .execute();
}
