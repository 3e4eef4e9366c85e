import type { Weights } from './weights.ts';
import { ORDINARY } from './weights.ts';

/**
 * The external balancer. Walt: states ally against the greatest threat, and pooled strength deters what none could deter
 * alone. Hence no bar, up to three pacts, light taxes and a moderate burden, because partners carry part of it, and a strong
 * will to honour, because cover given is cover received.
 */
export const external: Weights = {
  ...ORDINARY,
  securityWeight: 0.95,
  burdenMost: 0.07,
  bar: -0.5,
  honourBias: 2,
  tax: 'low',
  generosity: 1,
};
