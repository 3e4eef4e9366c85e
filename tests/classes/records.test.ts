import { describe, expect, it } from 'vitest';
import { type Contributions, withContribution } from '../../shared/classes/contribution.ts';
import { gradeBookCsv } from '../../shared/classes/csv.ts';
import { worldDebrief } from '../../shared/classes/debrief.ts';
import { worldRecord } from '../../shared/classes/grades.ts';
import { REVEAL_STAGES } from '../../shared/classes/model.ts';
import type { GradeRow } from '../../shared/classes/records.ts';
import { powerId } from '../../shared/core/ids.ts';
import { withoutUndone } from '../../shared/events/undone.ts';
import type { Actor, Command, ParticipantId } from '../../shared/model/match.ts';
import { server, Table } from '../helpers/table.ts';

const instructor: Actor = { kind: 'instructor' };

function playOn(table: Table): void {
  const { turn } = table.match.world;
  while (table.match.world.turn === turn && table.match.phase !== 'ended') table.do(instructor, { kind: 'endPhase' });
}

/** A class's world of three turns that is over, the second of which was played twice. */
function played(): Table {
  const table = new Table({ class: { code: 'GATHER', world: 1 }, turns: 3 });
  table.do(instructor, { kind: 'start' });
  playOn(table);
  playOn(table);
  table.do(instructor, { kind: 'undoTurn', turn: 2 });
  playOn(table);
  playOn(table);
  return table;
}

describe('a turn that was undone', () => {
  it('is not in the events, and all that follows is as if it had not been', () => {
    const table = played();
    const events = withoutUndone(table.events);
    const plain = new Table({ class: { code: 'GATHER', world: 1 }, turns: 3 });
    plain.do(instructor, { kind: 'start' });
    for (let turn = 1; turn <= 3; turn++) playOn(plain);
    const bare = (all: readonly { id: number }[]) => all.map(({ id: _number, ...event }) => event);
    expect(bare(events.filter(({ kind }) => kind !== 'turnUndone'))).toEqual(bare(plain.events));
  });

  it('leaves a list without any as it is', () => {
    const table = new Table();
    expect(withoutUndone(table.events)).toBe(table.events);
  });
});

describe('the debrief', () => {
  it('uncovers more with every stage, and secrets last', () => {
    const table = played();
    const record = worldRecord(1, table.match, table.events);
    expect(record).toMatchObject({ played: 3, turns: 3 });
    const parts = REVEAL_STAGES.map((stage) => worldDebrief(record, [], 'WORLDS', stage));
    expect(parts[0]).toBe(null);
    const keys = parts.slice(1).map((part) => Object.keys(part ?? {}).length);
    expect([...keys].sort((a, b) => a - b)).toEqual(keys);
    expect(JSON.stringify(parts.slice(0, -1))).not.toContain('WORLDS');
    expect(parts.at(-1)?.secrets?.match).toBe('WORLDS');
    expect(parts[2]?.roads).toHaveLength(3 * 6);
  });
});

describe('contributions', () => {
  it('count what each did, in which turns, and what was locked in when the turn ended', () => {
    const ann = { kind: 'participant', id: 'ann' as ParticipantId } as const;
    const done: [number, Actor, Command][] = [
      [
        1,
        server,
        { kind: 'appoint', participant: ann.id, name: 'Ann', post: { power: powerId('arden'), office: 'head' } },
      ],
      [1, ann, { kind: 'say', to: 'all', text: 'Hello' }],
      [1, ann, { kind: 'lockIn' }],
      [2, ann, { kind: 'lockIn' }],
      [2, ann, { kind: 'unlock' }],
      [3, { kind: 'clock' }, { kind: 'endPhase' }],
    ];
    const known = done.reduce<Contributions>(
      (so, [turn, by, command], index) => withContribution(so, { seq: index, at: index, by, command }, turn),
      {},
    );
    expect(known[ann.id]).toMatchObject({ messages: 1, turns: [1, 2], locked: [1], since: 1, lastAct: 4 });
    expect(known[ann.id].lately).toEqual({ turn: 2, did: {} });
    const drafted = withContribution(
      known,
      { seq: 8, at: 8, by: ann, command: { kind: 'say', to: 'all', text: 'Again' } },
      2,
    );
    expect(drafted[ann.id].lately).toEqual({ turn: 2, did: { messages: 1 } });
    const undone = withContribution(
      known,
      { seq: 9, at: 9, by: { kind: 'instructor' }, command: { kind: 'undoTurn', turn: 2 } },
      3,
    );
    expect(undone[ann.id]).toMatchObject({ messages: 1, turns: [1], locked: [1], lately: { turn: 0, did: {} } });
  });
});

describe('the grade book as CSV', () => {
  const row: GradeRow = {
    student: 1,
    name: '=Heron, "the" first',
    place: { world: 4, power: powerId('sarno'), office: 'treasury' },
    present: { turns: 3, of: 4 },
    lockedInTime: { turns: 3, of: 4 },
    acts: { drafts: 7, treaties: 2, keys: 1, crises: 0, other: 0 },
    messages: 12,
    forecasts: { right: 2, of: 3, brier: 0.12345 },
    promises: { kept: 1, of: 2 },
    indices: null,
    score: null,
    againstPar: null,
    rating: null,
    reflection: { words: 120, handedIn: true },
    mark: { mark: 'A−', note: 'Well\nargued' },
  };

  it('has one line a student, quoted where it must be, and no formulas', () => {
    const [head, ...lines] = gradeBookCsv({ rows: [row] }).split('\r\n');
    expect(head.split(',').slice(0, 5)).toEqual(['student', 'name', 'world', 'power', 'office']);
    expect(lines.join('\r\n')).toContain(`1,"'=Heron, ""the"" first",4,sarno,treasury,3,4,3,4`);
    expect(lines.join('\r\n')).toContain('0.123,1,2');
    expect(lines.join('\r\n')).toContain('yes,A−,"Well\nargued"');
  });
});
