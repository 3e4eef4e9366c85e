import type { PowerId } from '../../core/ids.ts';
import { round } from '../../core/maths.ts';
import { isAtWar } from '../../formulas/budget.ts';
import { readinessToward } from '../../formulas/economy.ts';
import { forceBought } from '../../formulas/growth.ts';
import { readinessSupplied } from '../../formulas/supply.ts';
import { warsIn } from '../../formulas/war.ts';
import { powerWith, worldWith } from '../../model/copies.ts';
import type { Ledger, Power, World } from '../../model/world.ts';
import type { Emit, Phase, TurnContext } from '../phase.ts';

/** Growth of projection force, as a share of output, from which everybody sees it. */
const SEEN_FROM = 0.01;

/** Forces wear and are bought, in war industry turns to arms, and readiness moves (rules section 10). */
export const forces: Phase = (world, context, emit) => {
  const wars = warsIn(world.wars);
  const powers: World['powers'] = {};
  for (const id of context.geography.powerIds) {
    powers[id] = arm(world.powers[id], isAtWar(id, wars), context, emit);
  }
  return worldWith(world, { powers });
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
  const readiness =
    readinessToward(power.readiness, power.lastBudget.readiness, c) * readinessSupplied(power.shortage, c);
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
  return powerWith(power, {
    industry: power.industry - surge,
    homeForce,
    projectionForce,
    projectionGrowth,
    readiness,
    armsFrom: worn(power.armsFrom, kept),
  });
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
