import { expect } from 'vitest';
import { powerId, regionId, treatyId } from '../../shared/core/ids.ts';
import { does, lock, type RuleCase, refused } from '../helpers/cases.ts';
import {
  all,
  answer,
  asks,
  capital,
  decide,
  demand,
  pair,
  power,
  treaty,
  wants,
  war,
} from '../helpers/casesArrange.ts';
import { atSarre, forSarre, nothing, pact, relationsFrom, sarre, t1 } from '../helpers/casesCrisis.ts';
import { earned, forgotten, oddsOf, quiet, strengthsOf } from '../helpers/casesRules.ts';
import { calm, far } from '../helpers/casesScenarios.ts';

const [kestria, osmere, sarno, velmark] = ['kestria', 'osmere', 'sarno', 'velmark'].map(powerId);
/** Section 8: what may be demanded, and what comes of it. */
export const demands: RuleCase[] = [
  {
    number: '8.1',
    title: 'a region that is conceded changes hands at once, at a price to who gives way',
    situation: 'Kestria demands Sarre (3 political capital). Osmere concedes: 10 cohesion, 8 credibility.',
    world: pair('osmere', 'kestria', { tension: 30 }),
    act: [...atSarre, does('osmere', answer('concede'))],
    expect(o) {
      expect(o.told('crisisEnded')).toMatchObject([{ outcome: 'conceded', challenger: 'kestria', target: 'osmere' }]);
      expect(o.world.regions[sarre]).toEqual({ owner: 'kestria', home: 'osmere', occupiedUntil: 4 });
      expect(o.power('osmere').cohesion).toBeCloseTo(quiet(50), 8);
      expect(o.power('osmere').credibility).toBeCloseTo(forgotten(62), 8);
      // Ground that is not its people's own costs the taker three points a year; that its threat worked is remembered.
      expect(o.power('kestria').cohesion).toBeCloseTo(quiet(57), 8);
      expect(o.power('kestria').credibility).toBeCloseTo(forgotten(76), 8);
      expect(o.power('kestria').politicalCapital).toBeCloseTo(earned(4 - 3, 57), 8);
      expect(relationsFrom(o, 'demand')).toEqual([['osmere', 'kestria', -15]]);
      const [alarmed] = o.told('tensionChanged').filter(({ causes }) => causes[0].factor === 'demand');
      expect([alarmed.power, alarmed.toward]).toEqual(['osmere', 'kestria']);
      expect(alarmed.to - alarmed.from).toBeCloseTo(10, 8);
      expect(o.power('kestria').demandsWon).toEqual([{ turn: 1, target: 'osmere', size: 0.4 }]);
    },
  },
  {
    number: '8.2',
    title: 'conceded tribute is 2 % of output for four years',
    situation: 'Kestria demands tribute of Osmere (1200 bn), which concedes; a lesser demand costs it less.',
    act: [
      does('kestria', nothing),
      does('osmere', nothing),
      does('kestria', demand(asks('tribute', 'osmere'))),
      ...lock('kestria', 'osmere'),
      does('osmere', answer('concede')),
      ...Array.from({ length: 4 }, () => lock('kestria', 'osmere')).flat(),
    ],
    expect(o) {
      const paid = o.told('transferPaid').map(({ turn, from, to, amount, reason }) => [turn, from, to, amount, reason]);
      expect(paid).toEqual([1, 2, 3, 4].map((turn) => [turn, 'osmere', 'kestria', 24_000, 'tribute']));
      expect(o.world.obligations).toEqual([]);
      const [loss] = o.told('credibilityChanged').filter((event) => event.power === 'osmere');
      expect(loss.to - loss.from).toBeCloseTo(-8 * 0.4, 8);
      const [fall] = o.told('cohesionChanged').filter((event) => event.power === 'osmere');
      expect(fall.to - fall.from).toBeCloseTo(-10 * 0.4, 8);
    },
  },
  {
    number: '8.3',
    title: 'conceded disarmament takes a third of projection force',
    situation: 'Kestria demands that Osmere disarm. Osmere concedes.',
    act: [
      does('kestria', demand(asks('disarm', 'osmere'))),
      ...lock('kestria', 'osmere'),
      does('osmere', answer('concede')),
    ],
    expect(o) {
      const [disarmed] = o.told('forcesChanged').filter((event) => event.power === 'osmere');
      expect(disarmed.projectionForce).toBeCloseTo(168_000 * 0.66, 6);
      expect(disarmed.homeForce).toBe(disarmed.homeForceWas);
    },
  },
  {
    number: '8.4',
    title: 'an opened market is a trade treaty',
    situation: 'Kestria demands that Osmere open its market. Osmere concedes.',
    act: [
      does('kestria', demand(asks('openMarket', 'osmere'))),
      ...lock('kestria', 'osmere'),
      does('osmere', answer('concede')),
    ],
    expect(o) {
      expect(o.world.treaties[t1]).toMatchObject({
        parties: ['kestria', 'osmere'],
        clauses: [{ kind: 'trade' }],
        since: 2,
        until: 7,
      });
    },
  },
  {
    number: '8.5',
    title: 'who is made to leave a treaty is out at once and pays with its partners’ good will',
    situation: 'Osmere has a pact with Arden and Sarno. Kestria demands that it leave; it concedes.',
    world: treaty('arden osmere sarno', [pact]),
    act: [
      does('kestria', demand({ kind: 'leaveTreaty', target: osmere, treaty: t1 })),
      ...lock('kestria', 'osmere'),
      does('osmere', answer('concede')),
    ],
    expect(o) {
      expect(o.world.treaties[t1].parties).toEqual(['arden', 'sarno']);
      expect(relationsFrom(o, 'leftTreaty')).toEqual([
        ['arden', 'osmere', -5],
        ['sarno', 'osmere', -5],
      ]);
      expect(o.power('osmere').credibility).toBeCloseTo(forgotten(70 - 8 * 0.4), 8);
    },
  },
  {
    number: '8.6',
    title: 'who realigns leaves its pacts and promises the challenger peace',
    situation: 'Osmere has a pact with Arden and trades with Sarno. Kestria demands that it realign; it concedes.',
    world: all(treaty('arden osmere', [pact]), treaty('osmere sarno', [{ kind: 'trade' }])),
    act: [
      does('kestria', demand(asks('realign', 'osmere'))),
      ...lock('kestria', 'osmere'),
      does('osmere', answer('concede')),
    ],
    expect(o) {
      expect(Object.values(o.world.treaties).map(({ parties, clauses }) => [parties, clauses])).toEqual([
        [['osmere', 'sarno'], [{ kind: 'trade' }]],
        [
          ['kestria', 'osmere'],
          [{ kind: 'nonAggression' }, { kind: 'consultation' }],
        ],
      ]);
    },
  },
  {
    number: '8.7',
    title: 'some things cannot be demanded',
    situation: 'Kestria tries a capital, its own ground, itself, ground of another, and a treaty of others.',
    world: all(treaty('arden velmark', [{ kind: 'trade' }]), treaty('kestria talvi', [{ kind: 'trade' }])),
    act: [
      refused('kestria', demand(wants('osmere', 'osmere-quill')), 'demand/capital-region'),
      refused('kestria', demand(wants('osmere', 'arden-merrow')), 'demand/region-not-owned'),
      refused('kestria', demand(wants('osmere', 'atlantis')), 'demand/region-not-owned'),
      refused('kestria', demand(wants('kestria', 'kestria-karsk')), 'demand/self'),
      refused('kestria', demand({ kind: 'leaveTreaty', target: osmere, treaty: t1 }), 'demand/not-in-treaty'),
      refused(
        'kestria',
        demand({ kind: 'leaveTreaty', target: powerId('talvi'), treaty: treatyId('t2') }),
        'demand/not-in-treaty',
      ),
      refused('kestria', demand(asks('openMarket', 'talvi')), 'demand/already-open'),
    ],
    expect: (o) => expect(o.match.drafts[kestria].demand).toBeNull(),
  },
  {
    number: '8.8',
    title: 'a demand needs odds of 30 % against the target alone',
    situation: 'Sarno eyes Karsk, which Kestria holds.',
    act: [refused('sarno', demand(wants('kestria', 'kestria-karsk')), 'demand/odds-too-low')],
    expect(o) {
      const { attack, defence } = strengthsOf(calm, o.before.world, sarno, kestria, regionId('kestria-karsk'));
      const percent = Math.floor(100 * oddsOf(attack, defence));
      expect(percent).toBeLessThan(30);
      expect(o.refusals[0].params).toEqual({ percent, least: 30 });
    },
  },
  {
    number: '8.9',
    title: 'a demand needs ground within reach',
    situation: 'Where strength fades fast with distance, Kestria reaches Sarre next door but not Merrow.',
    scenario: far,
    world: power('arden', { homeForce: 0, projectionForce: 0 }),
    act: [refused('kestria', demand(wants('arden', 'arden-merrow')), 'demand/out-of-reach'), does('kestria', forSarre)],
    expect: (o) => expect(o.match.drafts[kestria].demand).toEqual(wants('osmere', 'osmere-sarre')),
  },
  {
    number: '8.10',
    title: 'a demand for a region costs three of political capital, another two',
    situation: 'Kestria has two and a half.',
    world: capital('kestria', 2.5),
    act: [
      refused('kestria', forSarre, 'order/insufficient-capital'),
      does('kestria', demand(asks('tribute', 'osmere'))),
      does('kestria', nothing),
      ...lock('kestria'),
      does('kestria', decide('backDown')),
    ],
    expect(o) {
      expect(o.refusals[0].params).toEqual({ price: 3, free: 2.5 });
      expect(o.power('kestria').politicalCapital).toBeCloseTo(earned(0.5, 60 - 6 * 0.5), 8);
    },
  },
  {
    number: '8.11',
    title: 'the same power is left alone for five years',
    situation: 'It is year 6. Kestria made a demand on Osmere in year 2 and on Sarno in year 1.',
    world: all(
      (world) => ({ ...world, turn: 6 }),
      pair('kestria', 'osmere', { lastDemand: 2 }),
      pair('kestria', 'sarno', { lastDemand: 1 }),
    ),
    act: [refused('kestria', forSarre, 'demand/too-soon'), does('kestria', demand(wants('sarno', 'sarno-ferrol')))],
    expect: (o) => expect(o.refusals[0].params).toEqual({ power: 'osmere', turn: 7 }),
  },
  {
    number: '8.12',
    title: 'who is at war makes no demands',
    situation: 'Kestria attacks Sarno; it and Sarno’s helper Velmark want more.',
    world: war('kestria', 'sarno', 'sarno-ferrol', { helpers: [{ power: velmark, share: 1 }] }),
    act: [
      refused('kestria', forSarre, 'demand/at-war'),
      refused('velmark', demand(asks('tribute', 'osmere')), 'demand/at-war'),
    ],
    expect: (o) => expect(o.refusals).toHaveLength(2),
  },
  {
    number: '8.32',
    title: 'several demands on one power are answered one by one, and ground is given once',
    situation: 'Arden and Kestria both demand Sarre. Osmere gives way to Arden and defies Kestria, which would attack.',
    world: power('osmere', { homeForce: 20_000 }),
    act: [
      does('arden', forSarre),
      does('kestria', forSarre),
      ...lock('arden', 'kestria', 'osmere'),
      does('osmere', answer('concede', 'c1')),
      does('osmere', answer('standFirm', 'c2')),
      does('arden', answer('stayOut', 'c2')),
      does('kestria', answer('stayOut', 'c1')),
      does('kestria', decide('attack', 'c2')),
    ],
    expect(o) {
      expect(o.told('crisisEnded').map((event) => [event.challenger, event.outcome])).toEqual([
        ['arden', 'conceded'],
        ['kestria', 'backedDown'],
      ]);
      expect(o.world.regions[sarre].owner).toBe('arden');
      expect(o.world.wars).toEqual({});
      expect(o.power('kestria').credibility).toBeCloseTo(70, 8);
    },
  },
];
