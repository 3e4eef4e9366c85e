import { describe, expect, it } from 'vitest';
import { alarmsOf } from '../../server/classes/alarms.ts';
import type { ClassWorld } from '../../server/classes/world.ts';
import { powerId } from '../../shared/core/ids.ts';
import type { Actor, Match, ParticipantId } from '../../shared/model/match.ts';
import { person, server, Table } from '../helpers/table.ts';

const MINUTE = 60_000;
const instructor: Actor = { kind: 'instructor' };
const kestria = powerId('kestria');

/** A class's world in its first Plan, in which Kim leads Kestria. */
function begun(): Table {
  const table = new Table({
    class: { code: 'GATHER', world: 1 },
    clock: { mode: 'timed', planSeconds: 60, crisisSeconds: 30 },
  });
  const kim = 'kim' as ParticipantId;
  table.do(server, { kind: 'admit', participant: kim, name: 'Kim', role: 'player' });
  table.do(server, { kind: 'appoint', participant: kim, name: 'Kim', post: { power: kestria, office: 'head' } });
  table.do(instructor, { kind: 'start' });
  return table;
}

const kindsOf = (match: Match, { furthest = 1, minutes = 0 } = {}) =>
  alarmsOf({ match, lastAct: 0 } as ClassWorld, furthest, minutes * MINUTE).map(({ kind }) => kind);

describe('a tile’s alarms', () => {
  it('are none in the lobby, and then that rivals lead what nobody does', () => {
    expect(kindsOf(new Table({ class: { code: 'GATHER', world: 1 } }).match)).toEqual([]);
    expect(new Set(kindsOf(begun().match))).toEqual(new Set(['aiLeads']));
  });

  it('tell of silence while the clock runs, and of a world left behind', () => {
    const table = begun();
    expect(kindsOf(table.match, { minutes: 3 })).not.toContain('silent');
    const [first] = alarmsOf({ match: table.match, lastAct: 0 } as ClassWorld, 1, 6 * MINUTE);
    expect(first).toMatchObject({ kind: 'silent', level: 'warn', count: 6 });
    table.do(instructor, { kind: 'pause' });
    expect(kindsOf(table.match, { minutes: 6 })).not.toContain('silent');
    expect(kindsOf(table.match, { furthest: 2 })).not.toContain('behind');
    expect(kindsOf(table.match, { furthest: 3 })[0]).toBe('behind');
  });

  it('tell of who is away, of grave acts that wait, and of a demand once it is made', () => {
    const table = begun();
    table.do(server, { kind: 'setAway', power: kestria, away: true });
    expect(kindsOf(table.match)[0]).toBe('away');
    table.do(server, { kind: 'setAway', power: kestria, away: false });
    table.do(instructor, { kind: 'limit', power: kestria, limits: { secondKey: true, coolingTurns: 0, veto: true } });
    table.do(person('kim'), { kind: 'draftDemand', demand: { kind: 'tribute', target: powerId('arden') } });
    expect(kindsOf(table.match)[0]).toBe('leave');
    expect(kindsOf(table.match)).toContain('secondKey');
    const act = 'demand tribute arden';
    table.do(instructor, { kind: 'rule', power: kestria, act, allow: true });
    table.do(instructor, { kind: 'endPhase' });
    const [made] = alarmsOf({ match: table.match, lastAct: 0 } as ClassWorld, 1, 0);
    expect(made).toMatchObject({ kind: 'demand', level: 'grave', power: 'kestria', other: 'arden' });
  });

  it('say when everybody is done, and of a share near hegemony', () => {
    const table = begun();
    table.do(instructor, { kind: 'pause' });
    table.lockAll();
    expect(kindsOf(table.match)).toContain('allLocked');
    const { world } = table.match;
    const powers = { ...world.powers, [kestria]: { ...world.powers[kestria], share: 0.9 } };
    expect(kindsOf({ ...table.match, world: { ...world, powers } })[0]).toBe('hegemony');
  });
});
