import * as z from 'zod/mini';
import { constantsOf } from '../content/geography.ts';
import type { PowerId, RegionId } from '../core/ids.ts';
import type { RuleError } from '../core/result.ts';
import { levelOf } from '../formulas/sanctions.ts';
import { attackAt, defenceAt, exposedRegion, oddsFrom, reach } from '../formulas/strength.ts';
import type { Board } from '../model/board.ts';
import type { Demand } from '../model/crisis.ts';
import type { CommandOf } from '../model/match.ts';
import type { Scenario } from '../model/scenario.ts';
import { DEMAND_KINDS } from '../model/vocabulary.ts';
import { boardOfView } from '../treaties/board.ts';
import { powerIdSchema, regionIdSchema, treatyIdSchema } from '../treaties/schema.ts';
import { isInForce } from '../treaties/term.ts';
import { capitalFree, demandPrice } from './capital.ts';
import { inPlan, isAtWar, type OrderRule, type SeatedView } from './rule.ts';

/** Ground no nearer than this to one's own or a host's is out of reach of a demand, unless it borders one's own. */
const REACH_LEAST = 0.25;

const [region, tribute, leaveTreaty, disarm, openMarket, realign, endSanctions] = DEMAND_KINDS;
const demandSchema: z.ZodMiniType<Demand> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal(region), target: powerIdSchema, region: regionIdSchema }),
  z.object({ kind: z.literal(leaveTreaty), target: powerIdSchema, treaty: treatyIdSchema }),
  z.object({ kind: z.enum([tribute, disarm, openMarket, realign, endSanctions]), target: powerIdSchema }),
]) as z.ZodMiniType<Demand>;

/**
 * At most one demand a turn (rules section 8), by a power at peace, on one it has left alone for five turns, with at least
 * 30 % odds against the target alone by its own estimates.
 */
export const draftDemand: OrderRule<'draftDemand'> = {
  schema: z.object({ kind: z.literal('draftDemand'), demand: z.nullable(demandSchema) }),
  validate: inPlan<CommandOf<'draftDemand'>>(
    (view, scenario, { demand }) => (demand === null ? null : demandFault(view, scenario, demand)),
    'unlocked',
  ),
};

/** Why the seat cannot make this demand, or null. */
export function demandFault(view: SeatedView, scenario: Scenario, demand: Demand): RuleError | null {
  const cooling = view.cabinet?.cooling ?? 0;
  if (cooling > 0) return { code: 'class/cooling', params: { turns: cooling } };
  const fault = targetFault(view, scenario, demand);
  if (fault) return fault;
  const board = boardOfView(view, scenario);
  return kindFault(view, board, demand) ?? oddsFault(view, board, demand) ?? capitalFault(view, scenario, demand);
}

/** Where it would be fought: the region demanded, or the target's most exposed one. */
export function theatreOf(board: Board, challenger: PowerId, demand: Demand): RegionId {
  return demand.kind === 'region' ? demand.region : exposedRegion(board, demand.target, challenger);
}

/** The challenger's chance, 0–1, to prevail over the target alone, as far as the board's figures are right. */
export function oddsOfDemand(board: Board, challenger: PowerId, demand: Demand): number {
  const theatre = theatreOf(board, challenger, demand);
  const defence = defenceAt(board, demand.target, theatre, challenger, []);
  return oddsFrom(attackAt(board, challenger, theatre), defence, board.constants);
}

function targetFault(view: SeatedView, scenario: Scenario, demand: Demand): RuleError | null {
  const { target } = demand;
  if (target === view.you) return { code: 'demand/self' };
  if (!Object.hasOwn(view.powers, target)) return { code: 'demand/unknown-target' };
  if (isAtWar(view, view.you)) return { code: 'demand/at-war' };
  const last = view.pairs[view.you][target].lastDemand;
  const again = last + constantsOf(scenario).demandEvery;
  return last > 0 && view.turn < again ? { code: 'demand/too-soon', params: { power: target, turn: again } } : null;
}

function kindFault(view: SeatedView, board: Board, demand: Demand): RuleError | null {
  if (demand.kind === 'region') return regionFault(view, board, demand);
  if (demand.kind === 'leaveTreaty') {
    const treaty = Object.hasOwn(view.treaties, demand.treaty) ? view.treaties[demand.treaty] : null;
    const concerns = treaty?.parties.includes(demand.target) && !treaty.parties.includes(view.you);
    return treaty && concerns && isInForce(treaty, view.turn) ? null : { code: 'demand/not-in-treaty' };
  }
  if (demand.kind === 'endSanctions' && levelOf(board.sanctions, demand.target, view.you) === 0) {
    return { code: 'demand/no-sanctions', params: { power: demand.target } };
  }
  if (demand.kind === 'openMarket' && board.ties.trade[view.you].includes(demand.target)) {
    return { code: 'demand/already-open', params: { power: demand.target } };
  }
  return null;
}

function regionFault(view: SeatedView, board: Board, demand: Extract<Demand, { kind: 'region' }>): RuleError | null {
  const { target, region: wanted } = demand;
  const { geography } = board;
  const params = { power: target, region: wanted };
  if (!Object.hasOwn(view.regions, wanted) || view.regions[wanted].owner !== target) {
    return { code: 'demand/region-not-owned', params };
  }
  if (Object.values(geography.capital).includes(wanted)) return { code: 'demand/capital-region', params };
  const borders = [...geography.land[wanted], ...geography.sea[wanted]].some(
    (neighbour) => view.regions[neighbour].owner === view.you,
  );
  return borders || reach(board, view.you, wanted) >= REACH_LEAST ? null : { code: 'demand/out-of-reach', params };
}

function oddsFault(view: SeatedView, board: Board, demand: Demand): RuleError | null {
  const odds = oddsOfDemand(board, view.you, demand);
  const least = board.constants.demandOddsLeast;
  if (odds >= least) return null;
  return { code: 'demand/odds-too-low', params: { percent: Math.floor(odds * 100), least: Math.round(least * 100) } };
}

function capitalFault(view: SeatedView, scenario: Scenario, demand: Demand): RuleError | null {
  const free = capitalFree({ ...view, draft: { ...view.draft, demand } }, scenario);
  if (free >= 0) return null;
  const price = demandPrice(demand, constantsOf(scenario));
  return { code: 'order/insufficient-capital', params: { price, free: free + price } };
}
