import { expect } from 'vitest';
import { money, sumMoney } from '../../shared/core/money.ts';
import { does, lock, type RuleCase, refused, years } from '../helpers/cases.ts';
import {
  all,
  answer,
  asks,
  demand,
  guarantee,
  leave,
  pair,
  power,
  propose,
  sign,
  spend,
  treaty,
} from '../helpers/casesArrange.ts';
import {
  arden,
  bloc,
  charter,
  holds,
  mediate,
  members,
  move,
  nobody,
  pact,
  sarno,
  t1,
  talvi,
  three,
  velmark,
} from '../helpers/casesBlocs.ts';
import { earned, forgotten } from '../helpers/casesRules.ts';
import { allied, calm, leagued as scenario } from '../helpers/casesScenarios.ts';

/** Section 6: charters of blocs, their funds, forces and floors, and how they end. */
export const blocs: RuleCase[] = [
  {
    number: '6.200',
    title: 'a charter that all sign founds a bloc that stands until the match ends',
    situation: 'Arden, Velmark and Sarno sign a charter with mutual defence for twenty turns.',
    scenario,
    act: [
      ...nobody('arden', 'velmark', 'sarno'),
      does('arden', propose(three, [charter(), pact], { duration: 20 })),
      does('velmark', sign('p1')),
      does('sarno', sign('p1')),
      ...lock(...three.split(' ')),
    ],
    expect(o) {
      expect(holds(o)).toMatchObject({
        name: 'The League',
        fund: 0,
        pool: 0,
        contributed: { arden: 0, velmark: 0, sarno: 0 },
      });
      expect(o.world.treaties[t1].since).toBe(2);
      // It is priced as a pact.
      expect(o.power('arden').politicalCapital).toBeCloseTo(earned(o.was('arden').politicalCapital - 2, 60), 6);
    },
  },
  {
    number: '6.201',
    title: 'without the module there are no blocs',
    situation: 'Calm has no blocs; Arden offers a charter, and tables a motion.',
    scenario: calm,
    act: [
      refused('arden', propose('arden velmark', [charter()]), 'order/module-off'),
      refused('arden', move(mediate), 'order/module-off'),
    ],
    expect: (o) => expect(o.world.blocs).toEqual({}),
  },
  {
    number: '6.202',
    title: 'a charter holds alike for all, but once, and pays for what it orders',
    situation:
      'Arden offers charters that cannot stand: with a guarantee in it, twice over, and a command without a fund.',
    scenario,
    act: [
      refused('arden', propose('arden velmark', [charter(), guarantee('arden', 'velmark')]), 'treaty/charter-clause'),
      refused('arden', propose('arden velmark', [charter(), charter({ name: 'Other' })]), 'treaty/one-charter'),
      refused('arden', propose('arden velmark', [charter({ fund: 0, command: true })]), 'treaty/command-needs-fund'),
      refused('arden', propose('arden', [charter()]), 'request/malformed'),
      refused('arden', propose('arden velmark', [charter({ fund: 0.021 })]), 'request/malformed'),
      refused('arden', propose('arden velmark', [charter({ floor: 0.07 })]), 'request/malformed'),
      refused('arden', propose('arden velmark', [charter({ name: '' })]), 'request/malformed'),
      refused('arden', propose('arden velmark', [charter({ name: ' \u202eeugaeL' })]), 'request/malformed'),
      refused('arden', propose('arden velmark', [charter({ name: 'x'.repeat(41) })]), 'request/malformed'),
    ],
    expect: (o) => expect(o.match.proposals).toEqual({}),
  },
  {
    number: '6.203',
    title: 'members pay the fund by output',
    situation: 'Arden, Velmark and Sarno pay one per cent of joint output into the fund, each by its output.',
    scenario,
    world: bloc(three),
    act: lock('arden'),
    expect(o) {
      const joint = ['arden', 'velmark', 'sarno'].map((id) => o.was(id).output);
      expect(holds(o).fund).toBe(Math.round(0.01 * sumMoney(joint)));
      expect(holds(o).paid).toEqual({ arden: 22_500, velmark: 21_500, sarno: 12_000 });
      expect(holds(o).contributed).toEqual(holds(o).paid);
      expect(o.power('arden').ledger?.transfersOut).toBe(22_500);
      expect(o.told('fundPaid')).toHaveLength(3);
    },
  },
  {
    number: '6.204',
    title: 'equal dues are alike to the million',
    situation: 'The same bloc shares its dues alike.',
    scenario,
    world: bloc(three, { key: 'equal' }),
    act: lock('arden'),
    expect(o) {
      expect(holds(o).paid).toEqual({ arden: 18_667, sarno: 18_667, velmark: 18_666 });
    },
  },
  {
    number: '6.205',
    title: 'by threat, who fears outsiders more pays more for its size',
    situation: 'Velmark fears Kestria; Arden fears nobody outside. Sarno neither.',
    scenario,
    world: all(
      bloc(three, { key: 'threat' }),
      ...['kestria', 'osmere', 'talvi'].flatMap((id) => [
        pair('arden', id, { tension: 10 }),
        pair('velmark', id, { tension: 40 }),
        pair('sarno', id, { tension: 10 }),
      ]),
    ),
    act: lock('arden'),
    expect(o) {
      const weights = [2250 * 10, 1200 * 10, 2150 * 40];
      const total = weights.reduce((sum, weight) => sum + weight, 0);
      const paid = [arden, sarno, velmark].map((id) => holds(o).paid[id] ?? 0);
      const off = paid.map((part, index) => Math.abs(part - (56_000 * weights[index]) / total));
      expect(Math.max(...off)).toBeLessThanOrEqual(1);
      expect(sumMoney(paid as ReturnType<typeof money>[])).toBe(56_000);
    },
  },
  {
    number: '6.206',
    title: 'who cannot pay owes the fund last of all transfers',
    situation: 'Sarno is so deep in debt that interest, services and upkeep take everything it has and may borrow.',
    scenario,
    world: all(bloc(three), power('sarno', { debt: money(9_000_000) })),
    act: lock('arden'),
    expect(o) {
      expect(o.told('fundMissed')).toMatchObject([{ power: 'sarno', amount: 12_000 }]);
      expect(holds(o).paid[sarno]).toBe(0);
      expect(holds(o).fund).toBe(44_000);
      expect(o.power('sarno').ledger?.arrears).toBeGreaterThanOrEqual(12_000);
    },
  },
  {
    number: '6.207',
    title: 'an integrated command spends three quarters of the fund on common forces',
    situation: 'The bloc has an integrated command, 40 bn in the fund and 50 bn of common forces.',
    scenario,
    world: bloc(three, { command: true }, { fund: money(40_000), pool: 50_000 }),
    act: lock('arden'),
    expect(o) {
      const fund = 40_000 + 56_000;
      expect(holds(o).fund).toBe(0.25 * fund);
      expect(holds(o).pool).toBeCloseTo(0.9 * 50_000 + (0.75 * fund) / 1.3, 6);
      expect(o.told('commonForcesChanged')).toMatchObject([{ from: 50_000, spent: 0.75 * fund }]);
      expect(o.world.pairs[arden][sarno].interoperability).toBe(10);
      expect(o.world.pairs[arden][talvi].interoperability).toBe(0);
    },
  },
  {
    number: '6.208',
    title: 'common forces make every member safer, whoever paid',
    situation: 'Two like worlds; in one the bloc has 300 bn of common forces, of which Sarno paid nothing.',
    scenario,
    world: bloc(
      three,
      { fund: 0 },
      { pool: 300_000, contributed: { [arden]: money(9), [velmark]: money(9), [sarno]: money(0) } },
    ),
    act: lock('arden'),
    expect(o) {
      // As arranged the indices are those of the start, without them; Talvi is no member.
      for (const id of ['arden', 'velmark', 'sarno']) {
        expect(o.power(id).indices.security).toBeGreaterThan(o.was(id).indices.security + 1);
      }
      expect(o.power('talvi').indices.security).toBeLessThan(o.was('talvi').indices.security + 1);
    },
  },
  {
    number: '6.209',
    title: 'who spends under the floor is shamed',
    situation: 'The floor is 6 % of output. Arden spends nothing beside upkeep; Velmark arms.',
    scenario,
    world: bloc('arden velmark', { fund: 0, floor: 0.06 }),
    act: [does('arden', spend({})), does('velmark', spend({ homeForce: 120_000 })), ...lock('arden', 'velmark')],
    expect(o) {
      expect(o.told('floorMissed')).toMatchObject([{ power: 'arden', floor: 0.06 }]);
      expect(holds(o).missed).toEqual(['arden']);
      expect(o.power('arden').credibility).toBeCloseTo(forgotten(67), 6);
      const liked = o
        .told('relationsChanged')
        .filter(({ causes }) => causes.some(({ factor }) => factor === 'floorMissed'));
      expect(liked).toMatchObject([{ power: 'velmark', toward: 'arden' }]);
      expect(liked[0].to - liked[0].from).toBe(-5);
    },
  },
  {
    number: '6.221',
    title: 'collective defence: every member answers for the one attacked',
    situation: 'The charter holds mutual defence. Kestria demands tribute of Sarno.',
    scenario,
    world: all(bloc(three, {}, {}, [pact]), power('kestria', { projectionForce: 2_000_000 })),
    act: [
      does('kestria', demand(asks('tribute', 'sarno'))),
      ...lock('kestria', 'arden', 'velmark', 'sarno'),
      does('arden', answer('honour')),
    ],
    expect(o) {
      expect(o.told('demandMade')).toMatchObject([{ guarantors: ['arden', 'velmark'] }]);
    },
  },
  {
    number: '6.227',
    title: 'leaving with notice: bound until it runs out, and what was paid is lost',
    situation: 'Sarno gives notice of two turns in the first year. Three years go by.',
    scenario,
    world: bloc(three),
    act: [does('sarno', leave('t1', 'notice')), ...lock('sarno'), ...years('sarno', 2)],
    expect(o) {
      const paid = o.told('fundPaid').filter((event) => event.power === 'sarno');
      expect(paid.map(({ turn }) => turn)).toEqual([1, 2, 3]);
      expect(members(o)).toEqual(['arden', 'velmark']);
      expect(holds(o).contributed[sarno]).toBeUndefined();
      expect(o.power('sarno').record).toEqual([]);
    },
  },
  {
    number: '6.228',
    title: 'breaking a charter costs as breaking a treaty does',
    situation: 'Sarno breaks out of a bloc with mutual defence.',
    scenario,
    world: bloc(three, {}, {}, [pact]),
    act: [does('sarno', leave('t1', 'break')), ...lock('sarno')],
    expect(o) {
      expect(o.told('treatyBroken')).toMatchObject([{ by: 'sarno', partners: ['arden', 'velmark'] }]);
      expect(o.power('sarno').credibility).toBeCloseTo(forgotten(50), 6);
      expect(members(o)).toEqual(['arden', 'velmark']);
    },
  },
  {
    number: '6.229',
    title: 'a bloc of one is none: its fund goes to who was left',
    situation: 'Of two members, Velmark breaks the charter. There were 9 bn in the fund.',
    scenario,
    world: bloc(
      'arden velmark',
      { fund: 0 },
      { fund: money(9_000), contributed: { [arden]: money(4_000), [velmark]: money(5_000) } },
    ),
    act: [does('velmark', leave('t1', 'break')), ...lock('velmark')],
    expect(o) {
      expect(o.told('blocDissolved')).toMatchObject([{ name: 'The League', fund: 9_000 }]);
      expect(o.told('fundGranted')).toMatchObject([{ to: 'arden', amount: 9_000 }]);
      expect(o.power('arden').ledger?.transfersIn).toBe(9_000);
      expect(o.world.blocs).toEqual({});
      expect(o.world.treaties).toEqual({});
    },
  },
  {
    number: '6.230',
    title: 'a charter does not run out',
    situation: 'The bloc was founded for three turns in the words of its treaty. Six years go by; it has no command.',
    scenario: allied,
    act: years('arden', 6),
    expect(o) {
      expect(o.before.world.blocs[t1].name).toBe('The Concord');
      expect(members(o)).toEqual(['arden', 'sarno', 'velmark']);
      expect(o.told('treatyExpired')).toEqual([]);
    },
  },
  {
    number: '6.231',
    title: 'a bloc counts once for the upkeep of pacts',
    situation: 'Arden is in a bloc with mutual defence of five members, and has two pacts besides that.',
    scenario,
    world: all(bloc('arden velmark sarno talvi osmere', { fund: 0 }, {}, [pact]), treaty('arden kestria', [pact])),
    act: [...nobody('arden'), ...lock('arden')],
    expect(o) {
      // Two kept: the bloc, and Kestria; without the rule it would be five.
      expect(o.power('arden').politicalCapital).toBeCloseTo(earned(o.was('arden').politicalCapital, 60), 6);
    },
  },
  {
    number: '6.232',
    title: 'the largest contributor to a bloc of three gains Influence',
    situation: 'Velmark has paid most into a bloc of three, Talvi most into nothing.',
    scenario,
    world: bloc(three, { fund: 0 }, { contributed: { [arden]: money(1), [velmark]: money(3), [sarno]: money(2) } }),
    act: lock('arden'),
    expect(o) {
      const led = (id: string) => o.power(id).parts.influence.find(({ factor }) => factor === 'blocLeader')?.points;
      expect([led('velmark'), led('arden'), led('talvi')]).toEqual([10, undefined, undefined]);
    },
  },
  {
    number: '6.233',
    title: 'a bloc of two has no leader worth the name',
    situation: 'Arden pays all of it, but there are only two.',
    scenario,
    world: bloc('arden velmark', { fund: 0 }, { contributed: { [arden]: money(9), [velmark]: money(0) } }),
    act: lock('arden'),
    expect(o) {
      expect(o.power('arden').parts.influence.some(({ factor }) => factor === 'blocLeader')).toBe(false);
      expect(o.power('arden').parts.autonomy.find(({ factor }) => factor === 'bonds')?.points).toBe(-1.5);
    },
  },
  {
    number: '6.239',
    title: 'a war between members puts the attacker out of the bloc',
    situation: 'Arden makes war on Sarno, a fellow member; what Arden paid in stays with the others.',
    scenario,
    world: all(
      bloc(
        three,
        { fund: 0 },
        { fund: money(600), contributed: { [arden]: money(400), [velmark]: money(100), [sarno]: money(100) } },
      ),
      power('arden', { projectionForce: 3_000_000 }),
    ),
    act: [
      does('arden', demand(asks('tribute', 'sarno'))),
      ...lock('arden', 'sarno', 'velmark'),
      does('sarno', answer('standFirm')),
      does('velmark', answer('stayOut')),
      does('arden', { kind: 'decideCrisis', crisis: 'c1' as never, decision: 'attack' }),
    ],
    expect(o) {
      expect(members(o)).toEqual(['sarno', 'velmark']);
      expect(Object.keys(holds(o).contributed).sort()).toEqual(['sarno', 'velmark']);
      expect(holds(o).fund).toBe(600);
    },
  },
  {
    number: '6.240',
    title: 'an offer of a charter lapses like any other',
    situation: 'Arden offers a charter to Velmark and Sarno; only Velmark signs.',
    scenario,
    act: [
      does('arden', propose(three, [charter()], { duration: 20 })),
      does('velmark', sign('p1')),
      ...lock('arden', 'velmark'),
    ],
    expect(o) {
      expect(o.told('proposalLapsed')).toMatchObject([{ proposal: 'p1' }]);
      expect(o.world.turn).toBe(2);
      expect(o.world.blocs).toEqual({});
    },
  },
];
