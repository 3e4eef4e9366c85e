import { describe, expect, it } from 'vitest';
import { canonicalJson, hashOf } from '../../shared/core/hash.ts';
import { crisisId, type PowerId, powerId, proposalId, regionId, treatyId } from '../../shared/core/ids.ts';
import { applyCommand } from '../../shared/match/applyCommand.ts';
import { fromSnapshot, toSnapshot } from '../../shared/match/snapshot.ts';
import type { Actor, Command } from '../../shared/model/match.ts';
import { ai, person, seated, type Table } from '../helpers/table.ts';
import { steadyConcert } from '../helpers/turn.ts';

const ann = person('ann');
const ben = person('ben');
const [arden, velmark] = ['arden', 'velmark'].map(powerId) as [PowerId, PowerId];

/** A little match by hand: a pact, a crisis that it sees through, notice, and the end. */
function play(): Table {
  const table = seated({ ann: 'arden', ben: 'velmark' }, { turns: 4 });
  const terms = { parties: [arden, velmark], clauses: [{ kind: 'mutualDefence' } as const], duration: 6, notice: 0 };
  table.do(ann, { kind: 'propose', terms });
  table.do(ben, { kind: 'sign', proposal: proposalId('p1') });
  table.do(ann, { kind: 'say', to: [velmark], text: 'Together, then.' });
  table.lockAll();
  const demand = { kind: 'region', target: velmark, region: regionId('velmark-brask') } as const;
  table.do(ai('kestria'), { kind: 'draftDemand', demand });
  table.lockAll();
  const respond = (by: Actor, answer: 'standFirm' | 'honour' | 'stayOut'): void => {
    table.do(by, { kind: 'answerCrisis', crisis: crisisId('c1'), answer });
  };
  for (const power of ['osmere', 'sarno', 'talvi']) respond(ai(power), 'stayOut');
  respond(ben, 'standFirm');
  respond(ann, 'honour');
  table.do(ai('kestria'), { kind: 'decideCrisis', crisis: crisisId('c1'), decision: 'backDown' });
  table.do(ann, { kind: 'draftLeaving', treaty: treatyId('t4'), how: 'notice' });
  table.do(ben, { kind: 'draftLeaving', treaty: treatyId('t1'), how: 'break' });
  table.lockAll();
  table.lockAll();
  return table;
}

describe('a whole match', () => {
  const table = play();

  it('runs to its last turn and names a winner', () => {
    expect(table.match).toMatchObject({ phase: 'ended', step: null, deadline: null, world: { turn: 4 } });
    expect(table.match.verdict).toMatchObject({ turn: 4, reason: 'lastTurn' });
    expect(table.told('matchEnded')).toHaveLength(1);
    expect(table.told('turnBegan').map((event) => event.turn)).toEqual([1, 2, 3, 4]);
    expect(table.view('arden').verdict).toEqual(table.match.verdict);
  });

  it('tells what came of the treaties', () => {
    expect(table.told('commitmentTested')).toMatchObject([{ power: arden, protected: velmark, answer: 'honour' }]);
    expect(table.told('noticeGiven')).toMatchObject([{ treaty: 't4', by: arden, boundUntil: 3, turn: 3 }]);
    expect(table.told('treatyLeft')).toMatchObject([{ treaty: 't4', by: arden, ended: true, turn: 3 }]);
    expect(table.told('treatyBroken')).toMatchObject([{ treaty: 't1', by: velmark, partners: [arden], turn: 3 }]);
    expect(table.told('treatyExpired').map(({ treaty, turn }) => [treaty, turn])).toEqual([['t3', 3]]);
    expect(table.match.world.powers[velmark].record.map(({ kind }) => kind)).toEqual(['broke']);
  });

  it('numbers events one by one', () => {
    expect(table.events.map((event) => event.id)).toEqual(table.events.map((_event, index) => index + 1));
    expect(table.match.eventCounter).toBe(table.events.length);
  });

  it('takes no orders once it is over, but talk', () => {
    const refused: [Command, string][] = [
      [{ kind: 'lockIn' }, 'order/wrong-phase'],
      [{ kind: 'undo' }, 'order/wrong-phase'],
      [{ kind: 'leaveSeat' }, 'match/wrong-phase'],
      [{ kind: 'start' }, 'match/host-only'],
    ];
    for (const [command, code] of refused) expect(table.codeOf(ann, command)).toBe(code);
    const claim = { kind: 'claimSeat', power: powerId('sarno'), name: 'Eve' } as const;
    expect(table.codeOf(person('eve'), claim)).toBe('match/wrong-phase');
    expect(table.codeOf(ann, { kind: 'say', to: 'all', text: 'Well played.' })).toBeNull();
  });

  it('is the same whenever it is played again', () => {
    const again = play();
    expect(hashOf(toSnapshot(again.match))).toBe(hashOf(toSnapshot(table.match)));
    expect(hashOf(again.events)).toBe(hashOf(table.events));
  });
});

describe('a snapshot', () => {
  it('is plain JSON that restores the match at any time', () => {
    const table = seated({ ann: 'arden' });
    for (let turn = 1; turn <= 3; turn++) {
      const text = canonicalJson(toSnapshot(table.match));
      const restored = fromSnapshot(JSON.parse(text), steadyConcert);
      expect(restored).toEqual(table.match);
      expect(text).not.toContain(steadyConcert.summary);
      const lock = { seq: table.match.seq + 1, at: 0, by: ai('sarno'), command: { kind: 'lockIn' } } as const;
      expect(applyCommand(restored, lock)).toEqual(applyCommand(table.match, lock));
      table.lockAll();
    }
  });

  it('is not taken for one of another scenario', () => {
    const { match } = seated({});
    const foreign = {
      ...toSnapshot(match),
      setup: { ...match.setup, scenario: 'atlantis' as typeof steadyConcert.id },
    };
    expect(() => fromSnapshot(foreign, steadyConcert)).toThrow('not a snapshot');
  });
});

describe('a refused command', () => {
  it('changes nothing', () => {
    const table = seated({ ann: 'arden' });
    const before = canonicalJson(toSnapshot(table.match));
    for (const command of [{ kind: 'unlock' }, { kind: 'undo' }, { kind: 'pause' }] as const) {
      expect(table.codeOf(ann, command)).not.toBeNull();
    }
    expect(canonicalJson(toSnapshot(table.match))).toBe(before);
  });
});
