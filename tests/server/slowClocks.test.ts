import { afterEach, expect, it } from 'vitest';
import { openLog } from '../../server/log.ts';
import { Registry } from '../../server/matches/registry.ts';
import { Metrics } from '../../server/metrics.ts';
import type { Thinker } from '../../server/rivals/pool.ts';
import { openDatabase } from '../../server/storage/database.ts';
import { Store } from '../../server/storage/store.ts';
import { removeFolder, temporaryFolder } from '../helpers/server.ts';

const MATCHES = 100;
const HOUR = 3_600_000;

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

const idle: Thinker = {
  think: async () => [],
  opinion: async () => Promise.reject(new Error('none')),
  close: async () => {},
} as unknown as Thinker;

it('a hundred matches with slow clocks keep every deadline over two restarts', async () => {
  const folder = temporaryFolder();
  closing.push(() => removeFolder(folder));
  const open = async (downSince: number | null) => {
    const store = new Store(await openDatabase(folder, ''));
    const tools = {
      store,
      log: openLog('silent'),
      metrics: new Metrics(),
      thinker: idle,
      allowPrivate: false,
      publicUrl: '',
    };
    const registry = new Registry(tools, { grace: 1e9, allowSeed: true, downSince, upSince: Date.now() });
    const close = async () => {
      await registry.close();
      await store.close();
    };
    return { registry, close };
  };

  const first = await open(null);
  const due = new Map<string, number>();
  for (let index = 0; index < MATCHES; index++) {
    const created = await first.registry.create({
      scenario: 'duel',
      name: 'Ann',
      solo: 'suggested',
      clock: { mode: 'timed', planSeconds: 86_400, crisisSeconds: 43_200 },
      seed: index,
    });
    if (!created.ok) throw new Error(created.error.code);
    const { live } = created.value.table;
    due.set(live.code, live.match.deadline ?? 0);
  }
  // An untimed one is left on disk until somebody comes.
  await first.registry.create({ scenario: 'duel', name: 'Ben', solo: 'suggested' });
  await first.close();

  // As though the server had been away for the last two hours: they do not count.
  const downSince = Date.now() - 2 * HOUR;
  const second = await open(downSince);
  expect(await second.registry.recover()).toEqual({ unfinished: MATCHES + 1, loaded: MATCHES });
  const after = new Map<string, number>();
  for (const [code, before] of due) {
    const table = await second.registry.get(code);
    const deadline = table?.live.match.deadline ?? 0;
    expect(deadline - before).toBeGreaterThanOrEqual(2 * HOUR);
    expect(deadline - before).toBeLessThan(2 * HOUR + 120_000);
    after.set(code, deadline);
  }
  await second.close();

  // It falls again before it has noted that it was up: what was made up is not made up twice.
  const third = await open(downSince);
  await third.registry.recover();
  for (const [code, before] of after) {
    const table = await third.registry.get(code);
    expect((table?.live.match.deadline ?? 0) - before).toBeLessThan(120_000);
  }
  await third.close();
});
