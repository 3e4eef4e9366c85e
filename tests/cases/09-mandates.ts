// One file, long as it is: every secret aim, kept and missed, one numbered case after the other.

import { expect } from 'vitest';
import { constantsOf } from '../../shared/content/geography.ts';
import { MANDATES, type MandateId, mandatesFor, standingOf } from '../../shared/content/mandates.ts';
import { keysOf, powerId } from '../../shared/core/ids.ts';
import { money } from '../../shared/core/money.ts';
import { scoreOf } from '../../shared/formulas/indices.ts';
import type { Clause } from '../../shared/model/treaty.ts';
import type { World } from '../../shared/model/world.ts';
import { viewOfPower } from '../../shared/view/viewFor.ts';
import { does, lock, type Outcome, type RuleCase, type Step, years } from '../helpers/cases.ts';
import {
  all,
  answer,
  asks,
  decide,
  demand,
  leave,
  pays,
  power,
  propose,
  sign,
  spend,
  treaty,
} from '../helpers/casesArrange.ts';
import { pact, sarreDemanded } from '../helpers/casesCrisis.ts';
import { aims, brief } from '../helpers/casesScenarios.ts';

const nothing = spend({});

/** A power has this secret aim, as if it had been drawn at the start. */
const aim =
  (id: string, mandate: MandateId) =>
  (world: World): World => {
    const spec = aims.powers.find((each) => each.id === id);
    if (spec === undefined) throw new Error(`no power ${id}`);
    return power(id, { mandate: { id: mandate, tally: MANDATES[mandate].begin(spec, aims) } })(world);
  };

const standing = (o: Outcome, id: string) => {
  const { mandate } = o.power(id);
  if (mandate === null) throw new Error(`${id} has no mandate`);
  return standingOf(mandate.id as MandateId, mandate.tally);
};

const result = (o: Outcome, id: string) => o.match.verdict?.scores[powerId(id)].mandate;
const fulfilled = (id: string) => (o: Outcome) => expect(result(o, id)?.fulfilled).toBe(true);
const failed = (id: string) => (o: Outcome) => expect(result(o, id)?.fulfilled).toBe(false);

/** Two signed clauses take two years: the offer in the first, the match's end after the second. */
const agreed = (clauses: Clause[], parties = 'arden velmark'): Step[] => {
  const [first, ...others] = parties.split(' ');
  return [
    ...parties.split(' ').map((each) => does(each, nothing)),
    does(first, propose(parties, clauses, { notice: 1 })),
    ...others.map((each) => does(each, sign('p1'))),
    ...lock(...parties.split(' ')),
    ...lock(...parties.split(' ')),
  ];
};

const bases: Clause = { kind: 'basing', host: powerId('arden'), guest: powerId('velmark') };

/** Section 9: secret national aims, each kept or reached, and each missed. */
export const mandates: RuleCase[] = [
  {
    number: '9.40',
    title: 'every power draws an aim that suits it, and each leader sees its own alone',
    situation: 'A match with mandates begins.',
    scenario: aims,
    act: lock('arden'),
    expect(o) {
      for (const spec of aims.powers) {
        const own = o.power(spec.id).mandate;
        expect(mandatesFor(spec, aims)).toContain(own?.id);
        const view = viewOfPower(o.match, spec.id);
        expect(view.own?.mandate).toEqual(own);
        for (const id of keysOf(view.powers)) expect(view.powers[id]).not.toHaveProperty('mandate');
      }
    },
  },
  {
    number: '9.41',
    title: 'a match without the module has no aims, and its verdict names none',
    situation: 'Two years without mandates.',
    scenario: brief,
    act: years('arden', 2),
    expect(o) {
      expect(o.power('arden').mandate).toBeNull();
      expect(result(o, 'arden')).toBeUndefined();
    },
  },
  {
    number: '9.42',
    title: 'a fulfilled aim adds three points to the score, and all aims are told at the end',
    situation: 'Arden, which is to fight in no war, lives two quiet years.',
    scenario: aims,
    world: aim('arden', 'noWar'),
    act: years('arden', 2),
    expect(o) {
      const own = o.power('arden');
      const bare = scoreOf(own.history, aims.weights, constantsOf(aims));
      expect(o.match.verdict?.scores[powerId('arden')].score).toBeCloseTo(bare + 3, 9);
      for (const { id } of aims.powers) expect(result(o, id)?.id).toBe(o.power(id).mandate?.id);
    },
  },
  {
    number: '9.43',
    title: 'no foreign bases: kept as long as none are granted',
    situation: 'Arden grants nobody anything.',
    scenario: aims,
    world: aim('arden', 'noForeignBases'),
    act: years('arden', 2),
    expect: fulfilled('arden'),
  },
  {
    number: '9.44',
    title: 'no foreign bases: lost by granting them',
    situation: 'Arden gives Velmark bases; Velmark, with the same aim, is the guest and keeps its own.',
    scenario: aims,
    world: all(aim('arden', 'noForeignBases'), aim('velmark', 'noForeignBases')),
    act: agreed([bases]),
    expect(o) {
      failed('arden')(o);
      fulfilled('velmark')(o);
    },
  },
  {
    number: '9.45',
    title: 'not an inch: a region conceded is missed at the end',
    situation: 'Kestria demands Sarre, and Osmere gives way.',
    scenario: aims,
    world: aim('osmere', 'wholeSoil'),
    act: [
      ...sarreDemanded,
      ...lock('kestria', 'osmere'),
      does('osmere', answer('concede')),
      ...lock('kestria', 'osmere'),
    ],
    expect(o) {
      expect(standing(o, 'osmere')).toMatchObject({ broken: true });
      failed('osmere')(o);
    },
  },
  {
    number: '9.46',
    title: 'have our way: a granted demand counts, and two are wanted',
    situation: 'Kestria demands Sarre and is granted it. A second win is wanting.',
    scenario: aims,
    world: all(aim('kestria', 'haveOurWay')),
    act: [
      ...sarreDemanded,
      ...lock('kestria', 'osmere'),
      does('osmere', answer('concede')),
      ...lock('kestria', 'osmere'),
    ],
    expect(o) {
      expect(standing(o, 'kestria')).toEqual({ broken: false, count: 1, goal: 2 });
      failed('kestria')(o);
    },
  },
  {
    number: '9.47',
    title: 'speak softly: lost by a demand that comes to nothing',
    situation: 'Kestria demands Sarre, Osmere stands firm, Kestria backs down.',
    scenario: aims,
    world: all(aim('kestria', 'noThreats'), aim('osmere', 'noThreats')),
    act: [
      ...sarreDemanded,
      ...lock('kestria', 'osmere'),
      does('osmere', answer('standFirm')),
      does('kestria', decide('backDown')),
      ...lock('kestria', 'osmere'),
    ],
    expect(o) {
      failed('kestria')(o);
      fulfilled('osmere')(o);
    },
  },
  {
    number: '9.48',
    title: 'peace in our time: lost by being attacked, as by attacking',
    situation: 'Kestria attacks Osmere over Sarre.',
    scenario: aims,
    world: all(aim('kestria', 'noWar'), aim('osmere', 'noWar'), aim('arden', 'noWar')),
    act: [
      ...sarreDemanded,
      ...lock('kestria', 'osmere'),
      does('osmere', answer('standFirm')),
      does('kestria', decide('attack')),
      ...lock('kestria', 'osmere'),
    ],
    expect(o) {
      failed('kestria')(o);
      failed('osmere')(o);
      fulfilled('arden')(o);
    },
  },
  {
    number: '9.49',
    title: 'sound money: a surplus fulfils it, a deficit does not',
    situation: 'Arden spends nothing on its lines; Velmark spends more than it has.',
    scenario: aims,
    world: all(aim('arden', 'soundMoney'), aim('velmark', 'soundMoney')),
    act: [
      does('arden', nothing),
      does('velmark', spend({ resilience: 500_000 })),
      ...lock('arden', 'velmark'),
      ...lock('arden', 'velmark'),
    ],
    expect(o) {
      fulfilled('arden')(o);
      failed('velmark')(o);
    },
  },
  {
    number: '9.50',
    title: 'light taxes: lost by one year of high taxes',
    situation: 'Arden raises its taxes, Velmark lowers them.',
    scenario: aims,
    world: all(aim('arden', 'lightTaxes'), aim('velmark', 'lightTaxes')),
    act: [
      does('arden', spend({}, { tax: 'high' })),
      does('velmark', spend({}, { tax: 'low' })),
      ...lock('arden', 'velmark'),
      ...lock('arden', 'velmark'),
    ],
    expect(o) {
      failed('arden')(o);
      fulfilled('velmark')(o);
    },
  },
  {
    number: '9.51',
    title: 'keep faith: lost by breaking a treaty',
    situation: 'Arden breaks its pact with Velmark outright.',
    scenario: aims,
    world: all(treaty('arden velmark', [pact]), aim('arden', 'keepFaith'), aim('velmark', 'keepFaith')),
    act: [
      does('arden', nothing),
      does('arden', leave('t1', 'break')),
      does('velmark', nothing),
      ...lock('arden', 'velmark'),
      ...lock('arden', 'velmark'),
    ],
    expect(o) {
      failed('arden')(o);
      fulfilled('velmark')(o);
    },
  },
  {
    number: '9.52',
    title: 'keep faith: a commitment half kept is not kept',
    situation:
      'Kestria demands Sarre of Osmere, which Arden and Velmark are bound to help: Arden honours, Velmark hedges.',
    scenario: aims,
    world: all(
      treaty('arden osmere', [pact]),
      treaty('osmere velmark', [pact]),
      aim('arden', 'keepFaith'),
      aim('velmark', 'keepFaith'),
    ),
    present: ['arden', 'velmark'],
    act: [
      ...sarreDemanded,
      ...lock('kestria', 'osmere', 'arden', 'velmark'),
      does('osmere', answer('standFirm')),
      does('arden', answer('honour')),
      does('velmark', answer('hedge')),
      does('kestria', decide('backDown')),
      ...lock('kestria', 'osmere', 'arden', 'velmark'),
    ],
    expect(o) {
      fulfilled('arden')(o);
      failed('velmark')(o);
    },
  },
  {
    number: '9.53',
    title: 'honest broker: fulfilled by a settlement that it mediated',
    situation: 'Kestria demands tribute of Osmere, Arden mediates, and both settle.',
    scenario: aims,
    world: all(aim('arden', 'honestBroker'), aim('velmark', 'honestBroker')),
    present: ['arden'],
    act: [
      does('kestria', nothing),
      does('osmere', nothing),
      does('kestria', demand(asks('tribute', 'osmere'))),
      ...lock('kestria', 'osmere', 'arden'),
      does('osmere', answer('standFirm')),
      does('arden', answer('mediate')),
      does('kestria', decide('settle')),
      ...lock('kestria', 'osmere', 'arden'),
    ],
    expect(o) {
      fulfilled('arden')(o);
      failed('velmark')(o);
    },
  },
  {
    number: '9.54',
    title: 'outgrow them: three per cent more of all output than at the start',
    situation: 'Arden has found a fifth more productivity, Velmark none.',
    scenario: aims,
    world: (world) =>
      all(
        power('arden', { productivity: world.powers[powerId('arden')].productivity * 1.2 }),
        aim('arden', 'outgrow'),
        aim('velmark', 'outgrow'),
      )(world),
    act: years('arden', 2),
    expect(o) {
      fulfilled('arden')(o);
      failed('velmark')(o);
      expect(standing(o, 'velmark').count).toBeLessThan(1000);
    },
  },
  {
    number: '9.55',
    title: 'contain the strongest: judged by the largest share but one’s own',
    situation:
      'Kestria, the strongest, loses half of its productivity; Velmark knows no stronger than it, Kestria no stronger than Arden.',
    scenario: aims,
    world: (world) =>
      all(
        power('kestria', { productivity: world.powers[powerId('kestria')].productivity * 0.97, industry: 3_000_000 }),
        aim('velmark', 'containStrongest'),
      )(world),
    act: [does('velmark', nothing), ...lock('velmark'), ...lock('velmark')],
    expect(o) {
      const published = o.told('sharesPublished').map((event) => event.shares);
      const most = published.map((shares) =>
        Math.max(...keysOf(shares).map((id) => (id === 'velmark' ? 0 : shares[id]))),
      );
      expect(result(o, 'velmark')?.fulfilled).toBe(most[1] < most[0]);
      expect(most[1]).not.toBe(most[0]);
    },
  },
  {
    number: '9.56',
    title: 'open doors: three trade partners at the end, a lost one not counted',
    situation: 'Arden trades under treaty with three; Velmark, with the same aim, with Arden alone.',
    scenario: aims,
    world: all(
      treaty('arden velmark', [{ kind: 'trade' }]),
      treaty('arden osmere', [{ kind: 'trade' }]),
      treaty('arden sarno', [{ kind: 'trade' }], { until: 2 }),
      power('arden', {
        mandate: { id: 'openDoors', tally: { 't1|velmark': 1, 't2|osmere': 1, 't3|sarno': 1 } },
      }),
    ),
    act: years('arden', 2),
    expect(o) {
      // The treaty with Sarno ran out with the last year.
      expect(standing(o, 'arden')).toEqual({ broken: false, count: 2, goal: 3 });
      failed('arden')(o);
    },
  },
  {
    number: '9.60',
    title: 'open doors: a treaty that one breaks oneself is no door either',
    situation: 'Arden breaks its trade treaty with Velmark.',
    scenario: aims,
    world: all(
      treaty('arden velmark', [{ kind: 'trade' }]),
      power('arden', { mandate: { id: 'openDoors', tally: { 't1|velmark': 1 } } }),
    ),
    act: [does('arden', nothing), does('arden', leave('t1', 'break')), ...lock('arden'), ...lock('arden')],
    expect: (o) => expect(standing(o, 'arden')).toEqual({ broken: false, count: 0, goal: 3 }),
  },
  {
    number: '9.57',
    title: 'pillar of order: two whom one is bound to defend',
    situation: 'Arden, Velmark and Osmere sign a pact for their defence.',
    scenario: aims,
    world: all(aim('arden', 'pillar'), aim('sarno', 'pillar')),
    act: agreed([pact], 'arden osmere velmark'),
    expect(o) {
      fulfilled('arden')(o);
      failed('sarno')(o);
    },
  },
  {
    number: '9.58',
    title: 'patron: years in which it helped, not payments',
    situation: 'Arden pays aid to two in both years; four years are wanted.',
    scenario: aims,
    world: all(
      treaty('arden osmere', [pays('aid', 'arden', 'osmere', 1000)]),
      treaty('arden talvi', [pays('aid', 'arden', 'talvi', 1000)]),
      power('arden', { debt: money(0) }),
      aim('arden', 'patron'),
    ),
    act: years('arden', 2),
    expect(o) {
      expect(o.told('transferPaid')).toHaveLength(4);
      expect(standing(o, 'arden')).toEqual({ broken: false, count: 2, goal: 4 });
    },
  },
  {
    number: '9.59',
    title: 'a free hand: lost by any promise to fight, not by being promised help',
    situation: 'Arden guarantees Velmark.',
    scenario: aims,
    world: all(aim('arden', 'freeHand'), aim('velmark', 'freeHand')),
    act: agreed([{ kind: 'guarantee', guarantor: powerId('arden'), protected: powerId('velmark') }]),
    expect(o) {
      failed('arden')(o);
      fulfilled('velmark')(o);
    },
  },
];
