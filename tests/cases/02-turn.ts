import { expect } from 'vitest';
import { powerId } from '../../shared/core/ids.ts';
import { applyCommand } from '../../shared/match/applyCommand.ts';
import type { Match } from '../../shared/model/match.ts';
import { does, lock, type RuleCase, refused } from '../helpers/cases.ts';
import {
  answer,
  asks,
  budgetOf,
  capital,
  decide,
  demand,
  leave,
  power,
  propose,
  sign,
  spend,
} from '../helpers/casesArrange.ts';

const [arden, talvi] = ['arden', 'talvi'].map(powerId);
const timed = { clock: { mode: 'timed', planSeconds: 3600, crisisSeconds: 3600 } } as const;
const LONG_PAST = 1;
const YEAR_2096 = 4_000_000_000_000;
const dueAt =
  (deadline: number) =>
  (match: Match): Match => ({ ...match, deadline });

/** Code with which the clock is refused at this time. */
function clockAt(match: Match, at: number): string | null {
  const result = applyCommand(match, { seq: match.seq + 1, at, by: { kind: 'clock' }, command: { kind: 'endPhase' } });
  return result.ok ? null : result.error.code;
}

/** Section 2: the course of a turn, and who may do what when. */
export const turns: RuleCase[] = [
  {
    number: '2.1',
    title: 'Plan waits for everybody who is there',
    situation: 'Arden and Velmark are there, the others are away. Arden locks in.',
    present: ['velmark'],
    act: lock('arden'),
    expect(o) {
      expect([o.match.phase, o.world.turn]).toEqual(['plan', 1]);
      expect(o.match.locked).toEqual({ arden: true });
    },
  },
  {
    number: '2.2',
    title: 'Plan ends when everybody who is there has locked in',
    situation: 'Arden and Velmark are there and lock in; nobody waits for those who are away.',
    act: lock('arden', 'velmark'),
    expect(o) {
      expect([o.match.phase, o.world.turn]).toEqual(['plan', 2]);
      expect(o.told('phaseEnded')).toMatchObject([{ phase: 'plan', by: 'all', turn: 1 }]);
      expect(o.match.locked).toEqual({});
    },
  },
  {
    number: '2.3',
    title: 'locking in can be taken back',
    situation: 'Arden locks in, thinks better of it and orders another budget.',
    present: ['velmark'],
    act: [
      refused('arden', { kind: 'unlock' }, 'order/not-locked'),
      ...lock('arden'),
      refused('arden', spend({ industry: 1000 }), 'order/locked'),
      refused('arden', { kind: 'lockIn' }, 'order/locked'),
      does('arden', { kind: 'unlock' }),
      does('arden', spend({ industry: 1000 })),
    ],
    expect(o) {
      expect(o.match.locked[arden]).toBe(false);
      expect(o.match.drafts[arden].budget).toEqual(budgetOf({ industry: 1000 }));
    },
  },
  {
    number: '2.4',
    title: 'what is drafted can be undone, step by step',
    situation: 'Arden drafts two budgets and takes both back.',
    act: [
      does('arden', spend({ industry: 1000 })),
      does('arden', spend({ industry: 2000 })),
      does('arden', { kind: 'undo' }),
      does('arden', { kind: 'undo' }),
      refused('arden', { kind: 'undo' }, 'order/nothing-to-undo'),
    ],
    expect: (o) => expect(o.match.drafts).toEqual(o.before.drafts),
  },
  {
    number: '2.5',
    title: 'undoing must be affordable',
    situation:
      'Arden (2.5) drafts a tax change, takes it back, and offers a pact. The draft before would cost one more.',
    world: capital('arden', 2.5),
    act: [
      does('arden', spend({}, { tax: 'low' })),
      does('arden', spend({})),
      does('arden', propose('arden velmark', [{ kind: 'mutualDefence' }])),
      refused('arden', { kind: 'undo' }, 'order/undo-unaffordable'),
    ],
    expect: (o) => expect(o.match.drafts[arden].budget.tax).toBe('normal'),
  },
  {
    number: '2.6',
    title: 'when the clock runs out, what is drafted is done',
    situation: 'Nobody has locked in. Arden has drafted low tax.',
    setup: timed,
    present: ['arden', 'velmark'],
    match: (match) => ({
      ...match,
      deadline: LONG_PAST,
      drafts: { ...match.drafts, [arden]: { ...match.drafts[arden], budget: budgetOf({}, { tax: 'low' }) } },
    }),
    act: [{ clock: 'rings' }],
    expect(o) {
      expect(o.told('phaseEnded')).toMatchObject([{ phase: 'plan', by: 'clock' }]);
      expect([o.match.phase, o.world.turn]).toEqual(['plan', 2]);
      expect(o.power('arden').tax).toBe('low');
      expect(o.match.deadline).not.toBeNull();
    },
  },
  {
    number: '2.7',
    title: 'the clock does not ring before its time, and nobody rings it by hand',
    situation: 'The deadline is far off. Arden sends what only the clock may say.',
    setup: timed,
    match: dueAt(YEAR_2096),
    act: [
      refused('arden', { kind: 'endPhase' }, 'request/malformed'),
      refused('arden', { kind: 'setAway', power: 'talvi', away: false }, 'request/malformed'),
    ],
    expect(o) {
      expect(o.world.turn).toBe(1);
      expect(clockAt(o.match, YEAR_2096 - 1)).toBe('clock/not-due');
      expect(clockAt(o.match, YEAR_2096)).toBeNull();
    },
  },
  {
    number: '2.8',
    title: 'the host stops the clock and gives more time',
    situation: 'Arden hosts. Velmark may not touch the clock.',
    setup: timed,
    match: dueAt(YEAR_2096),
    act: [
      refused('velmark', { kind: 'pause' }, 'match/host-only'),
      does('arden', { kind: 'extend', seconds: 60 }),
      refused('arden', { kind: 'resume' }, 'match/not-paused'),
      does('arden', { kind: 'pause' }),
      refused('arden', { kind: 'pause' }, 'match/paused'),
      refused('arden', { kind: 'extend', seconds: 100_000 }, 'request/malformed'),
    ],
    expect(o) {
      expect(o.match.deadline).toBeNull();
      expect(o.match.pausedWith).toBeGreaterThan(0);
    },
  },
  {
    number: '2.9',
    title: 'without a clock there is nothing to stop',
    situation: 'An untimed match.',
    act: [
      refused('arden', { kind: 'pause' }, 'match/untimed'),
      refused('arden', { kind: 'start' }, 'match/wrong-phase'),
    ],
    expect: (o) => expect(o.match.deadline).toBeNull(),
  },
  {
    number: '2.10',
    title: 'a seat that drafts nothing repeats its last budget, scaled to what it has',
    situation: 'Arden spent a third on industry and the rest on science last year.',
    world: power('arden', { lastBudget: budgetOf({ industry: 10_000, science: 20_000 }) }),
    act: lock('arden'),
    expect(o) {
      const { lines, deficit } = o.power('arden').ledger ?? { lines: null, deficit: null };
      expect(deficit).toBe(0);
      expect((lines?.science ?? 0) / (lines?.industry ?? 1)).toBeCloseTo(2, 4);
      expect(lines).toMatchObject({
        infrastructure: 0,
        homeForce: 0,
        projectionForce: 0,
        integration: 0,
        resilience: 0,
      });
    },
  },
  {
    number: '2.11',
    title: 'a late-comer takes over from an AI, and what that locked is open again',
    situation: 'An AI leads Talvi and has locked in. Somebody comes in late and takes the seat.',
    present: ['arden', 'velmark'],
    match: (match) => ({
      ...match,
      locked: { [talvi]: true },
      seats: { ...match.seats, [talvi]: { ...match.seats[talvi], kind: 'ai', holder: null, name: null, away: false } },
    }),
    act: [
      refused('latecomer', { kind: 'lockIn' }, 'seat/not-seated'),
      refused('latecomer', { kind: 'claimSeat', power: 'arden', name: 'Lea' }, 'seat/taken'),
      refused('latecomer', { kind: 'claimSeat', power: 'nowhere', name: 'Lea' }, 'seat/unknown'),
      does('latecomer', { kind: 'claimSeat', power: talvi, name: 'Lea' }),
      refused('latecomer', { kind: 'claimSeat', power: 'talvi', name: 'Lea' }, 'seat/already-seated'),
      does('latecomer', spend({ industry: 1000 })),
    ],
    expect(o) {
      expect(o.match.seats[talvi]).toMatchObject({ kind: 'human', name: 'Lea' });
      expect(o.match.locked[talvi]).toBe(false);
      expect(o.told('seatTaken')).toMatchObject([{ power: 'talvi', name: 'Lea' }]);
      expect(o.match.drafts[talvi].budget).toEqual(budgetOf({ industry: 1000 }));
    },
  },
  {
    number: '2.12',
    title: 'what is malformed is refused and changes nothing',
    situation: 'Arden sends nonsense of several kinds.',
    act: [
      refused('arden', null, 'request/malformed'),
      refused('arden', { kind: 'conquer' }, 'request/malformed'),
      refused('arden', { kind: 'draftBudget' }, 'request/malformed'),
      refused('arden', { kind: 'draftBudget', budget: { ...budgetOf({}), readiness: 101 } }, 'request/malformed'),
      refused('arden', spend({ industry: -1 }), 'request/malformed'),
      refused(
        'arden',
        { kind: 'draftBudget', budget: { ...budgetOf({}), lines: { ...budgetOf({}).lines, science: 0.5 } } },
        'request/malformed',
      ),
      refused('arden', { kind: 'draftDemand', demand: { kind: 'apology', target: 'talvi' } }, 'request/malformed'),
      refused('arden', propose('arden velmark', Array(7).fill({ kind: 'trade' })), 'request/malformed'),
      refused('arden', { kind: 'say', to: 'all', text: '   ' }, 'request/malformed'),
      refused('arden', { kind: 'say', to: 'all', text: 'x'.repeat(5000) }, 'request/malformed'),
    ],
    expect: (o) => expect(o.match).toEqual(o.before),
  },
  {
    number: '2.13',
    title: 'what does not exist is refused by name',
    situation: 'Arden refers to treaties, offers, crises and powers that are not there.',
    act: [
      refused('arden', leave('t9', 'break'), 'treaty/unknown'),
      refused('arden', sign('p9'), 'proposal/unknown'),
      refused('arden', demand(asks('tribute', 'atlantis')), 'demand/unknown-target'),
      refused('arden', demand(asks('tribute', 'constructor')), 'demand/unknown-target'),
      refused('arden', { kind: 'setStanding', treaty: 't9', instruction: 'honour' }, 'standing/no-commitment'),
      refused('arden', { kind: 'say', to: ['atlantis'], text: 'hello?' }, 'talk/unknown-recipient'),
      refused('arden', { kind: 'say', to: ['arden'], text: 'hello?' }, 'talk/unknown-recipient'),
    ],
    expect: (o) => expect(o.match).toEqual(o.before),
  },
  {
    number: '2.14',
    title: 'there is a time for everything',
    situation: 'In Plan nobody answers a crisis; in a crisis nobody plans.',
    present: ['osmere'],
    act: [
      refused('osmere', answer('concede'), 'order/wrong-phase'),
      refused('kestria', decide('attack'), 'order/wrong-phase'),
      does('kestria', demand(asks('tribute', 'osmere'))),
      ...lock('kestria', 'osmere'),
      refused('osmere', spend({}), 'order/wrong-phase'),
      refused('osmere', propose('kestria osmere', [{ kind: 'trade' }]), 'order/wrong-phase'),
      refused('osmere', { kind: 'lockIn' }, 'order/wrong-phase'),
      refused('osmere', answer('concede', 'c9'), 'crisis/unknown'),
    ],
    expect: (o) => expect([o.match.phase, o.match.step]).toEqual(['crisis', 'respond']),
  },
  {
    number: '2.15',
    title: 'words reach whom they are meant for',
    situation: 'Arden speaks to Velmark in private and then to all.',
    present: ['kestria'],
    act: [
      does('arden', { kind: 'say', to: [powerId('velmark')], text: 'A word.' }),
      does('velmark', { kind: 'say', to: 'all', text: 'Good day.' }),
      refused('onlooker', { kind: 'say', to: 'all', text: 'Hear me.' }, 'seat/not-seated'),
    ],
    expect(o) {
      expect(o.told('said').map((event) => [event.text, event.audience])).toEqual([
        ['A word.', ['arden', 'velmark']],
        ['Good day.', 'public'],
      ]);
    },
  },
];
