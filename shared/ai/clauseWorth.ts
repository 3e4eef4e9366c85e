import type { PowerId } from '../core/ids.ts';
import { clamp } from '../core/maths.ts';
import { startOutputOf } from '../formulas/economy.ts';
import { weighSanction } from '../formulas/sanctionEffects.ts';
import type { Clause, ClauseOf, Reason } from '../model/treaty.ts';
import type { Appraisal } from './appraisal.ts';
import { oddsOf, percent, securityIf, standingOf, tenth } from './appraisal.ts';
import { weighBloc } from './blocs.ts';
import { because } from './reasons.ts';
import { commitmentReasons } from './sanctions.ts';
import { POINTS_PER_OUTPUT, POINTS_PER_PERCENT_GIVEN, POINTS_PER_PERCENT_RECEIVED, type Side } from './weighing.ts';

/** Odds, and tension, either of which makes a promise of peace worth all that it can be. */
const QUARREL_ODDS = 0.2;
const QUARREL_TENSION = 60;
/** Odds from which on a rival's chance is what one speaks of. */
const WORTH_NAMING = 0.05;

/**
 * Adds the reasons for and against one clause as one party sees it; promises to fight are weighed with the treaty as a
 * whole (worth.ts), as is the calm of a promise of non-aggression.
 */
export function weighClause(side: Side, clause: Clause): void {
  switch (clause.kind) {
    case 'bloc':
      weighBloc(side, clause);
      break;
    case 'nonAggression':
      weighNonAggression(side);
      break;
    case 'trade':
      weighTrade(side);
      break;
    case 'licence':
      weighLicence(side, clause);
      break;
    case 'armsControl':
      weighArmsControl(side, clause.capPercent);
      break;
    case 'consultation':
    case 'interoperability':
    case 'intelligence':
    case 'neutrality':
      for (const partner of side.partners) weighStanding(side, clause.kind, partner);
      break;
    case 'basing':
      weighBasing(side, clause);
      break;
    case 'aid':
    case 'reparations':
      weighPayment(side, clause);
      break;
    case 'armsTransfer':
      if (clause.to === side.power) weighArms(side, clause.amount);
      else weighPayment(side, clause);
      break;
    case 'loan':
      weighLoan(side, clause);
      break;
    case 'cession':
      weighCession(side, clause);
      break;
    case 'disarmament':
      if (clause.power === side.power) side.reasons.push(because('termsTooSevere', -12 * clause.share, {}));
      break;
    case 'sanctions':
      side.reasons.push(...commitmentReasons(side.appraisal, side.power, side.terms.parties, clause));
      break;
    case 'mutualDefence':
    case 'guarantee':
    case 'peace':
      break;
  }
}

function weighNonAggression({ appraisal, power, partners, weights, reasons }: Side): void {
  const { board, scenario } = appraisal;
  for (const partner of partners) {
    if (board.ties.nonAggression[power]?.includes(partner)) continue;
    const odds = oddsOf(appraisal, power, partner);
    const appetite = weights.demandBias > 0 ? 3 : 0.8;
    if (odds > 0.4) {
      reasons.push(because('freeHand', -appetite * (odds - 0.3), { power: partner, oddsPercent: percent(odds) }));
    }
    const threat = oddsOf(appraisal, partner, power);
    const tension = board.pairs[power]?.[partner]?.tension ?? 0;
    const quarrel = Math.min(1, threat / QUARREL_ODDS + tension / QUARREL_TENSION);
    const calm = (0.25 + weights.nonAggressionBias) * quarrel;
    const feared = threat >= WORTH_NAMING;
    reasons.push(
      feared
        ? because('calmsRival', calm, { power: partner, oddsPercent: percent(threat) })
        : because('calmsTension', calm, { power: partner, tension: Math.round(tension) }),
    );
    reasons.push(because('autonomyCost', -1.5 * scenario.weights.autonomy, { points: 1.5 }));
  }
}

function weighTrade({ appraisal, power, partners, weights, reasons }: Side): void {
  const { board, constants, scenario } = appraisal;
  const { output, technology } = board.powers[power];
  for (const partner of partners) {
    if (board.ties.trade[power]?.includes(partner)) continue;
    const growth = (board.pairs[power]?.[partner]?.trade ?? 0) * (constants.tradeTreaty - 1);
    const percentOfOutput = (100 * growth) / output;
    const gains = constants.tradeRevenue + constants.tradeConsumption;
    const prosperity = scenario.weights.prosperity * 2 * percentOfOutput * gains;
    const weight = prosperity + 0.4 + weights.tradeBias;
    reasons.push(because('tradeGain', weight, { percent: tenth(percentOfOutput) }));
    const ahead = board.powers[partner].technology / technology - 1;
    if (ahead > 0.05) {
      const learnt = (constants.technologyCatchUp * ahead * percentOfOutput) / (100 * constants.opennessFull);
      const learning = scenario.weights.prosperity * 200 * learnt * (appraisal.turnsLeft / 2);
      reasons.push(because('technologyGain', learning, { partner }));
    }
    weighEased(appraisal, power, partner, reasons);
    const bond = 1.5 + 0.15 * percentOfOutput;
    reasons.push(because('autonomyCost', -bond * scenario.weights.autonomy, { points: tenth(bond) }));
  }
}

/** A licence is worth the lead it closes to who learns, and costs who teaches some of it. */
function weighLicence({ appraisal, power, reasons }: Side, { from, to }: ClauseOf<'licence'>): void {
  const { board, constants, scenario, turnsLeft } = appraisal;
  const lead = board.powers[from].technology / board.powers[to].technology - 1;
  const learnt = scenario.weights.prosperity * 200 * constants.licenceFlow * Math.max(0, lead) * (turnsLeft / 2);
  if (power === to) {
    reasons.push(because('technologyGain', learnt, { partner: from }));
    reasons.push(because('autonomyCost', -3 * scenario.weights.autonomy, { points: 3 }));
  } else {
    const size = Math.min(1, board.powers[to].output / board.powers[from].output);
    reasons.push(because('technologyGain', -0.3 * learnt * size - 0.2, { partner: to }));
  }
}

/** A cap is worth the calm it brings with those one fears, and costs the arms one would rather have. */
function weighArmsControl({ appraisal, power, partners, weights, reasons }: Side, capPercent: number): void {
  const { board, constants } = appraisal;
  const { projectionForce, output } = board.powers[power];
  for (const partner of partners) {
    if (board.ties.armsControl[power]?.includes(partner)) continue;
    const threat = oddsOf(appraisal, partner, power);
    const fear = ((board.pairs[power]?.[partner]?.tension ?? 0) / 100) * threat;
    const theirs = board.powers[partner].projectionForce / board.powers[partner].output;
    const cut = clamp(1 - capPercent / 100 / Math.max(0.01, theirs), 0, 1);
    const calm = (constants.tensionArmsControl / 12) * (0.2 + 3 * fear * (0.3 + cut));
    reasons.push(because('calmsRival', calm, { power: partner, oddsPercent: percent(threat) }));
  }
  const over = clamp(1 - (capPercent / 100) * (output / Math.max(1, projectionForce)), 0, 1);
  const appetite = 1 + Math.max(0, weights.demandBias) + 2 * weights.projectionShare;
  if (over > 0) reasons.push(because('termsTooSevere', -3 * over * appetite, {}));
}

/** A trade treaty ends what sanctions the partner chose to put on a party. */
function weighEased({ board, scenario }: Appraisal, power: PowerId, partner: PowerId, reasons: Reason[]): void {
  if (!board.sanctions.some((one) => one.from === partner && one.target === power && one.under === null)) return;
  const regained = -weighSanction(board, partner, power, 0, startOutputOf(scenario)).theirLoss;
  const weight = scenario.weights.prosperity * POINTS_PER_OUTPUT * regained;
  reasons.push(because('sanctionsEase', weight, { partner, percent: tenth(100 * regained) }));
}

type StandingKind = 'consultation' | 'interoperability' | 'intelligence' | 'neutrality';

function weighStanding(side: Side, kind: StandingKind, partner: PowerId): void {
  const { appraisal, terms, power, weights, reasons } = side;
  const { board, view } = appraisal;
  if (board.ties[kind][power]?.includes(partner)) return;
  const allied =
    board.ties.pacts[power]?.includes(partner) || terms.clauses.some((clause) => clause.kind === 'mutualDefence');
  if (kind === 'interoperability') {
    const attuned = board.pairs[power]?.[partner]?.interoperability ?? 0;
    const weight = (allied ? 0.7 : -0.2) + 0.3 * weights.institutionBias;
    reasons.push(because('jointStandards', weight, { partner, percent: Math.round(attuned) }));
  } else if (kind === 'intelligence') {
    const relations = view.pairs[power]?.[partner]?.relations ?? 0;
    const weight = (allied ? 0.5 : 0.1) + relations / 100;
    reasons.push(because('sharperEyes', weight, { partner, relations: Math.round(relations) }));
  } else if (kind === 'consultation') {
    const weight = 0.2 + 0.3 * weights.institutionBias;
    reasons.push(because('instrumentOfOrder', weight, { parties: terms.parties.length }));
  } else {
    const threat = oddsOf(appraisal, partner, power);
    reasons.push(because('calmsRival', 0.4 * threat - 0.1, { power: partner, oddsPercent: percent(threat) }));
  }
}

function weighBasing({ appraisal, power, weights, reasons }: Side, { host, guest }: ClauseOf<'basing'>): void {
  const { board, scenario } = appraisal;
  if (board.ties.hostsOf[guest]?.includes(host)) return;
  if (power === host) {
    reasons.push(because('basesOnOurSoil', -10 * scenario.weights.autonomy, { partner: guest }));
  } else if (power === guest) {
    reasons.push(because('basesAbroad', 0.4 + weights.projectionShare, { partner: host }));
  }
}

function weighPayment(side: Side, { from, to, amount }: { from: PowerId; to: PowerId; amount: number }): void {
  const { appraisal, power, weights, reasons } = side;
  const share = (100 * amount) / appraisal.board.powers[power].output;
  if (power === to) {
    reasons.push(because('paymentReceived', POINTS_PER_PERCENT_RECEIVED * share, { amount, partner: from }));
  } else if (power === from) {
    const weight = (-POINTS_PER_PERCENT_GIVEN * share) / Math.max(0.2, weights.generosity);
    reasons.push(because('priceTooHigh', weight, { amount, percent: tenth(share) }));
  }
}

function weighArms({ appraisal, power, reasons }: Side, amount: number): void {
  const { homeForce, projectionForce, output } = appraisal.board.powers[power];
  const now = homeForce + appraisal.constants.projectionAtHome * projectionForce;
  const ownFactor = 1 + (3 * amount) / Math.max(now, 1);
  const points = securityIf(appraisal, power, { ownFactor }) - standingOf(appraisal, power).security;
  const { security, autonomy } = appraisal.scenario.weights;
  reasons.push(because('securityGain', security * points, { points: tenth(points) }));
  const dependence = clamp((300 * amount) / output, 0, 5);
  reasons.push(because('autonomyCost', -autonomy * dependence, { points: tenth(dependence) }));
}

function weighLoan({ appraisal, terms, power, reasons }: Side, clause: ClauseOf<'loan'>): void {
  const { board } = appraisal;
  const borrower = board.powers[clause.to];
  const load = borrower.debt / borrower.output;
  const fair = 2.5 + 40 * Math.max(0, load - 0.6);
  const share = (100 * clause.principal) / board.powers[power].output;
  const margin = ((clause.ratePercent - fair) / 100) * share * Math.min(terms.duration, 8) * 0.25;
  if (power === clause.from) {
    const params = { amount: clause.principal, percent: tenth(share) };
    reasons.push(because('priceTooHigh', margin - 0.1 * share, params));
  } else if (power === clause.to) {
    const help = share * (load < 0.8 ? 0.12 : -0.2);
    reasons.push(because('paymentReceived', help - margin, { amount: clause.principal, partner: clause.from }));
  }
}

function weighCession({ appraisal, power, reasons }: Side, { from, to }: ClauseOf<'cession'>): void {
  if (power === from) reasons.push(because('termsTooSevere', -8, {}));
  else if (power === to) {
    const points = tenth(2 + 3 * appraisal.scenario.weights.influence);
    reasons.push(because('prizeWorth', points, { points }));
  }
}
