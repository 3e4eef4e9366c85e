// One file, long as it is: the numbered cases of answers in a crisis, over one crisis, read in their order.

import { expect } from 'vitest';
import { powerId, treatyId } from '../../shared/core/ids.ts';
import type { Instruction } from '../../shared/model/vocabulary.ts';
import { viewOfPower } from '../../shared/view/viewFor.ts';
import { does, lock, type RuleCase, refused, type Step } from '../helpers/cases.ts';
import { all, answer, asks, capital, decide, demand, guarantee, treaty, wants } from '../helpers/casesArrange.ts';
import {
  atSarre,
  atSarreWithArden,
  c1,
  guaranteed,
  nothing,
  pact,
  relationsFrom,
  sarre,
  sarreDemanded,
  t1,
} from '../helpers/casesCrisis.ts';
import { earned, forgotten, quiet } from '../helpers/casesRules.ts';

const [arden, kestria, osmere, velmark] = ['arden', 'kestria', 'osmere', 'velmark'].map(powerId);
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

/** Section 8: answers, promises kept and broken, and how crises end. */
export const answers: RuleCase[] = [
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
    title: 'backing down from less costs half',
    situation: 'Kestria demands tribute and backs down.',
    act: [
      does('kestria', nothing),
      does('kestria', demand(asks('tribute', 'osmere'))),
      ...lock('kestria', 'osmere'),
      does('osmere', answer('standFirm')),
      does('kestria', decide('backDown')),
    ],
    expect(o) {
      expect(o.power('kestria').credibility).toBeCloseTo(forgotten(70 - 12 * 0.5), 8);
      expect(o.power('kestria').cohesion).toBeCloseTo(quiet(60 - 6 * 0.5), 8);
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
      // Half the shame of backing down and half the name for having carried one's point.
      expect(o.power('kestria').credibility).toBeCloseTo(forgotten(70 - 6 + 3), 8);
      expect(o.power('kestria').demandsWon).toEqual([{ turn: 1, target: 'osmere', size: 0.4 / 4 }]);
      expect(o.power('kestria').cohesion).toBeCloseTo(quiet(57), 8);
      expect(o.power('osmere').credibility).toBeCloseTo(forgotten(66), 8);
      expect(o.power('osmere').cohesion).toBeCloseTo(quiet(55), 8);
      expect(o.world.obligations).toEqual([
        { from: 'osmere', to: 'kestria', amount: 24_000, until: 2, reason: 'settlement' },
      ]);
      expect(o.power('osmere').ledger?.transfersOut).toBe(24_000);
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
      // Each learns of its own silence alone.
      expect(o.told('silenceAnswered')).toMatchObject([
        { power: 'osmere', answer: 'standFirm', by: 'custom', audience: ['osmere'] },
        { power: 'arden', answer: 'hedge', by: 'custom', audience: ['arden'] },
      ]);
      expect(o.told('crisisEnded')[0].outcome).toBe('backedDown');
      expect(o.power('arden').credibility).toBeCloseTo(forgotten(70 - 6 * 0.6), 8);
    },
  },
  {
    number: '8.25',
    title: 'who is away keeps or breaks its word by its standing instruction',
    situation: 'Arden, which guarantees Osmere, is away and has left word to abandon it.',
    world: guaranteed,
    match: (match) => ({ ...match, standing: { [arden]: { [t1]: { instruction: 'abandon', against: {} } } } }),
    act: [...atSarre, does('osmere', answer('standFirm')), does('kestria', decide('backDown'))],
    expect(o) {
      expect(o.told('crisisAnswered').find((event) => event.power === 'arden')?.answer).toBe('abandon');
      expect(o.told('silenceAnswered')).toMatchObject([
        { power: 'arden', answer: 'abandon', by: 'instruction', audience: ['arden'] },
      ]);
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
    expect: (o) => expect(o.match.standing).toEqual({ arden: { t1: { instruction: 'honour', against: {} } } }),
  },
  {
    number: '8.120',
    title: 'a standing order may make an exception of one attacker',
    situation: 'Arden, which guarantees Osmere, is away: it would honour its word, but not against Kestria.',
    world: guaranteed,
    match: (match) => ({
      ...match,
      standing: { [arden]: { [t1]: { instruction: 'honour', against: { [kestria]: 'abandon' } } } },
    }),
    act: [...atSarre, does('osmere', answer('standFirm')), does('kestria', decide('backDown'))],
    expect: (o) => expect(o.told('crisisAnswered').find((event) => event.power === 'arden')?.answer).toBe('abandon'),
  },
  {
    number: '8.121',
    title: 'an exception holds against that attacker only',
    situation: 'Arden, away, would abandon Osmere against Velmark; it is Kestria that makes the demand.',
    world: guaranteed,
    match: (match) => ({
      ...match,
      standing: { [arden]: { [t1]: { instruction: 'honour', against: { [velmark]: 'abandon' } } } },
    }),
    act: [...atSarre, does('osmere', answer('standFirm')), does('kestria', decide('backDown'))],
    expect: (o) => expect(o.told('crisisAnswered').find((event) => event.power === 'arden')?.answer).toBe('honour'),
  },
  {
    number: '8.122',
    title: 'exceptions are made and taken back, and need an attacker from outside the treaty',
    situation: 'Arden, which guarantees Osmere, tries them all.',
    world: guaranteed,
    act: [
      does('arden', { kind: 'setStanding', treaty: t1, instruction: 'abandon', against: kestria }),
      does('arden', { kind: 'setStanding', treaty: t1, instruction: 'honour' }),
      does('arden', { kind: 'setStanding', treaty: t1, instruction: 'hedge', against: velmark }),
      does('arden', { kind: 'setStanding', treaty: t1, instruction: null, against: velmark }),
      refused('arden', { kind: 'setStanding', treaty: 't1', instruction: null }, 'standing/no-instruction'),
      refused(
        'arden',
        { kind: 'setStanding', treaty: 't1', instruction: 'honour', against: 'osmere' },
        'standing/against-whom',
      ),
      refused(
        'arden',
        { kind: 'setStanding', treaty: 't1', instruction: 'honour', against: 'nobody' },
        'standing/against-whom',
      ),
      ...lock('arden'),
    ],
    expect: (o) =>
      expect(o.match.standing).toEqual({ arden: { t1: { instruction: 'honour', against: { kestria: 'abandon' } } } }),
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
      'Arden guarantees Osmere and trades with Sarno under a treaty. It honours, in war: +10 with Osmere, +3 with other partners, −10 with Kestria, and the two fear each other by 15 more.',
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
        ['kestria', 'arden', -10],
      ]);
      const fears = o.told('tensionChanged').filter(({ causes }) => causes[0].factor === 'honoured');
      expect(fears.map((fear) => [fear.power, fear.toward, fear.to - fear.from])).toEqual([
        ['arden', 'kestria', expect.closeTo(15, 8)],
        ['kestria', 'arden', expect.closeTo(15, 8)],
      ]);
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
