import type { Database } from './database.ts';

/** When matches were forked, on disk. */
export class Forks {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Notes a fork of a match; resolves with the moment it is noted under, which is `at` or soon after. */
  async note(code: string, at: number): Promise<number> {
    for (let moment = at; ; moment++) {
      const inserted = await this.#database
        .insertInto('forks')
        .values({ match_code: code, made_at: moment })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst();
      if (inserted.numInsertedOrUpdatedRows === 1n) return moment;
    }
  }

  /** Takes a note back. */
  async forget(code: string, moment: number): Promise<void> {
    await this.#database.deleteFrom('forks').where('match_code', '=', code).where('made_at', '=', moment).execute();
  }

  /** When a match was forked after a moment, the earliest first; all that is older is forgotten, of every match. */
  async after(code: string, moment: number): Promise<number[]> {
    await this.#database.deleteFrom('forks').where('made_at', '<=', moment).execute();
    const rows = await this.#database
      .selectFrom('forks')
      .select('made_at')
      .where('match_code', '=', code)
      .orderBy('made_at')
      .execute();
    return rows.map(({ made_at }) => Number(made_at));
  }
}
