import type { Weights } from './weights.ts';
import { ORDINARY } from './weights.ts';

/**
 * The institutionalist. Keohane and Ikenberry: standing rules lower the cost of keeping promises and make restraint
 * believable. Hence pacts of several parties with consultation and common standards, generous dues, offers to mediate, and the
 * firmest will to honour.
 */
export const institutionalist: Weights = {
  ...ORDINARY,
  burdenMost: 0.08,
  bar: -0.5,
  honourBias: 3,
  tax: 'low',
  institutionBias: 1.5,
  generosity: 1,
  mediationBias: 1.5,
};
