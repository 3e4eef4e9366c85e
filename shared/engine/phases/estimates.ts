import { worldWith } from '../../model/copies.ts';
import { drawBeliefs } from '../../view/estimates.ts';
import type { Phase } from '../phase.ts';

/** Draws what every power will believe of the others in the coming turn (rules sections 7 and 10). */
export const estimates: Phase = (world, { geography, constants, seed }) =>
  worldWith(world, { beliefs: drawBeliefs(worldWith(world, { turn: world.turn + 1 }), geography, constants, seed) });
