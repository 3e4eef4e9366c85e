import { describe, expect, it } from 'vitest';
import { powerId } from '../../shared/core/ids.ts';
import { ai, clock, host, person, seated, server, Table } from '../helpers/table.ts';

const arden = powerId('arden');
const sarno = powerId('sarno');

describe('the lobby', () => {
  it('begins with every seat open, led by the doctrine of the scenario', () => {
    const { match } = new Table();
    expect(match.phase).toBe('lobby');
    expect(Object.values(match.seats).every((seat) => seat.kind === 'open' && seat.holder === null)).toBe(true);
    expect(match.seats[arden].doctrine).toBe('external');
  });

  it('seats people, who may move but not push anybody away', () => {
    const table = new Table();
    table.do(person('ann'), { kind: 'claimSeat', power: arden, name: 'Ann' });
    expect(table.codeOf(person('ben'), { kind: 'claimSeat', power: arden, name: 'Ben' })).toBe('seat/taken');
    const moved = table.do(person('ann'), { kind: 'claimSeat', power: sarno, name: 'Ann' });
    expect(moved.map((event) => event.kind)).toEqual(['seatLeft', 'seatTaken']);
    expect(table.match.seats[arden]).toMatchObject({ kind: 'open', holder: null, name: null });
    expect(table.match.seats[sarno]).toMatchObject({ kind: 'human', holder: 'ann', name: 'Ann' });
    table.do(person('ann'), { kind: 'leaveSeat' });
    expect(table.match.seats[sarno].kind).toBe('open');
  });

  it('knows no seats but those of the scenario', () => {
    const table = new Table();
    for (const power of ['atlantis', 'constructor', 'toString']) {
      const claim = { kind: 'claimSeat', power: powerId(power), name: 'Ann' } as const;
      expect(table.codeOf(person('ann'), claim)).toBe('seat/unknown');
    }
    expect(table.codeOf(ai('constructor'), { kind: 'lockIn' })).toBe('seat/not-ai');
  });

  it('obeys its host alone', () => {
    const table = new Table();
    const forHosts = [
      { kind: 'start' },
      { kind: 'setTurns', turns: 5 },
      { kind: 'setClock', clock: { mode: 'untimed' } },
      { kind: 'setSeat', power: arden, seat: 'ai' },
    ] as const;
    for (const command of forHosts) {
      expect(table.codeOf(person('ann'), command)).toBe('match/host-only');
      expect(table.codeOf(server, command)).toBe('order/not-allowed');
    }
    table.do(host, { kind: 'setTurns', turns: 5 });
    table.do(host, { kind: 'setSeat', power: arden, seat: 'ai', doctrine: 'hedger', level: 'master' });
    table.do(host, { kind: 'start' });
    expect(table.match.setup.turns).toBe(5);
    expect(table.match.seats[arden]).toMatchObject({ kind: 'ai', doctrine: 'hedger', level: 'master' });
    expect(table.codeOf(host, { kind: 'start' })).toBe('match/wrong-phase');
  });

  it('refuses matches too short or too long', () => {
    const table = new Table();
    expect(table.codeOf(host, { kind: 'setTurns', turns: 1 })).toBe('match/turns');
    expect(table.codeOf(host, { kind: 'setTurns', turns: 2.5 })).toBe('match/turns');
    expect(table.codeOf(host, { kind: 'setTurns', turns: 41 })).toBe('match/turns');
  });

  it('gives open seats to AIs when the match starts', () => {
    const table = seated({ ann: 'arden' });
    expect(table.match.phase).toBe('plan');
    expect(Object.values(table.match.seats).filter((seat) => seat.kind === 'ai')).toHaveLength(5);
    expect(table.events.map((event) => event.kind)).toEqual([
      'seatTaken',
      'matchStarted',
      'turnBegan',
      'positionsRecorded',
    ]);
  });
});

describe('a running match', () => {
  it('lets people take over an AI seat and get up again', () => {
    const table = seated({ ann: 'arden' });
    table.do(ai('sarno'), { kind: 'lockIn' });
    expect(table.codeOf(person('ann'), { kind: 'claimSeat', power: sarno, name: 'Ann' })).toBe('seat/already-seated');
    table.do(person('ben'), { kind: 'claimSeat', power: sarno, name: 'Ben' });
    expect(table.match.locked[sarno]).toBe(false);
    expect(table.codeOf(ai('sarno'), { kind: 'lockIn' })).toBe('seat/not-ai');
    table.do(person('ben'), { kind: 'leaveSeat' });
    expect(table.match.seats[sarno]).toMatchObject({ kind: 'ai', holder: null });
  });

  it('takes orders from those who hold a seat', () => {
    const table = seated({ ann: 'arden' });
    expect(table.codeOf(person('ben'), { kind: 'lockIn' })).toBe('seat/not-seated');
    expect(table.codeOf(host, { kind: 'lockIn' })).toBe('seat/not-seated');
    expect(table.codeOf(ai('arden'), { kind: 'lockIn' })).toBe('seat/not-ai');
    expect(table.codeOf(clock, { kind: 'lockIn' })).toBe('order/not-allowed');
    expect(table.codeOf(person('ann'), { kind: 'endPhase' })).toBe('order/not-allowed');
    expect(table.codeOf(person('ann'), { kind: 'setAway', power: arden, away: true })).toBe('order/not-allowed');
    expect(table.codeOf(ai('sarno'), { kind: 'leaveSeat' })).toBe('order/not-allowed');
  });
});

describe('talk', () => {
  it('reaches those it is meant for', () => {
    const table = seated({ ann: 'arden' });
    const [whisper] = table.do(person('ann'), { kind: 'say', to: [sarno], text: 'Shall we?' });
    expect(whisper).toMatchObject({ kind: 'said', audience: [arden, sarno], id: 5 });
    const [shout] = table.do(ai('sarno'), { kind: 'say', to: 'all', text: 'No.' });
    expect(shout.audience).toBe('public');
    expect(table.view('kestria').talk.map((message) => message.text)).toEqual(['No.']);
    expect(table.view('arden').talk.map((message) => message.text)).toEqual(['Shall we?', 'No.']);
  });

  it('needs words and somebody else to hear them', () => {
    const table = seated({ ann: 'arden' });
    const code = (to: string[], text: string) =>
      table.codeOf(person('ann'), { kind: 'say', to: to.map(powerId), text });
    expect(code(['sarno'], '  ')).toBe('talk/empty');
    expect(code(['sarno'], 'x'.repeat(501))).toBe('talk/too-long');
    expect(code(['arden'], 'Hm.')).toBe('talk/unknown-recipient');
    expect(code(['atlantis'], 'Hm.')).toBe('talk/unknown-recipient');
    expect(code([], 'Hm.')).toBe('talk/unknown-recipient');
  });

  it('is remembered for two hundred messages', () => {
    const table = seated({ ann: 'arden' });
    for (let count = 1; count <= 203; count++) {
      table.do(person('ann'), { kind: 'say', to: 'all', text: `message ${count}` });
    }
    expect(table.match.talk).toHaveLength(200);
    expect(table.match.talk[0]).toMatchObject({ id: 4, text: 'message 4' });
    expect(table.match.talk.at(-1)).toMatchObject({ id: 203 });
  });
});
