import { keysOf } from '../core/ids.ts';
import type { Match } from '../model/match.ts';
import type { Belief, Power } from '../model/world.ts';
import type { SeatView } from './view.ts';

/** Everybody's secret figures as they are, for who may see everything. */
export function truths({ world }: Match): SeatView['beliefs'] {
  const beliefs: SeatView['beliefs'] = {};
  for (const power of keysOf(world.powers)) beliefs[power] = exactly(world.powers[power]);
  return beliefs;
}

function exactly({ homeForce, projectionForce, readiness, technology, militaryBurden }: Power): Belief {
  const sure = (value: number) => ({ value, error: 0 });
  return {
    homeForce: sure(homeForce),
    projectionForce: sure(projectionForce),
    readiness: sure(readiness),
    technology: sure(technology),
    militaryBurden: sure(militaryBurden),
  };
}
