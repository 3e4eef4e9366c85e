import { constantsOf, geographyOf } from '../content/geography.ts';
import type { PowerId } from '../core/ids.ts';
import { countMandates } from '../engine/mandates.ts';
import { noOrders, type TurnContext, type TurnOrders } from '../engine/phase.ts';
import { type Emitted, PIPELINE } from '../engine/resolveTurn.ts';
import { verdictOf } from '../engine/verdict.ts';
import { scoreOf } from '../formulas/indices.ts';
import { worldWith } from '../model/copies.ts';
import type { Scenario } from '../model/scenario.ts';
import type { World } from '../model/world.ts';

/** Phases that make nothing of what is to be found out: chance events, and what seats will learn and estimate. */
const LEFT_OUT: ReadonlySet<string> = new Set(['events', 'secrets', 'estimates']);

/** How a roll forward is done. */
export interface Rolling {
  scenario: Scenario;
  /** Seed of the imagined luck. */
  seed: number;
  /** Turns to resolve. */
  turns: number;
  /** Last turn of the match. */
  lastTurn: number;
}

/**
 * What a power would score in the turns to come, in points a turn: the engine itself plays `orders` in the first of so many, and then
 * everybody goes on as they do. The last of them stands for those after it, and where the match ends the years after count as they
 * do at the end of a match.
 */
export function scoreAhead(world: World, power: PowerId, orders: Partial<TurnOrders>, rolling: Rolling): number {
  const { scenario, seed, turns, lastTurn } = rolling;
  const context: TurnContext = {
    scenario,
    geography: geographyOf(scenario),
    constants: constantsOf(scenario),
    seed,
    orders: { ...noOrders, ...orders },
    lastTurn,
  };
  const before = world.powers[power].history.length;
  let next = world;
  for (let turn = 0; turn < turns; turn++) {
    const year = turn === 0 ? context : { ...context, orders: noOrders };
    const told: Emitted[] = [];
    for (const phase of PIPELINE) {
      if (LEFT_OUT.has(phase.name)) continue;
      next = phase.run(next, year, (audience, body) => told.push({ audience, body }));
    }
    next = countMandates(next, told);
    if (next.turn >= lastTurn || next.powers[power].hegemonTurns > 0) {
      const verdict = verdictOf(next, year);
      if (verdict !== null) return verdict.scores[power].score;
    }
    next = worldWith(next, { turn: next.turn + 1 });
  }
  const years = next.powers[power].history.slice(before);
  const beyond = STANDS_FOR * Math.max(0, lastTurn - next.turn + 1);
  let sum = 0;
  years.forEach((indices, year) => {
    sum += scoreOf([indices], scenario.weights, context.constants) * (year === years.length - 1 ? 1 + beyond : 1);
  });
  return sum / (years.length + beyond);
}

/** How much a year beyond the last that was played counts: the farther, the less is known of it. */
const STANDS_FOR = 0.7;
