import { geographyOf } from '../content/geography.ts';
import type { PowerId, RegionId } from '../core/ids.ts';
import { clamp, ln, pow, sqrt } from '../core/maths.ts';
import { type Money, money, noMoney } from '../core/money.ts';
import type { Cause } from '../events/events.ts';
import type { Constants } from '../model/constants.ts';
import type { War } from '../model/crisis.ts';
import type { Scenario } from '../model/scenario.ts';
import { TAX_STEPS, type TaxStep } from '../model/vocabulary.ts';
import type { OutputFactors, RegionState } from '../model/world.ts';
import { regionsOf } from './reach.ts';

/** Exponents of industry, infrastructure and labour in output (rules section 4). */
export const INDUSTRY_EXPONENT = 0.35;
export const INFRASTRUCTURE_EXPONENT = 0.15;

/** Output of a year, millions: productivity times the factors under their exponents (rules section 4). */
export function outputOf(productivity: number, factors: OutputFactors): number {
  return productivity * productOf(factors);
}

/** The productivity z that makes these factors yield `output`. */
export function productivityFor(output: number, factors: OutputFactors): number {
  return output / productOf(factors);
}

function productOf(f: OutputFactors): number {
  return (
    f.technology *
    pow(f.industry, INDUSTRY_EXPONENT) *
    pow(f.infrastructure, INFRASTRUCTURE_EXPONENT) *
    sqrt(f.labour) *
    f.cohesion *
    f.occupation *
    f.war *
    f.supply *
    f.sanctions
  );
}

/** Output at cohesion 0 is 85 % of what it is from cohesion 60 up (rules section 4). */
export function cohesionFactor(cohesion: number): number {
  return 0.85 + 0.15 * Math.min(1, cohesion / 60);
}

/**
 * Divides a change in output over what moved it, millions; the causes sum to the change but for rounding. Each factor's
 * part is its change in logarithms times the logarithmic mean of the two outputs, which leaves no residue.
 */
export function outputCauses(from: number, to: number, was: OutputFactors, is: OutputFactors): Cause[] {
  const scale = logMean(from, to);
  const change = (factor: keyof OutputFactors, exponent: number): Cause => ({
    factor,
    points: was[factor] === is[factor] ? 0 : scale * exponent * ln(is[factor] / was[factor]),
  });
  return [
    change('technology', 1),
    change('industry', INDUSTRY_EXPONENT),
    change('infrastructure', INFRASTRUCTURE_EXPONENT),
    change('labour', 0.5),
    change('cohesion', 1),
    change('occupation', 1),
    change('war', 1),
    change('supply', 1),
    change('sanctions', 1),
  ].filter((cause) => Math.abs(cause.points) >= 0.5);
}

/** The logarithmic mean of two positive numbers, by which a ratio's logarithm is divided over what it is made of. */
export function logMean(a: number, b: number): number {
  const ratio = a / b;
  return Math.abs(ratio - 1) < 1e-9 ? b : (a - b) / ln(ratio);
}

const populations = new WeakMap<Scenario, Record<RegionId, number>>();

/** People in each region, millions: its share of its first owner's population. The same all match long. */
export function regionPopulations(scenario: Scenario): Record<RegionId, number> {
  let known = populations.get(scenario);
  if (known === undefined) {
    const people = new Map(scenario.powers.map((power) => [power.id, power.populationM]));
    known = {};
    for (const region of scenario.regions) {
      if (region.power !== null) known[region.id] = region.share * (people.get(region.power) ?? 0);
    }
    populations.set(scenario, known);
  }
  return known;
}

/** People of all regions that a power owns, and those of them under occupation, millions. */
export function peopleOf(
  power: PowerId,
  regions: Readonly<Record<RegionId, RegionState>>,
  scenario: Scenario,
  turn: number,
): { population: number; occupied: number } {
  const people = regionPopulations(scenario);
  let population = 0;
  let occupied = 0;
  for (const region of regionsOf({ geography: geographyOf(scenario), regions }, power)) {
    population += people[region] ?? 0;
    if (regions[region].occupiedUntil >= turn) occupied += people[region] ?? 0;
  }
  return { population, occupied };
}

/** Factor of output lost to occupied regions, which yield two thirds. */
export function occupationFactor(population: number, occupied: number, c: Constants): number {
  return population <= 0 ? 1 : 1 - (1 - c.occupationYield) * (occupied / population);
}

/** Factor of output lost to wars fought on own soil. */
export function warFactor(power: PowerId, wars: readonly War[], c: Constants): number {
  let factor = 1;
  for (const war of wars) if (war.defender === power) factor *= 1 - c.warDamage;
  return factor;
}

/**
 * Interest a turn on debt, 0–1, by debt as a share of output and by the debtor's credibility, 0–100: below 60 lenders ask
 * for a spread (rules section 4).
 */
export function interestRate(debtShare: number, credibility: number, c: Constants): number {
  return (
    c.interestBase +
    c.interestAbove60 * Math.max(0, debtShare - 0.6) +
    c.interestAbove100 * Math.max(0, debtShare - 1) +
    c.interestDistrust * Math.max(0, c.interestTrusted - credibility)
  );
}

/** Interest due in a year; savings bear none. */
export function interestOn(debt: Money, output: Money, credibility: number, c: Constants): Money {
  return debt <= 0 ? noMoney : money(debt * interestRate(debt / output, credibility, c));
}

/** Share of output that a tax step takes. */
export function taxRate(tax: TaxStep, c: Constants): number {
  return { low: c.taxLow, normal: c.taxNormal, high: c.taxHigh, war: c.taxWar }[tax];
}

/** Points of cohesion a tax step costs (negative) or earns each turn. */
export function taxCohesion(tax: TaxStep, c: Constants): number {
  return { low: c.taxLowCohesion, normal: 0, high: c.taxHighCohesion, war: c.taxWarCohesion }[tax];
}

/** The tax step in force: toward the wanted one by one step at most; the war step only while at war. */
export function taxToward(current: TaxStep, wanted: TaxStep, atWar: boolean): TaxStep {
  const from = TAX_STEPS.indexOf(current);
  const step = clamp(TAX_STEPS.indexOf(wanted), from - 1, from + 1);
  return TAX_STEPS[atWar ? step : Math.min(step, TAX_STEPS.indexOf('high'))];
}

/** Readiness after a year: toward the target by 25 at most. */
export function readinessToward(current: number, target: number, c: Constants): number {
  return clamp(clamp(target, current - c.readinessStep, current + c.readinessStep), 0, 100);
}

/** Upkeep of forces worth `value` millions: 1.5 % of it, and up to 13 % more with the cube of readiness. */
export function upkeepOf(value: number, readiness: number, c: Constants): Money {
  const share = readiness / 100;
  return money(value * (c.upkeepBase + c.upkeepReadiness * share * share * share));
}

/** Private investment crowded out, 0–0.6, by the deficit and by the military burden above 3 %, as shares of output. */
export function crowdingOut(deficitShare: number, militaryBurden: number, c: Constants): number {
  const byDeficit = c.crowdingDeficit * Math.max(0, deficitShare);
  const byMilitary = c.crowdingMilitary * Math.max(0, militaryBurden - c.crowdingMilitaryFree);
  return Math.min(c.crowdingMost, byDeficit + byMilitary);
}

/** Output of all powers together at the start of a scenario, millions: the yardstick of trade. */
export function startOutputOf(scenario: Scenario): number {
  let total = 0;
  for (const power of scenario.powers) total += power.outputBn * 1000;
  return total;
}
