import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { PowerId } from '../../shared/core/ids.ts';
import { powerId } from '../../shared/core/ids.ts';
import type { MatchList, MatchSummary } from '../../shared/protocol/http.ts';
import { ask, joinMatch, openMatch, openServer, type TestServer } from '../helpers/server.ts';
import { nonce, SeatConnection } from '../helpers/serverSeat.ts';

let server: TestServer;
beforeAll(async () => {
  server = await openServer({ awaySeconds: 0 });
});
afterAll(() => server.close());

const [arden, kestria, velmark] = ['arden', 'kestria', 'velmark'].map(powerId);

describe('a match among friends', () => {
  it('is opened, listed, joined by code, seated and started', async () => {
    const { code, token } = await openMatch(server.url, { listed: true });
    const host = await SeatConnection.open(server.url, code, token);
    expect(host.view).toMatchObject({ phase: 'lobby', you: null, host: true });
    const unseated = await ask<MatchSummary>(server.url, `/api/matches/${code}`);
    expect(unseated.body.host).toBe(host.view.people[0].name);
    await host.do({ kind: 'claimSeat', power: arden, name: '  Ann\u202e \n of Arden ' });
    expect(host.view).toMatchObject({ you: 'arden', seats: { arden: { kind: 'human', name: 'Ann of Arden' } } });

    const list = await ask<MatchList>(server.url, '/api/matches');
    expect(list.body.matches.find((match) => match.code === code)).toMatchObject({ open: 5, host: 'Ann of Arden' });

    const typed = `${code.slice(0, 3)}-${code.slice(3)}`.toLowerCase();
    const joined = await joinMatch(server.url, typed, 'Ben');
    const guest = await SeatConnection.open(server.url, typed, joined.token);
    expect(await guest.command({ kind: 'claimSeat', power: arden, name: 'Ben' })).toMatchObject({
      ok: false,
      error: { code: 'seat/taken' },
    });
    await guest.do({ kind: 'claimSeat', power: kestria, name: joined.name });
    expect(await guest.command({ kind: 'start' })).toMatchObject({ ok: false });

    await host.do({ kind: 'start' });
    await guest.until((view) => view.phase === 'plan');
    expect(guest.view.seats[velmark].kind).toBe('ai');
    expect(guest.view.own?.id).toBe('kestria');
    expect(Object.keys(guest.view.beliefs)).not.toContain('kestria');
    await Promise.all([host.leave(), guest.leave()]);
  });

  it('shows an onlooker who is a turn behind the clock of the phase that runs', async () => {
    const { code, token: own } = await openMatch(server.url);
    const host = await SeatConnection.open(server.url, code, own);
    await host.do({ kind: 'setPolicies', policies: { watchDelay: 1 } });
    await host.do({ kind: 'setClock', clock: { mode: 'timed', planSeconds: 180, crisisSeconds: 90 } });
    await host.do({ kind: 'claimSeat', power: arden, name: 'Ann' });
    await host.do({ kind: 'start' });
    const { token } = await joinMatch(server.url, code, 'Wim', true);
    const onlooker = await SeatConnection.open(server.url, code, token);
    expect(onlooker.view.deadline).toBe(host.view.deadline);
    await host.do({ kind: 'extend', seconds: 120 });
    await onlooker.until(({ deadline }) => deadline === host.view.deadline);
    await host.do({ kind: 'pause' });
    await onlooker.until(({ pausedWith }) => pausedWith !== null);
    await Promise.all([host.leave(), onlooker.leave()]);
  });

  it('is full for newcomers once it runs without late joining, who may only watch', async () => {
    const { code, token: own } = await openMatch(server.url);
    const host = await SeatConnection.open(server.url, code, own);
    await host.do({ kind: 'setPolicies', policies: { lateJoin: false } });
    await host.do({ kind: 'claimSeat', power: arden, name: 'Ann' });
    await host.do({ kind: 'start' });
    const refused = await ask(server.url, `/api/matches/${code}/join`, { name: 'Cleo' });
    expect(refused).toMatchObject({ status: 409, body: { error: { code: 'match/full' } } });
    const { token } = await joinMatch(server.url, code, 'Cleo', true);
    const onlooker = await SeatConnection.open(server.url, code, token);
    expect(onlooker.view).toMatchObject({ you: null, own: null, beliefs: {}, draft: null, host: false });
    expect(await onlooker.command({ kind: 'lockIn' })).toMatchObject({ ok: false });
    await onlooker.leave();
  });

  it('keeps talk between its parties', async () => {
    const { code, token } = await openMatch(server.url);
    const host = await SeatConnection.open(server.url, code, token);
    await host.do({ kind: 'claimSeat', power: arden, name: 'Ann' });
    const seats: SeatConnection[] = [];
    for (const [power, name] of [
      [kestria, 'Ben'],
      [velmark, 'Cleo'],
    ] as [PowerId, string][]) {
      const joined = await joinMatch(server.url, code, name);
      const seat = await SeatConnection.open(server.url, code, joined.token);
      await seat.do({ kind: 'claimSeat', power, name });
      seats.push(seat);
    }
    const [ben, cleo] = seats;
    await host.do({ kind: 'start' });
    await host.do({ kind: 'say', to: [kestria], text: 'between us' });
    await host.do({ kind: 'say', to: 'all', text: 'to everybody' });
    await ben.until((view) => view.talk.length === 2);
    await cleo.until((view) => view.talk.length === 1);
    expect(JSON.stringify([cleo.view, cleo.events, await cleo.history()])).not.toContain('between us');
    await Promise.all([host, ben, cleo].map((seat) => seat.leave()));
  });
});

describe('commands', () => {
  it('happen once, however often they are sent, on whatever connection', async () => {
    const { code, token } = await openMatch(server.url, { solo: 'suggested' });
    const [desk, phone] = await Promise.all([1, 2].map(() => SeatConnection.open(server.url, code, token)));
    const id = nonce();
    const say = { kind: 'say', to: 'all', text: 'once' };
    const first = await desk.command(say, id);
    expect(await Promise.all([desk.command(say, id), phone.command(say, id)])).toEqual([first, first]);
    await phone.until((view) => view.talk.length > 0);
    await phone.do({ kind: 'say', to: 'all', text: 'twice' });
    expect(phone.view.talk.map(({ text }) => text)).toEqual(['once', 'twice']);
    const refused = nonce();
    const wrong = { kind: 'withdraw', proposal: 'p99' };
    expect(await desk.command(wrong, refused)).toEqual(await phone.command(wrong, refused));
    await Promise.all([desk.leave(), phone.leave()]);
  });

  it('lock a turn that is over only once, and never the next', async () => {
    const { code, token } = await openMatch(server.url, { scenario: 'duel', solo: 'suggested' });
    const seat = await SeatConnection.open(server.url, code, token);
    const { turn } = seat.view;
    const lock = (id: string) => seat.room.request('command', { id, command: { kind: 'lockIn' }, turn });
    const id = nonce();
    const first = await lock(id);
    expect(first).toMatchObject({ ok: true });
    await seat.until(({ phase, turn: now }) => phase === 'crisis' || now > turn);
    await seat.playQuietly(({ turn: now }) => now > turn);
    expect(await lock(nonce())).toEqual({ ok: false, error: { code: 'match/wrong-phase' } });
    expect(await lock(id)).toEqual(first);
    await seat.resync();
    expect(seat.view).toMatchObject({ turn: turn + 1, phase: 'plan', locked: false });
    await seat.leave();
  });

  it('out of turn are refused and change nothing', async () => {
    const { code, token } = await openMatch(server.url, { solo: 'suggested' });
    const seat = await SeatConnection.open(server.url, code, token);
    for (const command of [
      { kind: 'answerCrisis', crisis: 'c1', answer: 'standFirm' },
      { kind: 'start' },
      { kind: 'endPhase' },
      { kind: 'setAway', power: 'kestria', away: true },
    ]) {
      expect(await seat.command(command), command.kind).toMatchObject({ ok: false });
    }
    await seat.leave();
  });
});

describe('a match alone', () => {
  it('is played to its end over the socket, and its history holds what was shown', async () => {
    const { code, token } = await openMatch(server.url, { solo: 'suggested', seed: 5, turns: 3 });
    const seat = await SeatConnection.open(server.url, code, token);
    const before = await seat.history();
    await seat.playQuietly((view) => view.phase === 'ended');
    expect(seat.view.verdict?.winners.length).toBeGreaterThan(0);
    const history = await seat.history();
    expect(history.slice(0, before.length)).toEqual(before);
    const seen = new Map([...before, ...seat.events].map((event) => [event.id, event]));
    expect(history).toEqual([...seen.values()].sort((a, b) => a.id - b.id));
    expect(history.at(-1)?.kind).toBe('matchEnded');
    const { body } = await ask<MatchSummary>(server.url, `/api/matches/${code}`);
    expect(body).toMatchObject({ phase: 'ended', turn: seat.view.turn });

    const whole = await SeatConnection.open(server.url, code, token);
    expect(seat.view).toEqual(whole.view);
    await Promise.all([seat.leave(), whole.leave()]);
  });

  it('shows the same state to all, patch by patch, beside compressed views', async () => {
    const warned = vi.spyOn(console, 'warn');
    const { code, token } = await openMatch(server.url, {
      scenario: 'world-2025',
      solo: 'suggested',
      seed: 5,
      turns: 2,
    });
    const seat = await SeatConnection.open(server.url, code, token);
    await seat.playQuietly((view) => view.phase === 'ended');
    const { seats, phase, turn, seq } = seat.view;
    // A rival may be at work on its answer as the last lock ends the match.
    const state = await seat.untilState(({ thinking }) => thinking === '');
    expect(state).toMatchObject({ code, phase, turn, seq, thinking: '' });
    expect(state.seats.size).toBe(16);
    for (const [power, { kind, locked }] of Object.entries(seats)) {
      expect(state.seats.get(powerId(power)), power).toMatchObject({ kind, locked });
    }
    expect(warned).not.toHaveBeenCalled();
    await seat.leave();
  });

  it('gives the seat to the caretaker when its holder has gone, and back on return', async () => {
    const { code, token } = await openMatch(server.url, { solo: 'suggested' });
    const { token: watching } = await joinMatch(server.url, code, 'Cleo', true);
    const seat = await SeatConnection.open(server.url, code, token);
    const power = seat.view.you ?? arden;
    const onlooker = await SeatConnection.open(server.url, code, watching);
    await seat.leave();
    await onlooker.until((view) => view.seats[power].away);
    const back = await SeatConnection.open(server.url, code, token);
    await onlooker.until((view) => !view.seats[power].away);
    await onlooker.untilState(({ seats }) => seats.get(power)?.online === true && !seats.get(power)?.away);
    await Promise.all([back.leave(), onlooker.leave()]);
  });
});
