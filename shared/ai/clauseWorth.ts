import type { Weights } from '../content/doctrines/index.ts';
import type { PowerId } from '../core/ids.ts';
import { clamp } from '../core/maths.ts';
import type { Clause, Reason, TreatyTerms } from '../model/treaty.ts';
import type { Appraisal } from './appraisal.ts';
import { oddsOf, percent, securityIf, standingOf, tenth } from './appraisal.ts';
import { because } from './reasons.ts';

/** Points that one per cent of output a turn is worth to who receives it, and costs who gives it. */
export const POINTS_PER_PERCENT_RECEIVED = 0.9;
export const POINTS_PER_PERCENT_GIVEN = 0.5;

/**
 * Adds the reasons for and against one clause as one party sees it; promises to fight are weighed with the treaty as a
 * whole (worth.ts), as is the calm of a promise of non-aggression.
 */
export function clauseWorth(
  appraisal: Appraisal,
  terms: TreatyTerms,
  clause: Clause,
  power: PowerId,
  weights: Weights,
  reasons: Reason[],
): void {
  const partners = terms.parties.filter((party) => party !== power);
  switch (clause.kind) {
    case 'nonAggression':
      return nonAggression(appraisal, power, partners, weights, reasons);
    case 'trade':
      return trade(appraisal, power, partners, weights, reasons);
    case 'consultation':
    case 'interoperability':
    case 'intelligence':
    case 'neutrality':
      return standing(appraisal, terms, clause.kind, power, partners, weights, reasons);
    case 'basing':
      return basing(appraisal, clause.host, clause.guest, power, weights, reasons);
    case 'aid':
    case 'reparations':
      return payment(appraisal, clause.from, clause.to, clause.amount, power, weights, reasons);
    case 'armsTransfer':
      return arms(appraisal, clause.from, clause.to, clause.amount, power, weights, reasons);
    case 'loan':
      return loan(appraisal, clause, power, terms.duration, reasons);
    case 'cession':
      return cession(appraisal, clause.from, clause.to, power, reasons);
    case 'disarmament':
      if (clause.power === power) reasons.push(because('termsTooSevere', -12 * clause.share, {}));
      return;
    case 'mutualDefence':
    case 'guarantee':
    case 'peace':
      return;
  }
}

function nonAggression(
  appraisal: Appraisal,
  power: PowerId,
  partners: readonly PowerId[],
  weights: Weights,
  reasons: Reason[],
): void {
  const { board, scenario } = appraisal;
  for (const partner of partners) {
    if (board.ties.nonAggression[power]?.includes(partner)) continue;
    const odds = oddsOf(appraisal, power, partner);
    const appetite = weights.demandBias > 0 ? 3 : 0.8;
    if (odds > 0.4) {
      reasons.push(because('freeHand', -appetite * (odds - 0.3), { power: partner, oddsPercent: percent(odds) }));
    }
    if (weights.nonAggressionBias !== 0) {
      const threat = oddsOf(appraisal, partner, power);
      reasons.push(because('calmsRival', weights.nonAggressionBias, { power: partner, oddsPercent: percent(threat) }));
    }
    reasons.push(because('autonomyCost', -1.5 * scenario.weights.autonomy, { points: 1.5 }));
  }
}

function trade(
  appraisal: Appraisal,
  power: PowerId,
  partners: readonly PowerId[],
  weights: Weights,
  reasons: Reason[],
): void {
  const { board, constants, scenario } = appraisal;
  const { output, technology } = board.powers[power];
  for (const partner of partners) {
    if (board.ties.trade[power]?.includes(partner)) continue;
    const growth = (board.pairs[power]?.[partner]?.trade ?? 0) * (constants.tradeTreaty - 1);
    const percentOfOutput = (100 * growth) / output;
    const gains = constants.tradeRevenue + constants.tradeConsumption;
    const prosperity = scenario.weights.prosperity * 2 * percentOfOutput * gains;
    const weight = prosperity + 0.25 + weights.tradeBias;
    reasons.push(because('tradeGain', weight, { percent: tenth(percentOfOutput) }));
    const ahead = board.powers[partner].technology / technology - 1;
    if (ahead > 0.05) {
      const learnt = (constants.technologyCatchUp * ahead * percentOfOutput) / (100 * constants.opennessFull);
      const weightOfLearning = scenario.weights.prosperity * 200 * learnt * (appraisal.turnsLeft / 2);
      reasons.push(because('technologyGain', weightOfLearning, { partner }));
    }
    const bond = 1.5 + 0.15 * percentOfOutput;
    reasons.push(because('autonomyCost', -bond * scenario.weights.autonomy, { points: tenth(bond) }));
  }
}

type StandingKind = 'consultation' | 'interoperability' | 'intelligence' | 'neutrality';

function standing(
  appraisal: Appraisal,
  terms: TreatyTerms,
  kind: StandingKind,
  power: PowerId,
  partners: readonly PowerId[],
  weights: Weights,
  reasons: Reason[],
): void {
  const { board, view } = appraisal;
  for (const partner of partners) {
    if (board.ties[kind][power]?.includes(partner)) continue;
    const allied =
      board.ties.pacts[power]?.includes(partner) || terms.clauses.some((clause) => clause.kind === 'mutualDefence');
    if (kind === 'interoperability') {
      reasons.push(because('jointStandards', (allied ? 0.7 : -0.2) + 0.3 * weights.institutionBias, { partner }));
    } else if (kind === 'intelligence') {
      const friendly = (view.pairs[power]?.[partner]?.relations ?? 0) / 100;
      reasons.push(because('sharperEyes', (allied ? 0.5 : 0.1) + friendly, { partner }));
    } else if (kind === 'consultation') {
      const weight = 0.2 + 0.3 * weights.institutionBias;
      reasons.push(because('instrumentOfOrder', weight, { parties: terms.parties.length }));
    } else {
      const threat = oddsOf(appraisal, partner, power);
      reasons.push(because('calmsRival', 0.4 * threat - 0.1, { power: partner, oddsPercent: percent(threat) }));
    }
  }
}

function basing(
  appraisal: Appraisal,
  host: PowerId,
  guest: PowerId,
  power: PowerId,
  weights: Weights,
  reasons: Reason[],
): void {
  const { board, scenario } = appraisal;
  if (board.ties.hostsOf[guest]?.includes(host)) return;
  if (power === host) {
    reasons.push(because('basesOnOurSoil', -10 * scenario.weights.autonomy, { partner: guest }));
  } else if (power === guest) {
    reasons.push(because('basesAbroad', 0.4 + weights.projectionShare, { partner: host }));
  }
}

function payment(
  appraisal: Appraisal,
  from: PowerId,
  to: PowerId,
  amount: number,
  power: PowerId,
  weights: Weights,
  reasons: Reason[],
): void {
  const share = (100 * amount) / appraisal.board.powers[power].output;
  if (power === to) {
    reasons.push(because('paymentReceived', POINTS_PER_PERCENT_RECEIVED * share, { amount, partner: from }));
  } else if (power === from) {
    const weight = (-POINTS_PER_PERCENT_GIVEN * share) / Math.max(0.2, weights.generosity);
    reasons.push(because('priceTooHigh', weight, { amount, percent: tenth(share) }));
  }
}

function arms(
  appraisal: Appraisal,
  from: PowerId,
  to: PowerId,
  amount: number,
  power: PowerId,
  weights: Weights,
  reasons: Reason[],
): void {
  if (power !== to) return payment(appraisal, from, to, amount, power, weights, reasons);
  const { homeForce, projectionForce, output } = appraisal.board.powers[power];
  const now = homeForce + appraisal.constants.projectionAtHome * projectionForce;
  const ownFactor = 1 + (3 * amount) / Math.max(now, 1);
  const points = securityIf(appraisal, power, { ownFactor }) - standingOf(appraisal, power).security;
  const { security, autonomy } = appraisal.scenario.weights;
  reasons.push(because('securityGain', security * points, { points: tenth(points) }));
  const dependence = clamp((300 * amount) / output, 0, 5);
  reasons.push(because('autonomyCost', -autonomy * dependence, { points: tenth(dependence) }));
}

function loan(
  appraisal: Appraisal,
  clause: Extract<Clause, { kind: 'loan' }>,
  power: PowerId,
  duration: number,
  reasons: Reason[],
): void {
  const { board } = appraisal;
  const { output } = board.powers[power];
  const borrower = board.powers[clause.to];
  const fair = 2.5 + 4 * Math.max(0, borrower.debt / borrower.output - 0.6) * 10;
  const share = (100 * clause.principal) / output;
  const margin = ((clause.ratePercent - fair) / 100) * share * Math.min(duration, 8) * 0.25;
  if (power === clause.from) {
    const risk = 0.1 * share;
    reasons.push(because('priceTooHigh', margin - risk, { amount: clause.principal, percent: tenth(share) }));
  } else if (power === clause.to) {
    const help = share * (borrower.debt / borrower.output < 0.8 ? 0.12 : -0.2);
    reasons.push(because('paymentReceived', help - margin, { amount: clause.principal, partner: clause.from }));
  }
}

function cession(appraisal: Appraisal, from: PowerId, to: PowerId, power: PowerId, reasons: Reason[]): void {
  if (power === from) reasons.push(because('termsTooSevere', -8, {}));
  else if (power === to) {
    const points = tenth(2 + 3 * appraisal.scenario.weights.influence);
    reasons.push(because('prizeWorth', points, { points }));
  }
}
