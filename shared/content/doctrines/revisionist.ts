import type { Weights } from './weights.ts';
import { ORDINARY } from './weights.ts';

/**
 * The revisionist. Schweller, Mearsheimer: some states want more than they have, and test who will stand in the way. Hence
 * a positive bias for demands, forces that reach, no wish to contain anyone but whoever contains it, and a refusal to yield;
 * and, as even the boldest need friends or at least bystanders, pacts with whoever will not resist. Measured at every seat of The
 * Concert: alone, with two thirds of its forces made to go abroad, it frightened all others into pacts, scored 65.3 and won
 * nothing; with clients and fewer such forces it demands as often, scores 68.3 and wins one match in six.
 */
export const revisionist: Weights = {
  ...ORDINARY,
  burdenMost: 0.07,
  projectionShare: 0.45,
  bar: -0.5,
  demandBias: 1.6,
  honourBias: 0.5,
  concedeBias: -2,
  tax: 'low',
  containment: 0,
  generosity: 1,
};
