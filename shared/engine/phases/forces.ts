import { type PowerId, valuesInOrder } from '../../core/ids.ts';
import { clamp, round } from '../../core/maths.ts';
import { isAtWar } from '../../formulas/budget.ts';
import { readinessToward } from '../../formulas/economy.ts';
import { forceBought } from '../../formulas/growth.ts';
import type { Constants } from '../../model/constants.ts';
import type { Ties } from '../../model/ties.ts';
import type { Ledger, Power, World } from '../../model/world.ts';
import { tiesOf } from '../../treaties/ties.ts';
import type { Emit, Phase, TurnContext } from '../phase.ts';

/** Growth of projection force, as a share of output, from which everybody sees it. */
const SEEN_FROM = 0.01;

/** Forces wear and are bought, readiness moves, and partners learn to fight together (rules section 10). */
export const forces: Phase = (world, context, emit) => {
  const wars = valuesInOrder(world.wars);
  const powers: World['powers'] = {};
  for (const id of context.geography.powerIds) {
    powers[id] = arm(world.powers[id], isAtWar(id, wars), context, emit);
  }
  const ties = tiesOf(world.treaties, context.geography.powerIds, wars, world.turn);
  return { ...world, powers, pairs: withInteroperability(world.pairs, ties, context) };
};

function arm(power: Power, atWar: boolean, context: TurnContext, emit: Emit): Power {
  const c = context.constants;
  const { lines } = power.ledger as Ledger;
  const kept = 1 - c.forceDepreciation;
  const surge = atWar ? c.integrationSurge * (power.integration / 100) * power.industry : 0;
  const homeForce = power.homeForce * kept + forceBought(lines.homeForce, power.integration, 1, c) + surge;
  const projectionForce =
    power.projectionForce * kept + forceBought(lines.projectionForce, power.integration, c.projectionPrice, c);
  const projectionGrowth = (projectionForce - power.projectionForce) / power.output;
  const readiness = readinessToward(power.readiness, power.lastBudget.readiness, c);
  emit([power.id], {
    kind: 'forcesChanged',
    power: power.id,
    homeForce,
    projectionForce,
    readiness,
    technology: power.technology,
    homeForceWas: power.homeForce,
    projectionForceWas: power.projectionForce,
  });
  if (projectionGrowth >= SEEN_FROM) {
    emit('public', { kind: 'buildUpSeen', power: power.id, growth: round(projectionGrowth, 3) });
  }
  return {
    ...power,
    industry: power.industry - surge,
    homeForce,
    projectionForce,
    projectionGrowth,
    readiness,
    armsFrom: worn(power.armsFrom, kept),
  };
}

function worn(armsFrom: Power['armsFrom'], kept: number): Power['armsFrom'] {
  const left: Power['armsFrom'] = {};
  for (const supplier in armsFrom) {
    const value = (armsFrom[supplier as PowerId] ?? 0) * kept;
    // Less than a million is nothing that anybody depends on.
    if (value >= 1) left[supplier as PowerId] = value;
  }
  return left;
}

function withInteroperability(pairs: World['pairs'], ties: Ties, context: TurnContext): World['pairs'] {
  let rows = pairs;
  for (const a of context.geography.powerIds) {
    for (const b of context.geography.powerIds) {
      if (a === b) continue;
      const pair = rows[a][b];
      const next = nextInteroperability(pair.interoperability, ties.interoperability[a].includes(b), context.constants);
      if (next !== pair.interoperability)
        rows = { ...rows, [a]: { ...rows[a], [b]: { ...pair, interoperability: next } } };
    }
  }
  return rows;
}

function nextInteroperability(now: number, joint: boolean, c: Constants): number {
  return clamp(now + (joint ? c.interoperabilityGain : -c.interoperabilityDecay), 0, 100);
}
