import { expect } from 'vitest';
import { powerId } from '../../shared/core/ids.ts';
import { homeStrength } from '../../shared/formulas/strength.ts';
import { detectionChance } from '../../shared/formulas/verification.ts';
import { CONSTANTS } from '../../shared/model/constants.ts';
import type { Clause } from '../../shared/model/treaty.ts';
import type { World } from '../../shared/model/world.ts';
import { boardOfWorld } from '../../shared/treaties/board.ts';
import { does, lock, type RuleCase, refused, type Step } from '../helpers/cases.ts';
import { all, leave, pair, power, propose, refuse, sign, spend, treaty } from '../helpers/casesArrange.ts';
import { qualityOf } from '../helpers/casesRules.ts';
import { calm, unwatched, watched } from '../helpers/casesScenarios.ts';

const nothing = spend({});
const [arden, kestria, osmere, velmark] = ['arden', 'kestria', 'osmere', 'velmark'].map(powerId);
const cap = (capPercent: number): Clause => ({ kind: 'armsControl', capPercent });
const licence: Clause = { kind: 'licence', from: velmark, to: osmere };

/** Two offer and sign in the first year; it binds from the second. */
const agreed = (clause: Clause, parties: string, change = {}): Step[] => {
  const [first, second] = parties.split(' ');
  return [
    ...parties.split(' ').map((each) => does(each, nothing)),
    does(first, propose(parties, [clause], change)),
    does(second, sign('p1')),
    ...lock(first, second),
  ];
};

/** Projection force of so many per cent of output. */
const armed =
  (id: string, percent: number) =>
  (world: World): World =>
    power(id, { projectionForce: (percent / 100) * world.powers[powerId(id)].output })(world);

/** Arden and Kestria agreed on a cap of 20 % of output; the treaty is two turns old, so that it counts this year. */
const capped = treaty('arden kestria', [cap(20)], { since: -1 });

/** Section 6: licences, arms control, and the power that lies in industry. */
export const arms: RuleCase[] = [
  {
    number: '6.300',
    title: 'a licence carries over six per cent of the giver’s lead a turn',
    situation: 'Velmark, at 1.18, licenses its know-how to Osmere, at 1; Sarno, at 1.08, stands aside.',
    scenario: watched,
    world: treaty('osmere velmark', [licence]),
    act: [does('osmere', nothing), ...lock('osmere')],
    expect(o) {
      const plain = o.told('forcesChanged').find((event) => event.power === osmere);
      // All powers are told their own technology once it has grown: the licence is in it.
      const lead = o.was('velmark').technology - o.was('osmere').technology;
      expect(lead).toBeGreaterThan(0.1);
      const drift = o.power('osmere').technology - o.was('osmere').technology - 0.06 * lead;
      expect(plain?.technology).toBeCloseTo(o.power('osmere').technology, 12);
      // What is left is what Osmere grows by without: drift, two per cent of science two years ago, and catching up.
      expect(drift).toBeGreaterThan(0.006);
      expect(drift).toBeLessThan(0.03);
    },
  },
  {
    number: '6.301',
    title: 'a licence from who is behind teaches nothing',
    situation: 'Osmere licenses its know-how to Velmark, which is ahead of it.',
    scenario: watched,
    world: all(treaty('osmere velmark', [{ kind: 'licence', from: osmere, to: velmark }])),
    act: [does('velmark', nothing), ...lock('velmark')],
    expect(o) {
      const grown = o.power('velmark').technology / o.was('velmark').technology;
      expect(grown).toBeLessThan(1.02);
    },
  },
  {
    number: '6.302',
    title: 'who learns under licence is bound to its teacher, and the teacher is not',
    situation: 'Velmark licenses its know-how to Osmere.',
    scenario: watched,
    world: treaty('osmere velmark', [licence]),
    act: lock('osmere'),
    expect(o) {
      const bonds = (id: string) => o.power(id).parts.autonomy.find(({ factor }) => factor === 'bonds')?.points ?? 0;
      expect(bonds('osmere')).toBeLessThan(0);
      expect(bonds('velmark') - 0).toBeCloseTo(0, 12);
    },
  },
  {
    number: '6.303',
    title: 'a licence is signed, and ends by notice like any other treaty',
    situation: 'Velmark and Osmere agree on one, and Osmere gives notice at once.',
    scenario: watched,
    act: [
      ...agreed(licence, 'osmere velmark', { notice: 1 }),
      does('osmere', leave('t1', 'notice')),
      ...lock('osmere', 'velmark'),
      ...lock('osmere', 'velmark'),
    ],
    expect(o) {
      expect(o.told('treatySigned')).toHaveLength(1);
      expect(o.told('noticeGiven')).toHaveLength(1);
      expect(o.told('treatyLeft')).toMatchObject([{ by: osmere, ended: true }]);
    },
  },
  {
    number: '6.304',
    title: 'a licence broken costs what any treaty costs',
    situation: 'Velmark breaks its licence to Osmere.',
    scenario: watched,
    world: treaty('osmere velmark', [licence]),
    act: [does('velmark', nothing), does('velmark', leave('t1', 'break')), ...lock('velmark')],
    expect(o) {
      const lost = o.told('credibilityChanged').find((event) => event.power === velmark);
      expect(lost?.causes[0].points).toBe(-10);
    },
  },
  {
    number: '6.305',
    title: 'licences and arms control are refused where they are not played',
    situation: 'Arden offers both in a match without the module.',
    scenario: calm,
    act: [
      refused('arden', propose('arden velmark', [{ kind: 'licence', from: velmark, to: arden }]), 'order/module-off'),
      refused('arden', propose('arden velmark', [cap(20)]), 'order/module-off'),
    ],
    expect: (o) => expect(o.refusals).toHaveLength(2),
  },
  {
    number: '6.306',
    title: 'a licence needs two different parties, a cap one within its bounds',
    situation: 'Arden offers what cannot be.',
    scenario: watched,
    act: [
      refused('arden', propose('arden velmark', [{ kind: 'licence', from: arden, to: arden }]), 'treaty/same-power'),
      refused('arden', propose('arden velmark', [{ kind: 'licence', from: kestria, to: arden }]), 'treaty/not-a-party'),
      refused('arden', propose('arden velmark', [cap(1)]), 'request/malformed'),
      refused('arden', propose('arden velmark', [cap(41)]), 'request/malformed'),
      refused('arden', propose('arden velmark', [cap(20.5)]), 'request/malformed'),
      refused('arden', propose('arden velmark', [cap(20)], { duration: 2 }), 'treaty/arms-control-short'),
      refused('arden', propose('arden velmark', [cap(20), cap(20)]), 'treaty/duplicate-clause'),
    ],
    expect: (o) => expect(o.refusals).toHaveLength(7),
  },
  {
    number: '6.307',
    title: 'arms control calms those whom it binds, both ways',
    situation: 'Arden and Kestria have a cap that neither passes; everything else is alike.',
    scenario: watched,
    world: all(
      treaty('arden kestria', [cap(40)]),
      pair('arden', 'kestria', { tension: 0 }),
      pair('kestria', 'arden', { tension: 0 }),
    ),
    act: lock('arden'),
    expect(o) {
      for (const [from, toward] of [
        ['arden', 'kestria'],
        ['kestria', 'arden'],
      ]) {
        const [told] = o.told('tensionChanged').filter((event) => event.power === from && event.toward === toward);
        // Tension goes three tenths of the way toward a goal that is twelve points lower.
        expect(told.causes.find(({ factor }) => factor === 'armsControl')?.points).toBeCloseTo(-3.6, 8);
      }
    },
  },
  {
    number: '6.308',
    title: 'who passes a cap and is found out has broken the treaty before everybody’s eyes',
    situation:
      'Kestria keeps projection force of 30 % of its output under a cap of 20 %, and Arden cannot but find out.',
    scenario: watched,
    world: all(capped, armed('kestria', 35), armed('arden', 10)),
    act: [does('kestria', nothing), does('arden', nothing), ...lock('arden', 'kestria')],
    expect(o) {
      expect(o.told('capBroken')).toMatchObject([{ power: kestria, by: [arden], cap: 0.2, audience: 'public' }]);
      expect(o.told('treatyBroken')).toMatchObject([{ by: kestria, partners: [arden] }]);
      expect(o.world.treaties).toEqual({});
    },
  },
  {
    number: '6.309',
    title: 'who passes a cap and is not found out is told so alone',
    situation: 'The same, where nobody looks.',
    scenario: unwatched,
    world: all(capped, armed('kestria', 35), armed('arden', 10)),
    act: [does('kestria', nothing), does('arden', nothing), ...lock('arden', 'kestria')],
    expect(o) {
      const [passed] = o.told('capPassed');
      // One chance in twenty is the least there is; this seed is not the one.
      expect(passed).toMatchObject({ power: kestria, cap: 0.2, audience: [kestria] });
      expect(o.told('treatyBroken')).toEqual([]);
      expect(Object.keys(o.world.treaties)).toEqual(['t1']);
    },
  },
  {
    number: '6.310',
    title: 'two per cent above a cap is within the doubt of counting',
    situation: 'Kestria’s force comes to stand just above 20 % of its output after a year’s wear.',
    scenario: watched,
    world: (world) =>
      all(
        capped,
        armed('arden', 10),
        power('kestria', { projectionForce: (0.202 / 0.9) * world.powers[kestria].output }),
      )(world),
    act: [does('kestria', nothing), does('arden', nothing), ...lock('arden', 'kestria')],
    expect(o) {
      const share = o.power('kestria').projectionForce / o.power('kestria').output;
      expect(share).toBeGreaterThan(0.195);
      expect(share).toBeLessThan(0.204);
      expect(o.told('capBroken')).toEqual([]);
    },
  },
  {
    number: '6.311',
    title: 'a cap counts from the third turn, so that there is time to come under it',
    situation: 'Arden and Kestria agree on a cap that Kestria’s forces pass by far.',
    scenario: watched,
    world: all(armed('kestria', 39), armed('arden', 10)),
    act: [
      ...agreed(cap(20), 'arden kestria', { duration: 8 }),
      does('kestria', nothing),
      ...lock('arden', 'kestria'),
      does('kestria', nothing),
      ...lock('arden', 'kestria'),
      does('kestria', nothing),
      ...lock('arden', 'kestria'),
    ],
    expect(o) {
      expect(o.told('capBroken').map(({ turn }) => turn)).toEqual([4]);
    },
  },
  {
    number: '6.312',
    title: 'arms control ends with its term',
    situation: 'The last turn of a cap between Arden and Kestria, which both keep.',
    scenario: watched,
    world: treaty('arden kestria', [cap(40)], { until: 1 }),
    act: lock('arden'),
    expect: (o) => expect(o.told('treatyExpired')).toHaveLength(1),
  },
  {
    number: '6.313',
    title: 'leaving arms control with notice is no breach, and it binds meanwhile',
    situation: 'Kestria, above the cap, gives notice and is found out in the same year.',
    scenario: watched,
    world: all(capped, armed('kestria', 35), armed('arden', 10)),
    act: [
      does('kestria', nothing),
      does('arden', nothing),
      does('kestria', leave('t1', 'notice')),
      ...lock('arden', 'kestria'),
    ],
    expect: (o) => expect(o.told('treatyBroken')).toMatchObject([{ by: kestria }]),
  },
  {
    number: '6.314',
    title: 'an offer of arms control may be refused',
    situation: 'Arden offers Kestria a cap, and Kestria refuses.',
    scenario: watched,
    act: [
      does('arden', propose('arden kestria', [cap(20)])),
      does('kestria', refuse('p1')),
      ...lock('arden', 'kestria'),
    ],
    expect: (o) => expect(o.told('treatyRefused')).toHaveLength(1),
  },
  {
    number: '6.315',
    title: 'the chance to find a cheat out grows with shared eyes and skill, and is never nil nor certain',
    situation: 'A year goes by; the formula is asked.',
    scenario: watched,
    act: lock('arden'),
    expect() {
      const chance = (intelligence: number, sharesEyes: boolean, theirs: number) =>
        detectionChance({ intelligence, sharesEyes }, { intelligence: theirs }, CONSTANTS);
      expect(chance(30, false, 30)).toBeCloseTo(0.3, 12);
      expect(chance(30, true, 30)).toBeCloseTo(0.7, 12);
      expect(chance(70, false, 30)).toBeCloseTo(0.5, 12);
      expect(chance(0, false, 100)).toBeCloseTo(0.05, 12);
      expect(chance(100, true, 0)).toBeCloseTo(0.95, 12);
    },
  },
  {
    number: '6.316',
    title: 'industry that can be turned to arms deters: latent power',
    situation: 'Osmere is wholly integrated: two per cent of its industry stand behind its home force.',
    scenario: watched,
    world: power('osmere', { integration: 100 }),
    act: lock('osmere'),
    expect(o) {
      const { homeForce, projectionForce, industry } = o.was('osmere');
      const strength = homeStrength(boardOfWorld(o.before.world, watched), osmere);
      const forces = homeForce + 0.02 * industry + 0.75 * projectionForce;
      expect(strength).toBeCloseTo(forces * qualityOf(o.was('osmere')), 3);
      expect(0.02 * industry).toBeGreaterThan(0.2 * homeForce);
    },
  },
];
