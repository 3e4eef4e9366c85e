import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { openLog } from '../../server/log.ts';
import { Presence } from '../../server/matches/presence.ts';
import { addressOf, isPublicAddress } from '../../server/notices/address.ts';
import { awaitedPeople, phaseKey } from '../../server/notices/due.ts';
import { Notifier, type Waits } from '../../server/notices/notifier.ts';
import { send, signatureOf } from '../../server/notices/send.ts';
import { openDatabase } from '../../server/storage/database.ts';
import type { Notice } from '../../server/storage/notices.ts';
import { Store } from '../../server/storage/store.ts';
import { begin, HOST, matchOnDisk } from '../helpers/serverMatch.ts';
import { person, seated } from '../helpers/table.ts';

const closing: Server[] = [];
afterEach(() => {
  for (const server of closing.splice(0)) server.close();
});

interface Taker {
  port: number;
  got: { body: string; request: IncomingMessage }[];
  /** Resolves when it has got so many. */
  until(count: number): Promise<void>;
  /** What it says to the next. */
  status: number;
}

/** A server that takes notices, with what it got. */
async function taker(status = 204): Promise<Taker> {
  const got: Taker['got'] = [];
  const waiting: (() => void)[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (part) => {
      body += part;
    });
    request.on('end', () => {
      got.push({ body, request });
      response.writeHead(self.status, { Location: 'http://127.0.0.1:1/' }).end();
      for (const wake of waiting.splice(0)) wake();
    });
  });
  closing.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const self: Taker = {
    port: (server.address() as AddressInfo).port,
    got,
    status,
    async until(count) {
      while (got.length < count) await new Promise<void>((wake) => waiting.push(wake));
    },
  };
  return self;
}

describe('where notices may go', () => {
  it.each(['8.8.8.8', '2606:4700:4700::1111'])('%s is of the open internet', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '::1',
    '::',
    'fe80::1',
    'fd00::1',
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    'nonsense',
  ])('%s is not', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it('is refused where any address of the name is private, and asked only once', async () => {
    const mixed = async () => [
      { address: '8.8.8.8', family: 4 },
      { address: '127.0.0.1', family: 4 },
    ];
    expect(await addressOf('both.example', false, mixed)).toMatchObject({ error: { code: 'hook/refused' } });
    expect(await addressOf('[::1]', false)).toMatchObject({ error: { code: 'hook/refused' } });
    expect(await addressOf('nowhere.example', false, async () => [])).toMatchObject({
      error: { code: 'hook/unreachable' },
    });
    expect(await addressOf('127.0.0.1', true)).toEqual({ ok: true, value: { address: '127.0.0.1', family: 4 } });
  });

  it('is the address that was judged, whatever the name means a moment later', async () => {
    const { port, got } = await taker();
    let asked = 0;
    const resolve = async () => {
      asked++;
      return [{ address: asked === 1 ? '127.0.0.1' : '127.0.0.2', family: 4 }];
    };
    const hook = { url: `http://rebound.example:${port}/here`, secret: 'secret' };
    expect(await send(hook, '{}', { allowPrivate: true, resolve })).toEqual({ ok: true, value: null });
    expect(asked).toBe(1);
    expect(got[0].request.headers.host).toBe(`rebound.example:${port}`);
  });
});

describe('a notice', () => {
  it('is signed, and follows no redirect', async () => {
    const { port, got } = await taker(302);
    const hook = { url: `http://127.0.0.1:${port}/x`, secret: 'secret' };
    expect(await send(hook, '{"a":1}', { allowPrivate: true })).toMatchObject({
      error: { code: 'hook/failed', params: { status: 302 } },
    });
    expect(got).toHaveLength(1);
    const signature = String(got[0].request.headers['counterpoise-signature']);
    const seconds = Number(/^t=(\d+)/.exec(signature)?.[1]);
    expect(signature).toBe(signatureOf('secret', '{"a":1}', seconds));
    expect(await send(hook, '{}', { allowPrivate: false })).toMatchObject({ error: { code: 'hook/refused' } });
  });

  it('is for those whom the phase waits for, and not for those who have locked in', () => {
    const table = seated({ ann: 'arden', ben: 'sarno' });
    const names = () => awaitedPeople(table.match).map(({ participant }) => participant);
    expect(names()).toEqual(['ann', 'ben']);
    const before = phaseKey(table.match);
    table.do(person('ann'), { kind: 'lockIn' });
    expect(names()).toEqual(['ben']);
    expect(phaseKey(table.match)).toBe(before);
    table.lockAll();
    expect(phaseKey(table.match)).not.toBe(before);
  });
});

describe('a notice that is not taken', () => {
  /** Milliseconds: days, and as long as a timer may run. */
  const LONG = 1_000_000_000;
  const lately: Waits = { first: 0, retries: [0, LONG] };

  it('is tried again after a restart, until it is taken, and then no more', async () => {
    const there = await taker(503);
    const disk = await matchOnDisk('ACDEFG');
    await begin(disk);
    const { live } = disk;
    await disk.store.notices.keepHook(live.code, HOST, { url: `http://127.0.0.1:${there.port}/x`, secret: 'secret' });
    const notify = (store: Store, waits: Waits): Notifier => {
      const tools = { store, log: openLog('silent'), allowPrivate: true, publicUrl: '' };
      return new Notifier(live, new Presence(live, LONG), tools, waits);
    };
    const noted = noting(disk.store, ({ tries }) => tries === 2);
    const before = notify(disk.store, lately);
    await noted;
    await there.until(2);
    before.stop();
    const [waiting] = await disk.store.notices.waiting(live.code);
    expect(waiting).toMatchObject({ participant: HOST, tries: 2, phase: phaseKey(live.match) });
    expect(waiting.nextTry).toBeGreaterThan(Date.now() + LONG / 2);

    // The time is over when the server is started again.
    await disk.store.notices.noteTry(live.code, { ...waiting, nextTry: Date.now() });
    const store = new Store(await openDatabase(disk.folder, ''));
    expect(await store.notices.matches()).toEqual([live.code]);
    there.status = 204;
    const settled = noting(store, ({ nextTry }) => nextTry === null);
    const after = notify(store, { first: LONG, retries: [0, 0, LONG] });
    await settled;
    expect(there.got).toHaveLength(3);
    expect(await store.notices.waiting(live.code)).toEqual([]);
    expect(await store.notices.note(live.code, { ...waiting, nextTry: 0 })).toBe(false);
    after.stop();
    await store.close();
    await disk.close();
  });

  it('is given up where the phase is over', async () => {
    const there = await taker();
    const disk = await matchOnDisk('ACDEFG');
    await begin(disk);
    const { live, store } = disk;
    await store.notices.keepHook(live.code, HOST, { url: `http://127.0.0.1:${there.port}/x`, secret: 'secret' });
    await store.notices.note(live.code, { participant: HOST, phase: 'long ago', tries: 1, nextTry: Date.now() });
    const settled = noting(store, ({ nextTry }) => nextTry === null);
    const tools = { store, log: openLog('silent'), allowPrivate: true, publicUrl: '' };
    const notifier = new Notifier(live, new Presence(live, LONG), tools, { first: LONG, retries: [] });
    await settled;
    expect(there.got).toHaveLength(0);
    expect(await store.notices.waiting(live.code)).toEqual([]);
    notifier.stop();
    await disk.close();
  });
});

/** Resolves once a notice that fits is noted. */
function noting({ notices }: Store, fits: (notice: Notice) => boolean): Promise<void> {
  const noteTry = notices.noteTry.bind(notices);
  return new Promise((done) => {
    notices.noteTry = async (code, notice) => {
      await noteTry(code, notice);
      if (fits(notice)) done();
    };
  });
}
