import type { Weights } from './weights.ts';
import { ORDINARY } from './weights.ts';

/**
 * The offshore balancer. Mearsheimer and Layne: stay beyond the water, let others hold the line, and tip the scale only
 * when someone is about to dominate. Hence forces that reach, guarantees rather than mutual pacts, and the greatest weight of
 * all on containment.
 */
export const offshore: Weights = {
  ...ORDINARY,
  burdenMost: 0.09,
  projectionShare: 0.6,
  bar: 1,
  pactsMost: 2,
  containment: 1.5,
  guaranteeBias: 1,
  generosity: 0.9,
};
