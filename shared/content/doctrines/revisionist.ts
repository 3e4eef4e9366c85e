import type { Weights } from './weights.ts';
import { ORDINARY } from './weights.ts';

/**
 * The revisionist. Schweller, Mearsheimer: some states want more than they have, and test who will stand in the way. Hence
 * a large burden and mostly projection, a positive bias for demands, no wish to contain anyone but whoever contains it, and
 * a refusal to yield. Measured at Kestria: with a burden to .12 and a bias of 1.4 it backed down twice a match and scored 70
 * where every other doctrine got 75; so it is choosier here.
 */
export const revisionist: Weights = {
  ...ORDINARY,
  burdenMost: 0.085,
  projectionShare: 0.65,
  bar: 1,
  pactsMost: 2,
  demandBias: 0.8,
  honourBias: -2,
  concedeBias: -2,
  tax: 'low',
  containment: 0,
  generosity: 0.6,
};
