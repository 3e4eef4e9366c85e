import { plays } from '../content/modules.ts';
import type { PowerId } from '../core/ids.ts';
import { startOutputOf } from '../formulas/economy.ts';
import { sanctionsFelt } from '../formulas/sanctionEffects.ts';
import { type Level, levelBound, levelOf, tradeKept, withChosen } from '../formulas/sanctions.ts';
import { leverOf } from '../formulas/supply.ts';
import { freeTrade } from '../formulas/trade.ts';
import type { Command } from '../model/match.ts';
import type { Clause, Reason } from '../model/treaty.ts';
import type { SanctionLevel } from '../model/vocabulary.ts';
import { capitalFree } from '../orders/capital.ts';
import { validate } from '../orders/validate.ts';
import { type Appraisal, percent, standingOf, tenth } from './appraisal.ts';
import { because, ranked } from './reasons.ts';
import { POINTS_PER_OUTPUT } from './weighing.ts';

/** Nobody sanctions before this turn: first let there be a reason. */
const FIRST_SANCTION = 2;
/** Grievance, 0 and up, from which a power is worth sanctioning, and below which old sanctions are lifted. */
const GRIEVANCE_LEAST = 0.45;
const GRIEVANCE_GONE = 0.25;
/** Years for which sanctions are kept before a quiet target is let off. */
const PATIENCE = 3;
/** Grievance from which a seat looks for others to sanction with it. */
const GRIEVANCE_SHARED = 0.55;
/** Grievance against who attacked another power, more where that is a partner, or the seat itself. */
const AGGRESSION = 0.5;
const AGGRESSION_ON_PARTNER = 0.9;
/** Odds from which a threat is named as the reason. */
const THREAT_NAMED = 0.15;
/** Points that a sender wins for each point of output that a full grievance costs the other. */
const SATISFACTION = 0.55;
/** Points that any sanction costs besides trade: political capital, and an enemy that will remember. */
const SANCTION_COST = 0.35;
/** Points that it costs to break one's word to a partner by sanctioning it. */
const BOUND_COST = 4;

/**
 * Sanctions imposed on aggressors and threats where they bite and cost little, at most one a turn, and lifted where the
 * grievance is gone or the other came to terms. `spent`: political capital that the rest of this turn's plan takes.
 */
export function sanctionsToDraft(appraisal: Appraisal, spent: number): Command[] {
  const { view, scenario, constants } = appraisal;
  if (!plays(scenario, 'sanctions')) return [];
  const commands = appraisal.others.flatMap((power) => lifted(appraisal, power) ?? []);
  const affordable = capitalFree(view, scenario) - spent >= constants.capitalSanction;
  const imposed = affordable && view.turn >= FIRST_SANCTION ? bestSanction(appraisal) : null;
  if (imposed !== null) commands.push(imposed);
  return commands.filter((command) => validate(view, scenario, command) === null);
}

/** How much a seat holds against a power, 0 and up: threat, aggression and bad relations. */
export function grievanceAgainst(appraisal: Appraisal, power: PowerId, of: PowerId = appraisal.me): number {
  const { board } = appraisal;
  if (board.ties.pacts[of]?.includes(power) || board.ties.trade[of]?.includes(power)) return 0;
  const exposure = standingOf(appraisal, of).exposures.find((one) => one.rival === power);
  const threat = exposure === undefined ? 0 : exposure.hostile * exposure.odds;
  const coolness = -(board.pairs[of]?.[power]?.relations ?? 0) / 120;
  const calm = board.ties.nonAggression[of]?.includes(power) ? 0.4 : 0;
  return Math.max(0, threat + coolness + aggressionOf(appraisal, power, of) - calm);
}

function aggressionOf({ board, view }: Appraisal, power: PowerId, of: PowerId): number {
  let worst = 0;
  for (const war of view.wars) {
    if (war.attacker !== power) continue;
    const partner = war.defender === of || board.ties.pacts[of]?.includes(war.defender);
    worst = Math.max(worst, partner ? AGGRESSION_ON_PARTNER : AGGRESSION);
  }
  return worst;
}

function lifted(appraisal: Appraisal, power: PowerId): Command | null {
  const { view, board, me } = appraisal;
  const own = view.sanctions.find((one) => one.from === me && one.target === power && one.under === null);
  if (own === undefined) return null;
  const bound = levelBound(board.sanctions, me, power);
  const terms = board.ties.nonAggression[me]?.includes(power) || board.ties.trade[me]?.includes(power);
  const gone = view.turn >= own.since + PATIENCE && grievanceAgainst(appraisal, power) < GRIEVANCE_GONE;
  if (!terms && !gone) return null;
  const reason = terms
    ? because('sanctionConcession', 1, { power })
    : because('sanctionCalm', 1 - grievanceAgainst(appraisal, power), { power });
  return { kind: 'draftSanction', target: power, level: bound, reasons: [reason] };
}

function bestSanction(appraisal: Appraisal): Command | null {
  let best: { worth: number; command: Command } | null = null;
  for (const power of appraisal.others) {
    const grievance = grievanceAgainst(appraisal, power);
    const atTerms = appraisal.board.ties.nonAggression[appraisal.me]?.includes(power);
    if (atTerms || grievance < GRIEVANCE_LEAST) continue;
    const now = levelOf(appraisal.board.sanctions, appraisal.me, power);
    for (const level of [1, 2, 3] as const) {
      if (level <= now) continue;
      const { worth, reasons } = weighed(appraisal, power, level, grievance);
      if (worth <= (best?.worth ?? 0)) continue;
      best = { worth, command: { kind: 'draftSanction', target: power, level, reasons: ranked(reasons, 1) } };
    }
  }
  return best?.command ?? null;
}

/** What sanctions cost both sides as a seat sees it, in shares of each one's output. */
function costsOf(appraisal: Appraisal, from: PowerId, target: PowerId, level: Level) {
  const { board, scenario } = appraisal;
  const startOutput = startOutputOf(scenario);
  const now = levelOf(board.sanctions, from, target);
  const then = { ...board, sanctions: withChosen(board.sanctions, from, target, level, board.turn) };
  const before = sanctionsFelt(board, target, startOutput);
  const after = sanctionsFelt(then, target, startOutput);
  const c = board.constants;
  const trade = freeTrade(board, from, target, startOutput) * (tradeKept(now, c) - tradeKept(level, c));
  return {
    theirs: after.loss - before.loss + goodsLost(appraisal, from, target, level),
    ours: trade / board.powers[from].output,
    goods: goodsLost(appraisal, target, from, level),
    others: before.senders.some((sender) => sender.power !== from),
    share: after.share,
  };
}

/** Share of output that an embargo costs a power in strategic goods, half of it met from stores that nobody knows. */
function goodsLost({ board, scenario }: Appraisal, by: PowerId, power: PowerId, level: Level): number {
  if (level < 3 || !plays(scenario, 'supply')) return 0;
  const unknown = { energy: 0, materials: 0, electronics: 0 };
  return 0.5 * (leverOf(board, by, power, unknown, startOutputOf(scenario))?.lossWithoutStores ?? 0);
}

function weighed(appraisal: Appraisal, power: PowerId, level: SanctionLevel, grievance: number) {
  const { me, scenario, constants, weights } = appraisal;
  const { theirs, ours, goods, others, share } = costsOf(appraisal, me, power, level);
  const hurt = SATISFACTION * Math.min(1.5, grievance) * (100 * theirs);
  const gains = constants.tradeRevenue + constants.tradeConsumption;
  const lost = ours * gains * (1 + Math.max(0, weights.tradeBias)) + goods;
  const cost = scenario.weights.prosperity * POINTS_PER_OUTPUT * lost;
  const reasons: Reason[] = [
    grievanceReason(appraisal, power, grievance),
    because('sanctionBites', hurt, { power, percent: tenth(100 * theirs) }),
    because('sanctionOwnCost', -cost, { percent: tenth(100 * ours) }),
  ];
  if (others) reasons.push(because('sanctionTogether', 0.3, { power, percent: percent(share) }));
  return { worth: hurt + (others ? 0.2 : 0) - cost - SANCTION_COST, reasons };
}

function grievanceReason(appraisal: Appraisal, power: PowerId, weight: number): Reason {
  if (aggressionOf(appraisal, power, appraisal.me) > 0) return because('sanctionAggressor', weight, { power });
  const exposure = standingOf(appraisal, appraisal.me).exposures.find((one) => one.rival === power);
  const odds = exposure?.odds ?? 0;
  if (odds >= THREAT_NAMED) return because('sanctionThreat', weight, { power, oddsPercent: percent(odds) });
  const { relations } = appraisal.view.pairs[appraisal.me][power];
  return because('badRelations', weight, { partner: power, relations: Math.round(relations) });
}

/** The reasons of one party for and against promising, with others, to sanction a power. */
export function commitmentReasons(
  appraisal: Appraisal,
  party: PowerId,
  parties: readonly PowerId[],
  { target, level }: Extract<Clause, { kind: 'sanctions' }>,
): Reason[] {
  const { board, scenario, constants } = appraisal;
  if (level <= levelOf(board.sanctions, party, target)) return [because('nothingNew', -0.2, {})];
  const { ours } = costsOf(appraisal, party, target, level);
  const together = jointLoss(appraisal, parties, target, level);
  const grievance = grievanceAgainst(appraisal, target, party);
  const gains = constants.tradeRevenue + constants.tradeConsumption;
  const cost = scenario.weights.prosperity * POINTS_PER_OUTPUT * ours * gains;
  const bound = board.ties.pacts[party]?.includes(target) || board.ties.trade[party]?.includes(target);
  const bite = SATISFACTION * Math.min(1.5, grievance) * (100 * together);
  return [
    because('sanctionBites', bite, { power: target, percent: tenth(100 * together) }),
    because('sanctionOwnCost', -cost - (bound ? BOUND_COST : SANCTION_COST), { percent: tenth(100 * ours) }),
  ];
}

/** Share of output that a power would lose if these all sanctioned it at least at this level. */
function jointLoss(
  { board, scenario }: Appraisal,
  senders: readonly PowerId[],
  target: PowerId,
  level: SanctionLevel,
): number {
  const startOutput = startOutputOf(scenario);
  const sanctions = senders
    .filter((from) => levelOf(board.sanctions, from, target) < level)
    .reduce((list, from) => withChosen(list, from, target, level, board.turn), [...board.sanctions]);
  const now = sanctionsFelt(board, target, startOutput).loss;
  return sanctionsFelt({ ...board, sanctions }, target, startOutput).loss - now;
}

/** Powers against which a seat would join others in sanctions: aggressors, and who it holds much against. */
export function worthSanctioning(appraisal: Appraisal): PowerId[] {
  return appraisal.others.filter(
    (power) =>
      aggressionOf(appraisal, power, appraisal.me) > 0 || grievanceAgainst(appraisal, power) >= GRIEVANCE_SHARED,
  );
}
