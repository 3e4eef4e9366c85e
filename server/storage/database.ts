import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type ColumnDefinitionBuilder, type Dialect, Kysely } from 'kysely';
import { Failure, systemCode } from '../failure.ts';
import type { Tables } from './tables.ts';

export type Database = Kysely<Tables>;

/** Version of the tables; a newer one is not opened. */
const SCHEMA_VERSION = 4;

/**
 * Opens the database, making its tables where there are none: PostgreSQL where `url` names one, else an SQLite file in the data
 * folder, with a write-ahead log that is flushed to disk at every commit. Throws a `Failure` where that cannot be. `onLost` is told
 * of each connection to PostgreSQL that broke while nobody used it; the next query opens another.
 */
export async function openDatabase(
  folder: string,
  url: string,
  onLost: (error: Error) => void = () => {},
): Promise<Database> {
  const dialect = url === '' ? await sqliteDialect(folder) : await postgresDialect(url, onLost);
  const database: Database = new Kysely<Tables>({ dialect });
  try {
    await prepare(database, url === '' ? 'integer' : 'bigint');
  } catch (error) {
    await database.destroy();
    if (error instanceof Failure) throw error;
    throw url === '' ? unusable(folder, error) : unreachable(error);
  }
  return database;
}

/** Makes the data folder and checks that files can be made in it. */
export function prepareFolder(folder: string): void {
  try {
    makeFolder(resolve(folder));
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw unusable(folder, error);
  }
}

/** Not `mkdir` with `recursive`, which never returns where a parent exists and takes no folders, such as /proc (Node 20). */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  const parent = dirname(path);
  if (parent !== path) makeFolder(parent);
  mkdirSync(path, { mode: 0o700 });
}

function unusable(folder: string, error: unknown): Failure {
  const cause = systemCode(error) || String(error);
  return new Failure('server/data-unusable', `The data folder ${folder} cannot be used: ${cause}`, { folder, cause });
}

/** Says nothing of the URL, which holds a password. */
function unreachable(error: unknown): Failure {
  const cause = systemCode(error) || String(error);
  return new Failure(
    'server/data-unusable',
    `The database cannot be used: ${cause}. See that its server runs, and that --database names it and an account that may write.`,
    { cause },
  );
}

async function sqliteDialect(folder: string): Promise<Dialect> {
  const [{ SqliteDialect }, { default: Sqlite }] = await Promise.all([import('kysely'), import('better-sqlite3')]);
  try {
    const file = new Sqlite(join(folder, 'counterpoise.sqlite'));
    file.pragma('journal_mode = WAL');
    file.pragma('synchronous = FULL');
    file.pragma('busy_timeout = 5000');
    return new SqliteDialect({ database: file });
  } catch (error) {
    throw unusable(folder, error);
  }
}

/** The dialect for a PostgreSQL server. See `openDatabase`. */
export async function postgresDialect(url: string, onLost: (error: Error) => void): Promise<Dialect> {
  const [{ PostgresDialect }, { default: pg }] = await Promise.all([import('kysely'), import('pg')]);
  const pool = new pg.Pool({ connectionString: url, max: 8 });
  // Without a listener, a restart of the database would end this process too.
  pool.on('error', onLost);
  return new PostgresDialect({ pool });
}

async function prepare(database: Database, wide: 'integer' | 'bigint'): Promise<void> {
  for (const statement of tableStatements(database, wide)) await statement.execute();
  const version = await database.selectFrom('meta').select('value').where('key', '=', 'schema').executeTakeFirst();
  if (version === undefined) {
    await database
      .insertInto('meta')
      .values({ key: 'schema', value: String(SCHEMA_VERSION) })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  } else if (Number(version.value) > SCHEMA_VERSION) {
    throw new Failure('server/data-newer', 'The data folder was written by a newer version of Counterpoise.', {
      version: version.value,
    });
  } else await migrate(database, Number(version.value), wide);
  // A read-only file opens without complaint; writing finds out.
  await database
    .insertInto('meta')
    .values({ key: 'opened', value: String(Date.now()) })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value: String(Date.now()) }))
    .execute();
}

/** Brings tables of an earlier version up to this one. */
async function migrate(database: Database, from: number, wide: 'integer' | 'bigint'): Promise<void> {
  if (from === SCHEMA_VERSION) return;
  await database.transaction().execute(async (inOne) => {
    if (from < 2) {
      await inOne.schema.alterTable('matches').addColumn('due', wide).execute();
      // Which of them have a clock was in their setups, as far as it was; those without are none the worse for being looked at.
      await inOne.updateTable('matches').set({ due: 0 }).where('status', '=', 'open').execute();
    }
    // Where there was no such table, it was made a moment ago as it is to be.
    if (from < 4 && !(await hasColumn(inOne, 'notices', 'tries'))) {
      await inOne.schema.alterTable('notices').addColumn('tries', 'integer', once).execute();
      await inOne.schema.alterTable('notices').addColumn('next_try', wide).execute();
    }
    await inOne
      .updateTable('meta')
      .set({ value: String(SCHEMA_VERSION) })
      .where('key', '=', 'schema')
      .execute();
  });
}

async function hasColumn(database: Database, table: keyof Tables, column: string): Promise<boolean> {
  const tables = await database.introspection.getTables();
  return tables.some(({ name, columns }) => name === table && columns.some((one) => one.name === column));
}

/** What makes the tables, in order. `wide` is the type that holds milliseconds since 1970. */
export function tableStatements(database: Database, wide: 'integer' | 'bigint') {
  const { schema } = database;
  const table = (name: keyof Tables) => schema.createTable(name).ifNotExists();
  return [
    table('meta')
      .addColumn('key', 'text', (column) => column.primaryKey())
      .addColumn('value', 'text', required),
    table('matches')
      .addColumn('code', 'text', (column) => column.primaryKey())
      .addColumn('setup', 'text', required)
      .addColumn('status', 'text', required)
      .addColumn('created_at', wide, required)
      .addColumn('due', wide),
    table('commands')
      .addColumn('match_code', 'text', required)
      .addColumn('seq', 'integer', required)
      .addColumn('participant', 'text')
      .addColumn('nonce', 'text')
      .addColumn('body', 'text', required)
      .addPrimaryKeyConstraint('commands_key', ['match_code', 'seq']),
    table('snapshots')
      .addColumn('match_code', 'text', required)
      .addColumn('seq', 'integer', required)
      .addColumn('body', 'text', required)
      .addPrimaryKeyConstraint('snapshots_key', ['match_code', 'seq']),
    table('events')
      .addColumn('match_code', 'text', required)
      .addColumn('seq', 'integer', required)
      .addColumn('first_id', 'integer', required)
      .addColumn('last_id', 'integer', required)
      .addColumn('body', 'text', required)
      .addPrimaryKeyConstraint('events_key', ['match_code', 'first_id']),
    table('hooks')
      .addColumn('match_code', 'text', required)
      .addColumn('participant', 'text', required)
      .addColumn('url', 'text', required)
      .addColumn('secret', 'text', required)
      .addPrimaryKeyConstraint('hooks_key', ['match_code', 'participant']),
    table('notices')
      .addColumn('match_code', 'text', required)
      .addColumn('participant', 'text', required)
      .addColumn('phase', 'text', required)
      .addColumn('tries', 'integer', once)
      .addColumn('next_try', wide)
      .addPrimaryKeyConstraint('notices_key', ['match_code', 'participant', 'phase']),
    table('forks')
      .addColumn('match_code', 'text', required)
      .addColumn('made_at', wide, required)
      .addPrimaryKeyConstraint('forks_key', ['match_code', 'made_at']),
    table('classes')
      .addColumn('code', 'text', (column) => column.primaryKey())
      .addColumn('setup', 'text', required)
      .addColumn('instructor', 'text', required)
      .addColumn('created_at', wide, required)
      .addColumn('expires_at', wide, required)
      .addColumn('due', wide),
    table('class_commands')
      .addColumn('class_code', 'text', required)
      .addColumn('seq', 'integer', required)
      .addColumn('body', 'text', required)
      .addPrimaryKeyConstraint('class_commands_key', ['class_code', 'seq']),
    table('quarantine')
      .addColumn('id', wide === 'bigint' ? 'serial' : 'integer', (column) =>
        wide === 'bigint' ? column.primaryKey() : column.primaryKey().autoIncrement(),
      )
      .addColumn('match_code', 'text', required)
      .addColumn('seq', 'integer', required)
      .addColumn('body', 'text', required)
      .addColumn('reason', 'text', required)
      .addColumn('moved_at', wide, required),
  ];
}

const required = (column: ColumnDefinitionBuilder): ColumnDefinitionBuilder => column.notNull();
const once = (column: ColumnDefinitionBuilder): ColumnDefinitionBuilder => column.notNull().defaultTo(1);
