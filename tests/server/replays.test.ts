import { afterAll, beforeAll, expect, it } from 'vitest';
import { FORKS_MOST, takeFork } from '../../server/matches/forkLimit.ts';
import { openDatabase } from '../../server/storage/database.ts';
import { Store } from '../../server/storage/store.ts';
import { keysOf, type PowerId } from '../../shared/core/ids.ts';
import type { ErrorBody } from '../../shared/protocol/errors.ts';
import { readMatchLog } from '../../shared/protocol/matchLog.ts';
import { type DecisionList, type ForkedMatch, readReplay } from '../../shared/protocol/replay.ts';
import { ask, openMatch, openServer, removeFolder, type TestServer, temporaryFolder } from '../helpers/server.ts';
import { SeatConnection } from '../helpers/serverSeat.ts';

let server: TestServer;
let code: string;
let you: PowerId;
beforeAll(async () => {
  server = await openServer({ awaySeconds: 0 });
  const opened = await openMatch(server.url, { scenario: 'duel', solo: 'suggested', turns: 2 });
  code = opened.code;
  const host = await SeatConnection.open(server.url, code, opened.token);
  you = host.view.you as PowerId;
  const [other] = keysOf(host.view.powers).filter((power) => power !== you);
  await host.do({ kind: 'say', to: [other], text: 'Between us.' });
  expect((await ask(server.url, `/api/matches/${code}/replay`)).status).toBe(409);
  await host.playQuietly((view) => view.phase === 'ended');
  await host.leave();
}, 120_000);
afterAll(() => server.close());

it('shows a finished match frame by frame, as it was and as a seat saw it', async () => {
  const whole = readReplay((await ask(server.url, `/api/matches/${code}/replay`)).body);
  expect(whole?.frames[0]).toMatchObject({ turn: 1, phase: 'plan' });
  expect(whole?.frames.at(-1)).toMatchObject({ phase: 'ended' });
  const [first] = whole?.frames ?? [];
  // Who sees everything is no seat, and sees every figure without error.
  expect(first.view.you).toBeNull();
  expect(keysOf(first.view.beliefs)).toEqual(keysOf(first.view.powers));
  expect(Object.values(first.view.beliefs).every(({ homeForce }) => homeForce.error === 0)).toBe(true);

  const seat = readReplay((await ask(server.url, `/api/matches/${code}/replay?seat=${you}`)).body);
  expect(seat?.frames).toHaveLength(whole?.frames.length ?? 0);
  expect(seat?.frames[0].view.you).toBe(you);
  expect(keysOf(seat?.frames[0].view.beliefs ?? {})).not.toContain(you);
  const books = (replay: typeof seat) =>
    replay?.frames.flatMap(({ events }) => events).filter(({ kind }) => kind === 'budgetExecuted').length;
  expect(books(seat)).toBe(2);
  expect(books(whole)).toBe(2 * keysOf(first.view.powers).length);
  for (const replay of [whole, seat]) expect(JSON.stringify(replay)).not.toContain('Between us.');
  expect((await ask(server.url, `/api/matches/${code}/replay?seat=nobody`)).status).toBe(400);
  expect((await ask(server.url, '/api/matches/AAAAAA/replay')).status).toBe(404);
});

it('lets one decision go otherwise, and rivals go on from there', async () => {
  const { decisions } = (await ask<DecisionList>(server.url, `/api/matches/${code}/decisions`)).body;
  const budgets = decisions.filter(({ command }) => command.kind === 'draftBudget');
  expect(budgets.length).toBeGreaterThan(0);
  const last = budgets[budgets.length - 1];
  const { budget } = last.command as unknown as { budget: { lines: Record<string, number> } };
  const lines = Object.fromEntries(Object.keys(budget.lines).map((line) => [line, 0]));
  const changed = { kind: 'draftBudget', budget: { ...budget, lines } };
  const fork = await ask<ForkedMatch>(server.url, `/api/matches/${code}/fork`, { seq: last.seq, command: changed });
  expect(fork.status).toBe(201);

  const logOf = async (match: string) => readMatchLog((await ask(server.url, `/api/matches/${match}/log`)).body);
  const [was, is] = [await logOf(code), await logOf(fork.body.code)];
  const books = (log: typeof was) =>
    log?.events.filter(
      (event) => event.kind === 'budgetExecuted' && event.power === last.power && event.turn === last.turn,
    );
  const spent = (log: typeof was): number => {
    const [book] = books(log) ?? [];
    return book?.kind === 'budgetExecuted' ? Object.values(book.ledger.lines).reduce((sum, line) => sum + line, 0) : -1;
  };
  expect(spent(was)).toBeGreaterThan(0);
  expect(spent(is)).toBe(0);
  expect(is?.events.some(({ kind }) => kind === 'matchEnded')).toBe(true);
  // Up to the changed turn nothing is different.
  const before = (log: typeof was) =>
    log?.events.filter(({ turn, kind }) => turn < last.turn && !kind.startsWith('said')).map(({ kind }) => kind);
  expect(before(is)).toEqual(before(was));

  const bad = (body: object) => ask(server.url, `/api/matches/${code}/fork`, body);
  expect((await bad({ seq: 1, command: null })).status).toBe(404);
  expect((await bad({ seq: last.seq, command: { kind: 'lockIn' } })).status).toBe(404);
  expect((await bad({ seq: last.seq, command: { kind: 'draftBudget', budget: 7 } })).status).toBe(400);
});

it('lets a match be forked so often in a day, and says when again', async () => {
  const { decisions } = (await ask<DecisionList>(server.url, `/api/matches/${code}/decisions`)).body;
  const [{ seq }] = decisions.filter(({ command }) => command.kind === 'draftBudget').reverse();
  const fork = () => ask<ErrorBody>(server.url, `/api/matches/${code}/fork`, { seq, command: null });
  let made = 1;
  for (; made <= FORKS_MOST; made++) if ((await fork()).status !== 201) break;
  // One was made above; those that were refused for what they asked do not count.
  expect(made).toBe(FORKS_MOST);
  const refused = await fork();
  expect([refused.status, refused.body.error]).toEqual([
    429,
    { code: 'fork/too-many', params: { most: FORKS_MOST, hours: 24 } },
  ]);
});

it('counts forks of the last day, each match for itself, over restarts', async () => {
  const folder = temporaryFolder();
  try {
    const day = 86_400_000;
    let store = new Store(await openDatabase(folder, ''));
    const take = (code: string, at: number) => takeFork(store.forks, code, at);
    // All at once, as a class would: exactly so many are taken.
    const taken = await Promise.all(Array.from({ length: FORKS_MOST + 2 }, () => take('ABCDEF', 0)));
    expect(taken.filter(({ ok }) => ok)).toHaveLength(FORKS_MOST);
    await store.close();
    store = new Store(await openDatabase(folder, ''));
    expect((await take('ABCDEF', day - 1)).ok).toBe(false);
    expect((await take('GHJKMN', day - 1)).ok).toBe(true);
    const next = await take('ABCDEF', day);
    expect(next.ok).toBe(true);
    expect((await take('ABCDEF', day)).ok).toBe(false);
    if (next.ok) await next.value();
    expect((await take('ABCDEF', day)).ok).toBe(true);
    await store.close();
  } finally {
    removeFolder(folder);
  }
});
