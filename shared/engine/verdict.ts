import type { PowerId } from '../core/ids.ts';
import { defaultBudget } from '../formulas/budget.ts';
import { averageIndices, scoreOf } from '../formulas/indices.ts';
import { parFor, ratingOf } from '../formulas/par.ts';
import { worldWith } from '../model/copies.ts';
import type { Verdict } from '../model/match.ts';
import type { Indices, Power, World } from '../model/world.ts';
import { boardOfWorld } from '../treaties/board.ts';
import { fulfilled } from './mandates.ts';
import type { Emit, Phase, TurnContext } from './phase.ts';
import { budget } from './phases/budget.ts';
import { forces } from './phases/forces.ts';
import { growth } from './phases/growth.ts';
import { levelsOf, valuesOf } from './phases/indices.ts';
import { trade } from './phases/trade.ts';
import { transfers } from './phases/transfers.ts';

/**
 * The end of the match, once the year's indices are known, or null while it goes on (rules section 9): by hegemony,
 * or by the last turn. Best rating against par wins and exact ties share, or best score where the scenario has no par; a
 * hegemon wins alone.
 */
export function verdictOf(world: World, context: TurnContext): Verdict | null {
  const hegemon = hegemonOf(world, context);
  if (hegemon === null && world.turn < context.lastTurn) return null;
  const legacy = legacyOf(world, context);
  const partners = hegemon === null ? [] : (boardOfWorld(world, context.scenario).ties.pacts[hegemon] ?? []);
  const par = parFor(context.scenario, context.lastTurn);
  const scores: Verdict['scores'] = {};
  for (const id of context.geography.powerIds) {
    const keeps = hegemon === null || hegemon === id ? 1 : partners.includes(id) ? 0.5 : 0;
    const history = [...world.powers[id].history, ...legacy[id]].map((year) => ({
      ...year,
      security: year.security * keeps,
    }));
    const { mandate } = world.powers[id];
    const reward = fulfilled(mandate) ? context.constants.mandateReward : 0;
    const score = scoreOf(history, context.scenario.weights, context.constants) + reward;
    scores[id] = {
      score,
      rating: par === null ? null : ratingOf(score, par.seats[id]),
      indices: averageIndices(history, context.constants),
      ...(mandate && { mandate: { id: mandate.id, fulfilled: fulfilled(mandate) } }),
    };
  }
  return {
    turn: world.turn,
    reason: hegemon === null ? 'lastTurn' : 'hegemony',
    winners: hegemon === null ? bestOf(scores, context.geography.powerIds) : [hegemon],
    hegemon,
    scores,
  };
}

function hegemonOf(world: World, { geography, constants }: TurnContext): PowerId | null {
  return geography.powerIds.find((id) => world.powers[id].hegemonTurns >= constants.hegemonyTurns) ?? null;
}

function bestOf(scores: Verdict['scores'], powerIds: readonly PowerId[]): PowerId[] {
  const merit = (id: PowerId): number => scores[id].rating ?? scores[id].score;
  const best = Math.max(...powerIds.map(merit));
  return powerIds.filter((id) => merit(id) === best);
}

const LEGACY_YEAR: readonly Phase[] = [trade, transfers, budget, growth, forces];
const silent: Emit = () => {};

/**
 * Indices of the years after the last, lived on what the match left behind: normal taxes, no deficit, treaties and fronts
 * as they stand, and consumption less 4 % of the debt added since the start. So stripping the future does not pay.
 */
function legacyOf(world: World, context: TurnContext): Record<PowerId, Indices[]> {
  const { powerIds } = context.geography;
  const { legacyTurns, legacyDebt } = context.constants;
  const startDebt = new Map(context.scenario.powers.map((power) => [power.id, power.debtBn * 1000]));
  const addedDebt = new Map(
    powerIds.map((id) => [id, Math.max(0, world.powers[id].debt - (startDebt.get(id) as number))]),
  );
  const years: Record<PowerId, Indices[]> = {};
  for (const id of powerIds) years[id] = [];
  let next = plainly(world, context);
  const quiet: TurnContext = { ...context, orders: { ...context.orders, budgets: {} } };
  for (let year = 1; year <= legacyTurns; year++) {
    for (const phase of LEGACY_YEAR) next = phase(next, quiet, silent);
    const levels = levelsOf(next, boardOfWorld(next, context.scenario), context.scenario, {
      years: world.turn + year,
      deficit: (power: Power) => legacyDebt * (addedDebt.get(power.id) as number),
    });
    for (const id of powerIds) years[id].push(valuesOf(levels[id]));
  }
  return years;
}

/** Everybody at normal taxes with a default budget to repeat, so that the legacy years are alike for all. */
function plainly(world: World, context: TurnContext): World {
  const powers: World['powers'] = {};
  for (const id of context.geography.powerIds) {
    const power: Power = { ...world.powers[id], tax: 'normal', austerity: 0 };
    powers[id] = { ...power, lastBudget: defaultBudget(power, context.constants) };
  }
  return worldWith(world, { powers });
}
