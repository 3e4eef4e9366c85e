import { plays } from '../../content/modules.ts';
import type { PowerId } from '../../core/ids.ts';
import { stream } from '../../core/random.ts';
import { detectionChance, passesCap } from '../../formulas/verification.ts';
import { warsIn } from '../../formulas/war.ts';
import type { Treaty } from '../../model/treaty.ts';
import type { World } from '../../model/world.ts';
import { GRACE } from '../../treaties/armsControl.ts';
import { type Binding, bindingIn } from '../../treaties/term.ts';
import { tiesOf } from '../../treaties/ties.ts';
import { breakTreaty } from '../actions.ts';
import type { Emit, Phase, TurnContext } from '../phase.ts';
import { reveal } from '../secrecy.ts';

/**
 * Watches the caps of arms control once forces are what they are (rules section 6). Who passes one is told so; each partner may
 * find out, and then the treaty is broken before everybody's eyes.
 */
export const armsControl: Phase = (world, context, emit) => {
  if (!plays(context.scenario, 'arms')) return world;
  let next = world;
  for (const binding of bindingIn(world.treaties, world.turn)) {
    const cap = world.turn < binding.treaty.since + GRACE ? null : capOf(binding.treaty);
    if (cap === null) continue;
    for (const power of binding.parties) next = watch(next, world, context, emit, binding, power, cap);
  }
  return next;
};

function capOf({ clauses }: Treaty): number | null {
  let cap: number | null = null;
  for (const clause of clauses) {
    if (clause.kind === 'armsControl') cap = Math.min(clause.capPercent / 100, cap ?? Number.POSITIVE_INFINITY);
  }
  return cap;
}

function watch(
  world: World,
  before: World,
  context: TurnContext,
  emit: Emit,
  { treaty, parties }: Binding,
  power: PowerId,
  cap: number,
): World {
  const { projectionForce, output, intelligence } = world.powers[power];
  if (!passesCap(projectionForce, output, cap)) return world;
  // An earlier party found out this turn may have ended the treaty.
  if (!world.treaties[treaty.id]?.parties.includes(power)) return world;
  const random = stream(context.seed, world.turn, 'verification', treaty.id, power);
  const { powerIds } = context.geography;
  const { intelligence: eyes } = tiesOf(before.treaties, powerIds, warsIn(before.wars), before.turn, before.blocs);
  const by = parties.filter((watcher) => {
    if (watcher === power) return false;
    const sharesEyes = eyes[watcher].includes(power);
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
