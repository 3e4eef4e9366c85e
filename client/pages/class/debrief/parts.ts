import type { WorldDebrief } from '../../../../shared/classes/records.ts';
import type { PowerId } from '../../../../shared/core/ids.ts';

/** What a stage of the debrief is drawn from: all worlds, or one of them. */
export interface PartProps {
  worlds: readonly WorldDebrief[];
  /** Null for all worlds compared. */
  one: WorldDebrief | null;
  /** The reader's own power, where there is one. */
  you: PowerId | null;
}
