import { plays } from '../../content/modules.ts';
import { type PowerId, valuesInOrder } from '../../core/ids.ts';
import { stream } from '../../core/random.ts';
import { leakChance, noticeChance } from '../../formulas/intelligence.ts';
import { warsIn } from '../../formulas/war.ts';
import type { Treaty } from '../../model/treaty.ts';
import type { World } from '../../model/world.ts';
import { tiesOf } from '../../treaties/ties.ts';
import { type ErrorShares, errorShares } from '../../view/estimates.ts';
import { knowsOf } from '../../view/secrets.ts';
import type { Emit, Phase, TurnContext } from '../phase.ts';
import { learn } from '../secrecy.ts';

/**
 * Secret treaties leak at the end of a year (rules section 6): first to those who share the eyes of a power that found out in an
 * earlier year, then to whoever's own services find out.
 */
export const secrets: Phase = (world, context, emit) => {
  if (!plays(context.scenario, 'secrecy')) return world;
  const secret = valuesInOrder(world.treaties).filter((treaty) => treaty.secret === true && treaty.since <= world.turn);
  if (secret.length === 0) return world;
  const errors = errorShares(world, context.geography, context.constants);
  let next = world;
  for (const treaty of secret) {
    next = share(next, context, emit, treaty);
    for (const watcher of context.geography.powerIds) next = watch(next, context, emit, treaty, watcher, errors);
  }
  return next;
};

function share(world: World, { geography }: TurnContext, emit: Emit, treaty: Treaty): World {
  const knowers = (treaty.knownTo ?? []).filter((power) => !treaty.parties.includes(power));
  if (knowers.length === 0) return world;
  const wars = warsIn(world.wars);
  const { intelligence } = tiesOf(world.treaties, geography.powerIds, wars, world.turn, world.blocs);
  let next = world;
  for (const knower of knowers) {
    for (const partner of intelligence[knower]) next = learn(next, emit, treaty.id, partner, 'shared', false);
  }
  return next;
}

function watch(
  world: World,
  { constants, seed }: TurnContext,
  emit: Emit,
  { id, parties }: Treaty,
  watcher: PowerId,
  errors: ErrorShares,
): World {
  if (knowsOf(world.treaties[id], watcher)) return world;
  const { intelligence } = world.powers[watcher];
  const guards = parties.map((party) => world.powers[party].intelligence);
  const sights = parties.map((party, index) => ({
    nearness: constants.estimateError / errors[watcher][party],
    guarded: guards[index],
  }));
  const random = stream(seed, world.turn, 'secret', id, watcher);
  if (!random.chance(leakChance(intelligence, sights, constants))) return world;
  return learn(world, emit, id, watcher, 'intelligence', random.chance(noticeChance(intelligence, guards, constants)));
}

/**
 * What some events of the deck bring to light: cables that get out show the other power a secret of its writer, and a defector
 * who is kept tells one of the other's.
 */
export function leakByCard(
  world: World,
  { scenario, seed }: TurnContext,
  emit: Emit,
  card: { card: string; power: PowerId; other: PowerId | null },
  option: number,
): World {
  const { power, other } = card;
  if (!plays(scenario, 'secrecy') || other === null) return world;
  if (card.card === 'leakedCables') return oneSecret(world, seed, emit, power, other);
  return card.card === 'defector' && option === 1 ? oneSecret(world, seed, emit, other, power) : world;
}

function oneSecret(world: World, seed: number, emit: Emit, of: PowerId, to: PowerId): World {
  const kept = valuesInOrder(world.treaties).filter((treaty) => treaty.parties.includes(of) && !knowsOf(treaty, to));
  if (kept.length === 0) return world;
  const { id } = stream(seed, world.turn, 'secret', 'card', of, to).pick(kept);
  return learn(world, emit, id, to, 'event', true);
}
