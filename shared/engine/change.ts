import type { PowerId } from '../core/ids.ts';
import { clamp } from '../core/maths.ts';
import type { Cause } from '../events/events.ts';
import { pairWith, powerWith, worldWith } from '../model/copies.ts';
import type { Pair, Power, PromiseRecord, World } from '../model/world.ts';
import type { Emit } from './phase.ts';

/** The world with some fields of one power changed; all else is shared. */
export function withPower(world: World, id: PowerId, change: Partial<Power>): World {
  return worldWith(world, { powers: { ...world.powers, [id]: powerWith(world.powers[id], change) } });
}

/** The world with some fields of how `from` stands toward `to` changed; all else is shared. */
export function withPair(world: World, from: PowerId, to: PowerId, change: Partial<Pair>): World {
  const row = world.pairs[from];
  return worldWith(world, { pairs: { ...world.pairs, [from]: { ...row, [to]: pairWith(row[to], change) } } });
}

/** Adds up causes of one change. */
function total(causes: readonly Cause[]): number {
  let points = 0;
  for (const cause of causes) points += cause.points;
  return points;
}

/** Changes a power's credibility, kept within 0–100, and says why; an entry for its record goes along where given. */
export function changeCredibility(
  world: World,
  emit: Emit,
  power: PowerId,
  cause: Cause,
  record?: Omit<PromiseRecord, 'turn' | 'change'>,
): World {
  const from = world.powers[power].credibility;
  const to = clamp(from + cause.points, 0, 100);
  if (to !== from) emit('public', { kind: 'credibilityChanged', power, from, to, causes: [cause] });
  const entry = record && { ...record, turn: world.turn, change: cause.points };
  const known = world.powers[power].record;
  return withPower(world, power, { credibility: to, record: entry ? [...known, entry] : known });
}

/** Changes a power's cohesion, kept within 0–100, and says why. */
export function changeCohesion(world: World, emit: Emit, power: PowerId, causes: Cause[]): World {
  const from = world.powers[power].cohesion;
  const to = clamp(from + total(causes), 0, 100);
  if (to === from) return world;
  emit('public', { kind: 'cohesionChanged', power, from, to, causes });
  return withPower(world, power, { cohesion: to });
}

/** Changes how well `power` likes `toward`, kept within −100…100, and says why. */
export function changeRelations(world: World, emit: Emit, power: PowerId, toward: PowerId, cause: Cause): World {
  const from = world.pairs[power][toward].relations;
  const to = clamp(from + cause.points, -100, 100);
  if (to === from || power === toward) return world;
  emit('public', { kind: 'relationsChanged', power, toward, from, to, causes: [cause] });
  return withPair(world, power, toward, { relations: to });
}

/** Changes how much `power` fears `toward`, kept within 0–100, and says why. */
export function changeTension(world: World, emit: Emit, power: PowerId, toward: PowerId, cause: Cause): World {
  const from = world.pairs[power][toward].tension;
  const to = clamp(from + cause.points, 0, 100);
  if (to === from || power === toward) return world;
  emit('public', { kind: 'tensionChanged', power, toward, from, to, causes: [cause] });
  return withPair(world, power, toward, { tension: to });
}
