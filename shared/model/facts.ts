import type { PowerId } from '../core/ids.ts';
import type { Constants } from './constants.ts';
import type { Par } from './scenario.ts';
import type { IndexName } from './vocabulary.ts';

/** What everybody knew of a match before it began, as far as an analysis of its events needs it. */
export interface MatchFacts {
  /** Turns that were to be played. */
  turns: number;
  weights: Readonly<Record<IndexName, number>>;
  constants: Readonly<
    Pick<
      Constants,
      | 'lastTurnWeight'
      | 'legacyTurns'
      | 'hegemonyShare'
      | 'hegemonyTurns'
      | 'credibilityStart'
      | 'hostilityBase'
      | 'hostilityTension'
    >
  >;
  /** What able rivals score from each seat at this length; null where it has not been measured. */
  par: Readonly<Record<PowerId, Par>> | null;
}
