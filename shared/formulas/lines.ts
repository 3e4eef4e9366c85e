import { LINES, type LineUnit } from '../content/lines.ts';
import { pow } from '../core/maths.ts';
import type { Constants } from '../model/constants.ts';
import { type BudgetLine, GOODS, type SupplyAim } from '../model/vocabulary.ts';
import type { Ledger, Power } from '../model/world.ts';
import { crowdingOut, INDUSTRY_EXPONENT, INFRASTRUCTURE_EXPONENT, taxRate } from './economy.ts';
import {
  cohesionBought,
  forceBought,
  industryBought,
  industryNext,
  infrastructureBought,
  infrastructureNext,
  integrationBought,
  privateInvestment,
  technologyNext,
} from './growth.ts';
import { intelligenceNext } from './intelligence.ts';
import { supplied } from './supplyGrowth.ts';

/** What a line does against spending nothing on it, if the budget stays as it is. */
export interface LineEffect {
  /** In next turn's figures. */
  next: number;
  /** In the figures five turns from now. */
  five: number;
  unit: LineUnit;
}

const HORIZON = 5;
/** A power without forces sees what it buys against forces of this share of its output. */
const LEAST_FORCE = 0.01;

/** What a projection needs of a power besides its books. */
export interface Outlook {
  power: Power;
  ledger: Ledger;
  /** 0–1. */
  openness: number;
  /** Highest technology, as far as known. */
  frontier: number;
  /** What money for supply buys. */
  supplyFor: SupplyAim;
}

/** Every line's effect next turn and in five, by the same formulas as growth itself, all else unchanged. */
export function projectLines(outlook: Outlook, c: Constants): Record<BudgetLine, LineEffect> {
  const { power, ledger } = outlook;
  const { lines } = ledger;
  const base = LEAST_FORCE * power.output;
  const home = forceBought(lines.homeForce, power.integration, 1, c) / Math.max(base, power.homeForce);
  const abroad =
    forceBought(lines.projectionForce, power.integration, c.projectionPrice, c) / Math.max(base, power.projectionForce);
  const five = fiveYears(1 - c.forceDepreciation);
  return {
    industry: { ...industryEffect(outlook, c), unit: LINES.industry.unit },
    science: { ...scienceEffect(outlook, c), unit: LINES.science.unit },
    infrastructure: { ...infrastructureEffect(outlook, c), unit: LINES.infrastructure.unit },
    homeForce: { next: 100 * home, five: 100 * home * five, unit: LINES.homeForce.unit },
    projectionForce: { next: 100 * abroad, five: 100 * abroad * five, unit: LINES.projectionForce.unit },
    integration: { ...integrationEffect(outlook, c), unit: LINES.integration.unit },
    resilience: { ...resilienceEffect(outlook, c), unit: LINES.resilience.unit },
    supply: { ...supplyEffect(outlook, c), unit: LINES.supply.unit },
    intelligence: { ...intelligenceEffect(outlook, c), unit: LINES.intelligence.unit },
  };
}

/** What five yearly purchases are worth at the end where each keeps the share `kept` a year. */
function fiveYears(kept: number): number {
  let total = 0;
  for (let year = 0; year < HORIZON; year++) total = total * kept + 1;
  return total;
}

/** Runs a figure with and without the line; returns by how many per cent output is higher after one year and after five. */
function compare(step: (stock: number, spends: boolean, year: number) => number, start: number, exponent: number) {
  let withLine = start;
  let without = start;
  let next = 0;
  for (let year = 1; year <= HORIZON; year++) {
    withLine = step(withLine, true, year);
    without = step(without, false, year);
    if (year === 1) next = percentMore(withLine, without, exponent);
  }
  return { next, five: percentMore(withLine, without, exponent) };
}

function percentMore(a: number, b: number, exponent: number): number {
  return 100 * (pow(a / b, exponent) - 1);
}

function industryEffect({ power, ledger }: Outlook, c: Constants) {
  const burden =
    (ledger.lines.homeForce + ledger.lines.projectionForce + ledger.lines.integration + ledger.upkeep) / power.output;
  const crowding = crowdingOut(ledger.deficit / power.output, burden, c);
  const privately = privateInvestment(power.output, taxRate(power.tax, c), crowding, power.integration, c);
  const bought = industryBought(ledger.lines.industry, power.output, c);
  return compare(
    (stock, spends) => industryNext(stock, privately + (spends ? bought : 0), c),
    power.industry,
    INDUSTRY_EXPONENT,
  );
}

function infrastructureEffect({ power, ledger }: Outlook, c: Constants) {
  const bought = infrastructureBought(ledger.lines.infrastructure, power.output, c);
  return compare(
    (stock, spends) => infrastructureNext(stock, spends ? bought : 0, c),
    power.infrastructure,
    INFRASTRUCTURE_EXPONENT,
  );
}

function scienceEffect({ power, ledger, openness, frontier }: Outlook, c: Constants) {
  const share = ledger.lines.science / power.output;
  const lead = LINES.science.lag - 1;
  return compare(
    // Until the lag is over, what was spent before works in both cases.
    (stock, spends, year) => technologyNext(stock, year > lead && spends ? share : 0, openness, frontier, c),
    power.technology,
    1,
  );
}

function integrationEffect({ power, ledger }: Outlook, c: Constants) {
  let level = power.integration;
  for (let year = LINES.integration.lag; year <= HORIZON; year++) {
    level += integrationBought(ledger.lines.integration, power.output, level, c);
  }
  return { next: 0, five: level - power.integration };
}

function supplyEffect({ power, ledger, supplyFor }: Outlook, c: Constants) {
  const spending = ledger.lines.supply;
  let has = { cover: power.cover, stores: power.stores };
  const gained = (): number => {
    if (supplyFor !== 'stores') return 100 * (has.cover[supplyFor] - power.cover[supplyFor]);
    return (100 * GOODS.reduce((sum, good) => sum + has.stores[good] - power.stores[good], 0)) / GOODS.length;
  };
  let next = 0;
  for (let year = 1; year <= HORIZON; year++) {
    has = supplied(has, supplyFor, spending, power.output, c);
    if (year === 1) next = gained();
  }
  return { next, five: gained() };
}

/** Against letting the services wither. */
function intelligenceEffect({ power, ledger }: Outlook, c: Constants) {
  let level = power.intelligence;
  let withered = power.intelligence;
  let next = 0;
  for (let year = 1; year <= HORIZON; year++) {
    level = intelligenceNext(level, ledger.lines.intelligence, power.output, c);
    withered = intelligenceNext(withered, 0, power.output, c);
    if (year === 1) next = level - withered;
  }
  return { next, five: level - withered };
}

function resilienceEffect({ power, ledger }: Outlook, c: Constants) {
  let level = power.cohesion;
  let next = 0;
  for (let year = 1; year <= HORIZON; year++) {
    level += cohesionBought(ledger.lines.resilience, power.output, level, c);
    if (year === 1) next = level - power.cohesion;
  }
  return { next, five: level - power.cohesion };
}
