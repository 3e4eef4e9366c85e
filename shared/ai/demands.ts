import type { PowerId } from '../core/ids.ts';
import { keysOf } from '../core/ids.ts';
import { contestWith } from '../formulas/contest.ts';
import { levelOf } from '../formulas/sanctions.ts';
import { attackAt, exposedRegion, oddsFrom, ownDefenceAt, regionsOf } from '../formulas/strength.ts';
import type { Demand } from '../model/crisis.ts';
import type { Command } from '../model/match.ts';
import type { Reason } from '../model/treaty.ts';
import { capitalFree, demandPrice } from '../orders/capital.ts';
import { isAtWar } from '../orders/rule.ts';
import { validate } from '../orders/validate.ts';
import { aimOfDemand } from './aim.ts';
import type { Appraisal } from './appraisal.ts';
import { noise, percent, tenth } from './appraisal.ts';
import { because, ranked } from './reasons.ts';
import { attackWorth, backDownCost, chanceOf, gainFrom, hawkishness, lossFrom, standFirmWorth } from './stakes.ts';
import { expectedHelp } from './volunteers.ts';

/** Standard deviation, in points, of a rival's judgement of a demand. */
const DEMAND_NOISE = 0.7;
/** Points that every demand costs: political capital, and a target that will remember. */
const DEMAND_COST = 0.6;
/** Nobody demands before this turn: those who balance need time to find each other. */
const FIRST_DEMAND = 3;
/** Points that it costs to break one's word to the target by demanding. */
const BREACH_COST = 4;

interface Weighed {
  demand: Demand;
  value: number;
  reasons: Reason[];
}

/**
 * The demand this seat makes this turn, if one is worth its price: the chance that the target
 * gives way, by the target's own rule on this seat's estimates, against what follows if it does not. `spent`: political
 * capital that the rest of this turn's plan takes.
 */
export function demandToMake(appraisal: Appraisal, spent: number): Command | null {
  const { view, scenario } = appraisal;
  const best = bestDemand(appraisal, spent);
  if (best === null || best.value <= 0) return null;
  const command: Command = { kind: 'draftDemand', demand: best.demand, reasons: best.reasons };
  return validate(view, scenario, command) === null ? command : null;
}

/** Worth below nothing, in points, from which a demand is near enough to warn of it, and turns between two warnings. */
const NEAR = -1.2;
const WARNED_FOR = 3;

/**
 * A word of warning to a person whose power a demand is near: with the odds, and with what would be asked for. A revisionist warns
 * nobody.
 */
export function warningToGive(appraisal: Appraisal, spent: number): Command[] {
  const { view, scenario, me, weights } = appraisal;
  if (weights.demandBias > 0) return [];
  const best = bestDemand(appraisal, spent);
  if (best === null || best.value < NEAR || best.reasons.length === 0) return [];
  const { target } = best.demand;
  const warned = view.talk.some(
    ({ from, turn, reasons }) =>
      from === me && turn > view.turn - WARNED_FOR && reasons?.some(({ factor }) => factor === 'warnDemand'),
  );
  if (view.seats[target].kind !== 'human' || warned) return [];
  const odds = best.reasons.find(({ factor }) => factor === 'oddsFavour')?.params.oddsPercent ?? 0;
  const reasons = [because('warnDemand', best.value, { power: target, oddsPercent: odds })];
  const command: Command = { kind: 'say', to: [target], text: '…', reasons };
  return validate(view, scenario, command) === null ? [command] : [];
}

function bestDemand(appraisal: Appraisal, spent: number): Weighed | null {
  const { view, scenario, me, constants } = appraisal;
  if (view.turn < FIRST_DEMAND || isAtWar(view, me)) return null;
  const capital = capitalFree(view, scenario) - spent;
  let best: Weighed | null = null;
  for (const target of appraisal.others) {
    if (!isOpen(appraisal, target)) continue;
    for (const demand of demandsOn(appraisal, target)) {
      if (demandPrice(demand, constants) > capital) continue;
      const weighed = weighDemand(appraisal, demand);
      if (best === null || weighed.value > best.value) best = weighed;
    }
  }
  return best;
}

function isOpen({ view, board, me, constants }: Appraisal, target: PowerId): boolean {
  const { lastDemand } = view.pairs[me][target];
  if (lastDemand > 0 && view.turn < lastDemand + constants.demandEvery) return false;
  const theatre = exposedRegion(board, target, me);
  const alone = oddsFrom(attackAt(board, me, theatre), ownDefenceAt(board, target, theatre), constants);
  return alone >= constants.demandOddsLeast;
}

function demandsOn(appraisal: Appraisal, target: PowerId): Demand[] {
  const { board, me, view } = appraisal;
  const demands: Demand[] = [
    { kind: 'tribute', target },
    { kind: 'disarm', target },
  ];
  if (!board.ties.trade[me]?.includes(target)) demands.push({ kind: 'openMarket', target });
  if (levelOf(board.sanctions, target, me) > 0) demands.push({ kind: 'endSanctions', target });
  const exposed = exposedRegion(board, target, me);
  if (regionsOf(board, target).length > 1 && exposed !== board.geography.capital[target]) {
    demands.push({ kind: 'region', target, region: exposed });
  }
  const pacts = board.ties.pacts[target] ?? [];
  if (pacts.some((partner) => partner !== me)) demands.push({ kind: 'realign', target });
  for (const id of keysOf(view.treaties)) {
    const { parties, clauses } = view.treaties[id];
    const shields = clauses.some((clause) => clause.kind === 'mutualDefence' || clause.kind === 'guarantee');
    if (shields && parties.includes(target) && !parties.includes(me)) {
      demands.push({ kind: 'leaveTreaty', target, treaty: id });
    }
  }
  return demands;
}

function weighDemand(appraisal: Appraisal, demand: Demand): Weighed {
  const { board, me, weights } = appraisal;
  const { target } = demand;
  const theatre = demand.kind === 'region' ? demand.region : exposedRegion(board, target, me);
  const alone = appraisal.mistakes.has('forgetsOthers');
  const helpers = alone ? [] : expectedHelp(appraisal, me, target);
  const { oddsCredible: odds } = contestWith(board, me, target, theatre, helpers);
  const gain = gainFrom(appraisal, demand, me);
  const loss = lossFrom(appraisal, demand);
  const retreat = backDownCost(demand, me, appraisal);
  const anger = hawkishness(appraisal, me, target);
  const attackChance = chanceOf(attackWorth(gain + anger, odds) + retreat);
  const yields = chanceOf(-loss - standFirmWorth(loss, attackChance, odds));
  const refused = Math.max(-retreat, attackWorth(gain + anger + Math.max(0, 0.4 * weights.demandBias), odds));
  const aim = aimOfDemand(appraisal, demand);
  const worth = yields * gain + (1 - yields) * refused + weights.demandBias + (aim < 0 ? aim : yields * aim);
  const plain = worth - costOf(appraisal, target);
  if (plain < -3 * DEMAND_NOISE) return { demand, value: plain, reasons: [] };
  const value = plain + noise(appraisal, DEMAND_NOISE, 'demand', target, demand.kind);
  const reasons = [
    because('prizeWorth', gain, { points: tenth(gain) }),
    because('oddsFavour', 3 * odds, { power: target, oddsPercent: percent(odds) }),
    because('likelyToYield', 2 * yields, { power: target, percent: percent(yields) }),
  ];
  if (alone) reasons.push(because('nobodyElseCounts', 1, { power: target }));
  if (helpers.length > 0) reasons.push(because('theyHaveHelp', -0.5, { power: helpers[0].power }));
  return { demand, value, reasons: ranked(reasons, 1) };
}

/** What a demand on this target costs whatever comes of it: friends and partners are not asked without need. */
function costOf({ board, view, me }: Appraisal, target: PowerId): number {
  const friendship = Math.max(0, view.pairs[me]?.[target]?.relations ?? 0) / 20;
  const bound = board.ties.pacts[me]?.includes(target) || board.ties.nonAggression[me]?.includes(target);
  return DEMAND_COST + friendship + (bound ? BREACH_COST : 0);
}
