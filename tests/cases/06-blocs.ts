import { expect } from 'vitest';
import { motionId, type PowerId, powerId, treatyId } from '../../shared/core/ids.ts';
import { money, sumMoney } from '../../shared/core/money.ts';
import type { BlocRules, BlocState, MotionBody } from '../../shared/model/bloc.ts';
import type { Command } from '../../shared/model/match.ts';
import type { Clause } from '../../shared/model/treaty.ts';
import type { World } from '../../shared/model/world.ts';
import { emptyBloc } from '../../shared/treaties/charter.ts';
import { does, lock, type Outcome, type RuleCase, refused, type Step, years } from '../helpers/cases.ts';
import {
  all,
  answer,
  asks,
  capital,
  demand,
  guarantee,
  leave,
  pair,
  power,
  propose,
  sign,
  spend,
  treaty,
  war,
} from '../helpers/casesArrange.ts';
import { earned, forgotten } from '../helpers/casesRules.ts';
import { allied, calm, leagued as scenario } from '../helpers/casesScenarios.ts';

const t1 = treatyId('t1');
const pact: Clause = { kind: 'mutualDefence' };
const [arden, velmark, kestria, osmere, sarno, talvi] = ['arden', 'velmark', 'kestria', 'osmere', 'sarno', 'talvi'].map(
  powerId,
) as [PowerId, PowerId, PowerId, PowerId, PowerId, PowerId];

const charter = (change: Partial<BlocRules> = {}): Clause => ({
  kind: 'bloc',
  name: 'The League',
  admission: 'unanimity',
  decision: 'majority',
  key: 'output',
  fund: 0.01,
  floor: 0,
  command: false,
  ...change,
});

/** These have been in a bloc since turn 1, by charter t1; it holds what is said. */
const bloc =
  (parties: string, rules: Partial<BlocRules> = {}, holds: Partial<BlocState> = {}, others: Clause[] = []) =>
  (world: World): World => {
    const next = treaty(parties, [charter(rules), ...others])(world);
    return { ...next, blocs: { ...next.blocs, [t1]: { ...emptyBloc(next.treaties[t1]), ...holds } } };
  };

const three = 'arden velmark sarno';
const move = (motion: MotionBody, id = 't1'): Command => ({ kind: 'tableMotion', bloc: treatyId(id), motion });
const votes = (vote: 'yes' | 'no' | null, id = 'm1'): Command => ({ kind: 'vote', motion: motionId(id), vote });
const nobody = (...ids: string[]): Step[] => ids.map((id) => does(id, spend({})));
const holds = (o: Outcome): BlocState => o.world.blocs[t1];
const results = (o: Outcome): string[] => o.told('motionCounted').map(({ result }) => result);
const members = (o: Outcome): PowerId[] => o.world.treaties[t1].parties;
const mediate: MotionBody = { kind: 'mediate', between: [kestria, osmere] };

/** Section 6: blocs. */
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
    situation: 'The bloc voted to stand behind Osmere in turn 1. Four years go by.',
    scenario,
    world: bloc('arden velmark', { fund: 0 }),
    act: [does('arden', move({ kind: 'defend', power: osmere })), ...years('arden', 4)],
    expect: (o) => expect(holds(o).defending).toEqual({}),
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
      refused('arden', move({ kind: 'spendFund', to: talvi, amount: money(12_000) }), 'bloc/grant-too-large'),
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
