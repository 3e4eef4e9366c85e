import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openClass } from '../helpers/classes.ts';
import { ask, openServer, type TestServer } from '../helpers/server.ts';

let server: TestServer;
beforeEach(async () => {
  server = await openServer();
});
afterEach(() => server.close());

/** Statuses of so many requests, a hundred at a time. */
async function statusesOf(count: number, request: (index: number) => Promise<{ status: number }>): Promise<number[]> {
  const statuses: number[] = [];
  while (statuses.length < count) {
    const some = Array.from({ length: Math.min(100, count - statuses.length) }, (_, index) =>
      request(statuses.length + index),
    );
    statuses.push(...(await Promise.all(some)).map(({ status }) => status));
  }
  return statuses;
}

describe('one address', () => {
  it('may be that of a class of two hundred, each with ten requests in the first minute', async () => {
    const { code } = await openClass(server.url);
    const statuses = await statusesOf(2000, () => ask(server.url, `/api/classes/${code}`));
    expect(new Set(statuses)).toEqual(new Set([200]));
  });

  it('may not go through codes', async () => {
    const statuses = await statusesOf(700, () => ask(server.url, '/api/classes/QQQQQQ'));
    expect(statuses.filter((status) => status === 404).length).toBeLessThanOrEqual(600);
    expect(statuses.at(-1)).toBe(429);
    expect((await ask(server.url, '/api/matches/QQQQQQ')).body).toEqual({ error: { code: 'request/too-many' } });
  });

  it('opens a bounded number of classes', async () => {
    const statuses = await statusesOf(62, () => ask(server.url, '/api/classes', { name: '' }));
    expect(statuses.filter((status) => status === 400)).toHaveLength(60);
    expect(statuses.filter((status) => status === 429)).toHaveLength(2);
  });
});
