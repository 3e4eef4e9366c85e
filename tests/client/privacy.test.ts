import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { CHAPTERS } from '../../client/pages/privacyChapters.ts';
import { openDatabase } from '../../server/storage/database.ts';
import type { Tables } from '../../server/storage/tables.ts';
import { removeFolder, temporaryFolder } from '../helpers/server.ts';

/** What the page says of each table; the compiler asks for a table that is new. */
const SAID: Readonly<Record<keyof Tables, readonly string[]>> = {
  meta: ['other.server'],
  matches: ['kept.game', 'other.same'],
  commands: ['kept.game', 'kept.talk'],
  snapshots: ['kept.game'],
  events: ['kept.game'],
  hooks: ['other.notices'],
  notices: ['other.notices'],
  forks: ['other.server'],
  classes: ['kept.teach'],
  class_commands: ['kept.name', 'kept.reflection', 'kept.mark', 'kept.teach'],
  quarantine: ['kept.spoilt'],
};

it('the page on privacy names what each table of the database keeps, and nothing that no table keeps', async () => {
  const folder = temporaryFolder();
  const database = await openDatabase(folder, '');
  const tables = await sql<{ name: string }>`select name from sqlite_master where type = 'table'`.execute(database);
  await database.destroy();
  removeFolder(folder);
  const kept = tables.rows.map(({ name }) => name).filter((name) => !/^(sqlite|kysely)_/.test(name));
  expect(kept.sort()).toEqual(Object.keys(SAID).sort());
  const items = CHAPTERS.flatMap((chapter) => chapter.items);
  const said = items.filter((item) => /^privacy\.(kept|other)\./.test(item));
  expect(new Set(Object.values(SAID).flat())).toEqual(new Set(said.map((item) => item.replace('privacy.', ''))));
});
