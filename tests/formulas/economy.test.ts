import { describe, expect, it } from 'vitest';
import { concert } from '../../shared/content/scenarios/concert.ts';
import { powerId } from '../../shared/core/ids.ts';
import { money } from '../../shared/core/money.ts';
import { createWorld } from '../../shared/engine/createWorld.ts';
import {
  cohesionFactor,
  crowdingOut,
  interestRate,
  logMean,
  outputCauses,
  outputOf,
  productivityFor,
  readinessToward,
  taxToward,
  upkeepOf,
} from '../../shared/formulas/economy.ts';
import {
  cohesionBought,
  industryBought,
  integrationBought,
  lagged,
  technologyNext,
} from '../../shared/formulas/growth.ts';
import { tradeBetween } from '../../shared/formulas/trade.ts';
import { CONSTANTS as c } from '../../shared/model/constants.ts';
import type { OutputFactors } from '../../shared/model/world.ts';

const factors: OutputFactors = {
  technology: 1,
  industry: 5_000_000,
  infrastructure: 1_000_000,
  labour: 100,
  cohesion: 1,
  occupation: 1,
  war: 1,
  supply: 1,
  sanctions: 1,
};

describe('output (rules section 4)', () => {
  it('starts every power at its scenario’s output', () => {
    const world = createWorld(concert, 1);
    for (const spec of concert.powers) {
      const power = world.powers[spec.id];
      expect(outputOf(power.productivity, power.factors)).toBeCloseTo(spec.outputBn * 1000, 3);
    }
  });

  it('has constant returns to industry, infrastructure and labour together', () => {
    const z = productivityFor(2_000_000, factors);
    const doubled = { ...factors, industry: 1e7, infrastructure: 2e6, labour: 200 };
    expect(outputOf(z, doubled)).toBeCloseTo(4_000_000, 3);
  });

  it('divides a change over its causes without residue', () => {
    const z = productivityFor(2_000_000, factors);
    const next = { ...factors, technology: 1.03, industry: 4_700_000, labour: 92, cohesion: 0.97, war: 0.98 };
    const to = outputOf(z, next);
    const causes = outputCauses(2_000_000, to, factors, next);
    expect(causes.map((cause) => cause.factor)).toEqual(['technology', 'industry', 'labour', 'cohesion', 'war']);
    expect(causes.reduce((total, cause) => total + cause.points, 0)).toBeCloseTo(to - 2_000_000, 3);
    expect(causes[0].points).toBeGreaterThan(0);
    expect(causes[1].points).toBeLessThan(0);
  });

  it('loses 15 % at cohesion 0 and nothing from 60 up', () => {
    expect(cohesionFactor(0)).toBe(0.85);
    expect(cohesionFactor(60)).toBe(1);
    expect(cohesionFactor(100)).toBe(1);
    expect(cohesionFactor(30)).toBeCloseTo(0.925);
  });

  it('takes the logarithmic mean as the common value where two are equal', () => {
    expect(logMean(7, 7)).toBe(7);
    expect(logMean(Math.E, 1)).toBeCloseTo(Math.E - 1);
  });
});

describe('money (rules section 4)', () => {
  it.each([
    [0.3, 0.02],
    [0.6, 0.02],
    [1, 0.032],
    [1.2, 0.058],
  ])('asks interest on debt of %d of output at %d', (share, rate) => {
    expect(interestRate(share, 60, c)).toBeCloseTo(rate, 10);
  });

  it.each([
    [100, 0.02],
    [60, 0.02],
    [50, 0.025],
    [0, 0.05],
  ])('lends to a power of credibility %d at %d', (credibility, rate) => {
    expect(interestRate(0.3, credibility, c)).toBeCloseTo(rate, 10);
  });

  it('charges upkeep by the cube of readiness', () => {
    expect(upkeepOf(1_000_000, 0, c)).toBe(15_000);
    expect(upkeepOf(1_000_000, 50, c)).toBe(31_250);
    expect(upkeepOf(1_000_000, 100, c)).toBe(145_000);
  });

  it('moves readiness by 25 a turn at most', () => {
    expect(readinessToward(60, 100, c)).toBe(85);
    expect(readinessToward(60, 10, c)).toBe(35);
    expect(readinessToward(60, 70, c)).toBe(70);
  });

  it('moves taxes one step a turn, to the war tax only at war, and back when the war is over', () => {
    expect(taxToward('low', 'high', false)).toBe('normal');
    expect(taxToward('high', 'war', false)).toBe('high');
    expect(taxToward('high', 'war', true)).toBe('war');
    expect(taxToward('war', 'war', false)).toBe('high');
    expect(taxToward('war', 'low', false)).toBe('high');
  });

  it('crowds out private investment by deficits and by arms beyond 3 %, never more than six tenths', () => {
    expect(crowdingOut(-0.05, 0.03, c)).toBe(0);
    expect(crowdingOut(0.04, 0.05, c)).toBeCloseTo(0.032);
    expect(crowdingOut(0.12, 0.95, c)).toBe(0.6);
  });
});

describe('growth (rules section 4)', () => {
  const output = 1_000_000;

  it('absorbs investment with diminishing returns', () => {
    const small = industryBought(10_000, output, c);
    expect(small).toBeCloseTo(20_800);
    expect(industryBought(80_000, output, c)).toBeLessThan(4 * small);
    expect(industryBought(80_000, output, c)).toBeGreaterThan(2 * small);
  });

  it('lets who lags behind catch up as far as it trades', () => {
    const closed = technologyNext(0.8, 0.02, 0, 1.2, c);
    const open = technologyNext(0.8, 0.02, 1, 1.2, c);
    expect(open - closed).toBeCloseTo(0.8 * 0.03 * 0.5, 10);
    expect(technologyNext(1.2, 0.02, 1, 1.2, c)).toBeCloseTo(technologyNext(1.2, 0.02, 0, 1.2, c), 12);
  });

  it('lets science and integration work a turn after industry', () => {
    const first = lagged([0.02], 0.05, 2);
    expect(first.effective).toBe(0.02);
    const second = lagged(first.kept, 0, 2);
    expect(second.effective).toBe(0.05);
    expect(lagged(second.kept, 0.01, 2).effective).toBe(0);
    expect(lagged([], 6, 2).effective).toBe(0);
  });

  it('buys about 4 points of cohesion for 1 % of output, and less near the top', () => {
    expect(cohesionBought(10_000, output, 50, c)).toBeCloseTo(4);
    expect(cohesionBought(20_000, output, 50, c)).toBeLessThan(6);
    expect(cohesionBought(10_000, output, 90, c)).toBeCloseTo(1);
    expect(cohesionBought(10_000, output, 100, c)).toBe(0);
  });

  it('never buys integration past 100', () => {
    expect(integrationBought(1_000_000, output, 100, c)).toBe(0);
    expect(integrationBought(10_000, output, 0, c)).toBeCloseTo(6);
  });
});

describe('trade (rules section 6)', () => {
  const setting = {
    outputs: [3_000_000, 1_200_000] as const,
    startOutput: 11_000_000,
    distance: 0.4,
    tension: 30,
    treaty: false,
    atWar: false,
  };

  it('follows gravity, dampened by tension', () => {
    expect(tradeBetween(setting, c)).toBe(money((0.55 * 3_000_000 * 1_200_000 * 0.8) / 11_000_000));
    expect(tradeBetween({ ...setting, distance: 1.4 }, c) / tradeBetween(setting, c)).toBeCloseTo(0.5, 5);
  });

  it('is three tenths more under a treaty and nothing in war', () => {
    expect(tradeBetween({ ...setting, treaty: true }, c) / tradeBetween(setting, c)).toBeCloseTo(1.3, 5);
    expect(tradeBetween({ ...setting, atWar: true, treaty: true }, c)).toBe(0);
  });

  it('is the same both ways at the start, and with neutral ground besides', () => {
    const world = createWorld(concert, 1);
    const [a, b] = [powerId('arden'), powerId('kestria')];
    expect(world.pairs[a][b].trade).toBe(world.pairs[b][a].trade);
    expect(world.pairs[a][b].trade).toBeGreaterThan(0);
  });
});
