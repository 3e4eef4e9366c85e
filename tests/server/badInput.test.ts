import { Client } from 'colyseus.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import WebSocket from 'ws';
import { newParticipant, signToken } from '../../server/auth/tokens.ts';
import { NAME_MOST } from '../../shared/protocol/bounds.ts';
import { CLOSE_CODES, LIMITS } from '../../shared/protocol/room.ts';
import { readHistory, readResync } from '../../shared/protocol/view.ts';
import { ask, joinMatch, openMatch, openServer, type TestServer } from '../helpers/server.ts';
import { nonce, SeatConnection } from '../helpers/serverSeat.ts';

let server: TestServer;
beforeAll(async () => {
  server = await openServer({ allowSeed: false });
});
afterAll(() => server.close());

const refusal = (code: string) => expect.objectContaining({ error: expect.objectContaining({ code }) });

describe('at the door', () => {
  it('refuses forged, foreign and stale tokens, and codes that do not exist', async () => {
    const { code, token } = await openMatch(server.url);
    const other = await openMatch(server.url);
    const forged = signToken(Buffer.alloc(32, 1), { code, participant: newParticipant(), issued: 1_800_000_000 });
    const tampered = `${token.slice(0, -2)}${token.endsWith('AA') ? 'BB' : 'AA'}`;
    const join = (as: string, to: string) => new Client(server.url).joinById(to, { token: as });
    for (const bad of [forged, tampered, other.token, '', 'x'.repeat(5000), '1.2.3']) {
      await expect(join(bad, code), bad).rejects.toMatchObject({ message: 'token/invalid', code: 401 });
    }
    for (const unknown of ['nonsense', 'O0O0O0', 'AAAAAA']) {
      await expect(join(token, unknown)).rejects.toMatchObject({ message: 'match/unknown', code: 404 });
    }
    expect(await ask(server.url, '/api/matches/AAAAAA')).toEqual({ status: 404, body: refusal('match/unknown') });
    const nobody = await ask(server.url, '/api/matches/AAAAAA/join', { name: 'Ann' });
    expect(nobody).toEqual({ status: 404, body: refusal('match/unknown') });
  });

  it('lets clients make no rooms of their own', async () => {
    const client = new Client(server.url);
    for (const enter of [client.create('match'), client.joinOrCreate('match'), client.join('match')]) {
      await expect(enter).rejects.toMatchObject({ message: 'request/unknown' });
    }
  });

  it('answers bad requests with a code', async () => {
    const post = (body: unknown) => ask(server.url, '/api/matches', body);
    const malformed = { status: 400, body: refusal('request/malformed') };
    expect(await post('{"scenario":')).toEqual(malformed);
    expect(await post([])).toEqual(malformed);
    expect(await post({ scenario: 'concert' })).toEqual(malformed);
    expect(await post({ scenario: 'concert', name: ' \u200b ' })).toEqual(malformed);
    expect(await post({ scenario: 'concert', name: 'Ann', surprise: 1 })).toEqual(malformed);
    expect(await post({ scenario: 'concert', name: 'Ann', turns: 1e9 })).toEqual(malformed);
    expect(await post({ scenario: 'concert', name: 'Ann', clock: { mode: 'timed', planSeconds: 1 } })).toEqual(
      malformed,
    );
    expect(await post({ scenario: 'atlantis', name: 'Ann' })).toEqual({
      status: 404,
      body: refusal('scenario/unknown'),
    });
    expect((await post({ scenario: 'concert', name: 'Ann', solo: 'atlantis' })).status).toBe(409);
    expect(await post({ scenario: 'concert', name: 'x'.repeat(20_000) })).toEqual({
      status: 413,
      body: refusal('request/too-large'),
    });
    expect(await ask(server.url, '/api/nothing')).toEqual({ status: 404, body: refusal('request/unknown') });
  });

  it('chooses seeds itself unless it is told otherwise', async () => {
    const { status, body } = await ask(server.url, '/api/matches', { scenario: 'concert', name: 'Ann', seed: 1 });
    expect({ status, body }).toEqual({ status: 400, body: refusal('request/malformed') });
  });

  it('cleans names', async () => {
    const { code } = await openMatch(server.url);
    const { name } = await joinMatch(server.url, code, `\u202eEvil\u0000\n  Name ${'x'.repeat(60)}`);
    expect(name).toMatch(/^Evil Name x+$/);
    expect(name).toHaveLength(NAME_MOST);
  });

  it('keeps its figures to this machine', async () => {
    await server.settled;
    const figures = await fetch(`${server.url}/metrics`);
    expect(await figures.text()).toContain('counterpoise_matches');
    const proxied = await fetch(`${server.url}/metrics`, { headers: { 'X-Forwarded-For': '203.0.113.9' } });
    expect(proxied.status).toBe(404);
  });

  it('sends headers that keep the page to itself', async () => {
    const { headers } = await fetch(`${server.url}/healthz`);
    expect(headers.get('content-security-policy')).toContain("script-src 'self'");
    expect(headers.get('content-security-policy')).not.toContain('unsafe-eval');
    expect(headers.get('access-control-allow-origin')).toBeNull();
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });
});

describe('in the room', () => {
  it('refuses malformed requests and goes on', async () => {
    const { code, token } = await openMatch(server.url, { solo: 'suggested' });
    const seat = await SeatConnection.open(server.url, code, token);
    const malformed = { ok: false, error: { code: 'request/malformed' } };
    for (const command of [
      null,
      'lockIn',
      {},
      { kind: '__proto__' },
      { kind: 'say', to: 'all', text: '\u200b' },
      { kind: 'say', to: 'all', text: 5 },
      { kind: 'draftBudget', budget: { tax: 'normal' } },
      { kind: 'propose', terms: { parties: [], clauses: [], duration: 1e99, notice: -1 } },
    ]) {
      expect(await seat.command(command), JSON.stringify(command)).toMatchObject(malformed);
    }
    expect(await seat.command({ kind: 'lockIn' }, 'short')).toMatchObject(malformed);
    expect(await seat.room.request('command', 'nonsense')).toMatchObject(malformed);
    expect(readHistory(await seat.room.request('history', { after: -1 }))).toMatchObject(malformed);
    expect(readResync(await seat.room.request('resync', { surprise: 1 }))).toMatchObject(malformed);
    await expect(seat.room.request('unheard of', {})).rejects.toThrow();
    await seat.do({ kind: 'say', to: 'all', text: 'still here' });
    await seat.leave();
  });

  it('closes whoever sends too large a message or no message of ours, and nobody else', async () => {
    const { code, token } = await openMatch(server.url, { solo: 'suggested' });
    const bystander = await SeatConnection.open(server.url, code, token);
    const [large, strange] = await Promise.all([1, 2].map(() => SeatConnection.open(server.url, code, token)));
    large.room.send('command', { id: nonce(), command: 'x'.repeat(LIMITS.messageBytes + 1) });
    expect(await large.closed).toBe(CLOSE_CODES.tooLarge);
    strange.room.send('unheard of', {});
    expect(await strange.closed).toBe(CLOSE_CODES.misuse);
    await bystander.do({ kind: 'say', to: 'all', text: 'undisturbed' });
    await bystander.leave();
  });

  it('slows a participant down over all its connections, and closes a flood', async () => {
    const { code, token } = await openMatch(server.url, { solo: 'suggested' });
    const seats = await Promise.all(Array.from({ length: 5 }, () => SeatConnection.open(server.url, code, token)));
    const burst = seats.flatMap((seat) =>
      Array.from({ length: 40 }, () => seat.command({ kind: 'say', to: 'all', text: '' })),
    );
    const codes = (await Promise.all(burst)).map((reply) => (reply.ok ? '' : reply.error.code));
    expect(codes).toContain('request/too-many');
    expect(codes.filter((refused) => refused !== 'request/too-many').length).toBeGreaterThan(100);

    const { token: watching } = await joinMatch(server.url, code, 'Cleo', true);
    const flood = await SeatConnection.open(server.url, code, watching);
    for (let message = 0; message < 3 * LIMITS.messagesPerSecond; message++) {
      flood.room.request('resync', {}).catch(() => {});
    }
    expect(await flood.closed).toBe(CLOSE_CODES.misuse);
    await Promise.all(seats.map((seat) => seat.leave()));
  });

  it('survives bytes that are no frames', async () => {
    const { code, token } = await openMatch(server.url, { solo: 'suggested' });
    const seat = await SeatConnection.open(server.url, code, token);
    for (const bytes of [[], [255], [13], [21, 200, 200], [13, 255, 255, 255], [12]]) {
      const stranger = new WebSocket(`${server.url.replace('http', 'ws')}/abcdefghi/${code}?sessionId=nobody`);
      const closed = new Promise((done) => stranger.on('close', done));
      stranger.on('open', () => stranger.send(Uint8Array.from(bytes)));
      await closed;
    }
    await seat.do({ kind: 'say', to: 'all', text: 'undisturbed' });
    await seat.leave();
  });
});
