import { expect } from 'vitest';
import { money } from '../../shared/core/money.ts';
import { createWorld } from '../../shared/engine/createWorld.ts';
import { does, lock, type RuleCase, refused, years } from '../helpers/cases.ts';
import { all, budgetOf, capital, id, pays, power, spend, treaty, war } from '../helpers/casesArrange.ts';
import { allTradeOf, earned, interestOf, privateOf, quiet, upkeepFor } from '../helpers/casesRules.ts';
import { calm } from '../helpers/casesScenarios.ts';

const ARDEN_OUTPUT = 2_250_000;
const VELMARK_OUTPUT = 2_150_000;
/** One per cent of Arden's output. */
const ONE_PERCENT = 22_500;

/** Section 4: what a power makes of its money. */
export const economy: RuleCase[] = [
  {
    number: '4.1',
    title: 'industry bought this year is there next year, with diminishing returns',
    situation: 'Arden spends 50 bn on industry alone and runs a surplus, so nothing is crowded out.',
    act: [does('arden', spend({ industry: 50_000 })), ...lock('arden')],
    expect(o) {
      const before = o.was('arden');
      const bought = (2.6 * 50_000) / (1 + 50_000 / (0.04 * ARDEN_OUTPUT));
      expect(o.power('arden').industry).toBeCloseTo(before.industry * 0.95 + privateOf(before, 0.3) + bought, 4);
      expect(o.power('arden').infrastructure).toBeCloseTo(before.infrastructure * 0.96, 4);
    },
  },
  {
    number: '4.2',
    title: 'infrastructure bought this year is there next year, with diminishing returns',
    situation: 'Arden spends 30 bn on infrastructure alone.',
    act: [does('arden', spend({ infrastructure: 30_000 })), ...lock('arden')],
    expect(o) {
      const bought = (2 * 30_000) / (1 + 30_000 / (0.03 * ARDEN_OUTPUT));
      expect(o.power('arden').infrastructure).toBeCloseTo(o.was('arden').infrastructure * 0.96 + bought, 4);
    },
  },
  {
    number: '4.3',
    title: 'science works after two years',
    situation:
      'Velmark leads in technology, so it has nobody to catch up with. It spends 86 bn (4 % of output) on science; until that works, what was spent before the match (2 %) does.',
    act: [does('velmark', spend({ science: 86_000 })), ...years('velmark', 2)],
    expect(o) {
      const [first] = o.told('forcesChanged').filter((event) => event.power === 'velmark');
      expect(first.technology).toBeCloseTo(1.18 * (1 + 0.006 + 0.055 * Math.sqrt(0.02)), 10);
      const share = 86_000 / VELMARK_OUTPUT;
      expect(o.power('velmark').technology).toBeCloseTo(first.technology * (1.006 + 0.055 * Math.sqrt(share)), 10);
    },
  },
  {
    number: '4.4',
    title: 'who is behind catches up the more it trades',
    situation: 'Arden (1.12) is behind Velmark (1.18). It spends nothing on science this year.',
    act: [does('arden', spend({})), ...lock('arden')],
    expect(o) {
      const openness = Math.min(1, allTradeOf(calm, o.before.world, id('arden')) / (0.3 * ARDEN_OUTPUT));
      const grown = 1.12 * (1 + 0.006 + 0.055 * Math.sqrt(0.02) + 0.03 * openness * (1.18 / 1.12 - 1));
      expect(o.power('arden').technology).toBeCloseTo(grown, 6);
    },
  },
  {
    number: '4.5',
    title: 'home force is bought, cheaper with integration, and wears',
    situation: 'Arden, with integration 10, spends 30 bn on home force alone.',
    act: [does('arden', spend({ homeForce: 30_000 })), ...lock('arden')],
    expect(o) {
      expect(o.power('arden').homeForce).toBeCloseTo(315_000 * 0.9 + 30_000 * 1.05, 4);
      expect(o.power('arden').projectionForce).toBeCloseTo(495_000 * 0.9, 4);
      expect(o.power('arden').projectionGrowth).toBeCloseTo(-49_500 / o.power('arden').output, 10);
    },
  },
  {
    number: '4.6',
    title: 'projection force costs 1.3 a unit, and all see a large build-up',
    situation: 'Arden spends 130 bn on projection force alone.',
    act: [does('arden', spend({ projectionForce: 130_000 })), ...lock('arden')],
    expect(o) {
      const after = 495_000 * 0.9 + (130_000 / 1.3) * 1.05;
      expect(o.power('arden').projectionForce).toBeCloseTo(after, 4);
      const growth = (after - 495_000) / o.power('arden').output;
      const seen = o.told('buildUpSeen').filter((event) => event.power === 'arden');
      expect(seen.map((event) => [event.audience, event.growth])).toEqual([
        ['public', Math.round(growth * 1000) / 1000],
      ]);
    },
  },
  {
    number: '4.7',
    title: 'integration works after two years, less the more there is',
    situation: 'Arden spends 1 % of its output on integration and then nothing.',
    act: [does('arden', spend({ integration: ONE_PERCENT })), ...years('arden', 2)],
    expect(o) {
      expect(o.power('arden').integration).toBeCloseTo(10 + 12 * (1 / 2) * 0.9, 6);
    },
  },
  {
    number: '4.8',
    title: 'integration bought this year is not there next year',
    situation: 'As 4.7, one year on.',
    act: [does('arden', spend({ integration: ONE_PERCENT })), ...lock('arden')],
    expect(o) {
      expect(o.power('arden').integration).toBe(10);
    },
  },
  {
    number: '4.9',
    title: 'in war integration turns industry into home force',
    situation: 'Arden, fully integrated, is attacked by Kestria, and spends nothing.',
    world: all(power('arden', { integration: 100 }), war('kestria', 'arden', 'arden-merrow')),
    act: [does('arden', spend({})), ...lock('arden')],
    expect(o) {
      const [home] = o.told('forcesChanged').filter((event) => event.power === 'arden');
      const grown = 5_625_000 * 0.95 + privateOf(o.was('arden'), 0.3);
      expect(home.homeForce).toBeCloseTo(315_000 * 0.9 + 0.01 * grown, 3);
      expect(o.power('arden').industry).toBeCloseTo(grown * 0.99, 3);
    },
  },
  {
    number: '4.10',
    title: 'resilience buys cohesion at once',
    situation: 'Arden, at cohesion 60, spends 1 % of its output on resilience.',
    act: [does('arden', spend({ resilience: ONE_PERCENT })), ...lock('arden')],
    expect(o) {
      expect(o.power('arden').cohesion).toBeCloseTo(quiet(60 + 8 * (1 / 2)), 10);
    },
  },
  {
    number: '4.11',
    title: 'resilience is worth less near the top',
    situation: 'Arden, at cohesion 80, spends 1 % of its output on resilience: half as much as at 60.',
    world: power('arden', { cohesion: 80 }),
    act: [does('arden', spend({ resilience: ONE_PERCENT })), ...lock('arden')],
    expect(o) {
      expect(o.power('arden').cohesion).toBeCloseTo(quiet(80 + 2), 10);
    },
  },
  {
    number: '4.12',
    title: 'readiness moves by 25 at most and is paid for in upkeep',
    situation: 'Arden aims at readiness 100 from 60.',
    act: [does('arden', spend({}, { readiness: 100 })), ...lock('arden')],
    expect(o) {
      expect(o.power('arden').readiness).toBe(85);
      expect(o.power('arden').ledger?.upkeep).toBe(upkeepFor(o.was('arden'), 85));
    },
  },
  {
    number: '4.13',
    title: 'a lighter tax brings less and pleases',
    situation: 'Arden goes from normal (30 %) to low tax (26 %) for one political capital.',
    act: [does('arden', spend({}, { tax: 'low' })), ...lock('arden')],
    expect(o) {
      expect(o.power('arden').ledger?.taxes).toBe(0.26 * ARDEN_OUTPUT);
      expect(o.power('arden').cohesion).toBeCloseTo(quiet(60.5), 10);
      expect(o.told('taxChanged')).toMatchObject([{ power: 'arden', from: 'normal', to: 'low' }]);
      expect(o.power('arden').politicalCapital).toBeCloseTo(earned(4 - 1, 60.5), 10);
    },
  },
  {
    number: '4.14',
    title: 'a heavier tax brings more and costs cohesion',
    situation: 'Arden goes from normal to high tax (34 %).',
    act: [does('arden', spend({}, { tax: 'high' })), ...lock('arden')],
    expect(o) {
      expect(o.power('arden').ledger?.taxes).toBe(0.34 * ARDEN_OUTPUT);
      expect(o.power('arden').cohesion).toBeCloseTo(quiet(58.5), 10);
    },
  },
  {
    number: '4.15',
    title: 'taxes move one step a turn',
    situation: 'Arden, at low tax, wants high tax.',
    world: power('arden', { tax: 'low' }),
    act: [refused('arden', spend({}, { tax: 'high' }), 'order/tax-step')],
    expect(o) {
      expect(o.refusals[0].params).toEqual({ from: 'low', to: 'high' });
      expect(o.match.drafts[id('arden')].budget.tax).toBe('low');
    },
  },
  {
    number: '4.16',
    title: 'a change of tax needs political capital',
    situation: 'Arden has half a point of political capital.',
    world: capital('arden', 0.5),
    act: [refused('arden', spend({}, { tax: 'low' }), 'order/insufficient-capital')],
    expect(o) {
      expect(o.refusals[0].params).toEqual({ price: 1, free: 0.5 });
    },
  },
  {
    number: '4.17',
    title: 'there is no war tax in peace',
    situation: 'Arden, at high tax and at peace, wants the war tax.',
    world: power('arden', { tax: 'high' }),
    act: [refused('arden', spend({}, { tax: 'war' }), 'order/war-tax-in-peace')],
    expect(o) {
      expect(o.match.drafts[id('arden')].budget.tax).toBe('high');
    },
  },
  {
    number: '4.18',
    title: 'the war tax takes 42 % and four points of cohesion',
    situation:
      'Kestria attacks Arden, which is at high tax, and goes on to the war tax. The war also wears both sides.',
    world: all(power('arden', { tax: 'high' }), war('kestria', 'arden', 'arden-merrow')),
    act: [does('arden', spend({}, { tax: 'war' })), ...lock('arden')],
    expect(o) {
      expect(o.power('arden').ledger?.taxes).toBe(0.42 * ARDEN_OUTPUT);
      const [change] = o.told('cohesionChanged').filter((event) => event.power === 'arden');
      expect(change.causes).toContainEqual({ factor: 'taxes', points: -4 });
    },
  },
  {
    number: '4.19',
    title: 'with the war the war tax ends, free of charge',
    situation: 'Arden has the war tax of a war that is over. It decides nothing.',
    world: power('arden', { tax: 'war' }),
    act: lock('arden'),
    expect(o) {
      expect(o.power('arden').tax).toBe('high');
      expect(o.power('arden').ledger?.taxes).toBe(0.34 * ARDEN_OUTPUT);
      const [cohesion] = o.told('cohesionChanged').filter((event) => event.power === 'arden');
      expect(o.power('arden').politicalCapital).toBeCloseTo(earned(4, cohesion.to), 10);
    },
  },
  {
    number: '4.20',
    title: 'interest is 2 % up to a debt of .6 of output, and more above',
    situation: 'Arden owes 1.1 of its output: 2 % + 3 % · .5 + 10 % · .1 = 4.5 %.',
    world: power('arden', { debt: money(1.1 * ARDEN_OUTPUT) }),
    act: [does('arden', spend({})), ...lock('arden')],
    expect(o) {
      expect(interestOf(1.1)).toBeCloseTo(0.045, 10);
      expect(o.power('arden').ledger?.interest).toBe(Math.round(0.045 * 1.1 * ARDEN_OUTPUT));
      const { ledger, debt } = o.power('arden');
      expect(debt).toBe(1.1 * ARDEN_OUTPUT + (ledger?.deficit ?? Number.NaN));
    },
  },
  {
    number: '4.21',
    title: 'savings bear no interest',
    situation: 'Arden is owed a tenth of its output.',
    world: power('arden', { debt: money(-225_000) }),
    act: lock('arden'),
    expect(o) {
      expect(o.power('arden').ledger?.interest).toBe(0);
    },
  },
  {
    number: '4.22',
    title: 'above the ceiling a fiscal crisis costs cohesion and halves the lines for two years',
    situation: 'Arden owes 1.5 of its output (the ceiling is 1.2) and orders 20 bn of industry three years running.',
    world: power('arden', { debt: money(1.5 * ARDEN_OUTPUT) }),
    act: [1, 2, 3, 4].flatMap(() => [does('arden', spend({ industry: 20_000 })), ...lock('arden')]),
    expect(o) {
      const booked = o.told('budgetExecuted').filter((event) => event.power === 'arden');
      expect(booked.map((event) => event.ledger.lines.industry)).toEqual([20_000, 10_000, 10_000, 20_000]);
      const crises = o.told('fiscalCrisis').filter((event) => event.power === 'arden');
      expect(crises[0]).toMatchObject({ turn: 1, turns: 2 });
      const [fall] = o.told('cohesionChanged').filter((event) => event.power === 'arden');
      expect(fall.causes).toContainEqual({ factor: 'fiscalCrisis', points: -10 });
      expect(o.told('austerityEnded').filter((event) => event.power === 'arden')).toMatchObject([{ turn: 3 }]);
    },
  },
  {
    number: '4.23',
    title: 'lenders carry a deficit of 12 % of output, and no budget may ask for more',
    situation: 'Arden asks for a million more than its money and all credit.',
    act: [
      refused('arden', spend({ industry: 600_000 }), 'order/insufficient-funds'),
      does('arden', spend({ industry: mostOfArden() })),
      refused('arden', spend({ industry: mostOfArden() + 1 }), 'order/insufficient-funds'),
      ...lock('arden'),
    ],
    expect(o) {
      expect(o.refusals[1].params).toEqual({ asked: mostOfArden() + 1, most: mostOfArden() });
      expect(o.power('arden').ledger?.deficit).toBe(0.12 * ARDEN_OUTPUT);
      expect(o.power('arden').debt).toBe(1_350_000 + 0.12 * ARDEN_OUTPUT);
    },
  },
  {
    number: '4.24',
    title: 'deficits crowd private investment out',
    situation: 'As 4.23: a deficit of 12 % of output takes 6 % of private investment; forces cost less than 3 %.',
    act: [does('arden', spend({ resilience: mostOfArden() })), ...lock('arden')],
    expect(o) {
      const privately = privateOf(o.was('arden'), 0.3) * (1 - 0.5 * 0.12);
      expect(o.power('arden').industry).toBeCloseTo(5_625_000 * 0.95 + privately, 3);
    },
  },
  {
    number: '4.25',
    title: 'arms above 3 % of output crowd private investment out',
    situation: 'Arden spends 5 % of its output on home force; upkeep comes on top. There is no deficit.',
    act: [does('arden', spend({ homeForce: 112_500 })), ...lock('arden')],
    expect(o) {
      expect(o.power('arden').ledger?.deficit).toBeLessThan(0);
      const burden = (112_500 + upkeepFor(o.was('arden'), 60)) / ARDEN_OUTPUT;
      const privately = privateOf(o.was('arden'), 0.3) * (1 - 0.6 * (burden - 0.03));
      expect(o.power('arden').industry).toBeCloseTo(5_625_000 * 0.95 + privately, 3);
    },
  },
  {
    number: '4.26',
    title: 'who cannot pay everything pays tribute before aid, and the rest becomes arrears',
    situation:
      'Arden owes a tribute of 600 bn and has promised Sarno aid of 200 bn a year. After interest, services and upkeep there is enough for the tribute and for none of the lines.',
    world: all(treaty('arden sarno', [pays('aid', 'arden', 'sarno', 200_000)]), (world) => ({
      ...world,
      obligations: [{ from: id('arden'), to: id('kestria'), amount: money(500_000), until: 4, reason: 'tribute' }],
    })),
    act: lock('arden'),
    expect(o) {
      const funds = Math.round(0.03 * allTradeOf(calm, o.before.world, id('arden'))) + 0.42 * ARDEN_OUTPUT;
      const first = 0.02 * 1_350_000 + 0.15 * ARDEN_OUTPUT + upkeepFor(o.was('arden'), 60);
      const left = funds - first - 500_000;
      const paid = o.told('transferPaid').filter((event) => event.from === 'arden');
      expect(paid.map(({ reason, amount }) => [reason, amount])).toEqual([
        ['tribute', 500_000],
        ['aid', left],
      ]);
      expect(o.told('transferMissed')).toMatchObject([{ from: 'arden', reason: 'aid', amount: 200_000 - left }]);
      expect(o.power('arden').arrears).toBe(200_000 - left);
      expect(o.power('arden').ledger?.lines).toEqual(budgetOf({}).lines);
      expect(o.power('arden').debt).toBe(1_350_000 + 0.12 * ARDEN_OUTPUT);
    },
  },
  {
    number: '4.27',
    title: 'output is the product of its factors',
    situation: 'Kestria, whose cohesion is 60 or more and which is at peace, spends on every line.',
    act: [
      does('kestria', spend({ industry: 60_000, science: 40_000, infrastructure: 30_000, resilience: 10_000 })),
      ...lock('kestria'),
    ],
    expect(o) {
      const [was, is] = [o.was('kestria'), o.power('kestria')];
      const grown =
        (is.technology / was.technology) *
        (is.industry / was.industry) ** 0.35 *
        (is.infrastructure / was.infrastructure) ** 0.15;
      expect(is.output).toBe(Math.round(3_000_000 * grown));
      expect(is.output).toBeGreaterThan(3_000_000);
    },
  },
  {
    number: '4.28',
    title: 'output falls by up to 15 % as cohesion falls from 60',
    situation: 'Talvi’s cohesion drops from 60 to 30 before the year.',
    world: power('talvi', { cohesion: 30 }),
    act: [does('talvi', spend({})), ...lock('talvi')],
    expect(o) {
      expect(o.power('talvi').factors.cohesion).toBeCloseTo(0.85 + 0.15 * 0.5, 10);
      const [change] = o.told('outputChanged').filter((event) => event.power === 'talvi');
      const points = change.causes.find(({ factor }) => factor === 'cohesion')?.points ?? 0;
      // The logarithmic mean of two outputs a few per cent apart lies between them.
      const log = Math.log(0.925);
      expect(points).toBeLessThan(change.to * log);
      expect(points).toBeGreaterThan(change.from * log);
    },
  },
];

/** Arden's money without a deficit, and 12 % of its output: worked out from the scenario alone. */
function mostOfArden(): number {
  const trade = allTradeOf(calm, createWorld(calm, 1), id('arden'));
  const received = 0.3 * ARDEN_OUTPUT + Math.round(0.03 * trade);
  const bound = 0.02 * 1_350_000 + 0.15 * ARDEN_OUTPUT + Math.round(810_000 * (0.015 + 0.13 * 0.216));
  return received - bound + 0.12 * ARDEN_OUTPUT;
}
