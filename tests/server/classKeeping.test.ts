import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ClassStore } from '../../server/classes/classStore.ts';
import { LiveClass } from '../../server/classes/liveClass.ts';
import { openLog } from '../../server/log.ts';
import { type Database, openDatabase } from '../../server/storage/database.ts';
import { createClass } from '../../shared/classes/applyClass.ts';
import type { ClassSetup } from '../../shared/classes/model.ts';
import { scenarioId } from '../../shared/core/ids.ts';
import { openPostgres, type TestPostgres } from '../helpers/postgres.ts';
import { removeFolder, temporaryFolder } from '../helpers/server.ts';

const setup: ClassSetup = {
  code: 'GATHER',
  name: 'IR 204',
  scenario: scenarioId('concert'),
  seed: 1,
  turns: 6,
  cabinet: 1,
  seating: 'dealt',
  rosterOnly: false,
  talk: 'open',
  preset: null,
};
const instructor = { kind: 'instructor', key: 1 } as const;
const log = openLog('silent');

/** Milliseconds that a database may take to be made on a machine with other things to do. */
const START_MOST = 300_000;
/** Beyond what 32 bits hold. */
const NOW = 1_790_000_000_123;

let folder: string;
let postgres: TestPostgres;
let database: Database;
let classStore: ClassStore;
beforeAll(async () => {
  postgres = await openPostgres();
}, START_MOST);
afterAll(() => postgres.close());

async function opened(): Promise<LiveClass> {
  expect(await classStore.create(setup, '1', NOW, 180)).toBe(true);
  return new LiveClass({ classStore, log }, createClass(setup, NOW, '1'), NOW);
}

async function restored(): Promise<LiveClass> {
  const stored = await classStore.find(setup.code);
  if (stored === null) throw new Error('the class is not on disk');
  return LiveClass.restore({ classStore, log }, stored);
}

describe.each(['SQLite', 'PostgreSQL'])('a class in %s', (kind) => {
  beforeEach(async () => {
    folder = temporaryFolder();
    database = await openDatabase(folder, kind === 'SQLite' ? '' : postgres.url);
    classStore = new ClassStore(database);
  });
  afterEach(async () => {
    for (const table of ['classes', 'class_commands', 'matches', 'quarantine'] as const) {
      await database.deleteFrom(table).execute();
    }
    await database.destroy();
    removeFolder(folder);
  });

  it('is the fold of its journal: what was acknowledged is there, what was refused is not', async () => {
    const live = await opened();
    const replies = await Promise.all([
      live.submit(instructor, { kind: 'enrol', names: ['Heron', 'Fen'] }),
      live.submit(instructor, { kind: 'enrol', names: ['fen'] }),
      live.submit(instructor, { kind: 'rename', student: 2, name: 'Gale' }),
      live.submit(instructor, { kind: 'announce', world: null, text: 'Hello' }),
    ]);
    expect(replies.map(({ ok }) => ok)).toEqual([true, false, true, true]);
    expect((await restored()).state).toEqual(live.state);
    expect(live.state).toMatchObject({ seq: 3, students: [{ name: 'Heron' }, { name: 'Gale' }] });
  });

  it('has a code that neither a class nor a match has', async () => {
    await opened();
    expect(await classStore.create(setup, '1', NOW, 180)).toBe(false);
    await database
      .insertInto('matches')
      .values({ code: 'MATCHA', setup: '{}', status: 'open', created_at: 1, due: null })
      .execute();
    expect(await classStore.create({ ...setup, code: 'MATCHA' }, '1', NOW, 180)).toBe(false);
  });

  it('whose journal is damaged goes on from the last whole command, and what is set aside is kept', async () => {
    const live = await opened();
    for (const name of ['Heron', 'Fen', 'Gale']) await live.submit(instructor, { kind: 'enrol', names: [name] });
    await database.updateTable('class_commands').set({ body: '{"seq":2,"at' }).where('seq', '=', 2).execute();
    const back = await restored();
    expect(back.state.students.map(({ name }) => name)).toEqual(['Heron']);
    expect(await database.selectFrom('quarantine').select('seq').execute()).toEqual([{ seq: 2 }, { seq: 3 }]);
    await back.submit(instructor, { kind: 'enrol', names: ['Knot'] });
    expect((await restored()).state.students.map(({ name }) => name)).toEqual(['Heron', 'Knot']);
  });

  it('acknowledges nothing that is not on disk', async () => {
    const live = await opened();
    await database.schema.alterTable('class_commands').renameTo('elsewhere').execute();
    const replies = await Promise.all([
      live.submit(instructor, { kind: 'enrol', names: ['Heron'] }),
      live.submit(instructor, { kind: 'mute', student: 9, on: true }),
    ]);
    expect(replies).toMatchObject([
      { error: { code: 'server/internal' } },
      { error: { code: 'class/unknown-student' } },
    ]);
    expect(live.state.students).toEqual([]);
    await sql`alter table elsewhere rename to class_commands`.execute(database);
  });

  it('is kept for as many days as were said since it was last used', async () => {
    const live = await opened();
    await live.submit(instructor, { kind: 'setRetention', days: 2 });
    const expiry = (await classStore.expiryOf(setup.code)) ?? 0;
    expect(expiry).toBe(live.state.at + 2 * 86_400_000);
    expect(await classStore.expired(expiry)).toEqual([]);
    expect(await classStore.expired(expiry + 1)).toEqual([setup.code]);
    await classStore.remove(setup.code);
    expect(await classStore.find(setup.code)).toBe(null);
    expect(await database.selectFrom('class_commands').selectAll().execute()).toEqual([]);
  });
});
