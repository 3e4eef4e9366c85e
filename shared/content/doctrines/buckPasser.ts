import type { Weights } from './weights.ts';
import { ORDINARY } from './weights.ts';

/**
 * The buck-passer. Olson and Zeckhauser: security made in common invites free riding; Christensen and Snyder: so does a
 * strong defence. Hence the smallest burden, little projection, pacts that others pay for, promises of non-aggression to stay
 * out of trouble, and the least will to honour.
 */
export const buckPasser: Weights = {
  ...ORDINARY,
  securityWeight: 0.85,
  burdenMost: 0.066,
  projectionShare: 0.1,
  pactsMost: 3,
  honourBias: -1.5,
  tax: 'low',
  containment: 0.3,
  nonAggressionBias: 1.5,
  generosity: 0.3,
};
