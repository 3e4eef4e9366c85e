import { afterAll, beforeAll, expect, it } from 'vitest';
import { analyse } from '../../shared/analysis/index.ts';
import { duel } from '../../shared/content/scenarios/duel.ts';
import { keysOf, type PowerId } from '../../shared/core/ids.ts';
import { matchFacts } from '../../shared/formulas/facts.ts';
import { readMatchLog } from '../../shared/protocol/matchLog.ts';
import { ask, openMatch, openServer, type TestServer } from '../helpers/server.ts';
import { SeatConnection } from '../helpers/serverSeat.ts';

let server: TestServer;
beforeAll(async () => {
  server = await openServer({ awaySeconds: 0 });
});
afterAll(() => server.close());

const fetchLog = async (code: string, token?: string) => {
  const headers: Record<string, string> = token === undefined ? {} : { authorization: `Bearer ${token}` };
  const answer = await fetch(`${server.url}/api/matches/${code}/log`, { headers });
  return { status: answer.status, body: (await answer.json()) as unknown };
};

it('gives the whole log of a match once it has ended, and what seats said only to who was there', async () => {
  const { code, token } = await openMatch(server.url, { scenario: 'duel', solo: 'suggested', turns: 1 });
  const host = await SeatConnection.open(server.url, code, token);
  const others = keysOf(host.view.powers).filter((power) => power !== host.view.you);
  await host.do({ kind: 'say', to: [others[0] as PowerId], text: 'Between us.' });
  expect(await fetchLog(code, token)).toMatchObject({ status: 409, body: { error: { code: 'match/not-ended' } } });
  await host.playQuietly((view) => view.phase === 'ended');

  const open = await fetchLog(code);
  expect(open.status).toBe(200);
  const log = readMatchLog(open.body);
  expect(log).toMatchObject({ code, scenario: 'duel', turns: 1 });
  expect(log?.seats).toHaveLength(duel.powers.length);
  expect(log?.events.some(({ kind }) => kind === 'said')).toBe(false);
  // Other seats' books are in it, which no seat was told while the match went on.
  const books = log?.events.filter(({ kind }) => kind === 'budgetExecuted') ?? [];
  expect(books).toHaveLength(duel.powers.length);
  expect(analyse(log?.events ?? [], matchFacts(duel, 1)).verdict?.turn).toBe(1);

  const own = readMatchLog((await fetchLog(code, token)).body);
  expect(own?.events.filter(({ kind }) => kind === 'said')).toMatchObject([{ text: 'Between us.' }]);
  expect(readMatchLog((await fetchLog(code, `${token}x`)).body)?.events).toEqual(log?.events);
  await host.leave();
});

it('knows no log of a match that there is not, and none in what is none', async () => {
  expect(await ask(server.url, '/api/matches/AAAAAA/log')).toMatchObject({ status: 404 });
  expect(await ask(server.url, '/api/matches/no/log')).toMatchObject({ status: 404 });
  expect(readMatchLog({ code: 'AAAAAA' })).toBeNull();
});
