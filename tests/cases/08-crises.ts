import { expect } from 'vitest';
import { crisisId, powerId, regionId, treatyId } from '../../shared/core/ids.ts';
import type { Clause } from '../../shared/model/treaty.ts';
import type { Instruction } from '../../shared/model/vocabulary.ts';
import { viewOfPower } from '../../shared/view/viewFor.ts';
import { does, lock, type Outcome, type RuleCase, refused, type Step } from '../helpers/cases.ts';
import {
  all,
  answer,
  asks,
  capital,
  decide,
  demand,
  guarantee,
  pair,
  power,
  spend,
  treaty,
  wants,
  war,
} from '../helpers/casesArrange.ts';
import { earned, forgotten, oddsOf, quiet, strengthsOf } from '../helpers/casesRules.ts';
import { calm, far } from '../helpers/casesScenarios.ts';

const [arden, kestria, osmere, sarno, velmark] = ['arden', 'kestria', 'osmere', 'sarno', 'velmark'].map(powerId);
const c1 = crisisId('c1');
const t1 = treatyId('t1');
const sarre = regionId('osmere-sarre');
const pact: Clause = { kind: 'mutualDefence' };
const nothing = spend({});
const forSarre = demand(wants('osmere', 'osmere-sarre'));
/** Arden has promised Osmere its help. */
const guaranteed = treaty('arden osmere', [guarantee('arden', 'osmere')]);

/** Kestria demands Sarre of Osmere, and both spend nothing this year. */
const sarreDemanded: Step[] = [does('kestria', nothing), does('osmere', nothing), does('kestria', forSarre)];
/** The same, up to the answers. */
const atSarre: Step[] = [...sarreDemanded, ...lock('kestria', 'osmere')];
/** The same with Arden at the table. */
const atSarreWithArden: Step[] = [...sarreDemanded, ...lock('kestria', 'osmere', 'arden')];

/** Credibility of Arden, which guarantees Osmere, after this answer and outcome. */
function guarantorAfter(
  number: string,
  instruction: Instruction,
  outcome: 'conceded' | 'backedDown' | 'war',
  change: number,
  scale: number,
): RuleCase {
  const ends: Step[] =
    outcome === 'conceded'
      ? [does('osmere', answer('concede'))]
      : [does('osmere', answer('standFirm')), does('kestria', decide(outcome === 'war' ? 'attack' : 'backDown'))];
  return {
    number,
    title: `a guarantor that answers “${instruction}” ${change > 0 ? 'gains' : 'loses'} ${Math.abs(change * scale).toFixed(1)} when the crisis ends as ${outcome}`,
    situation: 'Arden guarantees Osmere. Kestria demands Sarre.',
    world: guaranteed,
    act: [...atSarreWithArden, does('arden', answer(instruction)), ...ends],
    expect(o) {
      expect(o.power('arden').credibility).toBeCloseTo(forgotten(70 + change * scale), 8);
      expect(o.told('commitmentTested')).toMatchObject([{ power: 'arden', protected: 'osmere', answer: instruction }]);
      const leaves = instruction === 'abandon' && outcome === 'war';
      expect(Object.keys(o.world.treaties)).toEqual(leaves ? [] : ['t1']);
    },
  };
}

const relationsFrom = (o: Outcome, factor: string) =>
  o
    .told('relationsChanged')
    .filter(({ causes }) => causes[0].factor === factor)
    .map((event) => [event.power, event.toward, event.to - event.from]);

/** Section 8: demands, answers and how crises end. */
export const crises: RuleCase[] = [
  {
    number: '8.1',
    title: 'a region that is conceded changes hands at once, at a price to who gives way',
    situation: 'Kestria demands Sarre (3 political capital). Osmere concedes: 10 cohesion, 8 credibility.',
    act: [...atSarre, does('osmere', answer('concede'))],
    expect(o) {
      expect(o.told('crisisEnded')).toMatchObject([{ outcome: 'conceded', challenger: 'kestria', target: 'osmere' }]);
      expect(o.world.regions[sarre]).toEqual({ owner: 'kestria', home: 'osmere', occupiedUntil: 4 });
      expect(o.power('osmere').cohesion).toBeCloseTo(quiet(50), 8);
      expect(o.power('osmere').credibility).toBeCloseTo(forgotten(62), 8);
      // Ground that is not its people's own costs the taker four points a year.
      expect(o.power('kestria').cohesion).toBeCloseTo(quiet(56), 8);
      expect(o.power('kestria').politicalCapital).toBeCloseTo(earned(4 - 3, 56), 8);
      expect(relationsFrom(o, 'demand')).toEqual([['osmere', 'kestria', -15]]);
      expect(o.power('kestria').demandsWon).toEqual([{ turn: 1, target: 'osmere', size: 0.4 }]);
    },
  },
  {
    number: '8.2',
    title: 'conceded tribute is 1.2 % of output for four years',
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
      expect(paid).toEqual([1, 2, 3, 4].map((turn) => [turn, 'osmere', 'kestria', 14_400, 'tribute']));
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
      expect(o.power('kestria').politicalCapital).toBeCloseTo(earned(0.5, 60 - 6 * 0.6), 8);
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
    number: '8.13',
    title: 'backing down costs 12 credibility and 6 cohesion',
    situation: 'Kestria demands Sarre, Osmere stands firm, Kestria backs down.',
    act: [...atSarre, does('osmere', answer('standFirm')), does('kestria', decide('backDown'))],
    expect(o) {
      expect(o.power('kestria').credibility).toBeCloseTo(forgotten(58), 8);
      expect(o.power('kestria').cohesion).toBeCloseTo(quiet(54), 8);
      expect(o.power('osmere').credibility).toBeCloseTo(70, 8);
      expect(o.world.regions[sarre].owner).toBe('osmere');
      expect(o.power('kestria').record).toEqual([{ turn: 1, kind: 'backedDown', partner: 'osmere', change: -12 }]);
    },
  },
  {
    number: '8.14',
    title: 'backing down from less costs six tenths',
    situation: 'Kestria demands tribute and backs down.',
    act: [
      does('kestria', nothing),
      does('kestria', demand(asks('tribute', 'osmere'))),
      ...lock('kestria', 'osmere'),
      does('osmere', answer('standFirm')),
      does('kestria', decide('backDown')),
    ],
    expect(o) {
      expect(o.power('kestria').credibility).toBeCloseTo(forgotten(70 - 12 * 0.6), 8);
      expect(o.power('kestria').cohesion).toBeCloseTo(quiet(60 - 6 * 0.6), 8);
    },
  },
  guarantorAfter('8.15', 'honour', 'conceded', 8, 0.3),
  guarantorAfter('8.16', 'hedge', 'backedDown', -6, 0.6),
  guarantorAfter('8.17', 'abandon', 'backedDown', -20, 0.6),
  guarantorAfter('8.18', 'honour', 'war', 8, 1),
  guarantorAfter('8.19', 'hedge', 'war', -6, 1),
  guarantorAfter('8.20', 'abandon', 'war', -20, 1),
  {
    number: '8.21',
    title: 'everybody answers in its own part',
    situation: 'Arden guarantees Osmere; Kestria demands Sarre; Sarno looks on.',
    world: guaranteed,
    act: [
      ...atSarreWithArden,
      ...lock('sarno'),
      refused('osmere', answer('honour'), 'crisis/not-your-part'),
      refused('arden', answer('backTarget'), 'crisis/not-your-part'),
      refused('kestria', answer('standFirm'), 'crisis/not-your-part'),
      refused('sarno', answer('hedge'), 'crisis/not-your-part'),
      refused('sarno', answer('concede'), 'crisis/not-your-part'),
      refused('kestria', decide('attack'), 'crisis/wrong-step'),
      does('osmere', answer('concede')),
      does('osmere', answer('standFirm')),
      does('arden', answer('hedge')),
      does('sarno', answer('stayOut')),
      refused('osmere', answer('concede'), 'crisis/wrong-step'),
      refused('osmere', decide('backDown'), 'crisis/not-your-part'),
    ],
    expect(o) {
      expect(o.match.step).toBe('decide');
      expect(o.match.crises[c1].answers[osmere]?.answer).toBe('standFirm');
    },
  },
  {
    number: '8.22',
    title: 'a settlement needs a mediator, halves the tribute asked and the shame of both',
    situation: 'Kestria demands Sarre; Sarno mediates for one of political capital; Kestria settles.',
    act: [
      ...sarreDemanded,
      does('sarno', nothing),
      ...lock('kestria', 'osmere', 'sarno'),
      does('osmere', answer('standFirm')),
      does('sarno', answer('mediate')),
      does('kestria', decide('settle')),
    ],
    expect(o) {
      expect(o.told('crisisEnded')).toMatchObject([{ outcome: 'settled', mediators: ['sarno'] }]);
      expect(o.power('kestria').credibility).toBeCloseTo(forgotten(64), 8);
      expect(o.power('kestria').cohesion).toBeCloseTo(quiet(57), 8);
      expect(o.power('osmere').credibility).toBeCloseTo(forgotten(66), 8);
      expect(o.power('osmere').cohesion).toBeCloseTo(quiet(55), 8);
      expect(o.world.obligations).toEqual([
        { from: 'osmere', to: 'kestria', amount: 14_400, until: 2, reason: 'settlement' },
      ]);
      expect(o.power('osmere').ledger?.transfersOut).toBe(14_400);
      expect(o.power('sarno').politicalCapital).toBeCloseTo(earned(4 - 1, 60), 8);
      expect(o.world.regions[sarre].owner).toBe('osmere');
    },
  },
  {
    number: '8.23',
    title: 'without a mediator there is nothing to settle on, and mediating must be affordable',
    situation: 'Sarno has half a point of political capital. Kestria would settle.',
    world: capital('sarno', 0.5),
    act: [
      ...sarreDemanded,
      ...lock('kestria', 'osmere', 'sarno'),
      does('osmere', answer('standFirm')),
      refused('sarno', answer('mediate'), 'order/insufficient-capital'),
      does('sarno', answer('stayOut')),
      refused('kestria', decide('settle'), 'crisis/no-mediator'),
    ],
    expect: (o) => expect(o.match.step).toBe('decide'),
  },
  {
    number: '8.24',
    title: 'silence is standing firm, hedging and backing down',
    situation:
      'Kestria’s demand is on the table when its leader goes away; so are Osmere’s and Arden’s, the guarantor.',
    world: guaranteed,
    match: (match) => ({
      ...match,
      drafts: { ...match.drafts, [kestria]: { ...match.drafts[kestria], demand: wants('osmere', 'osmere-sarre') } },
    }),
    act: [...lock('sarno'), does('sarno', answer('stayOut'))],
    expect(o) {
      const answers = o.told('crisisAnswered').map((event) => [event.power, event.answer]);
      expect(Object.fromEntries(answers)).toEqual({ osmere: 'standFirm', arden: 'hedge', sarno: 'stayOut' });
      expect(o.told('crisisEnded')[0].outcome).toBe('backedDown');
      expect(o.power('arden').credibility).toBeCloseTo(forgotten(70 - 6 * 0.6), 8);
    },
  },
  {
    number: '8.25',
    title: 'who is away keeps or breaks its word by its standing instruction',
    situation: 'Arden, which guarantees Osmere, is away and has left word to abandon it.',
    world: guaranteed,
    match: (match) => ({ ...match, standing: { [arden]: { [t1]: 'abandon' } } }),
    act: [...atSarre, does('osmere', answer('standFirm')), does('kestria', decide('backDown'))],
    expect(o) {
      expect(o.told('crisisAnswered').find((event) => event.power === 'arden')?.answer).toBe('abandon');
      expect(o.power('arden').credibility).toBeCloseTo(forgotten(70 - 20 * 0.6), 8);
    },
  },
  {
    number: '8.26',
    title: 'standing instructions are for those who promised',
    situation: 'Arden guarantees Osmere. Osmere promised nothing.',
    world: guaranteed,
    act: [
      refused('osmere', { kind: 'setStanding', treaty: 't1', instruction: 'honour' }, 'standing/no-commitment'),
      does('arden', { kind: 'setStanding', treaty: t1, instruction: 'honour' }),
      ...lock('arden', 'osmere'),
    ],
    expect: (o) => expect(o.match.standing).toEqual({ arden: { t1: 'honour' } }),
  },
  {
    number: '8.27',
    title: 'partners in consultation see each other’s answers at once, others only when all are in',
    situation: 'Velmark consults with Osmere, Sarno does not. Osmere has answered.',
    world: treaty('osmere velmark', [{ kind: 'consultation' }]),
    act: [...sarreDemanded, ...lock('kestria', 'osmere', 'velmark', 'sarno'), does('osmere', answer('standFirm'))],
    expect(o) {
      const seen = (id: string) => viewOfPower(o.match, powerId(id)).crises[0].answers[osmere]?.answer;
      expect([seen('osmere'), seen('velmark'), seen('sarno'), seen('kestria')]).toEqual([
        'standFirm',
        'standFirm',
        undefined,
        undefined,
      ]);
      expect(o.told('crisisAnswered')).toEqual([]);
    },
  },
  {
    number: '8.28',
    title: 'an attack begins a war with those who help, by what they answered',
    situation:
      'Kestria attacks. Arden, which promised, honours; Velmark, which promised, hedges (35 %); Sarno backs Osmere unbidden (half).',
    world: all(guaranteed, treaty('osmere velmark', [pact])),
    act: [
      ...atSarreWithArden,
      ...lock('velmark', 'sarno'),
      does('osmere', answer('standFirm')),
      does('arden', answer('honour')),
      does('velmark', answer('hedge')),
      does('sarno', answer('backTarget')),
      does('kestria', decide('attack')),
    ],
    expect(o) {
      expect(o.told('warBegan')).toMatchObject([
        {
          war: 'w1',
          attacker: 'kestria',
          defender: 'osmere',
          theatre: 'osmere-sarre',
          helpers: ['arden', 'sarno', 'velmark'],
        },
      ]);
      const [begun] = Object.values(o.world.wars);
      expect(begun.helpers).toEqual([
        { power: 'arden', share: 1 },
        { power: 'sarno', share: 0.5 },
        { power: 'velmark', share: 0.35 },
      ]);
      const war = relationsFrom(o, 'war');
      expect(war).toContainEqual(['osmere', 'kestria', -25]);
      expect(war).toContainEqual(['kestria', 'arden', -12.5]);
    },
  },
  {
    number: '8.29',
    title: 'war ends the treaties between enemies; one with more parties goes on without the attacker',
    situation: 'Kestria trades with Osmere, and with Osmere and Sarno under another treaty. It attacks.',
    world: all(
      treaty('kestria osmere', [{ kind: 'trade' }]),
      treaty('kestria osmere sarno', [{ kind: 'trade' }]),
      treaty('kestria sarno', [{ kind: 'trade' }]),
    ),
    act: [...atSarre, does('osmere', answer('standFirm')), does('kestria', decide('attack'))],
    expect(o) {
      expect(Object.keys(o.world.treaties).sort()).toEqual(['t2', 't3']);
      expect(o.world.treaties[treatyId('t2')].parties).toEqual(['osmere', 'sarno']);
      expect(o.told('treatyVoided')).toMatchObject([{ treaty: 't1', cause: 'war' }]);
    },
  },
  {
    number: '8.30',
    title: 'who is bound to both sides stays neutral and loses a little credibility',
    situation: 'Velmark guarantees Osmere and Kestria, by two treaties. Kestria demands Sarre and backs down.',
    world: all(
      treaty('osmere velmark', [guarantee('velmark', 'osmere')]),
      treaty('kestria velmark', [guarantee('velmark', 'kestria')]),
    ),
    act: [...atSarre, does('osmere', answer('standFirm')), does('kestria', decide('backDown'))],
    expect(o) {
      expect(o.told('demandMade')[0].guarantors).toEqual([]);
      expect(o.power('velmark').credibility).toBeCloseTo(forgotten(70 - 3 * 0.6), 8);
    },
  },
  {
    number: '8.31',
    title: 'a pact stands by the member that another member turns on',
    situation: 'Kestria, Osmere and Velmark have a pact of three. Kestria demands Sarre and attacks; Velmark honours.',
    world: treaty('kestria osmere velmark', [pact]),
    act: [
      ...sarreDemanded,
      ...lock('kestria', 'osmere', 'velmark'),
      does('osmere', answer('standFirm')),
      does('velmark', answer('honour')),
      does('kestria', decide('attack')),
    ],
    expect(o) {
      expect(o.told('demandMade')[0].guarantors).toEqual(['velmark']);
      expect(o.told('treatyBroken')).toMatchObject([{ treaty: 't1', by: 'kestria', partners: ['osmere', 'velmark'] }]);
      expect(o.world.treaties[t1].parties).toEqual(['osmere', 'velmark']);
      expect(o.power('kestria').credibility).toBeCloseTo(forgotten(50), 8);
      expect(o.power('velmark').credibility).toBeCloseTo(forgotten(78), 8);
      expect(Object.values(o.world.wars)[0].helpers).toEqual([{ power: 'velmark', share: 1 }]);
    },
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
  {
    number: '8.33',
    title: 'taking sides makes a friend and an enemy',
    situation: 'Sarno backs Kestria’s demand on Osmere; Kestria backs down all the same.',
    act: [
      ...sarreDemanded,
      ...lock('kestria', 'osmere', 'sarno'),
      does('osmere', answer('standFirm')),
      does('sarno', answer('backChallenger')),
      does('kestria', decide('backDown')),
    ],
    expect(o) {
      expect(relationsFrom(o, 'backedUs')).toEqual([['kestria', 'sarno', 5]]);
      expect(relationsFrom(o, 'backedThem')).toEqual([['osmere', 'sarno', -5]]);
    },
  },
  {
    number: '8.34',
    title: 'a kept promise wins friends, and makes the challenger wary',
    situation:
      'Arden guarantees Osmere and trades with Sarno under a treaty. It honours, in war: +10 with Osmere, +3 with other partners, −6 with Kestria, which fears it by 5 more.',
    world: all(guaranteed, treaty('arden sarno', [{ kind: 'trade' }])),
    act: [
      ...atSarreWithArden,
      does('osmere', answer('standFirm')),
      does('arden', answer('honour')),
      does('kestria', decide('attack')),
    ],
    expect(o) {
      expect(relationsFrom(o, 'honoured')).toEqual([
        ['osmere', 'arden', 10],
        ['sarno', 'arden', 3],
        ['kestria', 'arden', -6],
      ]);
      const [fear] = o.told('tensionChanged').filter(({ causes }) => causes[0].factor === 'honoured');
      expect([fear.power, fear.toward, fear.to - fear.from]).toEqual(['kestria', 'arden', expect.closeTo(5, 8)]);
    },
  },
  {
    number: '8.35',
    title: 'an abandoned partner and all others remember it',
    situation: 'As 8.34, but Arden abandons: −20 with Osmere, −8 with other partners.',
    world: all(guaranteed, treaty('arden sarno', [{ kind: 'trade' }])),
    act: [
      ...atSarreWithArden,
      does('osmere', answer('standFirm')),
      does('arden', answer('abandon')),
      does('kestria', decide('attack')),
    ],
    expect: (o) =>
      expect(relationsFrom(o, 'abandoned')).toEqual([
        ['osmere', 'arden', -20],
        ['sarno', 'arden', -8],
      ]),
  },
  {
    number: '8.36',
    title: 'who mediates a settlement is thanked by both sides',
    situation: 'Sarno mediates between Kestria and Osmere, who settle.',
    act: [
      ...sarreDemanded,
      ...lock('kestria', 'osmere', 'sarno'),
      does('osmere', answer('standFirm')),
      does('sarno', answer('mediate')),
      does('kestria', decide('settle')),
    ],
    expect: (o) =>
      expect(relationsFrom(o, 'mediated')).toEqual([
        ['kestria', 'sarno', 4],
        ['osmere', 'sarno', 4],
      ]),
  },
  {
    number: '8.37',
    title: 'who is tied to the attacker helps the target with words alone',
    situation: 'Sarno has promised Kestria non-aggression; it backs Osmere in words, and sends nobody.',
    world: treaty('kestria sarno', [{ kind: 'nonAggression' }]),
    act: [
      ...sarreDemanded,
      ...lock('kestria', 'osmere', 'sarno'),
      does('osmere', answer('standFirm')),
      does('sarno', answer('backTarget')),
      does('kestria', decide('attack')),
    ],
    expect: (o) => expect(o.told('warBegan')[0].helpers).toEqual([]),
  },
];
