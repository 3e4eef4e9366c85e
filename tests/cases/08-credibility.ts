import { expect } from 'vitest';
import { powerId, warId } from '../../shared/core/ids.ts';
import { balanceSheet } from '../../shared/formulas/balance.ts';
import type { Power, World } from '../../shared/model/world.ts';
import { boardOfView } from '../../shared/treaties/board.ts';
import { viewOfPower } from '../../shared/view/viewFor.ts';
import { does, lock, type Outcome, type RuleCase, refused, type Step, years } from '../helpers/cases.ts';
import {
  all,
  answer,
  capital,
  decide,
  guarantee,
  pair,
  power,
  propose,
  sign,
  spend,
  treaty,
  war,
} from '../helpers/casesArrange.ts';
import { atSarreWithArden, guaranteed } from '../helpers/casesCrisis.ts';
import { calm } from '../helpers/casesScenarios.ts';

const [arden, kestria, osmere, velmark] = ['arden', 'kestria', 'osmere', 'velmark'].map(powerId);
const nothing = spend({});
const trade = [{ kind: 'trade' }] as const;
/** Strong enough beside those it protects that its promise is not stretched. */
const mighty = power('arden', { projectionForce: 4_000_000 });

/** What Arden's promise to Osmere against Kestria is counted at, as Osmere's own balance sheet says. */
function wordFor(o: Outcome): number {
  const board = boardOfView(viewOfPower(o.before, osmere), calm);
  const row = balanceSheet(board, osmere).find(({ rival }) => rival === kestria);
  const [helper] = row?.helpers ?? [];
  return helper.counted / (helper.strength * helper.stretch);
}

/** A case of reciprocity: how Arden's promise, worth .7 by itself, is counted for Osmere at this credibility. */
function counted(number: string, title: string, credibility: number, word: number): RuleCase {
  return {
    number,
    title,
    situation: `Arden, at credibility 70, guarantees Osmere, which stands at ${credibility}.`,
    world: all(treaty('arden osmere', [guarantee('arden', 'osmere')]), mighty, power('osmere', { credibility })),
    act: lock('osmere'),
    expect: (o) => expect(wordFor(o)).toBeCloseTo(word, 10),
  };
}

/** Arden guarantees Osmere, answers so, and the crisis ends so. */
function standing(
  number: string,
  title: string,
  given: 'honour' | 'hedge' | 'abandon',
  ends: 'attack' | 'backDown',
  check: (o: Outcome) => void,
): RuleCase {
  return {
    number,
    title,
    situation: `Arden guarantees Osmere. Kestria demands Sarre and will ${ends === 'attack' ? 'attack' : 'back down'}.`,
    world: guaranteed,
    act: [
      ...atSarreWithArden,
      does('arden', answer(given)),
      does('osmere', answer('standFirm')),
      does('kestria', decide(ends)),
    ],
    expect: check,
  };
}

/** Points of cohesion that Arden's answer cost it. */
const mobilised = (o: Outcome): number[] =>
  o
    .told('cohesionChanged')
    .filter(({ power: id }) => id === arden)
    .flatMap(({ causes }) => causes.filter(({ factor }) => factor === 'mobilised').map(({ points }) => points));

/** Share of its projection force that Arden's answer used up, as it was told; nothing where it was told of none. */
function sent(o: Outcome): number {
  const told = o
    .told('forcesChanged')
    .find(({ power: id, homeForce, homeForceWas }) => id === arden && homeForce === homeForceWas);
  return told === undefined ? 0 : 1 - told.projectionForce / told.projectionForceWas;
}

/** Points by which an answer drew Arden and Kestria into a quarrel, as told, both ways. */
const drawnIn = (o: Outcome): number[] =>
  [
    [arden, kestria],
    [kestria, arden],
  ].flatMap(([from, to]) =>
    o
      .told('tensionChanged')
      .filter((event) => event.power === from && event.toward === to)
      .flatMap(({ causes }) => causes.filter(({ factor }) => factor === 'honoured' || factor === 'hedged'))
      .map(({ points }) => points),
  );

/** Nobody spends anything and a year goes by. */
const idle = (...ids: string[]): Step[] => [...ids.map((id) => does(id, nothing)), ...lock(...ids)];

/** What a cause adds to the goal of Arden's tension toward Velmark; nothing where it is not named. */
function goalPart(o: Outcome, factor: string): number {
  const [event] = o.told('tensionChanged').filter(({ power: id, toward }) => id === arden && toward === velmark);
  return (event.causes.find((cause) => cause.factor === factor)?.points ?? 0) / 0.3;
}

/** Arden fears nobody yet, so that what a year adds is told; Velmark can reach it as far as this. */
const unafraid = (change: Partial<Power>, fear: number) => (world: World) =>
  all(
    pair('arden', 'velmark', { tension: 0 }),
    pair('velmark', 'arden', { tension: fear }),
    power('velmark', change),
  )(world);

/** Kestria and Velmark spend as told for so many years; nobody else is there. */
const together = (line: 'homeForce' | 'projectionForce', turns: number): Step[] =>
  Array.from({ length: turns }, () => [
    does('kestria', spend({ [line]: 150_000 })),
    does('velmark', spend({ [line]: 150_000 })),
    ...lock('kestria', 'velmark'),
  ]).flat();

const fearOf = (o: Outcome): number =>
  (o.world.pairs[kestria][velmark].tension + o.world.pairs[velmark][kestria].tension) / 2;

/** Sections 4, 6 and 8: what a broken word costs, and how fear feeds on fear. */
export const credibilityCases: RuleCase[] = [
  counted('8.200', 'help counts in full for a power of the usual credibility', 70, 0.7),
  counted('8.201', 'who has half the usual credibility counts on two thirds of the help', 35, 0.7 * 0.65),
  counted('8.202', 'a spotless record earns a tenth more', 100, 0.77),
  counted('8.203', 'who never kept its word may count on three tenths', 0, 0.21),
  {
    number: '8.204',
    title: 'who leans on nobody loses no safety with its credibility',
    situation: 'Osmere has no partner and stands at credibility 10.',
    world: power('osmere', { credibility: 10 }),
    act: lock('osmere'),
    expect(o) {
      const board = boardOfView(viewOfPower(o.before, osmere), calm);
      for (const row of balanceSheet(board, osmere)) expect(row.oddsCredible, row.rival).toBe(row.oddsAlone);
    },
  },
  {
    number: '8.205',
    title: 'below credibility 50 a treaty costs one point more of political capital',
    situation: 'Arden stands at 49 and has 1.9 points; a trade treaty would cost it 2.',
    world: all(power('arden', { credibility: 49 }), capital('arden', 1.9)),
    act: [refused('arden', propose('arden velmark', [...trade]), 'order/insufficient-capital'), ...lock('arden')],
    expect: (o) => expect(o.refusals[0]).toMatchObject({ params: { price: 2, free: 1.9 } }),
  },
  {
    number: '8.206',
    title: 'at 50 it costs what it costs everybody',
    situation: 'Arden stands at 50 and has 1 point.',
    world: all(power('arden', { credibility: 50 }), capital('arden', 1)),
    act: [does('arden', propose('arden velmark', [...trade])), ...lock('arden')],
    expect: (o) => expect(o.refusals).toEqual([]),
  },
  {
    number: '8.207',
    title: 'only who is doubted pays more for what both sign, and is told why',
    situation: 'Arden, at 40, and Velmark, at 70, sign a trade treaty.',
    world: power('arden', { credibility: 40 }),
    act: [
      does('arden', propose('arden velmark', [...trade])),
      does('velmark', sign('p1')),
      ...idle('arden', 'velmark'),
    ],
    expect(o) {
      const paid = o.told('capitalChanged').filter(({ causes }) => causes.some(({ factor }) => factor === 'signing'));
      expect(paid.map((event) => [event.power, event.causes])).toEqual([
        [
          arden,
          [
            { factor: 'signing', points: -1 },
            { factor: 'distrust', points: -1 },
          ],
        ],
        [velmark, [{ factor: 'signing', points: -1 }]],
      ]);
    },
  },
  {
    number: '8.208',
    title: 'peace is free for everybody',
    situation: 'Osmere, at credibility 20 and without political capital, offers Kestria peace.',
    world: all(war('kestria', 'osmere', 'osmere-sarre'), power('osmere', { credibility: 20 }), capital('osmere', 0)),
    act: [does('osmere', propose('kestria osmere', [{ kind: 'peace', war: warId('w1') }])), ...lock('osmere')],
    expect: (o) => expect(o.refusals).toEqual([]),
  },
  {
    number: '8.209',
    title: 'lenders ask half a point in a thousand for each point of credibility below 60',
    situation: 'Arden owes six tenths of a year’s output and stands at 40: 3 % instead of 2 %.',
    world: power('arden', { credibility: 40 }),
    act: idle('arden'),
    expect: (o) => expect(o.power('arden').ledger?.interest).toBe(Math.round(0.03 * o.was('arden').debt)),
  },
  {
    number: '8.210',
    title: 'from 60 up everybody borrows alike',
    situation: 'Arden owes six tenths of a year’s output and stands at 60.',
    world: power('arden', { credibility: 60 }),
    act: idle('arden'),
    expect: (o) => expect(o.power('arden').ledger?.interest).toBe(Math.round(0.02 * o.was('arden').debt)),
  },
  {
    number: '8.211',
    title: 'a broken word is forgotten slowly: after five years nine tenths of the loss are left',
    situation: 'Arden stands at 40.',
    world: power('arden', { credibility: 40 }),
    act: years('arden', 5),
    expect: (o) => expect(o.power('arden').credibility).toBeCloseTo(70 - 30 * 0.98 ** 5, 10),
  },
  standing(
    '8.212',
    'to stand by a partner in war costs eight points of cohesion and a tenth of what it can send',
    'honour',
    'attack',
    (o) => {
      expect(mobilised(o)).toEqual([-8]);
      expect(sent(o)).toBeCloseTo(0.1, 8);
    },
  ),
  standing('8.213', 'where the challenger backs down it costs six tenths of that', 'honour', 'backDown', (o) => {
    expect(mobilised(o)).toEqual([expect.closeTo(-4.8, 8)]);
    expect(sent(o)).toBeCloseTo(0.06, 8);
  }),
  standing('8.214', 'who hedges or abandons need not mobilise', 'hedge', 'backDown', (o) => {
    expect(mobilised(o)).toEqual([]);
    expect(sent(o)).toBeCloseTo(0, 3);
  }),
  standing(
    '8.215',
    'who honours is drawn in: it and the challenger fear each other more',
    'honour',
    'backDown',
    (o) => {
      expect(drawnIn(o)).toEqual([9, 9]);
    },
  ),
  standing('8.216', 'who hedges is drawn in by a third', 'hedge', 'backDown', (o) => {
    for (const points of drawnIn(o)) expect(points).toBeCloseTo(3, 10);
    expect(drawnIn(o)).toHaveLength(2);
  }),
  standing('8.217', 'who abandons is not drawn in', 'abandon', 'backDown', (o) => expect(drawnIn(o)).toEqual([])),
  standing('8.218', 'who leaves a partner of the usual credibility loses twelve', 'abandon', 'backDown', (o) => {
    expect(o.told('commitmentTested')).toMatchObject([{ answer: 'abandon', credibility: -12 }]);
  }),
  {
    ...standing('8.219', 'who leaves a partner that is itself not trusted loses less', 'abandon', 'backDown', (o) => {
      expect(o.told('commitmentTested')).toMatchObject([{ answer: 'abandon', credibility: -6 }]);
    }),
    world: all(guaranteed, power('osmere', { credibility: 35 })),
  },
  {
    number: '8.220',
    title: 'fear answers fear: six tenths of what the other feels above 30',
    situation: 'Velmark, which can reach Arden with more than half of its strength at home, fears it at 80.',
    world: unafraid({ projectionForce: 900_000 }, 80),
    act: idle('arden', 'velmark'),
    expect: (o) => expect(goalPart(o, 'fearAnswered')).toBeCloseTo(30, 8),
  },
  {
    number: '8.221',
    title: 'up to 30 it is not answered',
    situation: 'Velmark can reach Arden and fears it at 30.',
    world: unafraid({ projectionForce: 900_000 }, 30),
    act: idle('arden', 'velmark'),
    expect: (o) => expect(goalPart(o, 'fearAnswered')).toBe(0),
  },
  {
    number: '8.222',
    title: 'the fear of who cannot strike moves nobody',
    situation: 'Velmark, without projection force, fears Arden at 100.',
    world: unafraid({ projectionForce: 0 }, 100),
    act: idle('arden', 'velmark'),
    expect(o) {
      expect([goalPart(o, 'fearAnswered'), goalPart(o, 'posture'), goalPart(o, 'reachingStrength')]).toEqual([0, 0, 0]);
    },
  },
  {
    number: '8.223',
    title: 'an army made to go abroad is feared for it',
    situation: 'All of Velmark’s forces are projection: four tenths more than is usual, 24 points.',
    world: unafraid({ homeForce: 0, projectionForce: 900_000 }, 0),
    act: idle('arden', 'velmark'),
    expect: (o) => expect(goalPart(o, 'posture')).toBeCloseTo(24, 8),
  },
  {
    number: '8.224',
    title: 'an army that mostly guards its own soil is not',
    situation: 'Six tenths of Velmark’s forces are projection.',
    world: unafraid({ homeForce: 600_000, projectionForce: 900_000 }, 0),
    act: idle('arden', 'velmark'),
    expect: (o) => expect(goalPart(o, 'posture')).toBeCloseTo(0, 8),
  },
  {
    number: '8.225',
    title: 'two neighbours who arm to reach each other are in a spiral after six years',
    situation: 'Kestria and Velmark dislike each other and spend 150 bn a year each on projection force.',
    act: together('projectionForce', 6),
    expect: (o) => expect(fearOf(o)).toBeGreaterThan(80),
  },
  {
    number: '8.226',
    title: 'the same two who arm to stay at home are not',
    situation: 'Kestria and Velmark spend as much on home force.',
    act: together('homeForce', 6),
    expect: (o) => expect(fearOf(o)).toBeLessThan(50),
  },
  {
    number: '8.227',
    title: 'a spiral is talked down: by promises, and by forces that stay at home',
    situation:
      'Kestria and Velmark fear each other at 90. They confer, promise non-aggression and build no projection.',
    world: all(
      pair('kestria', 'velmark', { tension: 90 }),
      pair('velmark', 'kestria', { tension: 90 }),
      treaty('kestria velmark', [{ kind: 'consultation' }, { kind: 'nonAggression' }]),
    ),
    act: together('homeForce', 4),
    expect: (o) => expect(fearOf(o)).toBeLessThan(55),
  },
  {
    number: '8.228',
    title: 'paper alone does not end it',
    situation: 'The same treaty, while both go on arming to reach each other.',
    world: all(
      pair('kestria', 'velmark', { tension: 90 }),
      pair('velmark', 'kestria', { tension: 90 }),
      treaty('kestria velmark', [{ kind: 'consultation' }, { kind: 'nonAggression' }]),
    ),
    act: together('projectionForce', 4),
    expect: (o) => expect(fearOf(o)).toBeGreaterThan(65),
  },
];
