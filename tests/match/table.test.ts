import { describe, expect, it } from 'vitest';
import { scenarioFaults } from '../../shared/content/scenarioSchema.ts';
import { SCENARIOS, scenarioOf } from '../../shared/content/scenarios/index.ts';
import { powerId, scenarioId } from '../../shared/core/ids.ts';
import { afterQuiet } from '../../shared/formulas/quiet.ts';
import { createMatch } from '../../shared/match/createMatch.ts';
import type { Clock, ParticipantId } from '../../shared/model/match.ts';
import { type Policies, USUAL_POLICIES } from '../../shared/model/policies.ts';
import { DIAL_IDS, MODULES } from '../../shared/model/vocabulary.ts';
import { startTreatyFaults } from '../../shared/treaties/startTreaties.ts';
import { ai, clock, host, person, seated, server, Table } from '../helpers/table.ts';

const arden = powerId('arden');
const sarno = powerId('sarno');
const talvi = powerId('talvi');
const live: Clock = { mode: 'timed', planSeconds: 180, crisisSeconds: 60 };
const with_ = (policies: Partial<Policies>, setup: { clock?: Clock } = { clock: live }) => ({
  ...setup,
  policies: { ...USUAL_POLICIES, ...policies },
});
const admit = (table: Table, id: string, role: 'player' | 'watcher' = 'player', invite?: number) =>
  table.do(server, {
    kind: 'admit',
    participant: id as ParticipantId,
    name: id,
    role,
    ...(invite !== undefined && { invite }),
  });
const numberOf = (table: Table, id: string): number => table.match.people[id as ParticipantId].number;

describe('rules of a match', () => {
  it.each(
    SCENARIOS.map(({ id }) => id),
  )('%s can be played without any one part, with every part, and on every dial', (id) => {
    for (const left of [...MODULES, null]) {
      const modules = MODULES.filter((module) => module !== left);
      const scenario = scenarioOf({ scenario: id, modules });
      if (scenario === undefined) throw new Error(id);
      expect([left, scenarioFaults(scenario), startTreatyFaults(scenario)]).toEqual([left, [], []]);
    }
    for (const dial of DIAL_IDS) {
      const scenario = scenarioOf({ scenario: id, dial });
      expect(scenario?.constants).not.toEqual(scenarioOf({ scenario: id })?.constants);
      expect(scenarioOf({ scenario: id, dial })).toBe(scenario);
    }
    expect(scenarioOf({ scenario: id, modules: null, dial: null })).toBe(SCENARIOS.find((one) => one.id === id));
  });

  it('change in the lobby, and with another world people keep the seats that it has too', () => {
    const table = new Table();
    table.do(person('ann'), { kind: 'claimSeat', power: arden, name: 'Ann' });
    table.do(host, { kind: 'setRules', dial: 'institutionalist', modules: ['luck'] });
    expect(table.match.scenario).toBe(scenarioOf({ scenario: 'concert', dial: 'institutionalist', modules: ['luck'] }));
    expect(table.match.seats[arden].name).toBe('Ann');
    table.do(host, { kind: 'setScenario', scenario: scenarioId('duel') });
    expect(table.match.setup).toMatchObject({ scenario: 'duel', dial: 'institutionalist', modules: null, turns: 6 });
    expect(Object.keys(table.match.world.powers).sort()).toEqual(Object.keys(table.match.seats).sort());
    expect(Object.values(table.match.seats).every(({ kind }) => kind === 'open')).toBe(true);
    expect(table.codeOf(host, { kind: 'setScenario', scenario: scenarioId('atlantis') })).toBe('scenario/unknown');
    table.do(host, { kind: 'start' });
    expect(table.match.world).toEqual(createMatch(table.match.setup, table.match.scenario).world);
  });

  it('deal the seats by lot to those seated and those who wait, each one', () => {
    const table = new Table();
    for (const name of ['ann', 'ben', 'cleo']) admit(table, name);
    admit(table, 'wim', 'watcher');
    table.do(host, { kind: 'setSeat', power: talvi, seat: 'ai' });
    table.do(person('ann'), { kind: 'claimSeat', power: arden, name: 'Ann' });
    table.do(host, { kind: 'dealSeats' });
    const holders = Object.values(table.match.seats).flatMap(({ holder }) => holder ?? []);
    expect(holders.sort()).toEqual(['ann', 'ben', 'cleo']);
    expect(table.match.seats[talvi].kind).toBe('ai');
  });
});

describe('the people of a match', () => {
  it('are known by number and never by id', () => {
    const table = new Table();
    admit(table, 'ann');
    admit(table, 'ben');
    const view = table.view('arden');
    expect(view.people).toEqual([
      { number: 1, name: 'ann', role: 'player', power: null, host: false },
      { number: 2, name: 'ben', role: 'player', power: null, host: false },
    ]);
  });

  it('may be shown the door, and then do nothing at all', () => {
    const table = new Table();
    admit(table, 'ann');
    table.do(person('ann'), { kind: 'claimSeat', power: arden, name: 'Ann' });
    expect(table.codeOf(person('ann'), { kind: 'kick', person: 1 })).toBe('match/host-only');
    table.do(host, { kind: 'kick', person: numberOf(table, 'ann') });
    expect(table.match.seats[arden].kind).toBe('open');
    expect(table.codeOf(person('ann'), { kind: 'claimSeat', power: arden, name: 'Ann' })).toBe('match/barred');
    expect(table.view('sarno').people).toEqual([]);
  });

  it('hand the host over, who then has no say any more', () => {
    const table = new Table();
    admit(table, 'host');
    admit(table, 'ann');
    admit(table, 'wim', 'watcher');
    expect(table.codeOf(host, { kind: 'handHost', person: numberOf(table, 'wim') })).toBe('seat/watching');
    expect(table.codeOf(host, { kind: 'handHost', person: numberOf(table, 'host') })).toBe('person/yourself');
    table.do(host, { kind: 'handHost', person: numberOf(table, 'ann') });
    expect(table.codeOf(host, { kind: 'start' })).toBe('match/host-only');
    expect(table.codeOf(person('ann'), { kind: 'start' })).toBeNull();
  });
});

describe('the clock', () => {
  it('may be stopped by anybody, by most of those there, or by the host alone', () => {
    const anyone = seated({ ann: 'arden', ben: 'sarno' }, with_({ pause: 'anyone' }));
    anyone.do(person('ben'), { kind: 'pause' });
    anyone.do(person('ann'), { kind: 'resume' });

    const vote = seated({ ann: 'arden', ben: 'sarno', cleo: 'talvi' }, with_({ pause: 'vote' }));
    expect(vote.codeOf(person('ann'), { kind: 'pause' })).toBe('clock/put-to-vote');
    expect(vote.codeOf(host, { kind: 'pause' })).toBe('clock/put-to-vote');
    vote.do(person('ann'), { kind: 'ballot', matter: { kind: 'pause' }, vote: 'yes' });
    expect(vote.match.deadline).not.toBeNull();
    vote.do(person('cleo'), { kind: 'ballot', matter: { kind: 'pause' }, vote: 'yes' });
    expect(vote.match.deadline).toBeNull();
    expect(vote.match.ballots).toEqual({});
    vote.do(person('ben'), { kind: 'ballot', matter: { kind: 'resume' }, vote: 'yes' });
    vote.do(person('ann'), { kind: 'ballot', matter: { kind: 'resume' }, vote: 'no' });
    vote.do(person('cleo'), { kind: 'ballot', matter: { kind: 'resume' }, vote: 'no' });
    expect(vote.match.ballots).toEqual({});
    expect(vote.match.pausedWith).toBe(180_000);

    const alone = seated({ ann: 'arden' }, with_({ pause: 'vote' }));
    alone.do(person('ann'), { kind: 'pause' });
  });

  it('runs on by itself when a pause has lasted as long as it may', () => {
    const table = seated({ ann: 'arden' }, with_({ pause: 'anyone', pauseMinutes: 5 }));
    table.do(person('ann'), { kind: 'pause' });
    expect(table.match.pauseEnds).toBe(table.now + 300_000);
    table.now += 299_999;
    expect(table.codeOf(clock, { kind: 'resume' })).toBe('clock/not-due');
    table.now += 1;
    table.do(clock, { kind: 'resume' });
    expect(table.match).toMatchObject({ deadline: table.now + 180_000, pausedWith: null, pauseEnds: null });
  });

  it('gives grace once a phase, to who is there and still at work', () => {
    const table = seated({ ann: 'arden' }, with_({ graceSeconds: 30 }));
    table.now += 180_000;
    table.do(clock, { kind: 'endPhase' });
    expect(table.match).toMatchObject({ phase: 'plan', graced: true, deadline: table.now + 30_000 });
    table.now += 30_000;
    table.do(clock, { kind: 'endPhase' });
    expect(table.match.world.turn).toBe(2);
    expect(table.match.graced).toBe(false);
    table.do(server, { kind: 'setAway', power: arden, away: true });
    table.now += 180_000;
    table.do(clock, { kind: 'endPhase' });
    expect(table.match.world.turn).toBe(3);
  });

  it('is lengthened out of each seat’s own bank, and by vote', () => {
    const table = seated({ ann: 'arden', ben: 'sarno' }, with_({ extensions: 1 }));
    const before = table.match.deadline ?? 0;
    table.do(person('ann'), { kind: 'useExtension' });
    expect(table.match.deadline).toBe(before + 90_000);
    expect(table.codeOf(person('ann'), { kind: 'useExtension' })).toBe('clock/no-extension');
    expect(table.view('arden').seats[arden].extensionsLeft).toBe(0);
    for (const one of ['ann', 'ben']) {
      table.do(person(one), { kind: 'ballot', matter: { kind: 'extend' }, vote: 'yes' });
    }
    expect(table.match.deadline).toBe(before + 180_000);
    expect(table.told('clockMoved').map(({ how }) => how)).toEqual(['seat', 'vote']);
  });

  it('lets no deadline fall into a night or a weekend', () => {
    const utc = (text: string) => Date.parse(`${text}Z`);
    const nights = { from: 22 * 60, to: 8 * 60, weekends: false, offset: 120 };
    // Two hours ahead of UTC: 22 to 8 there is 20 to 6 here.
    expect(afterQuiet(utc('2026-11-25T12:00'), nights)).toBe(utc('2026-11-25T12:00'));
    expect(afterQuiet(utc('2026-11-25T19:59'), nights)).toBe(utc('2026-11-25T19:59'));
    expect(afterQuiet(utc('2026-11-25T20:00'), nights)).toBe(utc('2026-11-26T06:00'));
    expect(afterQuiet(utc('2026-11-26T05:59:30'), nights)).toBe(utc('2026-11-26T06:00'));
    const free = { from: 0, to: 0, weekends: true, offset: 0 };
    expect(afterQuiet(utc('2026-11-27T23:59'), free)).toBe(utc('2026-11-27T23:59'));
    expect(afterQuiet(utc('2026-11-28T00:00'), free)).toBe(utc('2026-11-30T00:00'));
    expect(afterQuiet(utc('2026-11-29T18:00'), { ...nights, weekends: true })).toBe(utc('2026-11-30T06:00'));
    expect(afterQuiet(utc('2026-11-27T21:00'), { ...nights, weekends: true })).toBe(utc('2026-11-30T06:00'));
  });

  it('does not count time in which the server was down, and leaves time to look round', () => {
    const table = seated(
      { ann: 'arden' },
      with_({}, { clock: { mode: 'timed', planSeconds: 86_400, crisisSeconds: 3600 } }),
    );
    const due = table.match.deadline ?? 0;
    table.now = due - 7_200_000;
    const down = table.now;
    table.now += 36_000_000;
    table.do(server, { kind: 'makeUp', from: down, to: table.now });
    expect(table.match.deadline).toBe(due + 36_000_000);
    table.do(server, { kind: 'makeUp', from: down, to: table.now });
    expect(table.match.deadline).toBe(due + 36_000_000);

    table.now = (table.match.deadline ?? 0) + 5000;
    table.do(server, { kind: 'makeUp', from: table.now - 6000, to: table.now });
    expect(table.match.deadline).toBe(table.now + 3_600_000);
    expect(table.codeOf(clock, { kind: 'endPhase' })).toBe('clock/not-due');
  });
});

describe('a seat', () => {
  it('is led by a substitute for a while, whom its owner replaces again', () => {
    const table = seated({ ann: 'arden', ben: 'sarno' });
    admit(table, 'cem');
    table.do(person('ann'), { kind: 'invite', as: 'substitute' });
    expect(table.view('sarno').invites).toEqual([]);
    expect(table.codeOf(person('ben'), { kind: 'acceptInvite', invite: 1, name: 'Ben' })).toBe('seat/already-seated');
    table.do(person('cem'), { kind: 'acceptInvite', invite: 1, name: 'Cem' });
    expect(table.match.seats[arden]).toMatchObject({ holder: 'cem', name: 'Cem', owner: { id: 'ann', name: 'ann' } });
    expect(table.codeOf(person('ann'), { kind: 'lockIn' })).toBe('seat/not-seated');
    expect(table.codeOf(person('cem'), { kind: 'invite', as: 'successor' })).toBe('seat/only-substitute');
    expect(table.codeOf(person('cem'), { kind: 'takeBack', power: arden })).toBe('seat/already-seated');
    expect(table.codeOf(person('ann'), { kind: 'claimSeat', power: talvi, name: 'Ann' })).toBe('seat/take-back-first');
    table.do(person('ann'), { kind: 'takeBack', power: arden });
    expect(table.match.seats[arden]).toMatchObject({ holder: 'ann', owner: null });
    expect(table.codeOf(person('cem'), { kind: 'acceptInvite', invite: 1, name: 'Cem' })).toBe('invite/unknown');
    expect(table.codeOf(person('cem'), { kind: 'lockIn' })).toBe('seat/not-seated');
  });

  it('goes back to its owner when the substitute gets up, and to a successor for good', () => {
    const table = seated({ ann: 'arden' });
    for (const name of ['cem', 'dot']) admit(table, name);
    table.do(person('ann'), { kind: 'invite', as: 'substitute' });
    table.do(person('cem'), { kind: 'acceptInvite', invite: 1, name: 'Cem' });
    table.do(person('cem'), { kind: 'leaveSeat' });
    expect(table.match.seats[arden].holder).toBe('ann');
    table.do(person('ann'), { kind: 'invite', as: 'successor' });
    table.do(person('dot'), { kind: 'acceptInvite', invite: 2, name: 'Dot' });
    expect(table.match.seats[arden]).toMatchObject({ holder: 'dot', owner: null });
    expect(table.codeOf(person('ann'), { kind: 'takeBack', power: arden })).toBe('seat/not-yours');
  });

  it('is lost by the vote of two others at least, and not while on vacation', () => {
    const table = seated({ ann: 'arden', ben: 'sarno', cleo: 'talvi' }, with_({ vacationDays: 3 }));
    for (const name of ['ann', 'ben', 'cleo']) admit(table, name);
    const remove = { kind: 'ballot', matter: { kind: 'remove', power: sarno }, vote: 'yes' } as const;
    expect(table.codeOf(person('ben'), remove)).toBe('ballot/not-yours');
    table.do(person('ben'), { kind: 'takeVacation', days: 2 });
    expect(table.codeOf(person('ann'), remove)).toBe('seat/on-vacation');
    expect(table.match.seats[sarno].away).toBe(true);
    table.now += 86_400_000;
    table.do(person('ben'), { kind: 'endVacation' });
    expect(table.view('sarno').seats[sarno].vacationLeft).toBe(2);
    table.do(person('ann'), remove);
    expect(table.match.seats[sarno].kind).toBe('human');
    table.do(person('cleo'), remove);
    expect(table.match.seats[sarno]).toMatchObject({ kind: 'ai', holder: null });
    expect(table.codeOf(person('ben'), { kind: 'claimSeat', power: sarno, name: 'Ben' })).toBe('seat/barred');
    const two = seated({ ann: 'arden', ben: 'sarno' });
    expect(two.codeOf(person('ann'), remove)).toBe('ballot/too-few');
  });

  it('is kept by the caretaker as its holder wished, or led by a rival, or waited for, as was agreed', () => {
    const led = seated({ ann: 'arden', ben: 'sarno' }, with_({ absence: 'rival' }));
    led.do(server, { kind: 'setAway', power: sarno, away: true });
    expect(led.codeOf(ai('sarno'), { kind: 'lockIn' })).toBeNull();
    expect(led.codeOf(ai('arden'), { kind: 'lockIn' })).toBe('seat/not-ai');

    const waited = seated({ ann: 'arden', ben: 'sarno' }, with_({ absence: 'wait', vacationDays: 9 }));
    waited.do(person('ben'), { kind: 'takeVacation', days: 2 });
    expect(waited.match.deadline).toBe(waited.now + 2 * 86_400_000);
    for (const power of ['kestria', 'osmere', 'talvi', 'velmark']) waited.do(ai(power), { kind: 'lockIn' });
    waited.do(person('ann'), { kind: 'lockIn' });
    expect(waited.match.world.turn).toBe(1);
    const ended = { kind: 'setPolicies', policies: { absence: 'caretaker' } } as const;
    expect(waited.codeOf(person('ann'), ended)).toBe('match/host-only');
    expect(waited.codeOf(host, { kind: 'setPolicies', policies: { absence: 'rival' } })).toBe('match/wrong-phase');
    expect(waited.codeOf(host, { kind: 'setPolicies', policies: { absence: 'caretaker', pause: 'host' } })).toBe(
      'match/wrong-phase',
    );
    waited.do(host, ended);
    expect([waited.match.world.turn === 1 && waited.match.phase === 'plan', waited.match.seats[sarno].kind]).toEqual([
      false,
      'human',
    ]);
    expect(waited.codeOf(host, ended)).toBe('match/wrong-phase');
  });
});

describe('talk', () => {
  it('may be changed for two minutes, and not taken back by anybody but the host', () => {
    const table = seated({ ann: 'arden', ben: 'sarno' });
    table.do(person('ann'), { kind: 'say', to: [sarno], text: 'Wel?' });
    table.do(person('ann'), { kind: 'editTalk', message: 1, text: 'Well?' });
    expect(table.view('sarno').talk[0]).toMatchObject({ text: 'Well?', edited: true });
    expect(table.codeOf(person('ben'), { kind: 'editTalk', message: 1, text: 'No.' })).toBe('talk/not-yours');
    table.now += 120_001;
    expect(table.codeOf(person('ann'), { kind: 'editTalk', message: 1, text: 'Hm.' })).toBe('talk/too-late');
    expect(table.codeOf(host, { kind: 'holdTalk', message: 1 })).toBe('talk/unknown');
    table.do(person('ben'), { kind: 'report', message: 1 });
    table.do(host, { kind: 'holdTalk', message: 1 });
    expect(table.view('sarno').talk[0]).toMatchObject({ text: '', held: true });
    expect(table.view('arden').reports).toEqual([]);
  });

  it('is a matter of policy, and may be muted by each and stopped by the host', () => {
    const quiet = seated({ ann: 'arden', ben: 'sarno' }, with_({ talk: 'public' }));
    expect(quiet.codeOf(person('ann'), { kind: 'say', to: [sarno], text: 'Psst' })).toBe('talk/public-only');
    quiet.do(person('ann'), { kind: 'say', to: 'all', text: 'Hello' });
    quiet.do(person('ben'), { kind: 'mute', power: arden, on: true });
    expect([quiet.view('sarno').muted, quiet.view('arden').muted]).toEqual([[arden], []]);
    quiet.do(host, { kind: 'silence', power: arden, on: true });
    expect(quiet.codeOf(person('ann'), { kind: 'say', to: 'all', text: 'Hello?' })).toBe('talk/silenced');
    const silent = seated({ ann: 'arden' }, with_({ talk: 'off' }));
    expect(silent.codeOf(person('ann'), { kind: 'say', to: 'all', text: 'Hello' })).toBe('talk/off');
  });
});
