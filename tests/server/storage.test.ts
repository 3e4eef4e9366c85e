import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../../server/storage/database.ts';
import { commandRow, eventsRow, Store } from '../../server/storage/store.ts';
import { matchId, powerId } from '../../shared/core/ids.ts';
import type { GameEvent } from '../../shared/events/events.ts';
import type { MatchSetup, ParticipantId, StampedCommand } from '../../shared/model/match.ts';
import { RULES_VERSION } from '../../shared/model/match.ts';
import { openPostgres, type TestPostgres } from '../helpers/postgres.ts';
import { joinMatch, openMatch, removeFolder, ServerProcess, temporaryFolder } from '../helpers/server.ts';
import { nonce, SeatConnection } from '../helpers/serverSeat.ts';

const CODE = 'ACDEFG';
/** Milliseconds that a database may take to be made on a machine with other things to do. */
const START_MOST = 300_000;
const ANN = 'ann' as ParticipantId;
/** Beyond what 32 bits hold. */
const NOW = 1_790_000_000_123;

const setup: MatchSetup = {
  id: matchId(CODE),
  scenario: 'concert' as MatchSetup['scenario'],
  seed: 8,
  rulesVersion: RULES_VERSION,
  turns: 2,
  clock: { mode: 'untimed' },
  listed: false,
  host: ANN,
};

function entry(seq: number, text: string, status: 'ended' | null = null) {
  const stamped: StampedCommand = {
    seq,
    at: NOW,
    by: { kind: 'participant', id: ANN },
    command: { kind: 'say', to: 'all', text },
  };
  const event = { kind: 'talkHeld', message: seq, from: powerId('arden'), turn: 1, id: seq * 10, audience: 'public' };
  return {
    command: commandRow(CODE, stamped, `nonce-${seq}`),
    events: eventsRow(CODE, seq, [event as GameEvent]),
    status,
    due: NOW,
  };
}

let folder: string;
let postgres: TestPostgres;
beforeAll(async () => {
  postgres = await openPostgres();
}, START_MOST);
afterAll(() => postgres.close());
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => removeFolder(folder));

describe.each(['SQLite', 'PostgreSQL'])('what a store keeps in %s', (kind) => {
  const open = async (): Promise<Store> => new Store(await openDatabase(folder, kind === 'SQLite' ? '' : postgres.url));
  let store: Store;
  beforeEach(async () => {
    store = await open();
    expect(await store.create(CODE, setup, NOW)).toBe(true);
  });
  afterEach(async () => {
    for (const code of [CODE, 'ZZZZZZ']) await store.remove(code);
    await store.close();
  });
  const again = async (): Promise<void> => {
    await store.close();
    store = await open();
  };

  it('is there when it is opened again, in order and whole', async () => {
    expect(await store.create(CODE, setup, NOW)).toBe(false);
    const texts = ['plain', 'é “quoted” 🕊', '\u0000\ud800', "'; drop table commands; --"];
    await Promise.all(texts.map((text, index) => store.append(entry(index + 1, text))));
    await store.noteAlive(NOW);
    await again();
    expect(await store.find(CODE)).toMatchObject({ status: 'open', createdAt: NOW, setup: JSON.stringify(setup) });
    const commands = await store.commandsAfter(CODE, 1);
    expect(commands.map(({ body }) => (JSON.parse(body) as StampedCommand).command)).toEqual(
      texts.slice(1).map((text) => ({ kind: 'say', to: 'all', text })),
    );
    expect(await store.nonces(CODE, 2)).toEqual([
      { participant: ANN, nonce: 'nonce-4', seq: 4 },
      { participant: ANN, nonce: 'nonce-3', seq: 3 },
    ]);
    expect(await store.eventsAfter(CODE, 10, 2)).toMatchObject([{ last: 20 }, { last: 30 }]);
    expect(await store.unfinished()).toEqual([{ code: CODE, isDue: true }]);
    expect(await store.lastAlive()).toBe(NOW);
  });

  it('is all of a batch or none of it', async () => {
    await store.append(entry(1, 'first'));
    const both = await Promise.allSettled([store.append(entry(2, 'second')), store.append(entry(1, 'first again'))]);
    expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await store.commandsAfter(CODE, 0)).toHaveLength(1);
    expect(await store.eventsAfter(CODE, 0, 9)).toHaveLength(1);
    await store.append(entry(2, 'second', 'ended'));
    expect(await store.unfinished()).toEqual([]);
  });

  it('is the newest snapshot and the one before', async () => {
    for (const seq of [1, 2, 3]) {
      store.keepSnapshot({ code: CODE, seq, body: () => `snapshot ${seq}` });
      await store.settled();
    }
    expect((await store.find(CODE))?.snapshots).toEqual([
      { seq: 3, body: 'snapshot 3' },
      { seq: 2, body: 'snapshot 2' },
    ]);
  });

  it('goes aside where it cannot be read, and to another code when the next match begins', async () => {
    for (const seq of [1, 2, 3]) await store.append(entry(seq, `${seq}`));
    expect(await store.quarantine(CODE, 2, 'not readable')).toMatchObject({ seq: 2, rows: 2 });
    expect(await store.commandsAfter(CODE, 0)).toHaveLength(1);
    expect(await store.archive(CODE, 'ZZZZZZ', setup, NOW + 1)).toBe(true);
    expect(await store.archive(CODE, 'ZZZZZZ', setup, NOW + 1)).toBe(false);
    expect(await store.commandsAfter('ZZZZZZ', 0)).toHaveLength(1);
    expect(await store.commandsAfter(CODE, 0)).toEqual([]);
    expect(await store.find(CODE)).toMatchObject({ createdAt: NOW + 1 });
  });

  it('is where notices go, and which are still to be given', async () => {
    const hook = { url: 'https://example.org/x', secret: 's' };
    await store.notices.keepHook(CODE, ANN, { ...hook, secret: 'older' });
    await store.notices.keepHook(CODE, ANN, hook);
    const notice = { participant: ANN, phase: 'p', tries: 1, nextTry: NOW };
    expect(await store.notices.note(CODE, notice)).toBe(true);
    expect(await store.notices.note(CODE, notice)).toBe(false);
    await store.notices.noteTry(CODE, { ...notice, tries: 2, nextTry: NOW + 5 });
    await again();
    expect(await store.notices.hook(CODE, ANN)).toEqual(hook);
    expect(await store.notices.waiting(CODE)).toEqual([{ ...notice, tries: 2, nextTry: NOW + 5 }]);
    expect(await store.notices.matches()).toEqual([CODE]);
    await store.notices.noteTry(CODE, { ...notice, nextTry: null });
    expect(await store.notices.matches()).toEqual([]);
  });
});

describe.each(['SQLite', 'PostgreSQL'])('tables of an earlier version in %s', (kind) => {
  it('are brought up to this one', async () => {
    const url = kind === 'SQLite' ? '' : postgres.url;
    const older = await openDatabase(folder, url);
    await older.schema.alterTable('matches').dropColumn('due').execute();
    await older.schema.alterTable('notices').dropColumn('tries').execute();
    await older.schema.alterTable('notices').dropColumn('next_try').execute();
    await older.updateTable('meta').set({ value: '1' }).where('key', '=', 'schema').execute();
    await older.destroy();
    const store = new Store(await openDatabase(folder, url));
    await store.create(CODE, setup, NOW);
    await store.append(entry(1, 'goes on'));
    expect(await store.unfinished()).toEqual([{ code: CODE, isDue: true }]);
    expect(await store.notices.matches()).toEqual([]);
    await store.remove(CODE);
    await store.close();
  });
});

describe('a server over PostgreSQL', () => {
  const running: ServerProcess[] = [];
  const start = async (url = postgres.url): Promise<ServerProcess> => {
    const server = await ServerProcess.start('--data', folder, '--database', url, '--away-seconds', '600');
    running.push(server);
    return server;
  };
  afterEach(async () => {
    await Promise.all(running.splice(0).map((server) => server.kill()));
  });

  it('has after kill -9 all that it acknowledged, and goes on', async () => {
    const first = await start();
    const { code, token } = await openMatch(first.url);
    const ann = await SeatConnection.open(first.url, code, token);
    await ann.do({ kind: 'claimSeat', power: powerId('arden'), name: 'Ann' });
    const guest = await joinMatch(first.url, code, 'Ben');
    const ben = await SeatConnection.open(first.url, code, guest.token);
    await ben.do({ kind: 'claimSeat', power: powerId('kestria'), name: 'Ben' });
    await ann.do({ kind: 'start' });
    const id = nonce();
    const said = await ben.command({ kind: 'say', to: 'all', text: 'the last word' }, id);
    expect(said).toMatchObject({ ok: true });
    await first.kill();

    const second = await start();
    const back = await SeatConnection.open(second.url, code, guest.token);
    expect(back.view).toMatchObject({ phase: 'plan', you: 'kestria', talk: [{ text: 'the last word' }] });
    expect(await back.command({ kind: 'say', to: 'all', text: 'the last word' }, id)).toEqual(said);
    const annBack = await SeatConnection.open(second.url, code, token);
    await Promise.all([annBack, back].map((seat) => seat.playQuietly((view) => view.turn === 2)));
    expect((await back.history()).filter(({ kind }) => kind === 'turnBegan')).not.toHaveLength(0);
  });

  it('says without the password that a database cannot be reached', async () => {
    const server = await start('postgres://ann:hunter2@127.0.0.1:1/none');
    expect(await server.exited).toBe(1);
    expect(server.errors).toMatch(/^server\/data-unusable: The database cannot be used: ECONNREFUSED\. .*--database/);
    expect(server.errors).not.toContain('hunter2');
  });
});

describe('a PostgreSQL server that goes away', () => {
  it('is told of, and ends nothing', async () => {
    let tell: (error: Error) => void = () => {};
    const told = new Promise<Error>((resolve) => {
      tell = resolve;
    });
    const database = await openDatabase(folder, postgres.url, (error) => tell(error));
    const { close } = postgres;
    postgres = { ...postgres, close: async () => {} };
    await close();
    expect(await told).toBeInstanceOf(Error);
    await expect(new Store(database).find(CODE)).rejects.toThrow();
    await database.destroy();
  });
});
