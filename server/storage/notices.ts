import type { ParticipantId } from '../../shared/model/match.ts';
import type { Database } from './database.ts';

/** What somebody is told of a phase by a notice. */
export interface Notice {
  participant: ParticipantId;
  phase: string;
  /** Tries so far, the one under way included. */
  tries: number;
  /** When it is to be tried again, milliseconds since 1970; null where it was taken or given up. */
  nextTry: number | null;
}

/** Notices on disk: where they go, and which were given. */
export class Notices {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Where somebody wants notices of a match sent, or null. */
  async hook(code: string, participant: ParticipantId): Promise<{ url: string; secret: string } | null> {
    const row = await this.#database
      .selectFrom('hooks')
      .select(['url', 'secret'])
      .where('match_code', '=', code)
      .where('participant', '=', participant)
      .executeTakeFirst();
    return row ?? null;
  }

  /** Keeps where notices go; null for nowhere. */
  async keepHook(
    code: string,
    participant: ParticipantId,
    hook: { url: string; secret: string } | null,
  ): Promise<void> {
    await this.#database
      .deleteFrom('hooks')
      .where('match_code', '=', code)
      .where('participant', '=', participant)
      .execute();
    if (hook === null) return;
    await this.#database
      .insertInto('hooks')
      .values({ match_code: code, participant, ...hook })
      .execute();
  }

  /** Notes that somebody is told of a phase, and when that is to be tried again; false where it was noted before. */
  async note(code: string, { participant, phase, tries, nextTry }: Notice): Promise<boolean> {
    const inserted = await this.#database
      .insertInto('notices')
      .values({ match_code: code, participant, phase, tries, next_try: nextTry })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    return inserted.numInsertedOrUpdatedRows === 1n;
  }

  /** Notes how a notice stands that was noted before. */
  async noteTry(code: string, { participant, phase, tries, nextTry }: Notice): Promise<void> {
    await this.#database
      .updateTable('notices')
      .set({ tries, next_try: nextTry })
      .where('match_code', '=', code)
      .where('participant', '=', participant)
      .where('phase', '=', phase)
      .execute();
  }

  /** Notices of a match that are to be tried again. */
  async waiting(code: string): Promise<Notice[]> {
    const rows = await this.#database
      .selectFrom('notices')
      .select(['participant', 'phase', 'tries', 'next_try'])
      .where('match_code', '=', code)
      .where('next_try', 'is not', null)
      .execute();
    return rows.map(({ participant, phase, tries, next_try }) => ({
      participant: participant as ParticipantId,
      phase,
      tries,
      nextTry: Number(next_try),
    }));
  }

  /** Codes of the matches with notices that are to be tried again. */
  async matches(): Promise<string[]> {
    const rows = await this.#database
      .selectFrom('notices')
      .select('match_code')
      .distinct()
      .where('next_try', 'is not', null)
      .execute();
    return rows.map(({ match_code }) => match_code);
  }
}
