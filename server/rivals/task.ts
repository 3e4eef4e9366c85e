import type { Variant } from '../../shared/content/dials.ts';
import type { PowerId, ScenarioId } from '../../shared/core/ids.ts';
import type { TreatyTerms } from '../../shared/model/treaty.ts';
import type { Doctrine, RivalLevel } from '../../shared/model/vocabulary.ts';
import type { SeatView } from '../../shared/view/view.ts';

/** What a worker is given to decide for one seat: what the seat may see, and what makes its draws repeatable. */
export interface DecisionTask {
  scenario: ScenarioId;
  variant: Variant;
  power: PowerId;
  doctrine: Doctrine;
  level: RivalLevel;
  view: SeatView;
  seed: number;
}

/** What a worker is given to say what a rival thinks of a draft. */
export interface OpinionTask extends DecisionTask {
  asked: { terms: TreatyTerms; by: PowerId };
}
