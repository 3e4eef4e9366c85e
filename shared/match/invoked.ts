import type { PowerId } from '../core/ids.ts';
import type { Emit } from '../engine/phase.ts';
import { reveal, revealBetween } from '../engine/secrecy.ts';
import { boundToBoth, guarantorsOf } from '../formulas/guarantors.ts';
import type { Board } from '../model/board.ts';
import type { Crisis } from '../model/crisis.ts';
import type { World } from '../model/world.ts';
import { withTreaties } from '../treaties/board.ts';
import { knownTreaties } from '../view/secrets.ts';

/**
 * A crisis calls on secret treaties before everybody's eyes (rules section 6): those of guarantors who are named, the one that the
 * demand is about, and those that keep a power out which all others expected to stand by the target.
 */
export function revealCalled(world: World, emit: Emit, crisis: Crisis, board: Board): World {
  const seen = knownTreaties(world.treaties, null);
  if (seen === world.treaties) return world;
  const { challenger, demand, guarantors } = crisis;
  let next = world;
  if (demand.kind === 'leaveTreaty') next = reveal(next, emit, demand.treaty, 'crisis', challenger);
  for (const { power, treaty } of guarantors) next = reveal(next, emit, treaty, 'crisis', power);
  for (const power of unexpected(withTreaties(board, seen), crisis, board)) {
    next = revealBetween(next, emit, power, challenger, 'crisis');
    next = revealBetween(next, emit, power, demand.target, 'crisis');
  }
  return next;
}

/** Powers that stand elsewhere than the public treaties have it: neutral, or bound to both sides. */
function unexpected(open: Board, { challenger, demand, guarantors }: Crisis, board: Board): PowerId[] {
  const named = new Set(guarantors.map(({ power }) => power));
  const absent = guarantorsOf(open, demand.target, challenger).filter(({ power }) => !named.has(power));
  const torn = boundToBoth(board.ties, demand.target, challenger);
  const seenTorn = boundToBoth(open.ties, demand.target, challenger);
  const both = torn.filter((power) => !seenTorn.includes(power));
  return [...new Set([...absent.map(({ power }) => power), ...both])].sort();
}
