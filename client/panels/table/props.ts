import type { SeatView } from '../../../shared/view/view.ts';
import type { Acting } from '../useAct.ts';

/** What each part of the table is given. */
export interface TableProps {
  view: SeatView;
  acting: Acting;
  /** The six letters of the match. */
  code: string;
}
