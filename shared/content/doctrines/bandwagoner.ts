import type { Weights } from './weights.ts';
import { ORDINARY } from './weights.ts';

/**
 * The bandwagoner. Schweller: some states side with the stronger, for safety or for spoils. Hence points for a pact with the
 * strongest power, hardly any care to contain it, few arms, and a readiness to concede.
 */
export const bandwagoner: Weights = {
  ...ORDINARY,
  securityWeight: 0.9,
  burdenMost: 0.07,
  projectionShare: 0.1,
  bar: 1,
  pactsMost: 2,
  honourBias: -1,
  concedeBias: 2,
  tax: 'low',
  containment: 0.2,
  strongestBias: 2,
};
