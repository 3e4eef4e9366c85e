import { expect } from 'vitest';
import { powerId, regionId, warId } from '../../shared/core/ids.ts';
import { money } from '../../shared/core/money.ts';
import type { Clause } from '../../shared/model/treaty.ts';
import { does, lock, type RuleCase, refused, years } from '../helpers/cases.ts';
import {
  all,
  answer,
  asks,
  demand,
  guarantee,
  leave,
  pair,
  pays,
  propose,
  sign,
  spend,
  treaty,
  wants,
  war,
} from '../helpers/casesArrange.ts';
import { atHome, forgotten, projected, reachOf } from '../helpers/casesRules.ts';
import { calm } from '../helpers/casesScenarios.ts';

const [arden, velmark, osmere, sarno] = ['arden', 'velmark', 'osmere', 'sarno'].map(powerId);
const pact: Clause = { kind: 'mutualDefence' };
const peace: Clause = { kind: 'peace', war: warId('w1') };
const nothing = spend({});

const basing = (host: string, guest: string): Clause => ({
  kind: 'basing',
  host: powerId(host),
  guest: powerId(guest),
});
const loan = (principal: number, ratePercent: number): Clause => ({
  kind: 'loan',
  from: arden,
  to: sarno,
  principal: money(principal),
  ratePercent,
});
const cession = (from: string, to: string, id: string): Clause => ({
  kind: 'cession',
  from: powerId(from),
  to: powerId(to),
  region: regionId(id),
});
/** Kestria and Osmere are at war over Sarre. */
const sarreWar = war('kestria', 'osmere', 'osmere-sarre');

/** Section 6: every kind of clause, what it does and where it is refused. */
export const clauses: RuleCase[] = [
  {
    number: '6.30',
    title: 'mutual defence calls every party to help every other',
    situation: 'Arden and Osmere have a pact. Kestria demands Sarre.',
    world: treaty('arden osmere', [pact]),
    act: [does('kestria', demand(wants('osmere', 'osmere-sarre'))), ...lock('kestria')],
    expect: (o) => expect(o.told('demandMade')[0].guarantors).toEqual(['arden']),
  },
  {
    number: '6.31',
    title: 'mutual defence against one power is not called by another',
    situation: 'Arden and Osmere have a pact against Velmark. Kestria demands Sarre.',
    world: treaty('arden osmere', [{ kind: 'mutualDefence', against: velmark }]),
    act: [does('kestria', demand(wants('osmere', 'osmere-sarre'))), ...lock('kestria')],
    expect: (o) => expect(o.told('demandMade')[0].guarantors).toEqual([]),
  },
  {
    number: '6.32',
    title: 'mutual defence is not for those at war, nor against a party',
    situation: 'Kestria attacks Osmere. Arden offers Osmere a pact, and Velmark one against Velmark.',
    world: sarreWar,
    act: [
      refused('arden', propose('arden osmere', [pact]), 'treaty/belligerent'),
      refused('arden', propose('arden velmark', [{ ...pact, against: velmark }]), 'treaty/against-whom'),
    ],
    expect: (o) => expect(o.refusals[0].path).toBe('clauses.0'),
  },
  {
    number: '6.33',
    title: 'a guarantee binds one side',
    situation: 'Arden guarantees Osmere. Kestria makes a demand on each.',
    world: treaty('arden osmere', [guarantee('arden', 'osmere')]),
    act: [
      does('kestria', demand(wants('arden', 'arden-merrow'))),
      does('velmark', demand(asks('tribute', 'osmere'))),
      ...lock('kestria', 'velmark'),
    ],
    expect(o) {
      const called = o.told('demandMade').map((event) => [event.demand.target, event.guarantors]);
      expect(Object.fromEntries(called)).toEqual({ arden: [], osmere: ['arden'] });
    },
  },
  {
    number: '6.34',
    title: 'a guarantee is between two parties who are not the same',
    situation: 'Arden would guarantee Sarno in a treaty with Velmark, and itself.',
    act: [
      refused('arden', propose('arden velmark', [guarantee('arden', 'sarno')]), 'treaty/not-a-party'),
      refused('arden', propose('arden velmark', [guarantee('arden', 'arden')]), 'treaty/same-power'),
    ],
    expect: (o) => expect(o.refusals).toHaveLength(2),
  },
  {
    number: '6.35',
    title: 'a demand under non-aggression breaks the treaty',
    situation:
      'Kestria has promised Osmere non-aggression and demands Sarre; Osmere concedes, and Kestria has carried its point.',
    world: treaty('kestria osmere', [{ kind: 'nonAggression' }]),
    act: [
      does('kestria', demand(wants('osmere', 'osmere-sarre'))),
      ...lock('kestria', 'osmere'),
      does('osmere', answer('concede')),
    ],
    expect(o) {
      expect(o.told('treatyBroken')).toMatchObject([{ treaty: 't1', by: 'kestria', partners: ['osmere'] }]);
      expect(o.power('kestria').credibility).toBeCloseTo(forgotten(60 + 6), 10);
    },
  },
  {
    number: '6.36',
    title: 'non-aggression calms tension by ten points in the long run',
    situation: 'Arden and Sarno have promised each other non-aggression. Tension moves 30 % of the way.',
    world: all(treaty('arden sarno', [{ kind: 'nonAggression' }]), pair('sarno', 'arden', { tension: 80 })),
    act: [does('arden', nothing), does('sarno', nothing), ...lock('arden', 'sarno')],
    expect: (o) => expectTension(o.world.pairs[sarno][arden].tension, goalOf(o, sarno, arden) - 10),
  },
  {
    number: '6.37',
    title: 'who promised the attacker neutrality is no guarantor',
    situation: 'Arden guarantees Osmere and has promised Kestria neutrality. Kestria demands Sarre.',
    world: all(
      treaty('arden osmere', [guarantee('arden', 'osmere')]),
      treaty('arden kestria', [{ kind: 'neutrality' }]),
    ),
    act: [does('kestria', demand(wants('osmere', 'osmere-sarre'))), ...lock('kestria')],
    expect: (o) => expect(o.told('demandMade')[0].guarantors).toEqual([]),
  },
  {
    number: '6.38',
    title: 'neutrality cannot stand beside a promise to fight',
    situation: 'Arden offers Velmark both.',
    act: [refused('arden', propose('arden velmark', [{ kind: 'neutrality' }, pact]), 'treaty/contradictory-clauses')],
    expect: (o) => expect(o.refusals).toHaveLength(1),
  },
  {
    number: '6.39',
    title: 'consultation calms tension by eight points in the long run',
    situation: 'Arden and Sarno consult each other.',
    world: all(treaty('arden sarno', [{ kind: 'consultation' }]), pair('sarno', 'arden', { tension: 80 })),
    act: [does('arden', nothing), does('sarno', nothing), ...lock('arden', 'sarno')],
    expect: (o) => expectTension(o.world.pairs[sarno][arden].tension, goalOf(o, sarno, arden) - 8),
  },
  {
    number: '6.40',
    title: 'a treaty needs two known powers and no clause twice',
    situation: 'Arden consults alone, with nobody known, and twice over.',
    act: [
      refused('arden', propose('arden', [{ kind: 'consultation' }]), 'request/malformed'),
      refused('arden', propose('arden atlantis', [{ kind: 'consultation' }]), 'treaty/unknown-power'),
      refused('arden', propose('arden arden', [{ kind: 'consultation' }]), 'treaty/duplicate-party'),
      refused(
        'arden',
        propose('arden velmark', [{ kind: 'consultation' }, { kind: 'consultation' }]),
        'treaty/duplicate-clause',
      ),
      refused('arden', propose('arden velmark', []), 'request/malformed'),
    ],
    expect: (o) => expect(o.refusals).toHaveLength(5),
  },
  {
    number: '6.41',
    title: 'basing carries the guest’s strength further, at the host’s autonomy',
    situation: 'Osmere hosts Velmark. Sarno, beyond Osmere and so far calm, sees more of Velmark’s strength arrive.',
    world: all(treaty('osmere velmark', [basing('osmere', 'velmark')]), pair('sarno', 'velmark', { tension: 0 })),
    act: lock('arden'),
    expect(o) {
      const hosted = o.power('osmere').parts.autonomy.find(({ factor }) => factor === 'basesHosted');
      expect(hosted?.points).toBe(-10);
      const { world } = o;
      const far = regionId('sarno-ferrol');
      const near = reachOf(calm, world, velmark, far, [osmere]);
      expect(near).toBeGreaterThan(reachOf(calm, world, velmark, far));
      const [change] = o
        .told('tensionChanged')
        .filter((event) => event.power === 'sarno' && event.toward === 'velmark');
      const reaching = change.causes.find(({ factor }) => factor === 'reachingStrength')?.points ?? 0;
      // Figures of standing are those after the year's wear; the year's own are in the final world.
      const arriving = (projected(o.power('velmark')) * near) / atHome({ ...o.power('sarno'), cohesion: 60 });
      expect(reaching / (0.3 * 45 * arriving)).toBeCloseTo(1, 1);
    },
  },
  {
    number: '6.42',
    title: 'nobody is its own guest',
    situation: 'Arden offers to host itself.',
    act: [refused('arden', propose('arden velmark', [basing('arden', 'arden')]), 'treaty/same-power')],
    expect: (o) => expect(o.refusals).toHaveLength(1),
  },
  {
    number: '6.43',
    title: 'interoperability grows by seven a year, for a thousandth of output a partner',
    situation: 'Arden and Velmark exercise together; without it what Sarno and Osmere had fades by two.',
    world: all(
      treaty('arden velmark', [{ kind: 'interoperability' }]),
      pair('sarno', 'osmere', { interoperability: 20 }),
      pair('osmere', 'sarno', { interoperability: 20 }),
    ),
    act: lock('arden'),
    expect(o) {
      expect(o.world.pairs[arden][velmark].interoperability).toBe(7);
      expect(o.world.pairs[velmark][arden].interoperability).toBe(7);
      expect(o.world.pairs[sarno][osmere].interoperability).toBe(18);
      expect(o.power('arden').ledger?.interoperability).toBe(2250);
      expect(o.power('velmark').ledger?.interoperability).toBe(2150);
    },
  },
  {
    number: '6.44',
    title: 'arms given are paid by the giver and join the receiver’s home force',
    situation: 'Arden gives Sarno arms worth 10 bn a year; neither spends anything else.',
    world: treaty('arden sarno', [pays('armsTransfer', 'arden', 'sarno', 10_000)]),
    act: [does('arden', nothing), does('sarno', nothing), ...lock('arden', 'sarno')],
    expect(o) {
      expect(o.power('arden').ledger?.transfersOut).toBe(10_000);
      expect(o.power('sarno').ledger?.transfersIn).toBe(0);
      expect(o.power('sarno').homeForce).toBeCloseTo((180_000 + 10_000) * 0.9, 6);
      expect(o.power('sarno').armsFrom).toEqual({ arden: 9_000 });
      const dependence = o.power('sarno').parts.autonomy.find(({ factor }) => factor === 'foreignArms');
      expect(dependence?.points).toBeCloseTo((-20 * 9_000) / (190_000 * 0.9), 10);
    },
  },
  {
    number: '6.45',
    title: 'aid is money from one to the other',
    situation: 'Arden gives Sarno 12 bn a year, the most that Sarno may take.',
    act: [
      refused('arden', propose('arden sarno', [pays('aid', 'arden', 'sarno', 12_001)]), 'treaty/grant-too-large'),
      does('arden', propose('arden sarno', [pays('aid', 'arden', 'sarno', 12_000)])),
      does('sarno', sign('p1')),
      ...lock('arden', 'sarno', 'arden', 'sarno'),
    ],
    expect(o) {
      expect(o.refusals[0].params).toEqual({ power: 'sarno', amount: 12_001, most: 12_000 });
      expect(o.told('transferPaid')).toMatchObject([
        { from: 'arden', to: 'sarno', amount: 12_000, reason: 'aid', treaty: 't1', turn: 2 },
      ]);
      expect(o.power('arden').ledger?.transfersOut).toBe(12_000);
      expect(o.power('sarno').ledger?.transfersIn).toBe(12_000);
    },
  },
  {
    number: '6.46',
    title: 'the limit on aid and arms is over all treaties together',
    situation: 'Sarno already gets 8 bn of aid from Velmark; Arden offers arms worth 5 bn.',
    world: treaty('sarno velmark', [pays('aid', 'velmark', 'sarno', 8_000)]),
    act: [
      refused(
        'arden',
        propose('arden sarno', [pays('armsTransfer', 'arden', 'sarno', 5_000)]),
        'treaty/grant-too-large',
      ),
    ],
    expect: (o) => expect(o.refusals[0].params).toEqual({ power: 'sarno', amount: 13_000, most: 12_000 }),
  },
  {
    number: '6.47',
    title: 'a loan is paid out once and repaid in equal parts with interest',
    situation:
      'Arden lends Sarno 20 bn at 5 % over three years: paid out in the first, half repaid in each of the others.',
    world: treaty('arden sarno', [loan(20_000, 5)], { duration: 3, until: 3 }),
    act: years('arden', 3),
    expect(o) {
      const paid = o.told('transferPaid').map(({ turn, from, amount, reason }) => [turn, from, amount, reason]);
      expect(paid).toEqual([
        [1, 'arden', 20_000, 'loan'],
        [2, 'sarno', 10_000 + 1_000, 'repayment'],
        [3, 'sarno', 10_000 + 500, 'repayment'],
      ]);
    },
  },
  {
    number: '6.48',
    title: 'a loan runs two years at least, is no larger than aid would be, and its debtor cannot give notice',
    situation: 'Sarno may take 1 % of its output a year: 24 bn over two years.',
    world: treaty('arden sarno', [loan(10_000, 0)]),
    act: [
      refused('arden', propose('arden sarno', [loan(10_000, 0)], { duration: 1 }), 'treaty/loan-too-short'),
      refused('arden', propose('arden sarno', [loan(24_001, 0)], { duration: 2 }), 'treaty/loan-too-large'),
      refused('sarno', leave('t1', 'notice'), 'treaty/payments-outstanding'),
      does('arden', leave('t1', 'notice')),
    ],
    expect: (o) => expect(o.refusals[1].params).toEqual({ most: 24_000 }),
  },
  {
    number: '6.49',
    title: 'those at war sign nothing but peace',
    situation: 'Kestria and Osmere are at war; Kestria offers trade.',
    world: sarreWar,
    act: [refused('kestria', propose('kestria osmere', [{ kind: 'trade' }]), 'treaty/parties-at-war')],
    expect: (o) => expect(o.refusals[0].params).toEqual({ war: 'w1' }),
  },
  {
    number: '6.50',
    title: 'a peace ends the war at no political capital, with what is ceded, disarmed and paid',
    situation: 'Osmere gives up Sarre and a third of its projection force and pays 10 bn a year for three years.',
    world: sarreWar,
    act: [
      does('kestria', nothing),
      does('osmere', nothing),
      does(
        'kestria',
        propose(
          'kestria osmere',
          [
            peace,
            cession('osmere', 'kestria', 'osmere-sarre'),
            { kind: 'disarmament', power: osmere, share: 1 / 3 },
            pays('reparations', 'osmere', 'kestria', 10_000),
          ],
          { duration: 3 },
        ),
      ),
      does('osmere', sign('p1')),
      ...lock('kestria', 'osmere', 'kestria', 'osmere'),
    ],
    expect(o) {
      expect(o.told('warEnded')).toMatchObject([{ war: 'w1', outcome: 'peace', turn: 1 }]);
      expect(o.told('frontMoved')).toEqual([]);
      expect(o.world.regions[regionId('osmere-sarre')]).toMatchObject({ owner: 'kestria', occupiedUntil: 0 });
      expect(
        o.told('capitalChanged').filter((event) => event.causes.some((cause) => cause.factor === 'signing')),
      ).toEqual([]);
      const [disarmed] = o.told('forcesChanged').filter((event) => event.power === 'osmere');
      expect(disarmed.projectionForce).toBeCloseTo(168_000 * (2 / 3), 6);
      const paid = o.told('transferPaid').filter(({ reason }) => reason === 'reparations');
      expect(paid.map(({ turn, from, amount }) => [turn, from, amount])).toEqual([[2, 'osmere', 10_000]]);
    },
  },
  {
    number: '6.51',
    title: 'ceded ground brings nine tenths of its industry',
    situation: 'Osmere cedes Sarre, 40 % of what it holds, to Kestria in a peace. Both spend nothing.',
    world: sarreWar,
    act: [
      does('kestria', nothing),
      does('osmere', nothing),
      does('osmere', propose('kestria osmere', [peace, cession('osmere', 'kestria', 'osmere-sarre')])),
      does('kestria', sign('p1')),
      ...lock('kestria', 'osmere'),
    ],
    expect(o) {
      const privately = (id: string): number => {
        const was = o.was(id);
        const burden = ((was.homeForce + was.projectionForce) * 0.0416) / was.output;
        return 0.18 * 0.7 * was.output * 0.995 * (1 - 0.8 * Math.max(0, burden - 0.03));
      };
      expect(o.power('osmere').industry).toBeCloseTo(3_000_000 * 0.6 * 0.95 + privately('osmere'), 0);
      const gained = 7_500_000 + 3_000_000 * 0.4 * 0.9;
      expect(o.power('kestria').industry / (gained * 0.95 + privately('kestria'))).toBeCloseTo(1, 4);
    },
  },
  {
    number: '6.52',
    title: 'a peace names its war, its leaders and what they have to give',
    situation: 'Kestria attacks Osmere, whom Arden helps. Various peaces are tried.',
    world: war('kestria', 'osmere', 'osmere-sarre', { helpers: [{ power: arden, share: 1 }] }),
    act: [
      refused('kestria', propose('kestria osmere', [{ kind: 'peace', war: warId('w9') }]), 'treaty/no-such-war'),
      refused('arden', propose('arden kestria', [peace]), 'treaty/not-a-party'),
      refused('kestria', propose('kestria osmere', [peace, { ...peace }]), 'treaty/duplicate-clause'),
      refused(
        'kestria',
        propose('kestria osmere', [peace, cession('osmere', 'kestria', 'osmere-quill')]),
        'treaty/capital-region',
      ),
      refused(
        'kestria',
        propose('kestria osmere', [peace, cession('osmere', 'kestria', 'arden-merrow')]),
        'treaty/region-not-owned',
      ),
      refused('arden', propose('arden velmark', [cession('arden', 'velmark', 'arden-merrow')]), 'treaty/needs-peace'),
      refused(
        'kestria',
        propose('kestria osmere', [peace, pays('reparations', 'osmere', 'kestria', 36_001)]),
        'treaty/reparations-too-large',
      ),
      refused(
        'kestria',
        propose('arden kestria osmere', [peace, { kind: 'disarmament', power: arden, share: 0.5 }]),
        'treaty/not-belligerent',
      ),
    ],
    expect: (o) => expect(o.refusals[6].params).toEqual({ most: 36_000 }),
  },
];

/** The goal of tension without treaties: the floor and what the year's event says of strength, growth and relations. */
function goalOf(o: Parameters<RuleCase['expect']>[0], from: typeof arden, toward: typeof arden): number {
  const [event] = o.told('tensionChanged').filter(({ power, toward: to }) => power === from && to === toward);
  const cause = (factor: string): number => (event.causes.find((one) => one.factor === factor)?.points ?? 0) / 0.3;
  const reaching = cause('reachingStrength') + cause('projectionGrowth') + cause('posture') + cause('fearAnswered');
  return 20 + reaching + cause('relations');
}

function expectTension(tension: number, goal: number): void {
  expect(tension).toBeCloseTo(80 + 0.3 * (goal - 80), 6);
}
