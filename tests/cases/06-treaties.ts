import { expect } from 'vitest';
import { powerId, proposalId, treatyId } from '../../shared/core/ids.ts';
import type { Clause } from '../../shared/model/treaty.ts';
import { does, lock, type Outcome, type RuleCase, refused, years } from '../helpers/cases.ts';
import {
  all,
  capital,
  guarantee,
  leave,
  pair,
  power,
  propose,
  refuse,
  sign,
  spend,
  termsOf,
  treaty,
  war,
  withdraw,
} from '../helpers/casesArrange.ts';
import { allTradeOf, earned, forgotten, tradeOf } from '../helpers/casesRules.ts';
import { calm } from '../helpers/casesScenarios.ts';

const trade: Clause = { kind: 'trade' };
const pact: Clause = { kind: 'mutualDefence' };
const t1 = treatyId('t1');
const nothing = spend({});

/** Arden and Velmark agree on these clauses, spend nothing, and the year goes by. */
const agree = (...clauses: Clause[]) => [
  does('arden', nothing),
  does('velmark', nothing),
  does('arden', propose('arden velmark', clauses)),
  does('velmark', sign('p1')),
  ...lock('arden', 'velmark'),
];

const capitalOf = (o: Outcome, ...ids: string[]): number[] => ids.map((id) => o.power(id).politicalCapital);

/** Sections 4 and 6: trade, how treaties are made and how they end, and what they cost. */
export const treaties: RuleCase[] = [
  {
    number: '4.40',
    title: 'trade follows output and distance, and tension dampens it',
    situation: 'Nothing happens for a year; all pairs trade by gravity.',
    act: lock('arden'),
    expect(o) {
      for (const [a, b] of [
        ['arden', 'velmark'],
        ['arden', 'talvi'],
        ['kestria', 'osmere'],
      ].map((names) => names.map(powerId))) {
        expect(o.world.pairs[a][b].trade).toBe(tradeOf(calm, o.before.world, a, b));
        expect(o.world.pairs[b][a].trade).toBe(o.world.pairs[a][b].trade);
      }
      const all = allTradeOf(calm, o.before.world, powerId('arden'));
      expect(o.power('arden').ledger?.tradeGains).toBe(Math.round(0.03 * all));
    },
  },
  {
    number: '4.41',
    title: 'tension between two dampens their trade by up to two thirds',
    situation: 'Arden and Osmere fear each other as much as can be.',
    world: all(pair('arden', 'osmere', { tension: 100 }), pair('osmere', 'arden', { tension: 100 })),
    act: lock('arden'),
    expect(o) {
      const [arden, osmere] = [powerId('arden'), powerId('osmere')];
      const calmer = structuredClone(o.before.world);
      calmer.pairs[arden][osmere].tension = 0;
      calmer.pairs[osmere][arden].tension = 0;
      const third = tradeOf(calm, calmer, arden, osmere) / 3;
      expect(Math.abs(o.world.pairs[arden][osmere].trade - third)).toBeLessThan(1);
    },
  },
  {
    number: '4.42',
    title: 'a trade treaty makes three tenths more trade',
    situation: 'Arden and Velmark have a trade treaty in force.',
    world: treaty('arden velmark', [trade]),
    act: lock('arden'),
    expect(o) {
      const [arden, velmark] = [powerId('arden'), powerId('velmark')];
      expect(o.world.pairs[arden][velmark].trade).toBe(tradeOf(calm, o.before.world, arden, velmark, true));
    },
  },
  {
    number: '4.43',
    title: 'war cuts trade',
    situation: 'Kestria and Osmere are at war. Others trade on with both.',
    world: war('kestria', 'osmere', 'osmere-sarre'),
    act: lock('arden'),
    expect(o) {
      const [kestria, osmere, arden] = ['kestria', 'osmere', 'arden'].map(powerId);
      expect(o.world.pairs[kestria][osmere].trade).toBe(0);
      expect(o.world.pairs[arden][osmere].trade).toBe(tradeOf(calm, o.before.world, arden, osmere));
    },
  },
  {
    number: '6.1',
    title: 'a treaty binds from the year after all have signed, and costs each one political capital',
    situation: 'Arden offers Velmark trade for six years; Velmark signs.',
    act: agree(trade),
    expect(o) {
      expect(o.world.treaties[t1]).toMatchObject({ since: 2, until: 7, parties: ['arden', 'velmark'] });
      expect(o.told('treatySigned')).toMatchObject([{ treaty: 't1', proposal: 'p1', audience: 'public' }]);
      expect(capitalOf(o, 'arden', 'velmark')).toEqual([earned(4 - 1, 60), earned(4 - 1, 60)]);
      const [arden, velmark] = [powerId('arden'), powerId('velmark')];
      expect(o.world.pairs[arden][velmark].trade).toBe(tradeOf(calm, o.before.world, arden, velmark));
    },
  },
  {
    number: '6.2',
    title: 'a pact costs each side two',
    situation: 'Arden and Velmark agree on mutual defence, and on trade besides: the dearest clause is what counts.',
    act: agree(pact, trade),
    expect: (o) => expect(capitalOf(o, 'arden', 'velmark')).toEqual([earned(4 - 2, 60), earned(4 - 2, 60)]),
  },
  {
    number: '6.3',
    title: 'what is on offer is reserved, and free again when the offer is withdrawn',
    situation: 'Arden has 2.5 and offers Velmark a pact (2). A tax change (1) must wait until the offer is withdrawn.',
    world: capital('arden', 2.5),
    act: [
      does('arden', propose('arden velmark', [pact])),
      refused('arden', spend({}, { tax: 'low' }), 'order/insufficient-capital'),
      does('arden', withdraw('p1')),
      does('arden', spend({}, { tax: 'low' })),
      ...lock('arden'),
    ],
    expect(o) {
      expect(o.refusals[0].params).toEqual({ price: 1, free: 0.5 });
      expect(o.world.treaties).toEqual({});
      expect(o.power('arden').politicalCapital).toBeCloseTo(earned(2.5 - 1, 60.5), 10);
    },
  },
  {
    number: '6.4',
    title: 'an offer that is refused costs nothing',
    situation: 'Velmark refuses Arden’s pact. It cannot be signed any more.',
    act: [
      does('arden', nothing),
      does('arden', propose('arden velmark', [pact])),
      does('velmark', refuse('p1')),
      refused('velmark', sign('p1'), 'proposal/not-open'),
      ...lock('arden', 'velmark'),
    ],
    expect(o) {
      expect(o.world.treaties).toEqual({});
      expect(o.told('treatyRefused')).toMatchObject([{ proposal: 'p1', by: 'velmark' }]);
      expect(capitalOf(o, 'arden')).toEqual([earned(4, 60)]);
    },
  },
  {
    number: '6.5',
    title: 'an offer that nobody answers lapses with the Plan, at no cost',
    situation: 'Arden offers Velmark a pact; Velmark locks in without an answer. Only the two learn of it.',
    act: [
      does('arden', nothing),
      does('arden', propose('arden velmark', [pact])),
      ...lock('arden', 'velmark', 'kestria'),
    ],
    expect(o) {
      expect(o.told('proposalLapsed')).toMatchObject([{ proposal: 'p1', audience: ['arden', 'velmark'] }]);
      expect(o.match.proposals).toEqual({});
      expect(capitalOf(o, 'arden')).toEqual([earned(4, 60)]);
    },
  },
  {
    number: '6.6',
    title: 'a counter-offer takes the place of the offer it answers',
    situation: 'Arden offers six years, Velmark counters with three, Arden signs that.',
    act: [
      does('arden', propose('arden velmark', [trade])),
      does('velmark', {
        kind: 'propose',
        terms: termsOf('arden velmark', [trade], { duration: 3 }),
        counterOf: proposalId('p1'),
      }),
      refused('velmark', sign('p1'), 'proposal/not-open'),
      does('arden', sign('p2')),
      ...lock('arden', 'velmark'),
    ],
    expect(o) {
      expect(Object.keys(o.world.treaties)).toEqual(['t1']);
      expect(o.world.treaties[t1]).toMatchObject({ duration: 3, since: 2, until: 4 });
    },
  },
  {
    number: '6.7',
    title: 'a counter-offer is among the same powers',
    situation: 'Velmark would bring Sarno in.',
    act: [
      does('arden', propose('arden velmark', [trade])),
      refused(
        'velmark',
        { kind: 'propose', terms: termsOf('arden sarno velmark', [trade]), counterOf: 'p1' },
        'proposal/counter-parties',
      ),
    ],
    expect: (o) => expect(o.match.proposals[proposalId('p1')].status).toBe('open'),
  },
  {
    number: '6.8',
    title: 'all parties must sign',
    situation: 'Arden offers Velmark and Sarno trade; Sarno does not sign.',
    present: ['sarno'],
    act: [
      does('arden', propose('arden sarno velmark', [trade])),
      does('velmark', sign('p1')),
      refused('velmark', sign('p1'), 'proposal/already-signed'),
      ...lock('arden', 'velmark', 'sarno'),
    ],
    expect: (o) => expect(o.world.treaties).toEqual({}),
  },
  {
    number: '6.9',
    title: 'signing needs political capital',
    situation: 'Velmark has 1.5; a pact costs 2.',
    world: capital('velmark', 1.5),
    act: [
      does('arden', propose('arden velmark', [pact])),
      refused('velmark', sign('p1'), 'order/insufficient-capital'),
    ],
    expect: (o) => expect(o.refusals[0].params).toEqual({ price: 2, free: 1.5 }),
  },
  {
    number: '6.10',
    title: 'pacts last at most six years, other treaties twenty',
    situation: 'Arden offers a pact and a trade treaty for seven years, and a trade treaty for twenty-one.',
    act: [
      refused('arden', propose('arden velmark', [pact], { duration: 7 }), 'treaty/pact-too-long'),
      does('arden', propose('arden velmark', [pact], { duration: 6 })),
      does('arden', propose('arden velmark', [trade], { duration: 7 })),
      refused('arden', propose('arden velmark', [trade], { duration: 21 }), 'request/malformed'),
    ],
    expect: (o) => expect(o.refusals[0].params).toEqual({ most: 6 }),
  },
  {
    number: '6.11',
    title: 'a treaty ends with its last year',
    situation: 'Trade for one year: signed in year 1, it binds in year 2 and is over then.',
    act: [
      does('arden', propose('arden velmark', [trade], { duration: 1 })),
      does('velmark', sign('p1')),
      ...lock('arden', 'velmark', 'arden', 'velmark'),
    ],
    expect(o) {
      expect(o.told('treatyExpired')).toMatchObject([{ treaty: 't1', turn: 2 }]);
      expect(o.world.treaties).toEqual({});
    },
  },
  {
    number: '6.12',
    title: 'leaving with notice is free, and the treaty binds until then',
    situation: 'Arden gives notice of a pact with two years’ notice: it binds in the second and third year still.',
    world: treaty('arden velmark', [pact]),
    act: [does('arden', leave('t1', 'notice')), ...years('arden', 2)],
    expect(o) {
      expect(o.told('noticeGiven')).toMatchObject([{ treaty: 't1', by: 'arden', boundUntil: 3, turn: 1 }]);
      expect(o.world.treaties[t1].leaving).toEqual({ arden: 3 });
      expect(o.power('arden').credibility).toBe(70);
      expect(o.told('treatyLeft')).toEqual([]);
    },
  },
  {
    number: '6.13',
    title: 'when the notice has run out the treaty is over',
    situation: 'As 6.12, a year on.',
    world: treaty('arden velmark', [pact]),
    act: [does('arden', leave('t1', 'notice')), ...years('arden', 3)],
    expect(o) {
      expect(o.told('treatyLeft')).toMatchObject([{ treaty: 't1', by: 'arden', turn: 3, ended: true }]);
      expect(o.world.treaties).toEqual({});
    },
  },
  {
    number: '6.14',
    title: 'breaking a pact costs 20 credibility, 15 relations with the partner and 5 with every other partner',
    situation: 'Arden breaks its pact with Velmark. It trades with Sarno under a treaty; Osmere has no tie to it.',
    world: all(treaty('arden velmark', [pact]), treaty('arden sarno', [trade])),
    act: [does('arden', leave('t1', 'break')), ...lock('arden')],
    expect(o) {
      expect(o.told('treatyBroken')).toMatchObject([{ treaty: 't1', by: 'arden', partners: ['velmark'] }]);
      expect(Object.keys(o.world.treaties)).toEqual(['t2']);
      expect(o.power('arden').credibility).toBeCloseTo(forgotten(50), 10);
      expect(o.power('arden').record).toEqual([{ turn: 1, kind: 'broke', partner: 'velmark', change: -20 }]);
      const broke = o.told('relationsChanged').filter(({ causes }) => causes[0].factor === 'brokeTreaty');
      expect(broke.map((event) => [event.power, event.toward, event.to - event.from])).toEqual([
        ['velmark', 'arden', -15],
        ['sarno', 'arden', -5],
      ]);
    },
  },
  {
    number: '6.15',
    title: 'breaking another treaty costs 10 credibility',
    situation: 'Arden breaks its trade treaty with Velmark.',
    world: treaty('arden velmark', [trade]),
    act: [does('arden', leave('t1', 'break')), ...lock('arden')],
    expect: (o) => expect(o.power('arden').credibility).toBeCloseTo(forgotten(60), 10),
  },
  {
    number: '6.16',
    title: 'political capital is 0.7 and a fiftieth of cohesion a year, banked up to 6',
    situation: 'Arden (cohesion 60) has 3 and Velmark has 5.',
    world: all(power('arden', { cohesion: 60 }), capital('arden', 3), capital('velmark', 5)),
    act: [does('arden', nothing), does('velmark', nothing), ...lock('arden', 'velmark')],
    expect: (o) => expect(capitalOf(o, 'arden', 'velmark')).toEqual([4.9, 6]),
  },
  {
    number: '6.17',
    title: 'every pact beyond two costs half a point a year',
    situation: 'Arden has pacts with three, Velmark with one.',
    world: all(
      treaty('arden velmark', [pact]),
      capital('arden', 3),
      capital('velmark', 3),
      treaty('arden osmere', [pact]),
      treaty('arden sarno', [guarantee('arden', 'sarno')]),
    ),
    act: [does('arden', nothing), does('velmark', nothing), ...lock('arden', 'velmark')],
    expect: (o) => expect(capitalOf(o, 'arden', 'velmark')).toEqual([earned(3, 60, 0.5), earned(3, 60)]),
  },
  {
    number: '6.18',
    title: 'offers stay open while locked, drafts do not',
    situation: 'Arden is locked in. It may still sign and offer, but not change its budget.',
    present: ['osmere'],
    act: [
      ...lock('arden'),
      does('velmark', propose('arden velmark', [trade])),
      does('arden', sign('p1')),
      does('arden', propose('arden velmark', [{ kind: 'nonAggression' }])),
      refused('arden', nothing, 'order/locked'),
    ],
    expect: (o) => expect(o.match.proposals[proposalId('p1')].status).toBe('signed'),
  },
  {
    number: '6.19',
    title: 'a power has at most four offers on the table, and none twice',
    situation: 'Arden floods Velmark.',
    act: [
      does('arden', propose('arden velmark', [trade], { duration: 1 })),
      refused('arden', propose('arden velmark', [trade], { duration: 1 }), 'proposal/identical'),
      does('arden', propose('arden velmark', [trade], { duration: 2 })),
      does('arden', propose('arden velmark', [trade], { duration: 3 })),
      refused('arden', propose('arden kestria', [pact]), 'order/insufficient-capital'),
      does('arden', propose('arden velmark', [trade], { duration: 4 })),
      refused('arden', propose('arden velmark', [trade], { duration: 5 }), 'proposal/too-many'),
    ],
    expect: (o) => expect(Object.keys(o.match.proposals)).toHaveLength(4),
  },
  {
    number: '6.20',
    title: 'nobody offers treaties among others, or answers offers that are not to it',
    situation: 'Arden would have Velmark and Sarno trade; Sarno would sign what is between Arden and Velmark.',
    act: [
      refused('arden', propose('sarno velmark', [trade]), 'proposal/not-including-you'),
      does('arden', propose('arden velmark', [trade])),
      refused('sarno', sign('p1'), 'proposal/unknown'),
      refused('velmark', withdraw('p1'), 'proposal/not-yours'),
      refused('arden', refuse('p1'), 'proposal/yours'),
    ],
    expect: (o) => expect(o.refusals).toHaveLength(4),
  },
];
