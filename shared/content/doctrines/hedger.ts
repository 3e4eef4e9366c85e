import type { Weights } from './weights.ts';
import { ORDINARY } from './weights.ts';

/**
 * The hedger. Where nobody can tell who will dominate, a prudent state insures with all sides and binds itself to none
 * (Goh, Kuik). Hence trade and non-aggression with everyone, few pacts behind a bar, some arms of its own, and answers that
 * keep a door open rather than honour at any price.
 */
export const hedger: Weights = {
  ...ORDINARY,
  securityWeight: 1,
  burdenMost: 0.09,
  projectionShare: 0.3,
  bar: 1,
  pactsMost: 2,
  honourBias: -1,
  nonAggressionBias: 1,
  tradeBias: 1,
  mediationBias: 0.8,
};
