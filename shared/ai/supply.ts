import { plays } from '../content/modules.ts';
import type { PowerId } from '../core/ids.ts';
import { clamp } from '../core/maths.ts';
import { startOutputOf } from '../formulas/economy.ts';
import { GOOD_WEIGHTS, type Lever, leversOn } from '../formulas/supply.ts';
import { GOODS, type Good, type SupplyAim } from '../model/vocabulary.ts';
import { type Appraisal, standingOf } from './appraisal.ts';

/** Share of output, weighed by how likely an embargo is, from which dependence is worth money. */
const DANGER_LEAST = 0.004;
/** Years of need in store before production at home is the better buy. */
const STORES_ENOUGH = 0.5;
/** Shares of civil money: against a danger, and where something is short already. */
const PRECAUTION = 0.08;
const EMERGENCY = 0.22;

/** What a seat buys for its supply and with which share of its civil money. */
export interface SupplyPlan {
  aim: SupplyAim;
  share: number;
}

/**
 * Money for strategic goods: for what is short now, else against those who could cut off the seat and might, first stores
 * and then production of the good that hangs most on them. Nothing where no feared power has a lever.
 */
export function supplyPlan(appraisal: Appraisal): SupplyPlan | null {
  const { scenario, board, own, me } = appraisal;
  if (!plays(scenario, 'supply')) return null;
  const short = heaviest((good) => own.shortage[good]);
  if (short !== null) return { aim: short, share: EMERGENCY };
  const levers = leversOn(board, me, own.stores, startOutputOf(scenario));
  const likely = levers.map((lever) => ({ lever, chance: hostilityOf(appraisal, lever.by) }));
  let danger = 0;
  for (const { lever, chance } of likely) danger += lever.lossWithoutStores * chance;
  if (danger < DANGER_LEAST) return null;
  const good = heaviest((each) => sumOf(likely, each)) ?? 'energy';
  const aim = own.stores[good] < STORES_ENOUGH ? 'stores' : good;
  return { aim, share: Math.min(EMERGENCY, PRECAUTION * Math.min(2, danger / DANGER_LEAST)) };
}

/** How likely another power is to use its lever, 0–1: by the threat that it is and by bad relations. */
function hostilityOf(appraisal: Appraisal, power: PowerId): number {
  const { board, me } = appraisal;
  if (board.ties.pacts[me]?.includes(power) || board.ties.trade[me]?.includes(power)) return 0;
  const exposure = standingOf(appraisal, me).exposures.find((one) => one.rival === power);
  const threat = exposure === undefined ? 0 : exposure.hostile * exposure.odds;
  return clamp(threat - (board.pairs[me]?.[power]?.relations ?? 0) / 150, 0, 1);
}

function sumOf(likely: readonly { lever: Lever; chance: number }[], good: Good): number {
  let all = 0;
  for (const { lever, chance } of likely) all += lever.cut[good] * chance;
  return all;
}

/** The good of which this weighs most, or null where it is nothing for all. */
function heaviest(figure: (good: Good) => number): Good | null {
  let best: Good | null = null;
  let most = 0;
  for (const good of GOODS) {
    const weight = GOOD_WEIGHTS[good] * figure(good);
    if (weight > most) [best, most] = [good, weight];
  }
  return best;
}
