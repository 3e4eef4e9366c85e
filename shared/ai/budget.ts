import { clamp } from '../core/maths.ts';
import { money } from '../core/money.ts';
import { CIVIL_WEIGHTS, divideLines } from '../formulas/budget.ts';
import { upkeepOf } from '../formulas/economy.ts';
import { TAX_STEPS, type TaxStep } from '../model/vocabulary.ts';
import type { Budget } from '../model/world.ts';
import { moneyUnder } from '../orders/budgetPreview.ts';
import { capitalFree } from '../orders/capital.ts';
import { isAtWar } from '../orders/rule.ts';
import { aimOfTax } from './aim.ts';
import type { Appraisal } from './appraisal.ts';
import { oddsOf, securityIf } from './appraisal.ts';
import { burdenLean, commonForcesAhead, floorCosts, patronageOf } from './blocs.ts';
import { mistakenBudget } from './mistaken.ts';
import { supplyPlan } from './supply.ts';

/** Military burdens that are tried, as shares of output. */
const BURDENS = [0.012, 0.02, 0.028, 0.036, 0.045, 0.055, 0.065, 0.08, 0.1, 0.12, 0.15, 0.18];
/** Largest burden of a power that fights. */
const WAR_BURDEN = 0.12;
/** Readiness targets that are tried. */
const READINESS = [45, 60, 75, 90];
/** Turns ahead for which forces are compared; nearer where the match ends sooner. */
const HORIZON = 4;
/** Points that one per cent of output spent on forces costs in growth, and beyond three per cent in crowding out. */
const GROWTH_COST = 0.14;
const CROWDING_COST = 0.06;
/** Debt, in shares of output, above which it is paid back, and above which taxes rise. */
const DEBT_CARE = 0.6;
const DEBT_ALARM = 0.9;

/** How to arm: the burden as a share of output and the readiness aimed at. */
interface Posture {
  burden: number;
  readiness: number;
}

/**
 * The year's budget: the burden and readiness that serve best, civil money by fixed shares that
 * lean to resilience where cohesion is low, debt paid back from six tenths of output, and no more than there is.
 */
export function chooseBudget(appraisal: Appraisal): Budget {
  const sound = soundBudget(appraisal);
  return appraisal.mistakes.size === 0 ? sound : mistakenBudget(appraisal, sound);
}

function soundBudget(appraisal: Appraisal): Budget {
  const { view, scenario, own, constants, weights } = appraisal;
  const output = own.output;
  const tax = chooseTax(appraisal);
  const posture = choosePosture(appraisal);
  const readiness = Math.round(posture.readiness);
  const bare = moneyUnder(view, scenario, { tax, readiness });
  const total = Math.max(0, bare.disposable + borrowing(appraisal));
  const upkeep = upkeepOf(own.homeForce + own.projectionForce, reached(appraisal, readiness), constants);
  const fighting = isAtWar(view, own.id);
  const most = (fighting ? 0.75 : 0.6) * total;
  const military = clamp(posture.burden * output - upkeep, 0, most);
  const civil = total - military;
  const supply = supplyPlan(appraisal);
  const share = Math.min(projectionShare(appraisal), shareUnderCap(appraisal, military));
  return {
    tax,
    readiness,
    lines: divideLines(money(Math.floor(total)), {
      industry: civil * CIVIL_WEIGHTS.industry,
      science: civil * CIVIL_WEIGHTS.science,
      infrastructure: civil * CIVIL_WEIGHTS.infrastructure,
      resilience: civil * CIVIL_WEIGHTS.resilience * resilienceNeed(appraisal),
      integration: civil * (weights.bar >= 3 ? 0.06 : 0.03),
      supply: supply === null ? 0 : civil * supply.share,
      // Enough to keep services that wither by four per cent a year near where they are.
      intelligence: civil * 0.03,
      homeForce: military * (1 - share),
      projectionForce: military * share,
    }),
    ...(supply !== null && { supplyFor: supply.aim }),
  };
}

function resilienceNeed({ own }: Appraisal): number {
  if (own.cohesion < 45) return 2;
  return own.cohesion > 75 ? 0.4 : 1;
}

/** New debt this year, millions; negative pays back. Only a war or nearly empty books are worth borrowing for. */
function borrowing({ view, own }: Appraisal): number {
  const debtShare = own.debt / own.output;
  if (isAtWar(view, own.id) && debtShare < DEBT_ALARM) return 0.015 * own.output;
  return -clamp(0.12 * (debtShare - DEBT_CARE), 0, 0.02) * own.output;
}

/** The doctrine's tax by one step a turn, higher under a load of debt, and the war tax where a war goes badly. */
function chooseTax(appraisal: Appraisal): TaxStep {
  const { view, scenario, own, weights, constants } = appraisal;
  const debtShare = own.debt / own.output;
  const losing = view.wars.some((war) => war.defender === own.id && war.front > 15);
  let wanted = TAX_STEPS.indexOf(weights.tax);
  if (debtShare > DEBT_ALARM) wanted = TAX_STEPS.indexOf('high');
  else if (debtShare > 0.75) wanted = Math.max(wanted, TAX_STEPS.indexOf('normal'));
  if (losing && own.cohesion > 40) wanted = TAX_STEPS.indexOf('war');
  const now = TAX_STEPS.indexOf(own.tax);
  const next = TAX_STEPS[now + clamp(wanted - now, -1, 1)];
  const changes = next !== own.tax && own.tax !== 'war';
  const reservedForTax = view.draft?.budget.tax !== own.tax ? constants.capitalTaxChange : 0;
  const affordable = capitalFree(view, scenario) + reservedForTax >= constants.capitalTaxChange;
  if (changes && (!affordable || (aimOfTax(appraisal, next) < 0 && debtShare <= DEBT_ALARM))) return own.tax;
  return next === 'war' && !isAtWar(view, own.id) ? 'high' : next;
}

/** Tries burdens and readiness and takes what serves best: Security by its weight, less growth and crowding out. */
function choosePosture(appraisal: Appraisal): Posture {
  const { view, own, weights } = appraisal;
  const lean = burdenLean(appraisal);
  const most = isAtWar(view, own.id) ? WAR_BURDEN : weights.burdenMost * lean;
  let best: Posture = { burden: BURDENS[0], readiness: own.readiness };
  let top = Number.NEGATIVE_INFINITY;
  const worthOf = postureValue(appraisal, lean);
  for (const burden of BURDENS) {
    if (burden > most + 0.004) break;
    let last = Number.NaN;
    for (const wanted of READINESS) {
      const readiness = reached(appraisal, wanted);
      // Targets that come to the same this year serve alike.
      if (readiness === last) continue;
      last = readiness;
      const value = worthOf(burden, readiness);
      if (value <= top) continue;
      top = value;
      best = { burden, readiness: wanted };
    }
  }
  return best;
}

/** What a burden and the readiness reached this year are worth, in points; what is the same for all is worked out once. */
function postureValue(appraisal: Appraisal, lean: number): (burden: number, readiness: number) => number {
  const { own, weights, scenario, constants, turnsLeft } = appraisal;
  const ahead = forcesAhead(appraisal, Math.min(HORIZON, turnsLeft));
  const ambition = ambitionOf(appraisal);
  const floorCost = floorCosts(appraisal);
  const patronage = patronageOf(appraisal);
  const fading = clamp((turnsLeft + 1) / 5, 0, 1);
  return (burden, readiness) => {
    const upkeep = upkeepOf(own.homeForce + own.projectionForce, readiness, constants);
    const forces = ahead(Math.max(0, burden * own.output - upkeep));
    const ownFactor = (forces.defence * combat(readiness)) / (forces.defenceNow * combat(own.readiness));
    const security = securityIf(appraisal, own.id, { ownFactor });
    const cost = 100 * Math.max(burden, upkeep / own.output);
    const value = lean * weights.securityWeight * scenario.weights.security * security;
    return (
      value +
      ambition((forces.projection * combat(readiness)) / (forces.projectionNow * combat(own.readiness))) -
      GROWTH_COST * fading * cost -
      CROWDING_COST * Math.max(0, cost - 3) -
      floorCost(cost / 100) +
      patronage(forces.projection / forces.projectionNow)
    );
  };
}

/**
 * What reach for its own sake is worth to a doctrine that means to demand, by the factor of its projected strength: better odds
 * against the best target.
 */
function ambitionOf(appraisal: Appraisal): (factor: number) => number {
  const { weights, me, others } = appraisal;
  if (weights.demandBias <= 0) return () => 0;
  let odds = 0;
  for (const other of others) odds = Math.max(odds, oddsOf(appraisal, me, other));
  return (factor) => weights.demandBias * Math.min(0.9, odds * factor);
}

/** Combat value by readiness, as strength counts it. */
function combat(readiness: number): number {
  return 0.4 + 0.6 * (readiness / 100);
}

/** The seat's forces, now and `horizon` years on, by what it spends on them a year. */
function forcesAhead(appraisal: Appraisal, horizon: number) {
  const { own, constants } = appraisal;
  const { forceDepreciation, projectionAtHome, projectionPrice, integrationCheapness } = constants;
  const share = projectionShare(appraisal);
  // Common forces stand there whatever a member spends itself, and it counts on those that the fund will buy.
  const { commonForce } = appraisal.board.powers[own.id];
  const commonAhead = commonForcesAhead(appraisal, horizon);
  let left = 1;
  for (let turn = 0; turn < horizon; turn++) left *= 1 - forceDepreciation;
  return (spend: number) => {
    let bought = 0;
    for (let turn = 0; turn < horizon; turn++) {
      bought = bought * (1 - forceDepreciation) + spend * (1 + own.integration / integrationCheapness);
    }
    const home = own.homeForce * left + bought * (1 - share);
    const projection = own.projectionForce * left + (bought * share) / projectionPrice;
    return {
      defence: home + commonAhead + projectionAtHome * projection,
      defenceNow: Math.max(1, own.homeForce + commonForce + projectionAtHome * own.projectionForce),
      projection,
      projectionNow: Math.max(1, own.projectionForce),
    };
  };
}

/** The part of new forces that reaches abroad: the doctrine's, less for a power attacked on its own soil. */
/** The part of new forces that may reach abroad under a cap of arms control, 0–1; whoever means to revise does not mind caps. */
function shareUnderCap({ board, own, constants: c, weights }: Appraisal, military: number): number {
  const cap = board.ties.caps[own.id];
  if (cap === undefined || weights.demandBias > 0 || military <= 0) return 1;
  const room = cap * own.output - own.projectionForce * (1 - c.forceDepreciation);
  return clamp((room * c.projectionPrice) / military, 0, 1);
}

function projectionShare({ view, own, weights }: Appraisal): number {
  const invaded = view.wars.some((war) => war.defender === own.id);
  return invaded ? 0.5 * weights.projectionShare : weights.projectionShare;
}

/** Readiness that a target brings this year: it moves by a step a turn. */
function reached({ own, constants }: Appraisal, wanted: number): number {
  return clamp(wanted, own.readiness - constants.readinessStep, own.readiness + constants.readinessStep);
}
