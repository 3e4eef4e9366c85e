import { describe, expect, it } from 'vitest';
import { crisisId, type PowerId, powerId, proposalId, regionId, treatyId } from '../../shared/core/ids.ts';
import type { CrisisAnswer, CrisisDecision, Demand } from '../../shared/model/crisis.ts';
import type { Actor, Command } from '../../shared/model/match.ts';
import type { Instruction } from '../../shared/model/vocabulary.ts';
import { eventsFor } from '../../shared/view/eventsFor.ts';
import { ai, clock, person, seated, server, type Table } from '../helpers/table.ts';

const ann = person('ann');
const ben = person('ben');
const [arden, kestria, osmere, sarno, velmark] = ['arden', 'kestria', 'osmere', 'sarno', 'velmark'].map(powerId) as [
  PowerId,
  PowerId,
  PowerId,
  PowerId,
  PowerId,
];
const brask: Demand = { kind: 'region', target: velmark, region: regionId('velmark-brask') };
const timed = { clock: { mode: 'timed', planSeconds: 60, crisisSeconds: 20 } } as const;

const demanding = (demand: Demand): Command => ({ kind: 'draftDemand', demand });
const answer = (given: CrisisAnswer, crisis = 'c1'): Command => ({
  kind: 'answerCrisis',
  crisis: crisisId(crisis),
  answer: given,
});
const decide = (decision: CrisisDecision): Command => ({ kind: 'decideCrisis', crisis: crisisId('c1'), decision });

/** Turn 2 with a pact of Arden and Velmark in force, in which Arden stands as told. */
function allied(people: Record<string, string>, instruction?: Instruction, setup = {}): Table {
  const table = seated(people, setup);
  const parties = [arden, velmark];
  const leader = (power: PowerId): Actor => table.leaderOf(power);
  const terms = { parties, clauses: [{ kind: 'mutualDefence' } as const], duration: 6, notice: 2 };
  table.do(leader(arden), { kind: 'propose', terms });
  table.do(leader(velmark), { kind: 'sign', proposal: proposalId('p1') });
  table.lockAll();
  if (instruction) table.do(leader(arden), { kind: 'setStanding', treaty: treatyId('t4'), instruction });
  return table;
}

/** The others look on. */
function stayOut(table: Table, ...powers: PowerId[]): void {
  for (const power of powers) if (table.match.step === 'respond') table.do(table.leaderOf(power), answer('stayOut'));
}

describe('a demand', () => {
  it('is revealed when Plan ends, with whoever is bound to help', () => {
    const table = allied({ ann: 'arden', ben: 'velmark' });
    table.do(ai('kestria'), demanding(brask));
    expect(table.told('demandMade')).toEqual([]);
    expect(JSON.stringify(table.view('velmark'))).not.toContain('"kind":"region"');
    table.lockAll();
    expect(table.match).toMatchObject({ phase: 'crisis', step: 'respond', world: { turn: 2 } });
    expect(table.told('demandMade')).toMatchObject([
      { crisis: 'c1', challenger: kestria, demand: brask, theatre: 'velmark-brask', guarantors: [arden] },
    ]);
    expect(table.view('arden').awaited).toEqual([arden, velmark]);
  });

  it('is refused where it cannot be made', () => {
    const table = seated({});
    const code = (demand: Demand, by = 'kestria') => table.codeOf(ai(by), demanding(demand));
    const region = (id: string, target = velmark): Demand => ({ kind: 'region', target, region: regionId(id) });
    expect(code(brask)).toBeNull();
    expect(code({ kind: 'tribute', target: kestria })).toBe('demand/self');
    expect(code({ kind: 'tribute', target: powerId('constructor') })).toBe('demand/unknown-target');
    expect(code(region('velmark-tolm'))).toBe('demand/capital-region');
    expect(code(region('osmere-sarre'))).toBe('demand/region-not-owned');
    expect(code(region('constructor'))).toBe('demand/region-not-owned');
    expect(code({ kind: 'leaveTreaty', target: velmark, treaty: treatyId('t2') })).toBe('demand/not-in-treaty');
    expect(code({ kind: 'leaveTreaty', target: velmark, treaty: treatyId('t1') })).toBeNull();
    expect(code({ kind: 'openMarket', target: velmark }, 'arden')).toBe('demand/already-open');
    expect(code({ kind: 'tribute', target: kestria }, 'sarno')).toBe('demand/odds-too-low');
    expect(code({ kind: 'realign', target: osmere })).toBeNull();
  });

  it('is paid for in political capital at Resolve', () => {
    const table = seated({});
    const before = table.match.world.powers[kestria].politicalCapital;
    table.do(ai('kestria'), demanding(brask));
    table.lockAll();
    table.do(ai('velmark'), answer('concede'));
    stayOut(table, arden, osmere, sarno, powerId('talvi'));
    const [paid] = table.told('capitalChanged').filter(({ power }) => power === kestria);
    expect(paid).toMatchObject({ from: before, to: before - 3, causes: [{ factor: 'demand', points: -3 }] });
    expect(paid.audience).toEqual([kestria]);
  });

  it('is made to the same power once in five turns', () => {
    const table = seated({}, { turns: 20 });
    table.do(ai('kestria'), demanding({ kind: 'tribute', target: velmark }));
    table.lockAll();
    table.do(ai('velmark'), answer('concede'));
    stayOut(table, arden, osmere, sarno, powerId('talvi'));
    for (let turn = 2; turn <= 5; turn++) {
      const again = demanding({ kind: 'disarm', target: velmark });
      expect([turn, table.codeOf(ai('kestria'), again)]).toEqual([turn, 'demand/too-soon']);
      table.lockAll();
    }
    expect(table.match.world.turn).toBe(6);
    expect(table.codeOf(ai('kestria'), demanding({ kind: 'disarm', target: velmark }))).not.toBe('demand/too-soon');
  });
});

describe('the respond step', () => {
  it('takes the answers of each part and keeps them secret until it ends', () => {
    const table = allied({ ann: 'arden', ben: 'velmark', eve: 'sarno' });
    table.do(ai('kestria'), demanding(brask));
    table.lockAll();
    expect(table.codeOf(ben, answer('honour'))).toBe('crisis/not-your-part');
    expect(table.codeOf(ann, answer('concede'))).toBe('crisis/not-your-part');
    expect(table.codeOf(ai('kestria'), answer('stayOut'))).toBe('crisis/not-your-part');
    expect(table.codeOf(ann, answer('honour', 'c9'))).toBe('crisis/unknown');
    expect(table.codeOf(ai('kestria'), decide('attack'))).toBe('crisis/wrong-step');
    expect(table.codeOf(ben, { kind: 'lockIn' })).toBe('order/wrong-phase');
    table.do(ben, answer('standFirm'));
    table.do(person('eve'), answer('mediate'));
    expect(table.view('kestria').crises[0].answers).toEqual({});
    expect(table.view('sarno').crises[0].answers).toEqual({ sarno: { answer: 'mediate', reasons: [] } });
    expect(table.told('crisisAnswered')).toEqual([]);
    table.do(person('eve'), answer('stayOut'));
    table.do(ann, answer('honour'));
    stayOut(table, osmere, powerId('talvi'));
    expect(table.match.step).toBe('decide');
    const given = table.told('crisisAnswered').map(({ power, answer: which }) => `${power} ${which}`);
    expect(given).toEqual(['arden honour', 'osmere stayOut', 'sarno stayOut', 'talvi stayOut', 'velmark standFirm']);
    expect(table.view('kestria').crises[0].answers).toMatchObject({ arden: { answer: 'honour' } });
  });

  it('waits for people who look on, too, clock or no clock', () => {
    const table = allied({ ann: 'arden', ben: 'velmark', eve: 'sarno' });
    table.do(ai('kestria'), demanding(brask));
    table.lockAll();
    stayOut(table, osmere, powerId('talvi'));
    table.do(ben, answer('standFirm'));
    table.do(ann, answer('hedge'));
    expect(table.match.step).toBe('respond');
    expect(table.view('arden').awaited).toEqual([powerId('sarno')]);
    table.do(person('eve'), answer('stayOut'));
    expect(table.match.step).toBe('decide');
  });

  it('gives people who look on the time of the clock', () => {
    const table = allied({ ann: 'arden', ben: 'velmark', eve: 'sarno' }, undefined, timed);
    table.do(ai('kestria'), demanding(brask));
    table.lockAll();
    stayOut(table, osmere, powerId('talvi'));
    table.do(ben, answer('standFirm'));
    table.do(ann, answer('hedge'));
    expect(table.match.step).toBe('respond');
    table.do(person('eve'), answer('mediate'));
    expect(table.match.step).toBe('decide');
    expect(table.match.deadline).toBe(table.now + 20_000);
  });

  it.each([
    [undefined, 'hedge'],
    ['honour', 'honour'],
    ['abandon', 'abandon'],
  ] as [
    Instruction | undefined,
    Instruction,
  ][])('answers for the silent: told %s, a guarantor does %s', (told, does) => {
    const table = allied({ ann: 'arden', ben: 'velmark' }, told, timed);
    table.do(ai('kestria'), demanding(brask));
    table.lockAll();
    table.now += 20_000;
    table.do(clock, { kind: 'endPhase' });
    const given = table.told('crisisAnswered').map(({ power, answer: which }) => `${power} ${which}`);
    expect(given).toEqual([`arden ${does}`, 'velmark standFirm']);
    expect(eventsFor(table.events, arden).filter(({ kind }) => kind === 'silenceAnswered')).toMatchObject([
      { power: arden, answer: does, by: told === undefined ? 'custom' : 'instruction' },
    ]);
    expect(eventsFor(table.events, kestria).map(({ kind }) => kind)).not.toContain('silenceAnswered');
  });

  it('does not wait for who is away while others are there', () => {
    const table = allied({ ann: 'arden', ben: 'velmark' });
    table.do(ai('kestria'), demanding(brask));
    table.lockAll();
    table.do(server, { kind: 'setAway', power: velmark, away: true });
    stayOut(table, osmere, sarno, powerId('talvi'));
    table.do(ann, answer('honour'));
    expect(table.match.step).toBe('decide');
    expect(table.told('crisisAnswered').at(-1)).toMatchObject({ power: velmark, answer: 'standFirm' });
    expect(table.told('silenceAnswered')).toMatchObject([{ power: velmark, answer: 'standFirm', by: 'custom' }]);
  });

  it('is all there is to it where the target gives way', () => {
    const table = seated({ ben: 'velmark' });
    table.do(ai('kestria'), demanding(brask));
    table.lockAll();
    stayOut(table, arden, osmere, sarno, powerId('talvi'));
    table.do(ben, answer('concede'));
    expect(table.match).toMatchObject({ phase: 'plan', world: { turn: 2 }, crises: {} });
    expect(table.match.world.regions[regionId('velmark-brask')].owner).toBe(kestria);
    expect(table.told('crisisEnded')).toMatchObject([{ outcome: 'conceded' }]);
    expect(table.told('phaseEnded').map((event) => event.phase)).toEqual(['plan', 'respond']);
  });
});

describe('the decide step', () => {
  function firm(setup = {}, mediator: PowerId | null = null): Table {
    const table = seated({ ben: 'velmark' }, setup);
    table.do(ai('kestria'), demanding(brask));
    table.lockAll();
    if (mediator) table.do(table.leaderOf(mediator), answer('mediate'));
    stayOut(table, ...[arden, osmere, sarno, powerId('talvi')].filter((power) => power !== mediator));
    table.do(ben, answer('standFirm'));
    return table;
  }

  it('belongs to the challenger', () => {
    const table = firm();
    expect(table.view('kestria').awaited).toEqual([kestria]);
    expect(table.codeOf(ben, decide('backDown'))).toBe('crisis/not-your-part');
    expect(table.codeOf(ben, answer('concede'))).toBe('crisis/wrong-step');
    expect(table.codeOf(ai('kestria'), decide('settle'))).toBe('crisis/no-mediator');
    table.do(ai('kestria'), decide('attack'));
    expect(table.told('warBegan')).toMatchObject([{ attacker: kestria, defender: velmark }]);
    expect(table.match).toMatchObject({ phase: 'plan', world: { turn: 2 } });
  });

  it('settles where somebody mediates, who pays for it', () => {
    const table = firm({}, sarno);
    table.do(ai('kestria'), decide('settle'));
    expect(table.told('crisisEnded')).toMatchObject([{ outcome: 'settled', mediators: [sarno] }]);
    const [paid] = table.told('capitalChanged').filter(({ power }) => power === sarno);
    expect(paid.causes).toEqual([{ factor: 'mediation', points: -1 }]);
  });

  it('ends with a silent challenger backing down', () => {
    const table = firm(timed);
    table.now += 20_000;
    table.do(clock, { kind: 'endPhase' });
    expect(table.told('crisisDecided')).toMatchObject([{ challenger: kestria, decision: 'backDown' }]);
    expect(table.told('crisisEnded')).toMatchObject([{ outcome: 'backedDown' }]);
  });

  it('lets nobody at war make demands, and ends wars by treaty', () => {
    const table = firm();
    table.do(ai('kestria'), decide('attack'));
    expect(table.codeOf(ai('kestria'), demanding({ kind: 'tribute', target: osmere }))).toBe('demand/at-war');
    const [war] = Object.values(table.match.world.wars);
    if (!war) throw new Error('the war was over within the year');
    const terms = {
      parties: [kestria, velmark],
      clauses: [{ kind: 'peace' as const, war: war.id }],
      duration: 3,
      notice: 0,
    };
    table.do(ben, { kind: 'propose', terms });
    table.do(ai('kestria'), { kind: 'sign', proposal: proposalId('p1') });
    table.lockAll();
    expect(table.told('warEnded')).toMatchObject([{ war: war.id, outcome: 'peace' }]);
    expect(table.match.world.wars).toEqual({});
  });
});

describe('several crises in one turn', () => {
  it('run side by side', () => {
    const table = seated({});
    table.do(ai('kestria'), demanding(brask));
    table.do(ai('arden'), demanding({ kind: 'tribute', target: sarno }));
    table.lockAll();
    expect(Object.keys(table.match.crises)).toEqual(['c1', 'c2']);
    expect(table.match.crises[crisisId('c1')].challenger).toBe(arden);
    for (const crisis of ['c1', 'c2']) {
      for (const power of Object.keys(table.match.seats).sort()) {
        const { challenger, demand } = table.match.crises[crisisId(crisis)];
        if (power === challenger) continue;
        table.do(ai(power), answer(power === demand.target ? 'standFirm' : 'stayOut', crisis));
      }
    }
    expect(table.match.step).toBe('decide');
    table.do(ai('arden'), { kind: 'decideCrisis', crisis: crisisId('c1'), decision: 'backDown' });
    expect(table.match.step).toBe('decide');
    expect(table.view('velmark').crises[0].decision).toBeNull();
    table.do(ai('kestria'), { kind: 'decideCrisis', crisis: crisisId('c2'), decision: 'backDown' });
    expect(table.told('crisisEnded').map(({ outcome }) => outcome)).toEqual(['backedDown', 'backedDown']);
  });
});
