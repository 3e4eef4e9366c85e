import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Connection } from '../../../client/net/connection.ts';
import { Refusal, UNREACHABLE } from '../../../client/net/refusal.ts';
import type { EnteredRoom, RoomListener } from '../../../client/net/room.ts';
import { connection, openStore, serverView } from '../../../client/store/match.ts';
import type { CommandReply, CommandRequest } from '../../../shared/protocol/command.ts';
import { CLOSE_CODES } from '../../../shared/protocol/room.ts';
import { FakeServer } from './fixture.ts';

let server: FakeServer;
let listener: RoomListener;
let entrances: number;
let requests: CommandRequest[];
/** What the next entrances meet: a refusal, or nothing. */
let refusals: Refusal[];
/** How commands are answered. */
let reply: (request: CommandRequest) => Promise<CommandReply>;

async function enter(_code: string, _token: string, on: RoomListener): Promise<EnteredRoom> {
  entrances += 1;
  const refused = refusals.shift();
  if (refused) throw refused;
  listener = on;
  return {
    resync: async () => server.whole(),
    history: async () => [],
    command(request) {
      requests.push(request);
      return reply(request);
    },
    opinion: async () => ({ ok: false, error: { code: 'opinion/unavailable' } }),
    inviteKey: async () => 'invite',
    hook: async () => ({ url: null, secret: null }),
    renewKey: async () => 'renewed',
    leave: () => on.onClose(4000),
  };
}

let way: Connection;
beforeEach(async () => {
  vi.useFakeTimers();
  server = new FakeServer();
  entrances = 0;
  requests = [];
  refusals = [];
  reply = async ({ command }) => server.apply(command);
  openStore('ABCDEF');
  way = new Connection('ABCDEF', 'token', enter);
  await way.open();
});

afterEach(() => {
  way.close();
  vi.useRealTimers();
});

describe('the connection to a match', () => {
  it('enters, takes the whole view and says that it is live', () => {
    expect(connection.value).toEqual({ kind: 'live' });
    expect(serverView.value).toEqual(server.view());
  });

  it('asks for the whole view where a message is missing', async () => {
    server.apply({ kind: 'lockIn' });
    server.message();
    server.apply({ kind: 'unlock' });
    listener.onView(server.message());
    await vi.advanceTimersByTimeAsync(0);
    expect(serverView.value).toEqual(server.view());
    expect(entrances).toBe(1);
  });

  it('comes back after a break, waiting twice as long each time', async () => {
    refusals = [new Refusal(UNREACHABLE), new Refusal(UNREACHABLE)];
    listener.onClose(1006);
    expect(connection.value).toMatchObject({ kind: 'retrying', at: Date.now() + 500 });
    await vi.advanceTimersByTimeAsync(500);
    expect(connection.value).toMatchObject({ kind: 'retrying', at: Date.now() + 1000 });
    await vi.advanceTimersByTimeAsync(1000);
    expect(connection.value).toMatchObject({ kind: 'retrying', at: Date.now() + 2000 });
    await vi.advanceTimersByTimeAsync(2000);
    expect(connection.value).toEqual({ kind: 'live' });
    expect(entrances).toBe(4);
  });

  it('says that the server restarts, and comes back at once when asked', async () => {
    listener.onClose(CLOSE_CODES.restarting);
    expect(connection.value.kind).toBe('restarting');
    way.retryNow();
    await vi.advanceTimersByTimeAsync(0);
    expect(connection.value).toEqual({ kind: 'live' });
  });

  it('gives up where the match is no more', async () => {
    refusals = [new Refusal({ code: 'match/unknown' })];
    listener.onClose(1006);
    await vi.advanceTimersByTimeAsync(500);
    expect(connection.value).toEqual({ kind: 'lost', error: { code: 'match/unknown' } });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(entrances).toBe(2);
    expect(await way.send({ kind: 'lockIn' })).toMatchObject({ ok: false, error: { code: 'net/closed' } });
  });

  it('sends a command without a reply again with its nonce after coming back', async () => {
    let lost: (reason: Error) => void = () => {};
    reply = () =>
      new Promise((_, reject) => {
        lost = reject;
      });
    const answer = way.send({ kind: 'lockIn' });
    reply = async ({ command }) => server.apply(command);
    listener.onClose(1006);
    lost(new Error('connection closed'));
    await vi.advanceTimersByTimeAsync(500);
    expect(await answer).toMatchObject({ ok: true });
    expect(requests).toHaveLength(2);
    expect(requests[1].id).toBe(requests[0].id);
    expect(requests[0].id).toMatch(/^[A-Za-z0-9_-]{8,40}$/);
  });

  it('keeps a command given while there is no connection', async () => {
    listener.onClose(1006);
    const answer = way.send({ kind: 'lockIn' });
    expect(requests).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(500);
    expect(await answer).toMatchObject({ ok: true });
  });

  it('takes breath where the server finds it hasty', async () => {
    const seen: string[] = [];
    reply = async ({ id, command }) => {
      seen.push(id);
      return seen.length < 3 ? { ok: false, error: { code: 'request/too-many' } } : server.apply(command);
    };
    const answer = way.send({ kind: 'lockIn' });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await answer).toMatchObject({ ok: true });
    expect(new Set(seen).size).toBe(1);
  });

  it('leaves for good when it is closed', async () => {
    const answer = way.send({ kind: 'lockIn' });
    way.close();
    expect((await answer).ok).toBe(false);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(entrances).toBe(1);
    expect(connection.value).toEqual({ kind: 'closed' });
  });
});
