import type { Weights } from './weights.ts';
import { ORDINARY } from './weights.ts';

/**
 * The revisionist. Schweller, Mearsheimer: some states want more than they have, and test who will stand in the way. Hence
 * the largest burden and mostly projection, a positive bias for demands, no wish to contain anyone but whoever contains it,
 * and a refusal to yield.
 */
export const revisionist: Weights = {
  ...ORDINARY,
  securityWeight: 1.2,
  burdenMost: 0.12,
  projectionShare: 0.65,
  bar: 1,
  pactsMost: 2,
  demandBias: 1.4,
  honourBias: -2,
  concedeBias: -2,
  containment: 0,
  generosity: 0.6,
};
