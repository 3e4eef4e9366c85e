import type { PowerId } from '../core/ids.ts';
import type { Effort } from './effort.ts';
import { leastSquares } from './leastSquares.ts';
import type { Log } from './log.ts';

/** A coefficient with its standard error. */
export interface Estimated {
  value: number;
  error: number;
}

/**
 * How a power's arming follows another's (Richardson, *Arms and Insecurity*, 1960): the change of its arms effort from one
 * turn to the next is `reaction` · the other's effort in the turn before − `fatigue` · its own + `grievance`. Efforts are per
 * cent of output. Null where the turns are too few, or the other's effort hardly changed, so that nothing can be said.
 */
export interface Reaction {
  power: PowerId;
  toward: PowerId;
  /** Changes that the fit rests on. */
  n: number;
  fit: { reaction: Estimated; fatigue: Estimated; grievance: Estimated } | null;
}

/** The reaction of every power to every other, by power and then by the other. */
export function reactions(log: Log, efforts: readonly Effort[]): Reaction[] {
  const series = new Map(log.powers.map((power) => [power, armsOf(efforts, power)]));
  return log.powers.flatMap((power) =>
    log.powers
      .filter((toward) => toward !== power)
      .map((toward) => reactionTo(power, toward, series.get(power) ?? [], series.get(toward) ?? [])),
  );
}

/** Arms effort of a power turn by turn, per cent of output. */
export function armsOf(efforts: readonly Effort[], power: PowerId): number[] {
  return efforts.filter((effort) => effort.power === power).map(({ arms }) => 100 * arms);
}

/** Least distance between the highest and the lowest effort that there is something to react to, per cent of output. */
const MOVED = 0.5;

function reactionTo(power: PowerId, toward: PowerId, own: readonly number[], other: readonly number[]): Reaction {
  const changes = own.slice(1).map((effort, index) => effort - own[index]);
  const fit = leastSquares(
    changes.map((_, index) => [1, other[index], own[index]]),
    changes,
  );
  const seen = other.slice(0, changes.length);
  const still = Math.max(...seen) - Math.min(...seen) < MOVED;
  if (fit === null || still) return { power, toward, n: changes.length, fit: null };
  const [grievance, reaction, fatigue] = fit.coefficients.map((value, index) => ({ value, error: fit.errors[index] }));
  const tired = { value: 0 - fatigue.value, error: fatigue.error };
  return { power, toward, n: changes.length, fit: { reaction, fatigue: tired, grievance } };
}
