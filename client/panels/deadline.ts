import type { SeatView } from '../../shared/view/view.ts';
import { serverNow } from '../store/match.ts';
import { dateTime, dayTime } from '../text/format.ts';
import { t } from '../text/index.tsx';

/** Within this time a moment needs no date, ms. */
const SOON = 12 * 3_600_000;

/** A moment in the reader's own time; with its date where it is not soon. */
export const momentWords = (at: number): string => (Math.abs(at - serverNow()) < SOON ? dayTime(at) : dateTime(at));

/** When the phase ends, in the reader's own time; or that the clock stands, and until when. */
export function deadlineWords({ deadline, pausedWith, pauseEnds }: SeatView): string {
  if (pausedWith !== null) {
    return pauseEnds === null ? t('deadline.paused') : t('deadline.pausedUntil', { at: momentWords(pauseEnds) });
  }
  return deadline === null ? t('deadline.none') : t('deadline.at', { at: momentWords(deadline) });
}
