import type { QuietTime } from '../model/match.ts';

const MINUTE = 60_000;
const DAY = 1440;

/**
 * The first moment from `moment` on that is in no quiet time: no deadline falls into a night or a weekend. Both are milliseconds
 * since 1970; the day is that of the clock's own offsets, since rules read no calendar of a machine.
 */
export function afterQuiet(moment: number, quiet: QuietTime | undefined): number {
  if (quiet === undefined) return moment;
  let at = moment;
  // A night may end in a weekend, a weekend in a night, and either in an hour that is lived twice: each pass leaves one of them behind.
  for (let pass = 0; pass < 6; pass++) {
    const minutes = minutesLeft(at, quiet);
    if (minutes === 0) return at;
    const end = (Math.floor(at / MINUTE) + minutes) * MINUTE;
    const shifted = end - (offsetAt(end, quiet) - offsetAt(at, quiet)) * MINUTE;
    at = shifted > at ? shifted : end;
  }
  return at;
}

/** Minutes that the quiet time's day is ahead of UTC at a moment. */
export const offsetAt = (at: number, { offset, shifts = [] }: QuietTime): number =>
  shifts.filter(({ from }) => from <= at).at(-1)?.offset ?? offset;

/** Minutes until the quiet time around a moment is over; 0 outside. */
function minutesLeft(at: number, quiet: QuietTime): number {
  const { from, to, weekends } = quiet;
  const local = Math.floor(at / MINUTE) + offsetAt(at, quiet);
  const minute = ((local % DAY) + DAY) % DAY;
  if (weekends) {
    // 1970 began on a Thursday: 0 is Monday.
    const weekday = (((Math.floor(local / DAY) + 3) % 7) + 7) % 7;
    if (weekday >= 5) return (7 - weekday) * DAY - minute;
  }
  const isNight = from <= to ? minute >= from && minute < to : minute >= from || minute < to;
  return isNight ? (to - minute + DAY) % DAY : 0;
}
