import { expect } from 'vitest';
import { motionId, powerId } from '../../shared/core/ids.ts';
import { money } from '../../shared/core/money.ts';
import { does, lock, type RuleCase, refused, years } from '../helpers/cases.ts';
import { all, asks, capital, demand, pair, power, war } from '../helpers/casesArrange.ts';
import {
  arden,
  bloc,
  holds,
  kestria,
  mediate,
  members,
  move,
  nobody,
  osmere,
  pact,
  results,
  sarno,
  t1,
  talvi,
  three,
  velmark,
  votes,
} from '../helpers/casesBlocs.ts';
import { earned } from '../helpers/casesRules.ts';
import { leagued as scenario } from '../helpers/casesScenarios.ts';

/** Section 6: motions before blocs, votes, and what comes of them. */
export const motions: RuleCase[] = [
  {
    number: '6.210',
    title: 'a majority decides, and a tie fails',
    situation: 'Arden moves to mediate; Velmark is against. Nobody else votes.',
    scenario,
    world: bloc('arden velmark sarno'),
    act: [does('arden', move(mediate)), does('velmark', votes('no')), ...lock('arden', 'velmark')],
    expect(o) {
      expect(results(o)).toEqual(['failed']);
      expect(o.told('motionCounted')[0].votes).toEqual({ arden: 'yes', velmark: 'no' });
    },
  },
  {
    number: '6.211',
    title: 'not voting abstains',
    situation: 'Arden moves to mediate between Kestria and Osmere; the others say nothing.',
    scenario,
    world: all(
      bloc(three, { fund: 0 }),
      pair('kestria', 'osmere', { tension: 50 }),
      pair('osmere', 'kestria', { tension: 30 }),
    ),
    act: [...nobody('arden'), does('arden', move(mediate)), ...lock('arden')],
    expect(o) {
      expect(results(o)).toEqual(['carried']);
      const calmed = o.told('tensionChanged').filter(({ causes }) => causes[0].factor === 'mediated');
      expect(calmed).toMatchObject([
        { power: 'kestria', toward: 'osmere', from: 50, to: 40 },
        { power: 'osmere', toward: 'kestria', from: 30, to: 20 },
      ]);
      // Arden has the largest output and so leads: it is credited.
      const credit = o.told('credibilityChanged').find(({ causes }) => causes[0].factor === 'mediated');
      expect(credit).toMatchObject({ power: 'arden', from: 70, to: 72 });
      expect(o.power('arden').politicalCapital).toBeCloseTo(earned(o.was('arden').politicalCapital - 1, 60), 6);
    },
  },
  {
    number: '6.212',
    title: 'unanimity: one no is enough',
    situation: 'All must agree; Arden and Velmark would mediate, Sarno would not.',
    scenario,
    world: bloc(three, { decision: 'unanimity' }),
    act: [
      does('arden', move(mediate)),
      does('velmark', votes('yes')),
      does('sarno', votes('no')),
      ...lock(...three.split(' ')),
    ],
    expect: (o) => expect(results(o)).toEqual(['failed']),
  },
  {
    number: '6.213',
    title: 'weighted votes count what was paid in',
    situation: 'Velmark has paid more than Arden and Sarno together, and votes alone against both.',
    scenario,
    world: bloc(
      three,
      { decision: 'weighted' },
      { contributed: { [arden]: money(10), [sarno]: money(20), [velmark]: money(31) } },
    ),
    act: [
      does('arden', move(mediate)),
      does('sarno', votes('yes')),
      does('velmark', votes('no')),
      ...lock(...three.split(' ')),
    ],
    expect: (o) => expect(results(o)).toEqual(['failed']),
  },
  {
    number: '6.214',
    title: 'until anybody has paid, output weighs',
    situation: 'The bloc is new. Arden alone has more output than Sarno, and less than Sarno and Velmark together.',
    scenario,
    world: bloc(three, { decision: 'weighted' }),
    act: [does('arden', move(mediate)), does('sarno', votes('no')), ...lock('arden', 'sarno')],
    expect: (o) => expect(results(o)).toEqual(['carried']),
  },
  {
    number: '6.215',
    title: 'a power that applies is admitted by those inside, from the next year on',
    situation: 'Talvi applies. All members agree.',
    scenario,
    world: bloc('arden velmark', {}, {}, [pact]),
    act: [
      ...nobody('talvi'),
      does('talvi', move({ kind: 'admit', power: talvi })),
      does('arden', votes('yes')),
      does('velmark', votes('yes')),
      ...lock('arden', 'velmark', 'talvi'),
    ],
    expect(o) {
      expect(results(o)).toEqual(['carried']);
      expect(members(o)).toEqual(['arden', 'talvi', 'velmark']);
      expect(holds(o).contributed[talvi]).toBe(0);
      expect(o.told('fundPaid').map((event) => event.power)).toEqual(['arden', 'velmark']);
      // The motion costs 1 and joining 2; the pact's upkeep is free within two.
      expect(o.power('talvi').politicalCapital).toBeCloseTo(earned(o.was('talvi').politicalCapital - 3, 60), 6);
    },
  },
  {
    number: '6.216',
    title: 'nobody is made a member against its will',
    situation: 'Arden moves to admit Talvi, and Velmark agrees. Talvi says nothing.',
    scenario,
    world: bloc('arden velmark'),
    act: [
      does('arden', move({ kind: 'admit', power: talvi })),
      does('velmark', votes('yes')),
      ...lock('arden', 'velmark'),
    ],
    expect(o) {
      expect(results(o)).toEqual(['failed']);
      expect(members(o)).toEqual(['arden', 'velmark']);
    },
  },
  {
    number: '6.217',
    title: 'who is invited joins by its own yes, which is no vote',
    situation: 'Arden moves to admit Talvi, who wants to; Velmark votes no, and a majority is needed.',
    scenario,
    world: bloc('arden velmark', { admission: 'majority' }),
    act: [
      does('arden', move({ kind: 'admit', power: talvi })),
      does('talvi', votes('yes')),
      does('velmark', votes('no')),
      ...lock('arden', 'velmark', 'talvi'),
    ],
    expect: (o) => expect(results(o)).toEqual(['failed']),
  },
  {
    number: '6.218',
    title: 'an expelled member is out at once and loses what it paid',
    situation: 'Arden moves to expel Sarno; Velmark agrees. Sarno has no vote on it.',
    scenario,
    world: bloc(
      three,
      {},
      { fund: money(500), contributed: { [arden]: money(100), [sarno]: money(300), [velmark]: money(100) } },
    ),
    act: [
      does('arden', move({ kind: 'expel', power: sarno })),
      refused('sarno', votes('no'), 'motion/concerned'),
      does('velmark', votes('yes')),
      ...lock(...three.split(' ')),
    ],
    expect(o) {
      expect(members(o)).toEqual(['arden', 'velmark']);
      expect(o.told('memberExpelled')).toMatchObject([{ power: 'sarno', name: 'The League' }]);
      expect(Object.keys(holds(o).contributed).sort()).toEqual(['arden', 'velmark']);
      expect(holds(o).fund).toBe(500 + 44_000);
    },
  },
  {
    number: '6.219',
    title: 'a bloc stands behind a power for this turn and two more',
    situation:
      'The bloc has no mutual defence. Its members vote to stand behind Osmere; then Kestria demands tribute of it.',
    scenario,
    world: all(bloc('arden velmark', { fund: 0 }), power('kestria', { projectionForce: 2_000_000 })),
    act: [
      does('arden', move({ kind: 'defend', power: osmere })),
      does('velmark', votes('yes')),
      ...lock('arden', 'velmark', 'kestria'),
      does('kestria', demand(asks('tribute', 'osmere'))),
      ...lock('arden', 'velmark', 'kestria'),
    ],
    expect(o) {
      expect(holds(o).defending).toEqual({ osmere: 3 });
      expect(o.told('demandMade')).toMatchObject([{ challenger: 'kestria', guarantors: ['arden', 'velmark'] }]);
    },
  },
  {
    number: '6.220',
    title: 'and no longer',
    situation: 'The bloc voted to stand behind Osmere in turn 1. Three years go by.',
    scenario,
    world: bloc('arden velmark', { fund: 0 }),
    act: [does('arden', move({ kind: 'defend', power: osmere })), ...years('arden', 3)],
    expect: (o) => expect(holds(o).defending).toEqual({}),
  },
  {
    number: '6.222',
    title: 'a new key shares the dues of the same year',
    situation: 'Sarno moves that all pay by output instead of alike; Arden is against, Velmark for it.',
    scenario,
    world: bloc(three, { key: 'equal' }),
    act: [
      refused('sarno', move({ kind: 'changeKey', key: 'equal' }), 'bloc/same-key'),
      does('sarno', move({ kind: 'changeKey', key: 'output' })),
      does('velmark', votes('yes')),
      does('arden', votes('no')),
      ...lock(...three.split(' ')),
    ],
    expect(o) {
      expect(results(o)).toEqual(['carried']);
      expect(holds(o).paid).toEqual({ arden: 22_500, velmark: 21_500, sarno: 12_000 });
    },
  },
  {
    number: '6.223',
    title: 'the fund pays whom the members vote to pay',
    situation: 'There are 20 bn in the fund. The members give Talvi 5 bn of it.',
    scenario,
    world: bloc(three, { fund: 0 }, { fund: money(20_000) }),
    act: [does('arden', move({ kind: 'spendFund', to: talvi, amount: money(5_000) })), ...lock('arden')],
    expect(o) {
      expect(o.told('fundGranted')).toMatchObject([{ to: 'talvi', amount: 5_000 }]);
      expect(o.power('talvi').ledger?.transfersIn).toBe(5_000);
      expect(holds(o).fund).toBe(15_000);
      expect(holds(o).granted).toEqual([]);
    },
  },
  {
    number: '6.224',
    title: 'but not what is not there, nor more than a hundredth of its output',
    situation: 'There are 20 bn in the fund; Talvi may be given 11.5 bn. Arden and Velmark each move to give it 8 bn.',
    scenario,
    world: bloc(three, { fund: 0 }, { fund: money(20_000) }),
    act: [
      refused('arden', move({ kind: 'spendFund', to: talvi, amount: money(20_001) }), 'bloc/fund-too-small'),
      refused('arden', move({ kind: 'spendFund', to: talvi, amount: money(11_501) }), 'bloc/grant-too-large'),
      refused('arden', move({ kind: 'spendFund', to: talvi, amount: money(0) }), 'request/malformed'),
      does('arden', move({ kind: 'spendFund', to: talvi, amount: money(8_000) })),
      does('velmark', move({ kind: 'spendFund', to: talvi, amount: money(8_000) })),
      ...lock('arden', 'velmark'),
    ],
    expect(o) {
      expect(results(o)).toEqual(['carried', 'unable']);
      expect(holds(o).fund).toBe(12_000);
    },
  },
  {
    number: '6.225',
    title: 'a bloc’s sanctions bind its members, who may go further but not back',
    situation:
      'The members vote for level 2 on Kestria. The year after, Sarno tries to go back and Velmark goes to an embargo.',
    scenario,
    world: bloc(three, { fund: 0 }),
    act: [
      does('arden', move({ kind: 'sanction', target: kestria, level: 2 })),
      ...lock(...three.split(' ')),
      refused('sarno', { kind: 'draftSanction', target: 'kestria', level: 0 }, 'sanction/bound'),
      does('velmark', { kind: 'draftSanction', target: kestria, level: 3 }),
      ...lock(...three.split(' ')),
    ],
    expect(o) {
      const common = o.world.sanctions.filter(({ under }) => under === t1);
      expect(common.map(({ from, target, level, since }) => [from, target, level, since])).toEqual(
        ['arden', 'sarno', 'velmark'].map((from) => [from, 'kestria', 2, 1]),
      );
      expect(o.told('sanctionImposed').map(({ from, level }) => [from, level])).toEqual([
        ['arden', 2],
        ['sarno', 2],
        ['velmark', 2],
        ['velmark', 3],
      ]);
    },
  },
  {
    number: '6.226',
    title: 'and lifts them again; who joins meanwhile joins in them',
    situation: 'The members sanction Kestria and admit Talvi. The year after they lift the sanctions.',
    scenario,
    world: all(bloc('arden velmark', { fund: 0, admission: 'majority' }), capital('talvi', 8)),
    act: [
      refused('arden', move({ kind: 'sanction', target: kestria, level: 0 }), 'bloc/no-sanctions'),
      refused('arden', move({ kind: 'sanction', target: velmark, level: 1 }), 'bloc/sanction-member'),
      does('arden', move({ kind: 'sanction', target: kestria, level: 1 })),
      does('talvi', move({ kind: 'admit', power: talvi })),
      does('arden', votes('yes', 'm2')),
      ...lock('arden', 'velmark', 'talvi'),
      refused('arden', move({ kind: 'sanction', target: kestria, level: 1 }), 'bloc/same-sanctions'),
      does('arden', move({ kind: 'sanction', target: kestria, level: 0 })),
      ...lock('arden', 'velmark', 'talvi'),
    ],
    expect(o) {
      expect(o.told('sanctionImposed').map(({ from }) => from)).toContain('talvi');
      expect(o.world.sanctions).toEqual([]);
      expect(o.told('sanctionLifted')).toHaveLength(3);
    },
  },
  {
    number: '6.234',
    title: 'one motion a power and bloc, at a price, and back for nothing',
    situation: 'Arden has capital for one motion. It moves, moves again, takes it back, and moves something else.',
    scenario,
    world: all(bloc(three, { fund: 0 }), capital('arden', 1)),
    act: [
      ...nobody('arden'),
      does('arden', move(mediate)),
      refused('arden', move({ kind: 'expel', power: sarno }), 'bloc/one-motion'),
      refused('velmark', { kind: 'withdrawMotion', motion: 'm1' }, 'motion/not-yours'),
      does('arden', { kind: 'withdrawMotion', motion: motionId('m1') }),
      refused('velmark', votes('yes'), 'motion/unknown'),
      does('arden', move({ kind: 'expel', power: sarno })),
      ...lock('arden', 'velmark'),
    ],
    expect(o) {
      expect(o.told('motionWithdrawn')).toHaveLength(1);
      expect(o.told('motionCounted').map(({ motion }) => motion)).toEqual(['m2']);
      expect(o.power('arden').politicalCapital).toBeCloseTo(earned(0, 60), 6);
    },
  },
  {
    number: '6.235',
    title: 'without capital there is no motion',
    situation: 'Arden has half a point. Talvi has enough to apply but not to join.',
    scenario,
    world: all(bloc(three), capital('arden', 0.5), capital('talvi', 2.5)),
    act: [
      refused('arden', move(mediate), 'order/insufficient-capital'),
      refused('talvi', move({ kind: 'admit', power: talvi }), 'order/insufficient-capital'),
      does('velmark', move({ kind: 'admit', power: talvi })),
      does('talvi', votes('yes')),
    ],
    expect: (o) => expect(o.match.motions[motionId('m1')].votes).toEqual({ talvi: 'yes', velmark: 'yes' }),
  },
  {
    number: '6.236',
    title: 'motions that make no sense are refused',
    situation: 'Members and others move what cannot be moved.',
    scenario,
    world: all(bloc(three), war('kestria', 'sarno', 'sarno-ferrol')),
    act: [
      refused('arden', move(mediate, 't9'), 'bloc/unknown'),
      refused('arden', move({ kind: 'expel', power: arden }), 'bloc/expel-self'),
      refused('arden', move({ kind: 'expel', power: talvi }), 'bloc/not-in-bloc'),
      refused('arden', move({ kind: 'admit', power: velmark }), 'bloc/already-member'),
      refused('arden', move({ kind: 'admit', power: powerId('nobody') }), 'treaty/unknown-power'),
      refused('arden', move({ kind: 'admit', power: kestria }), 'treaty/parties-at-war'),
      refused('arden', move({ kind: 'defend', power: arden }), 'bloc/defend-self'),
      refused('arden', move({ kind: 'mediate', between: [talvi, talvi] }), 'bloc/mediate-one'),
      refused('arden', move({ kind: 'mediate', between: [kestria, talvi] }), 'bloc/at-war'),
      refused('talvi', move({ kind: 'admit', power: osmere }), 'bloc/not-a-member'),
      refused('talvi', move(mediate), 'bloc/not-a-member'),
      refused('arden', { kind: 'tableMotion', bloc: 't1', motion: { kind: 'abolish' } }, 'request/malformed'),
      refused('arden', votes('yes', 'm7'), 'motion/unknown'),
    ],
    expect: (o) => expect(o.match.motions).toEqual({}),
  },
  {
    number: '6.237',
    title: 'two cannot expel each other',
    situation: 'A bloc of two; each would be rid of the other.',
    scenario,
    world: bloc('arden velmark'),
    act: [refused('arden', move({ kind: 'expel', power: velmark }), 'bloc/too-few')],
    expect: (o) => expect(members(o)).toEqual(['arden', 'velmark']),
  },
  {
    number: '6.238',
    title: 'a vote may be changed until Plan ends, and not after',
    situation: 'Velmark votes no, then yes, then not at all. Then a crisis opens, and it is too late.',
    scenario,
    world: all(bloc(three), power('kestria', { projectionForce: 3_000_000 })),
    act: [
      does('arden', move(mediate)),
      does('velmark', votes('no')),
      does('velmark', votes('yes')),
      does('velmark', votes(null)),
      does('kestria', demand(asks('tribute', 'talvi'))),
      ...lock('arden', 'velmark', 'kestria'),
      refused('velmark', votes('no'), 'order/wrong-phase'),
      refused('arden', move(mediate), 'order/wrong-phase'),
    ],
    expect(o) {
      expect(o.told('voteCast').map(({ vote }) => vote)).toEqual(['no', 'yes', null]);
      expect(o.match.motions[motionId('m1')].votes).toEqual({ arden: 'yes' });
    },
  },
];
