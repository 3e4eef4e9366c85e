import { describe, expect, it } from 'vitest';
import { scenarioById } from '../../shared/content/scenarios/index.ts';
import { powerId, treatyId } from '../../shared/core/ids.ts';
import type { Actor, Command, MatchSetup } from '../../shared/model/match.ts';
import type { Office } from '../../shared/model/people.ts';
import type { Scenario } from '../../shared/model/scenario.ts';
import { membersOf } from '../../shared/view/cabinet.ts';
import { viewFor } from '../../shared/view/viewFor.ts';
import { person, server, Table } from '../helpers/table.ts';

const instructor: Actor = { kind: 'instructor' };
const kestria = powerId('kestria');
const arden = powerId('arden');

/** A class's world in its first Plan with these people, each with a power and an office. */
function world(people: Record<string, [string, Office]>, setup: Partial<MatchSetup> = {}, scenario?: Scenario): Table {
  const table = new Table({ class: { code: 'GATHER', world: 1 }, ...setup }, scenario);
  for (const [name, [power, office]] of Object.entries(people)) seat(table, name, power, office);
  table.do(instructor, { kind: 'start' });
  return table;
}

function seat(table: Table, name: string, power: string, office: Office): void {
  const { by, participant } = { by: server, participant: (person(name) as Extract<Actor, { kind: 'participant' }>).id };
  if (table.match.people[participant] === undefined) table.do(by, { kind: 'admit', participant, name, role: 'player' });
  table.do(by, { kind: 'appoint', participant, name, post: { power: powerId(power), office } });
}

const participantOf = (name: string) => (person(name) as Extract<Actor, { kind: 'participant' }>).id;
const viewOf = (table: Table, name: string) =>
  viewFor(table.match, {
    participant: participantOf(name),
    power: table.match.people[participantOf(name)].post?.power ?? null,
  });

/** Locks everybody in until the turn is over. */
function playOn(table: Table): void {
  const { turn } = table.match.world;
  while (table.match.world.turn === turn && table.match.phase !== 'ended') table.do(instructor, { kind: 'endPhase' });
}

const demand: Command = { kind: 'draftDemand', demand: { kind: 'tribute', target: arden } };
const pair = { kim: ['kestria', 'head'], ken: ['kestria', 'defence'] } as const satisfies Record<
  string,
  [string, Office]
>;

describe('a cabinet', () => {
  it('leads one power together: both see the same, and each may do what is of its office', () => {
    const table = world({ kim: ['kestria', 'head'], tom: ['kestria', 'treasury'] });
    expect(membersOf(table.match, kestria).map(({ name }) => name)).toEqual(['kim', 'tom']);
    expect(table.match.seats[kestria]).toMatchObject({ kind: 'human', name: 'kim, tom' });
    expect(viewOf(table, 'tom').own).toEqual(viewOf(table, 'kim').own);
    const budget = table.match.drafts[kestria].budget;
    expect(table.codeOf(person('kim'), { kind: 'draftBudget', budget })).toBe('cabinet/not-your-office');
    expect(table.codeOf(person('tom'), { kind: 'draftBudget', budget })).toBe(null);
    expect(table.codeOf(person('tom'), { kind: 'lockIn' })).toBe('cabinet/not-your-office');
    expect(table.codeOf(person('kim'), { kind: 'lockIn' })).toBe(null);
  });

  it('does the work of those who are not there', () => {
    const table = world({ kim: ['kestria', 'head'], tom: ['kestria', 'treasury'] });
    const budget = table.match.drafts[kestria].budget;
    table.do(server, { kind: 'setPresent', participant: participantOf('tom'), present: false });
    expect(table.codeOf(person('kim'), { kind: 'draftBudget', budget })).toBe(null);
    table.do(server, { kind: 'setPresent', participant: participantOf('tom'), present: true });
    table.do(server, { kind: 'setPresent', participant: participantOf('kim'), present: false });
    expect(table.codeOf(person('tom'), { kind: 'lockIn' })).toBe(null);
  });

  it('loses its power to an AI when the last has gone, and gets it back', () => {
    const table = world({ kim: ['kestria', 'head'] });
    table.do(server, { kind: 'appoint', participant: participantOf('kim'), name: 'kim', post: null });
    expect(table.match.seats[kestria].kind).toBe('ai');
    seat(table, 'kim', 'kestria', 'head');
    expect(table.match.seats[kestria]).toMatchObject({ kind: 'human', name: 'kim' });
    expect(table.match.locked[kestria]).toBe(false);
  });

  it('gives nobody the means to change seats by themselves', () => {
    const table = world(pair);
    for (const command of [
      { kind: 'leaveSeat' },
      { kind: 'claimSeat', power: arden, name: 'kim' },
      { kind: 'invite', as: 'substitute' },
    ] satisfies Command[]) {
      expect([command.kind, table.codeOf(person('kim'), command)]).not.toEqual([command.kind, null]);
    }
  });
});

describe('a grave act', () => {
  it('needs two keys where two are there, and cannot be locked in without', () => {
    const table = world(pair);
    table.do(person('kim'), demand);
    const [act] = viewOf(table, 'ken').cabinet?.grave ?? [];
    expect(act).toMatchObject({ matter: { kind: 'demand' }, keys: [1], needed: 2, leave: false });
    expect(table.codeOf(person('kim'), { kind: 'lockIn' })).toBe('cabinet/second-key');
    expect(table.codeOf(person('kim'), { kind: 'turnKey', act: act.key, on: true })).toBe('cabinet/turned');
    table.do(person('ken'), { kind: 'turnKey', act: act.key, on: true });
    expect(table.codeOf(person('kim'), { kind: 'lockIn' })).toBe(null);
    table.do(instructor, { kind: 'endPhase' });
    expect(table.match.phase).toBe('crisis');
  });

  it('that lacks a key when the time is up is not done, and its power is told', () => {
    const table = world(pair);
    table.do(person('kim'), demand);
    table.do(instructor, { kind: 'endPhase' });
    expect(table.told('graveActLapsed')).toMatchObject([{ power: 'kestria', audience: ['kestria'] }]);
    expect(table.told('demandMade').filter(({ challenger }) => challenger === kestria)).toEqual([]);
  });

  it('is another one, with other keys, when it is changed', () => {
    const table = world(pair);
    table.do(person('kim'), demand);
    const [before] = viewOf(table, 'ken').cabinet?.grave ?? [];
    table.do(person('kim'), { kind: 'draftDemand', demand: { kind: 'disarm', target: arden } });
    expect(table.codeOf(person('ken'), { kind: 'turnKey', act: before.key, on: true })).toBe('cabinet/no-such-act');
    expect(viewOf(table, 'ken').cabinet?.grave).toMatchObject([{ keys: [1] }]);
  });

  it('does not wait for a key of somebody who is not there', () => {
    const table = world(pair);
    table.do(server, { kind: 'setPresent', participant: participantOf('ken'), present: false });
    table.do(person('kim'), demand);
    expect(table.codeOf(person('kim'), { kind: 'lockIn' })).toBe(null);
  });

  it('of breaking a treaty has its own keys, and giving notice none', () => {
    const table = world(pair);
    const draft = table.match.drafts[kestria];
    const leaving = { [treatyId('t1')]: 'break', [treatyId('t2')]: 'notice' } as const;
    table.match = { ...table.match, drafts: { ...table.match.drafts, [kestria]: { ...draft, leaving } } };
    expect(viewOf(table, 'ken').cabinet?.grave).toMatchObject([{ key: 'break t1', keys: [], needed: 2 }]);
    table.do(person('ken'), { kind: 'turnKey', act: 'break t1', on: true });
    table.do(person('ken'), { kind: 'turnKey', act: 'break t1', on: false });
    table.do(person('ken'), { kind: 'turnKey', act: 'break t1', on: true });
    playOn(table);
    expect(table.told('graveActLapsed')).toMatchObject([{ matter: { kind: 'break', treaty: 't1' } }]);
  });

  it('of attacking waits for the second key though the decision stands', () => {
    const table = world(pair);
    table.do(person('kim'), demand);
    const [act] = viewOf(table, 'ken').cabinet?.grave ?? [];
    table.do(person('ken'), { kind: 'turnKey', act: act.key, on: true });
    table.do(instructor, { kind: 'endPhase' });
    table.do(instructor, { kind: 'endPhase' });
    const crisis = Object.values(table.match.crises).find(({ challenger }) => challenger === kestria);
    if (crisis === undefined) throw new Error('no crisis');
    table.do(person('kim'), { kind: 'decideCrisis', crisis: crisis.id, decision: 'attack' });
    expect(table.match.step).toBe('decide');
    table.do(instructor, { kind: 'endPhase' });
    expect(table.told('crisisDecided')).toMatchObject([{ decision: 'backDown' }]);
  });
});

describe('an instructor', () => {
  it('holds a power that runs wild to limits', () => {
    const table = world({ kim: ['kestria', 'head'] });
    const limits = { secondKey: true, coolingTurns: 2, veto: true };
    table.do(instructor, { kind: 'limit', power: kestria, limits });
    table.do(person('kim'), demand);
    const [act] = viewOf(table, 'kim').cabinet?.grave ?? [];
    expect(act).toMatchObject({ keys: [1], needed: 2, leave: true });
    table.do(instructor, { kind: 'rule', power: kestria, act: act.key, allow: true });
    expect(viewOf(table, 'kim').cabinet?.grave).toMatchObject([{ keys: [1, 0], leave: false }]);
    playOn(table);
    expect(table.told('demandMade').some(({ challenger }) => challenger === kestria)).toBe(true);
    expect(viewOf(table, 'kim').cabinet?.cooling).toBe(2);
    const other: Command = { kind: 'draftDemand', demand: { kind: 'tribute', target: powerId('sarno') } };
    expect(table.codeOf(person('kim'), other)).toBe('class/cooling');
    table.do(instructor, { kind: 'limit', power: kestria, limits: { secondKey: false, coolingTurns: 0, veto: false } });
    expect(viewOf(table, 'kim').cabinet).toMatchObject({ limits: null, cooling: 0 });
  });

  it('forbids an act, which is out of the draft then', () => {
    const table = world({ kim: ['kestria', 'head'] });
    table.do(person('kim'), demand);
    const [act] = viewOf(table, 'kim').cabinet?.grave ?? [];
    table.do(instructor, { kind: 'rule', power: kestria, act: act.key, allow: false });
    expect(table.match.drafts[kestria].demand).toBe(null);
    expect(table.told('graveActForbidden')).toMatchObject([{ power: 'kestria', act: 'demand' }]);
    expect(table.codeOf(instructor, { kind: 'rule', power: kestria, act: act.key, allow: true })).toBe(
      'cabinet/no-such-act',
    );
  });

  it('undoes turns, which then go again as if they had not been', () => {
    const table = world({ kim: ['kestria', 'head'] });
    const start = table.match.world;
    playOn(table);
    const once = table.match.world;
    table.do(instructor, { kind: 'undoTurn', turn: 1 });
    expect(table.match.world).toBe(start);
    expect(table.match).toMatchObject({ phase: 'plan', locked: {} });
    playOn(table);
    expect(table.match.world).toEqual(once);
    playOn(table);
    playOn(table);
    playOn(table);
    expect(table.match.oversight?.starts.map(({ turn }) => turn)).toEqual([1, 3, 4, 5]);
    expect(table.codeOf(instructor, { kind: 'undoTurn', turn: 2 })).toBe('class/nothing-to-undo');
    table.do(instructor, { kind: 'undoTurn', turn: 3 });
    expect(table.match.world.turn).toBe(3);
    expect(table.match.oversight?.starts.map(({ turn }) => turn)).toEqual([1, 3]);
  });

  it('sends an event, which strikes when the turn is over unless it is recalled', () => {
    const table = world({ kim: ['kestria', 'head'] }, {}, scenarioById('concert'));
    expect(table.codeOf(instructor, { kind: 'inject', card: 'nonsense', power: null })).toBe('class/unknown-card');
    table.do(instructor, { kind: 'inject', card: 'energyShock', power: null });
    table.do(instructor, { kind: 'inject', card: 'breakthrough', power: arden });
    table.do(instructor, { kind: 'recall', number: 2 });
    playOn(table);
    const cards = Object.values(table.match.world.cards).filter(({ card }) => card === 'energyShock');
    expect(cards.length).toBeGreaterThanOrEqual(6);
    expect(table.match.oversight?.injected).toEqual([]);
  });

  it('puts an AI in the place of people, who then only talk, and gives the power back', () => {
    const table = world({ kim: ['kestria', 'head'] });
    table.do(instructor, { kind: 'relieve', power: kestria, on: true });
    expect(table.codeOf(person('kim'), demand)).toBe('class/by-instructor');
    expect(table.codeOf(person('kim'), { kind: 'say', to: 'all', text: 'I am here.' })).toBe(null);
    expect(table.codeOf({ kind: 'ai', power: kestria }, { kind: 'lockIn' })).toBe(null);
    table.do(instructor, { kind: 'relieve', power: kestria, on: false });
    expect(table.codeOf({ kind: 'ai', power: kestria }, { kind: 'lockIn' })).toBe('seat/not-ai');
    expect(table.codeOf(person('kim'), demand)).toBe(null);
  });

  it('freezes talk, and silences one of a cabinet and not the other', () => {
    const table = world(pair);
    const word: Command = { kind: 'say', to: 'all', text: 'Hear, hear.' };
    table.do(instructor, { kind: 'setMuted', participant: participantOf('ken'), on: true });
    expect(table.codeOf(person('ken'), word)).toBe('talk/silenced');
    table.do(person('kim'), word);
    expect(table.match.talk.at(-1)).toMatchObject({ from: 'kestria', by: 1 });
    table.do(instructor, { kind: 'holdTalk', message: table.match.talk.at(-1)?.id ?? 0 });
    expect(table.match.talk.at(-1)).toMatchObject({ held: true, text: '' });
    table.do(instructor, { kind: 'setTalk', talk: 'off' });
    expect(table.codeOf(person('kim'), word)).toBe('talk/off');
  });

  it('sets the pace: the running phase begins anew with it', () => {
    const table = world({ kim: ['kestria', 'head'] });
    table.do(instructor, { kind: 'setPace', planSeconds: 90, crisisSeconds: 20, turns: 6 });
    expect(table.match.deadline).toBe(table.now + 90_000);
    expect(table.match.setup.turns).toBe(6);
    table.do(instructor, { kind: 'pause' });
    table.do(instructor, { kind: 'setPace', planSeconds: 60, crisisSeconds: 20, turns: 6 });
    expect(table.match).toMatchObject({ deadline: null, pausedWith: 60_000 });
  });

  it('stops the clock for good: though all are done, nothing goes on until it runs again', () => {
    const table = world({ kim: ['kestria', 'head'] }, { clock: { mode: 'timed', planSeconds: 60, crisisSeconds: 30 } });
    table.do(instructor, { kind: 'pause' });
    table.lockAll();
    expect(table.match).toMatchObject({ phase: 'plan', world: { turn: 1 } });
    table.do(instructor, { kind: 'resume' });
    expect(table.match.phase === 'crisis' || table.match.world.turn === 2).toBe(true);
  });

  it('ends the match at once, scored, with what is secret still secret', () => {
    const table = world({ kim: ['kestria', 'head'] });
    table.do(instructor, { kind: 'finish' });
    expect(table.match.phase).toBe('ended');
    expect(table.match.verdict?.turn).toBe(1);
    expect(viewOf(table, 'kim').verdict?.winners.length).toBeGreaterThan(0);
    table.do(instructor, { kind: 'undoTurn', turn: 1 });
    expect(table.match).toMatchObject({ phase: 'plan', verdict: null });
  });
});

it('knows no instructor where it is no class’s', () => {
  const table = new Table();
  expect(table.codeOf(instructor, { kind: 'start' })).toBe('order/not-allowed');
});
