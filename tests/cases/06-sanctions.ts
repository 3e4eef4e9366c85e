// One file, long as it is: the numbered cases of one part of section 6, over one board, read in their order.

import { expect } from 'vitest';
import { type PowerId, powerId, treatyId } from '../../shared/core/ids.ts';
import type { Command } from '../../shared/model/match.ts';
import type { Sanction } from '../../shared/model/statecraft.ts';
import type { Clause } from '../../shared/model/treaty.ts';
import type { World } from '../../shared/model/world.ts';
import { does, lock, type Outcome, type RuleCase, refused, years } from '../helpers/cases.ts';
import {
  all,
  answer,
  asks,
  capital,
  demand,
  leave,
  power,
  propose,
  sign,
  spend,
  termsOf,
  treaty,
  war,
} from '../helpers/casesArrange.ts';
import { relationsFrom } from '../helpers/casesCrisis.ts';
import { allTradeOf, quiet, tradeOf } from '../helpers/casesRules.ts';
import { calm, sanctioned as scenario, underSanctions } from '../helpers/casesScenarios.ts';

const [arden, velmark, kestria, osmere, sarno, talvi] = ['arden', 'velmark', 'kestria', 'osmere', 'sarno', 'talvi'].map(
  powerId,
) as [PowerId, PowerId, PowerId, PowerId, PowerId, PowerId];

const on = (target: string, level: 0 | 1 | 2 | 3): Command => ({
  kind: 'draftSanction',
  target: powerId(target),
  level,
});
const commitment = (target: string, level: 1 | 2 | 3): Clause => ({
  kind: 'sanctions',
  target: powerId(target),
  level,
});

/** Sanctions have stood since the year before. */
const stand =
  (from: string, target: string, level: 1 | 2 | 3, change: Partial<Sanction> = {}) =>
  (world: World): World => ({
    ...world,
    sanctions: [
      ...world.sanctions,
      { from: powerId(from), target: powerId(target), level, since: 0, under: null, ...change },
    ],
  });

/** A power gave in to a demand to end its sanctions, in this turn. */
const pledged =
  (id: string, to: string, turn: number) =>
  (world: World): World => {
    const { record } = world.powers[powerId(id)];
    return power(id, { record: [...record, { turn, kind: 'pledged', partner: powerId(to), change: 0 }] })(world);
  };

const tradeNow = (o: Outcome, a: PowerId, b: PowerId): number => o.world.pairs[a][b].trade;
const free = (o: Outcome, a: PowerId, b: PowerId): number => tradeOf(calm, o.before.world, a, b);
/** Share of the target's trade that these hold. */
const share = (o: Outcome, target: PowerId, ...senders: PowerId[]): number =>
  senders.reduce((sum, sender) => sum + free(o, target, sender), 0) / allTradeOf(calm, o.before.world, target);
const cohesionMoved = (o: Outcome, power: PowerId, factor: string): number[] =>
  o
    .told('cohesionChanged')
    .filter((event) => event.power === power)
    .flatMap(({ causes }) => causes.filter((cause) => cause.factor === factor).map(({ points }) => points));

/** What a level leaves of a pair's trade. */
const KEPT = [1, 0.75, 0.5, 0.1];

const oneLevel = (level: 1 | 2 | 3, name: string, index: number): RuleCase => ({
  number: `6.${101 + index}`,
  title: `${name} leave ${KEPT[level] * 100} % of a pair’s trade, from the year they are ordered`,
  situation: `Arden puts ${name} on Kestria.`,
  scenario,
  act: [does('arden', on('kestria', level)), ...lock('arden')],
  expect(o) {
    expect(o.world.sanctions).toEqual([{ from: arden, target: kestria, level, since: 1, under: null }]);
    expect(tradeNow(o, arden, kestria)).toBe(Math.round(free(o, arden, kestria) * KEPT[level]));
    expect(tradeNow(o, kestria, arden)).toBe(tradeNow(o, arden, kestria));
    expect(o.told('sanctionImposed')).toMatchObject([{ from: arden, target: kestria, level, was: 0, under: null }]);
    expect(o.told('capitalChanged').filter(({ power }) => power === arden)[0]).toMatchObject({
      causes: [{ factor: 'sanctions', points: -1 }],
    });
  },
});

/** Section 6: sanctions that a power chooses. */
const acts: RuleCase[] = [
  oneLevel(1, 'tariffs', 0),
  oneLevel(2, 'financial sanctions', 1),
  oneLevel(3, 'an embargo', 2),
  {
    number: '6.104',
    title: 'who stays out gains a quarter of the trade that the target lost, by what it trades anyway',
    situation: 'Arden and Velmark put an embargo on Kestria; the others do not.',
    scenario,
    act: [does('arden', on('kestria', 3)), does('velmark', on('kestria', 3)), ...lock('arden', 'velmark')],
    expect(o) {
      const lost = 0.9 * (free(o, kestria, arden) + free(o, kestria, velmark));
      const open = [osmere, sarno, talvi].reduce((sum, power) => sum + free(o, kestria, power), 0);
      for (const power of [osmere, sarno, talvi]) {
        const own = free(o, kestria, power);
        expect(Math.abs(tradeNow(o, kestria, power) - (own + (0.25 * lost * own) / open))).toBeLessThanOrEqual(1);
      }
      expect(tradeNow(o, osmere, sarno)).toBe(free(o, osmere, sarno));
    },
  },
  {
    number: '6.105',
    title: 'the target loses output: 6 % a level, times the 1.5th power of the senders’ share of its trade',
    situation: 'Arden puts an embargo on Sarno.',
    scenario,
    act: [does('arden', on('sarno', 3)), ...lock('arden')],
    expect(o) {
      const loss = 0.06 * 3 * share(o, sarno, arden) ** 1.5;
      expect(o.power('sarno').factors.sanctions).toBeCloseTo(1 - loss, 10);
      expect(o.power('arden').factors.sanctions).toBe(1);
      const [bit] = o.told('sanctionBit');
      expect(bit).toMatchObject({ target: sarno, senders: [arden] });
      expect(bit.share).toBeCloseTo(share(o, sarno, arden), 4);
      expect(Math.abs(bit.outputLost - 1_200_000 * loss)).toBeLessThanOrEqual(1);
      expect(bit.tradeLost).toBe(Math.round(0.9 * free(o, sarno, arden)));
    },
  },
  {
    number: '6.106',
    title: 'together they cost the target more than one by one',
    situation: 'Arden, Velmark and Osmere put tariffs on Kestria.',
    scenario,
    act: [
      ...['arden', 'velmark', 'osmere'].map((power) => does(power, on('kestria', 1))),
      ...lock('arden', 'velmark', 'osmere'),
    ],
    expect(o) {
      const loss = 1 - o.power('kestria').factors.sanctions;
      expect(loss).toBeCloseTo(0.06 * share(o, kestria, arden, velmark, osmere) ** 1.5, 10);
      const apart = [arden, velmark, osmere].map((power) => 0.06 * share(o, kestria, power) ** 1.5);
      expect(loss).toBeGreaterThan(1.5 * apart.reduce((sum, one) => sum + one, 0));
    },
  },
  {
    number: '6.107',
    title: 'at different levels each counts with its own share',
    situation: 'Arden puts tariffs and Velmark an embargo on Kestria.',
    scenario,
    act: [does('arden', on('kestria', 1)), does('velmark', on('kestria', 3)), ...lock('arden', 'velmark')],
    expect(o) {
      const weight = share(o, kestria, arden) + 3 * share(o, kestria, velmark);
      const loss = 0.06 * weight * Math.sqrt(share(o, kestria, arden, velmark));
      expect(o.power('kestria').factors.sanctions).toBeCloseTo(1 - loss, 10);
    },
  },
  {
    number: '6.108',
    title: 'the sender pays with its own gains from trade',
    situation: 'Arden puts an embargo on Kestria.',
    scenario,
    act: [does('arden', on('kestria', 3)), ...lock('arden')],
    expect(o) {
      const trade = allTradeOf(calm, o.before.world, arden) - free(o, arden, kestria) + tradeNow(o, arden, kestria);
      expect(o.power('arden').ledger?.tradeGains).toBe(Math.round(0.03 * trade));
    },
  },
  {
    number: '6.109',
    title: 'a public rallies in the first year',
    situation: 'Arden puts an embargo on Sarno.',
    scenario,
    act: [does('arden', on('sarno', 3)), ...lock('arden')],
    expect(o) {
      expect(cohesionMoved(o, sarno, 'sanctionRally')).toEqual([2]);
      expect(cohesionMoved(o, sarno, 'sanctionFatigue')).toEqual([]);
    },
  },
  {
    number: '6.110',
    title: 'then it tires, by level and share',
    situation: 'Arden’s embargo on Sarno is in its second year. Sarno spent nothing on resilience.',
    scenario,
    world: all(stand('arden', 'sarno', 3), (world) => {
      const power = world.powers[sarno];
      const lines = { ...power.lastBudget.lines, resilience: 0 as typeof power.lastBudget.lines.resilience };
      return { ...world, powers: { ...world.powers, sarno: { ...power, lastBudget: { ...power.lastBudget, lines } } } };
    }),
    act: [does('sarno', spend({})), ...lock('sarno')],
    expect(o) {
      const tired = 3 * share(o, sarno, arden);
      expect(cohesionMoved(o, sarno, 'sanctionFatigue')[0]).toBeCloseTo(-tired, 4);
      expect(o.power('sarno').cohesion).toBeCloseTo(quiet(60 - tired), 6);
    },
  },
  {
    number: '6.111',
    title: 'resilience worth a hundredth of output halves what sanctions tire',
    situation: 'As 6.110, but Sarno spent 12 bn on resilience last year.',
    scenario,
    world: all(stand('arden', 'sarno', 3), (world) => {
      const power = world.powers[sarno];
      const lines = { ...power.lastBudget.lines, resilience: 12_000 as typeof power.lastBudget.lines.resilience };
      return { ...world, powers: { ...world.powers, sarno: { ...power, lastBudget: { ...power.lastBudget, lines } } } };
    }),
    act: lock('sarno'),
    expect: (o) =>
      expect(cohesionMoved(o, sarno, 'sanctionFatigue')[0]).toBeCloseTo((-3 * share(o, sarno, arden)) / 2, 4),
  },
  {
    number: '6.112',
    title: 'what nobody touches stays as it is',
    situation: 'Arden puts tariffs on Kestria and does nothing for two years more.',
    scenario,
    act: [does('arden', on('kestria', 1)), ...years('arden', 3)],
    expect(o) {
      expect(o.world.sanctions).toEqual([{ from: arden, target: kestria, level: 1, since: 1, under: null }]);
      expect(o.told('sanctionImposed')).toHaveLength(1);
      expect(o.told('sanctionBit')).toHaveLength(3);
    },
  },
  {
    number: '6.113',
    title: 'to lift them is free and mends relations',
    situation: 'Arden lifts its financial sanctions on Kestria and has no political capital.',
    scenario,
    world: all(stand('arden', 'kestria', 2), capital('arden', 0)),
    act: [does('arden', on('kestria', 0)), ...lock('arden')],
    expect(o) {
      expect(o.world.sanctions).toEqual([]);
      expect(o.told('sanctionLifted')).toMatchObject([{ from: arden, target: kestria, level: 0, was: 2 }]);
      expect(relationsFrom(o, 'sanctionLifted')).toEqual([['kestria', 'arden', 12]]);
      expect(tradeNow(o, arden, kestria)).toBe(free(o, arden, kestria));
      expect(o.power('kestria').factors.sanctions).toBe(1);
    },
  },
  {
    number: '6.114',
    title: 'to ease them is free too; the year they began stays',
    situation: 'Arden eases its embargo on Kestria to tariffs.',
    scenario,
    world: all(stand('arden', 'kestria', 3), capital('arden', 0)),
    act: [does('arden', on('kestria', 1)), ...lock('arden')],
    expect(o) {
      expect(o.world.sanctions).toMatchObject([{ level: 1, since: 0 }]);
      expect(o.told('sanctionLifted')).toMatchObject([{ level: 1, was: 3 }]);
    },
  },
  {
    number: '6.115',
    title: 'to tighten them costs political capital and relations again',
    situation: 'Arden tightens its tariffs on Kestria to an embargo.',
    scenario,
    world: stand('arden', 'kestria', 1),
    act: [does('arden', on('kestria', 3)), ...lock('arden')],
    expect(o) {
      expect(o.told('sanctionImposed')).toMatchObject([{ level: 3, was: 1 }]);
      expect(relationsFrom(o, 'sanctionImposed')).toEqual([['kestria', 'arden', -12]]);
    },
  },
  {
    number: '6.116',
    title: 'the price must be there',
    situation: 'Arden has political capital for one sanction and wants two; then it has none.',
    scenario,
    world: all(capital('arden', 1.5), capital('velmark', 0.5)),
    act: [
      does('arden', on('kestria', 1)),
      refused('arden', on('osmere', 1), 'order/insufficient-capital'),
      does('arden', on('kestria', 3)),
      refused('velmark', on('kestria', 1), 'order/insufficient-capital'),
    ],
    expect: (o) => expect(o.refusals[0].params).toEqual({ price: 1, free: 0.5 }),
  },
  {
    number: '6.117',
    title: 'nobody sanctions itself, nobody unknown, and at no level there is not',
    situation: 'Arden tries.',
    scenario,
    act: [
      refused('arden', on('arden', 1), 'sanction/self'),
      refused('arden', on('atlantis', 1), 'sanction/unknown-target'),
      refused('arden', on('__proto__', 1), 'request/malformed'),
      refused('arden', { kind: 'draftSanction', target: 'kestria', level: 4 }, 'request/malformed'),
      refused('arden', { kind: 'draftSanction', target: 'kestria', level: 1.5 }, 'request/malformed'),
      refused('arden', { kind: 'draftSanction', target: 'kestria', level: -1 }, 'request/malformed'),
      refused('arden', { kind: 'draftSanction', target: 'kestria' }, 'request/malformed'),
      refused('arden', { kind: 'draftSanction', level: 1 }, 'request/malformed'),
    ],
    expect: (o) => expect(o.match.drafts[arden].sanctions).toEqual({}),
  },
  {
    number: '6.118',
    title: 'a match without sanctions refuses them, in treaties and demands as well',
    situation: 'Arden tries in a match played without that part of the rules.',
    act: [
      refused('arden', on('kestria', 1), 'order/module-off'),
      refused('arden', propose('arden velmark', [commitment('kestria', 1)]), 'order/module-off'),
      refused('kestria', demand(asks('endSanctions', 'sarno')), 'demand/no-sanctions'),
    ],
    expect: (o) => expect(o.world.sanctions).toEqual([]),
  },
  {
    number: '6.119',
    title: 'a locked seat drafts none; undo takes the draft back, and today’s level is no draft',
    situation: 'Arden drafts, takes back, drafts and returns to none, then locks in while Velmark thinks.',
    scenario,
    present: ['velmark'],
    act: [
      does('arden', on('kestria', 2)),
      does('arden', { kind: 'undo' }),
      does('arden', on('kestria', 1)),
      does('arden', on('kestria', 0)),
      ...lock('arden'),
      refused('arden', on('kestria', 1), 'order/locked'),
    ],
    expect: (o) => expect(o.match.drafts[arden].sanctions).toEqual({}),
  },
  {
    number: '6.120',
    title: 'sanctions on a partner in trade break the treaty',
    situation: 'Arden and Kestria have a trade treaty. Arden puts tariffs on Kestria.',
    scenario,
    world: treaty('arden kestria', [{ kind: 'trade' }]),
    act: [does('arden', on('kestria', 1)), ...lock('arden')],
    expect(o) {
      expect(o.told('treatyBroken')).toMatchObject([{ treaty: 't1', by: 'arden', partners: ['kestria'] }]);
      expect(o.world.treaties).toEqual({});
      expect(relationsFrom(o, 'brokeTreaty')).toEqual([['kestria', 'arden', -15]]);
      expect(tradeNow(o, arden, kestria)).toBe(Math.round(free(o, arden, kestria) * 0.75));
    },
  },
  {
    number: '6.121',
    title: 'a trade treaty ends older sanctions between its parties',
    situation: 'Arden has tariffs on Kestria. They sign a trade treaty.',
    scenario,
    world: stand('arden', 'kestria', 1),
    act: [
      does('kestria', propose('arden kestria', [{ kind: 'trade' }])),
      does('arden', sign('p1')),
      ...lock('arden', 'kestria'),
      ...lock('arden', 'kestria'),
    ],
    expect(o) {
      expect(o.told('sanctionLifted')).toMatchObject([{ turn: 2, from: arden, target: kestria, level: 0 }]);
      expect(o.told('treatyBroken')).toEqual([]);
      expect(o.world.sanctions).toEqual([]);
    },
  },
  {
    number: '6.122',
    title: 'enemies in war trade nothing, so sanctions take nothing more',
    situation: 'Kestria attacks Osmere. Osmere puts an embargo on Kestria.',
    scenario,
    world: war('kestria', 'osmere', 'osmere-sarre'),
    act: [does('osmere', on('kestria', 3)), ...lock('osmere')],
    expect(o) {
      expect(tradeNow(o, kestria, osmere)).toBe(0);
      expect(o.power('kestria').factors.sanctions).toBe(1);
      expect(o.world.sanctions).toMatchObject([{ from: osmere, target: kestria, level: 3 }]);
    },
  },
  {
    number: '6.123',
    title: 'where sanctions stand as a match begins, output is what they left of it',
    situation: 'The scenario has Arden’s embargo on Sarno.',
    scenario: underSanctions,
    act: lock('sarno'),
    expect(o) {
      expect(o.was('sarno').output).toBe(1_200_000);
      expect(o.was('sarno').factors.sanctions).toBeLessThan(1);
      expect(o.before.world.pairs[arden][sarno].trade).toBe(Math.round(0.1 * free(o, arden, sarno)));
      expect(o.told('sanctionImposed')).toEqual([]);
      expect(cohesionMoved(o, sarno, 'sanctionRally')).toEqual([2]);
    },
  },
];

/** Section 6: what treaties oblige to. */
const commitments: RuleCase[] = [
  {
    number: '6.130',
    title: 'a commitment makes every party sanction, from the year after it was signed',
    situation: 'Arden and Velmark commit themselves to financial sanctions on Kestria.',
    scenario,
    act: [
      does('arden', propose('arden velmark', [commitment('kestria', 2)])),
      does('velmark', sign('p1')),
      ...lock('arden', 'velmark'),
      ...lock('arden', 'velmark'),
    ],
    expect(o) {
      expect(o.world.sanctions).toEqual(
        [arden, velmark].map((from) => ({ from, target: kestria, level: 2, since: 2, under: 't1' })),
      );
      expect(o.told('sanctionImposed').map(({ turn, from, under }) => [turn, from, under])).toEqual([
        [2, arden, 't1'],
        [2, velmark, 't1'],
      ]);
    },
  },
  {
    number: '6.131',
    title: 'a party may go further and not less far',
    situation: 'Arden and Velmark are committed to financial sanctions on Kestria.',
    scenario,
    world: treaty('arden velmark', [commitment('kestria', 2)]),
    act: [
      refused('arden', on('kestria', 0), 'sanction/bound'),
      refused('arden', on('kestria', 1), 'sanction/bound'),
      does('arden', on('kestria', 3)),
      ...lock('arden'),
    ],
    expect(o) {
      expect(o.refusals[0].params).toEqual({ power: kestria, level: 2 });
      expect(tradeNow(o, arden, kestria)).toBe(Math.round(0.1 * free(o, arden, kestria)));
      expect(tradeNow(o, velmark, kestria)).toBe(Math.round(0.5 * free(o, velmark, kestria)));
    },
  },
  {
    number: '6.132',
    title: 'notice binds until it has run out; then the sanctions end',
    situation: 'Arden gives notice of two turns.',
    scenario,
    world: treaty('arden velmark', [commitment('kestria', 1)]),
    act: [does('arden', leave('t1', 'notice')), ...years('arden', 4)],
    expect: (o) =>
      expect(o.told('sanctionLifted').map(({ turn, from }) => [turn, from])).toEqual([
        [4, arden],
        [4, velmark],
      ]),
  },
  {
    number: '6.133',
    title: 'who breaks a commitment is free at once, at the price of any broken treaty',
    situation: 'Three are committed. Arden breaks it; Velmark and Osmere go on.',
    scenario,
    world: all(
      treaty('arden velmark osmere', [commitment('kestria', 1)]),
      ...['arden', 'velmark', 'osmere'].map((from) => stand(from, 'kestria', 1, { under: treatyId('t1') })),
    ),
    act: [does('arden', leave('t1', 'break')), ...lock('arden')],
    expect(o) {
      expect(o.told('treatyBroken')).toMatchObject([{ by: arden, partners: [osmere, velmark] }]);
      expect(o.told('credibilityChanged')[0]).toMatchObject({ power: arden, from: 70, to: 60 });
      expect(o.world.sanctions.map(({ from }) => from)).toEqual([osmere, velmark]);
      expect(o.told('sanctionLifted')).toMatchObject([{ from: arden, level: 0 }]);
    },
  },
  {
    number: '6.134',
    title: 'a commitment that runs out ends the sanctions and leaves those of one’s own',
    situation: 'The commitment’s last turn is this one. Arden has tariffs of its own.',
    scenario,
    world: all(
      treaty('arden velmark', [commitment('kestria', 2)], { until: 1 }),
      stand('arden', 'kestria', 1),
      stand('arden', 'kestria', 2, { under: treatyId('t1') }),
      stand('velmark', 'kestria', 2, { under: treatyId('t1') }),
    ),
    act: years('arden', 2),
    expect(o) {
      expect(o.told('sanctionLifted').map(({ turn, from, level, was }) => [turn, from, level, was])).toEqual([
        [2, arden, 1, 2],
        [2, velmark, 0, 2],
      ]);
      expect(o.world.sanctions).toMatchObject([{ from: arden, level: 1, under: null }]);
    },
  },
  {
    number: '6.135',
    title: 'of an act and an obligation the higher counts',
    situation: 'Arden has tariffs of its own and is committed to an embargo.',
    scenario,
    world: all(treaty('arden velmark', [commitment('kestria', 3)]), stand('arden', 'kestria', 1)),
    act: lock('arden'),
    expect: (o) => expect(tradeNow(o, arden, kestria)).toBe(Math.round(0.1 * free(o, arden, kestria))),
  },
  {
    number: '6.136',
    title: 'a commitment against a partner in trade breaks that treaty',
    situation: 'Osmere trades with Kestria under a treaty and signs a commitment to sanction it.',
    scenario,
    world: treaty('osmere kestria', [{ kind: 'trade' }]),
    act: [
      does('arden', propose('arden osmere', [commitment('kestria', 1)])),
      does('osmere', sign('p1')),
      ...lock('arden', 'osmere'),
      ...lock('arden', 'osmere'),
    ],
    expect(o) {
      expect(o.told('treatyBroken')).toMatchObject([{ turn: 2, treaty: 't1', by: osmere, partners: [kestria] }]);
      expect(Object.keys(o.world.treaties)).toEqual(['t2']);
    },
  },
  {
    number: '6.137',
    title: 'a commitment names a third power, and is public',
    situation: 'Arden offers commitments against a party and against nobody.',
    scenario,
    act: [
      refused('arden', propose('arden velmark', [commitment('velmark', 1)]), 'treaty/sanctions-target'),
      refused('arden', propose('arden velmark', [commitment('atlantis', 1)]), 'treaty/sanctions-target'),
      refused(
        'arden',
        { kind: 'propose', terms: termsOf('arden velmark', [{ ...commitment('kestria', 1), level: 4 } as never]) },
        'request/malformed',
      ),
    ],
    expect: (o) => expect(o.refusals[0].path).toBe('clauses.0'),
  },
];

/** Section 8: ending sanctions as what is demanded. */
const demands: RuleCase[] = [
  {
    number: '8.90',
    title: 'who gives in to the demand lifts its sanctions, whatever it had drafted',
    situation: 'Sarno has tariffs on Kestria and would tighten them. Kestria demands their end; Sarno concedes.',
    scenario,
    world: stand('sarno', 'kestria', 1),
    act: [
      does('sarno', on('kestria', 3)),
      does('kestria', demand(asks('endSanctions', 'sarno'))),
      ...lock('sarno', 'kestria'),
      does('sarno', answer('concede')),
    ],
    expect(o) {
      expect(o.told('crisisEnded')).toMatchObject([{ outcome: 'conceded' }]);
      expect(o.world.sanctions).toEqual([]);
      expect(o.told('sanctionLifted')).toMatchObject([{ from: sarno, target: kestria, level: 0, was: 1 }]);
      expect(tradeNow(o, sarno, kestria)).toBe(free(o, sarno, kestria));
    },
  },
  {
    number: '8.91',
    title: 'it also leaves the commitment that obliged it',
    situation: 'Sarno and Osmere are committed to sanctions on Kestria, which demands their end of Sarno.',
    scenario,
    world: all(
      treaty('sarno osmere', [commitment('kestria', 1)]),
      stand('sarno', 'kestria', 1, { under: treatyId('t1') }),
      stand('osmere', 'kestria', 1, { under: treatyId('t1') }),
    ),
    act: [
      does('kestria', demand(asks('endSanctions', 'sarno'))),
      ...lock('sarno', 'kestria'),
      does('sarno', answer('concede')),
    ],
    expect(o) {
      expect(o.told('treatyVoided')).toMatchObject([{ treaty: 't1', cause: 'demand' }]);
      expect(o.world.sanctions).toEqual([]);
    },
  },
  {
    number: '8.92',
    title: 'there must be sanctions to end',
    situation: 'Kestria demands of Sarno, which has none on it, to end its sanctions.',
    scenario,
    world: stand('kestria', 'sarno', 1),
    act: [refused('kestria', demand(asks('endSanctions', 'sarno')), 'demand/no-sanctions')],
    expect: (o) => expect(o.refusals[0].params).toEqual({ power: sarno }),
  },
  {
    number: '8.93',
    title: 'who gave in puts no new sanctions on, for six turns',
    situation: 'Sarno gave in to Kestria in turn 1. A year later it would have tariffs again, and then a commitment.',
    scenario,
    world: stand('sarno', 'kestria', 1),
    act: [
      does('kestria', demand(asks('endSanctions', 'sarno'))),
      ...lock('sarno', 'kestria'),
      does('sarno', answer('concede')),
      refused('sarno', on('kestria', 1), 'sanction/pledged'),
      refused('sarno', propose('sarno osmere', [commitment('kestria', 1)]), 'treaty/sanctions-pledged'),
      does('sarno', on('osmere', 1)),
      ...lock('sarno', 'kestria'),
    ],
    expect(o) {
      expect(o.refusals.map(({ params }) => params)).toEqual([
        { power: kestria, turn: 8 },
        { power: sarno, other: kestria, turn: 8 },
      ]);
      expect(o.world.sanctions.map(({ target }) => target)).toEqual([osmere]);
      expect(o.power('sarno').record.at(-1)).toMatchObject({ kind: 'pledged', partner: kestria, turn: 1 });
    },
  },
  {
    number: '8.94',
    title: 'and may again when they are over, or at war',
    situation: 'Sarno gave in to Kestria in turn 1; it is turn 8. It gave in to Osmere in turn 7, and they are at war.',
    scenario,
    world: all(
      (world) => ({ ...world, turn: 8 }),
      pledged('sarno', 'kestria', 1),
      pledged('sarno', 'osmere', 7),
      war('osmere', 'sarno', 'sarno-dane'),
    ),
    act: [does('sarno', on('kestria', 1)), does('sarno', on('osmere', 3))],
    expect: (o) => expect(o.refusals).toEqual([]),
  },
  {
    number: '8.95',
    title: 'in the last turn of the promise not yet',
    situation: 'Sarno gave in to Kestria in turn 1; it is turn 7.',
    scenario,
    world: all((world) => ({ ...world, turn: 7 }), pledged('sarno', 'kestria', 1)),
    act: [refused('sarno', on('kestria', 1), 'sanction/pledged')],
    expect: (o) => expect(o.refusals[0].params).toEqual({ power: kestria, turn: 8 }),
  },
];

/** Sanctions, alone, by treaty and as the matter of a demand. */
export const sanctions: RuleCase[] = [...acts, ...commitments, ...demands];
