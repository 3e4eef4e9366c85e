import type { Weights } from '../content/doctrines/index.ts';
import type { PowerId } from '../core/ids.ts';
import type { Reason, TreatyTerms } from '../model/treaty.ts';
import type { Appraisal } from './appraisal.ts';

/** Points of Prosperity for the whole of one's output, near where one stands. */
export const POINTS_PER_OUTPUT = 200;

/** Points that one per cent of output a turn is worth to who receives it, and costs who gives it. */
export const POINTS_PER_PERCENT_RECEIVED = 0.9;
export const POINTS_PER_PERCENT_GIVEN = 0.5;

/** One party's side of a treaty, as its clauses are weighed. */
export interface Side {
  appraisal: Appraisal;
  terms: TreatyTerms;
  power: PowerId;
  partners: readonly PowerId[];
  weights: Weights;
  /** What has been found so far; the weighing adds to it. */
  reasons: Reason[];
}
