import type { StampedClassCommand } from '../../shared/classes/commands.ts';
import type { ClassSetup, ClassState } from '../../shared/classes/model.ts';
import type { Database } from '../storage/database.ts';

const DAY = 86_400_000;

/** A class as it was found on disk. */
export interface StoredClass {
  code: string;
  setup: ClassSetup;
  /** Name of who opened it. */
  instructor: string;
  createdAt: number;
  /** As they stand in the journal: any of them may be damaged. */
  commands: string[];
}

/** Classes on disk. */
export class ClassStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Notes a new class. False where the code is taken, by a class or by a match. */
  async create(setup: ClassSetup, instructor: string, at: number, days: number): Promise<boolean> {
    const { code } = setup;
    const match = await this.#database.selectFrom('matches').select('code').where('code', '=', code).executeTakeFirst();
    if (match !== undefined) return false;
    const inserted = await this.#database
      .insertInto('classes')
      .values({
        code,
        setup: JSON.stringify(setup),
        instructor,
        created_at: at,
        expires_at: at + days * DAY,
        due: null,
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    return inserted.numInsertedOrUpdatedRows === 1n;
  }

  /** Writes commands that were applied, all of them or none; resolves when they are durable. */
  async append(
    commands: readonly StampedClassCommand[],
    { setup: { code }, retentionDays, at }: ClassState,
    due: number | null,
  ): Promise<void> {
    const rows = commands.map((stamped) => ({ class_code: code, seq: stamped.seq, body: JSON.stringify(stamped) }));
    await this.#database.transaction().execute(async (database) => {
      await database.insertInto('class_commands').values(rows).execute();
      await database
        .updateTable('classes')
        .set({ expires_at: at + retentionDays * DAY, due })
        .where('code', '=', code)
        .execute();
    });
  }

  async find(code: string): Promise<StoredClass | null> {
    const row = await this.#database.selectFrom('classes').selectAll().where('code', '=', code).executeTakeFirst();
    if (row === undefined) return null;
    const commands = await this.#database
      .selectFrom('class_commands')
      .select('body')
      .where('class_code', '=', code)
      .orderBy('seq')
      .execute();
    return {
      code,
      setup: JSON.parse(row.setup) as ClassSetup,
      instructor: row.instructor,
      createdAt: Number(row.created_at),
      commands: commands.map(({ body }) => body),
    };
  }

  /** Codes of classes that have something to do by themselves. */
  async withDue(): Promise<string[]> {
    const rows = await this.#database.selectFrom('classes').select('code').where('due', 'is not', null).execute();
    return rows.map(({ code }) => code);
  }

  /** Codes of classes that nobody has used for as long as they are kept. */
  async expired(now: number): Promise<string[]> {
    const rows = await this.#database.selectFrom('classes').select('code').where('expires_at', '<', now).execute();
    return rows.map(({ code }) => code);
  }

  /** When a class is deleted unless it is used before. */
  async expiryOf(code: string): Promise<number | null> {
    const row = await this.#database
      .selectFrom('classes')
      .select('expires_at')
      .where('code', '=', code)
      .executeTakeFirst();
    return row === undefined ? null : Number(row.expires_at);
  }

  /** Moves the journal from `seq` on out of the way: it cannot be read, or does not apply. */
  async quarantine(code: string, seq: number, reason: string): Promise<void> {
    await this.#database.transaction().execute(async (database) => {
      const rows = await database
        .selectFrom('class_commands')
        .selectAll()
        .where('class_code', '=', code)
        .where('seq', '>=', seq)
        .execute();
      for (const { body, seq: number } of rows) {
        const moved = { match_code: code, seq: number, body, reason, moved_at: Date.now() };
        await database.insertInto('quarantine').values(moved).execute();
      }
      await database.deleteFrom('class_commands').where('class_code', '=', code).where('seq', '>=', seq).execute();
    });
  }

  /** Forgets a class; its worlds are matches of their own. */
  async remove(code: string): Promise<void> {
    await this.#database.transaction().execute(async (database) => {
      await database.deleteFrom('class_commands').where('class_code', '=', code).execute();
      await database.deleteFrom('quarantine').where('match_code', '=', code).execute();
      await database.deleteFrom('classes').where('code', '=', code).execute();
    });
  }
}
