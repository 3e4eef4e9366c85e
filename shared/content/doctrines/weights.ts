import type { TaxStep } from '../../model/vocabulary.ts';

/**
 * What tells one doctrine from another: all rivals share one policy and differ in these numbers only (rules section 11).
 * Biases are points of the decision, on the scale of an index point of the final score.
 */
export interface Weights {
  /** How much a point of Security counts when the military burden is set; 1 is as the score counts it. */
  securityWeight: number;
  /** The largest military burden in peace, a share of output. */
  burdenMost: number;
  /** The part of new forces that can reach abroad, 0–1. */
  projectionShare: number;
  /** Points a commitment must be worth beyond nothing. */
  bar: number;
  /** Pacts beyond which no further one is sought. */
  pactsMost: number;
  /** Added to the worth of every demand. */
  demandBias: number;
  /** Added to the worth of honouring a commitment. */
  honourBias: number;
  /** Added to the worth of conceding. */
  concedeBias: number;
  /** Tax step in peace. */
  tax: TaxStep;
  /** How much it matters to hold down a power that may come to dominate; 1 is ordinary. */
  containment: number;
  /** Added to the worth of a promise of non-aggression. */
  nonAggressionBias: number;
  /** Added to the worth of a trade treaty. */
  tradeBias: number;
  /** Added to the worth of giving a guarantee. */
  guaranteeBias: number;
  /** Added to the worth of a pact with the strongest power. */
  strongestBias: number;
  /** Added to the worth of standing arrangements: consultation, common standards, pacts of three and more. */
  institutionBias: number;
  /** How readily it pays for others' help, 0–1. */
  generosity: number;
  /** Added to the worth of offering to mediate. */
  mediationBias: number;
}

/** What a rival supposes of a power whose intentions it cannot see. */
export const ORDINARY: Weights = {
  securityWeight: 1,
  burdenMost: 0.08,
  projectionShare: 0.25,
  bar: 0.5,
  pactsMost: 3,
  demandBias: -1,
  honourBias: 0,
  concedeBias: 0,
  tax: 'normal',
  containment: 1,
  nonAggressionBias: 0,
  tradeBias: 0,
  guaranteeBias: 0,
  strongestBias: 0,
  institutionBias: 0,
  generosity: 0.7,
  mediationBias: 0,
};
