import { plays } from '../../content/modules.ts';
import { type PowerId, valuesInOrder } from '../../core/ids.ts';
import { stream } from '../../core/random.ts';
import { detectionChance, passesCap } from '../../formulas/verification.ts';
import type { Ties } from '../../model/ties.ts';
import type { Treaty } from '../../model/treaty.ts';
import type { World } from '../../model/world.ts';
import { GRACE } from '../../treaties/armsControl.ts';
import { boardOfWorld } from '../../treaties/board.ts';
import { boundParties, isInForce } from '../../treaties/term.ts';
import { breakTreaty } from '../actions.ts';
import type { Emit, Phase, TurnContext } from '../phase.ts';
import { reveal } from '../secrecy.ts';

/**
 * Watches the caps of arms control once forces are what they are (rules section 6). Who passes one is told so; each partner may
 * find out, and then the treaty is broken before everybody's eyes.
 */
export const armsControl: Phase = (world, context, emit) => {
  if (!plays(context.scenario, 'arms')) return world;
  const { ties } = boardOfWorld(world, context.scenario);
  let next = world;
  for (const treaty of valuesInOrder(world.treaties)) {
    if (!isInForce(treaty, world.turn) || world.turn < treaty.since + GRACE) continue;
    const cap = capOf(treaty);
    if (cap === null) continue;
    for (const power of boundParties(treaty, world.turn)) next = watch(next, context, emit, ties, treaty, power, cap);
  }
  return next;
};

function capOf({ clauses }: Treaty): number | null {
  const caps = clauses.flatMap((clause) => (clause.kind === 'armsControl' ? [clause.capPercent / 100] : []));
  return caps.length === 0 ? null : Math.min(...caps);
}

function watch(
  world: World,
  context: TurnContext,
  emit: Emit,
  ties: Ties,
  treaty: Treaty,
  power: PowerId,
  cap: number,
): World {
  const { projectionForce, output, intelligence } = world.powers[power];
  if (!passesCap(projectionForce, output, cap)) return world;
  // An earlier party found out this turn may have ended the treaty.
  if (!world.treaties[treaty.id]?.parties.includes(power)) return world;
  const random = stream(context.seed, world.turn, 'verification', treaty.id, power);
  const by = boundParties(treaty, world.turn).filter((watcher) => {
    if (watcher === power) return false;
    const sharesEyes = ties.intelligence[watcher].includes(power);
    const skill = { intelligence: world.powers[watcher].intelligence, sharesEyes };
    return random.chance(detectionChance(skill, { intelligence }, context.constants));
  });
  const share = projectionForce / output;
  if (by.length === 0) {
    emit([power], { kind: 'capPassed', treaty: treaty.id, power, share, cap });
    return world;
  }
  const open = reveal(world, emit, treaty.id, 'broken', power);
  emit('public', { kind: 'capBroken', treaty: treaty.id, power, by, share, cap });
  return breakTreaty(open, context, emit, treaty.id, power);
}
