import type { Weights } from './weights.ts';
import { ORDINARY } from './weights.ts';

/**
 * The internal balancer. Waltz held that a state can answer power with its own effort, and that effort at home is the
 * surer means because it rests on nobody's will. Hence a high bar against commitments, a single pact at most, a heavy
 * burden, mostly home force that alarms few, and little zeal for others' quarrels. At a
 * burden of .11 it was .5 points worse off at every seat of The Concert.
 */
export const internal: Weights = {
  ...ORDINARY,
  securityWeight: 1.2,
  burdenMost: 0.085,
  projectionShare: 0.2,
  bar: 3,
  pactsMost: 1,
  honourBias: -1,
  concedeBias: -1,
  generosity: 0.4,
};
