import type { Clock, QuietTime } from '../../shared/model/match.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;
/** How far ahead a zone's changes are looked up: longer than any match lasts. */
const AHEAD = 730 * DAY;
/** Zones change no oftener than every few weeks. */
const STEP = 14 * DAY;

/** Whether a machine's calendar knows a zone of that name. */
export function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/**
 * A clock whose quiet time goes by a zone, with what the calendar says of it: how far the zone is ahead of UTC now, and when that will
 * change. Rules read these numbers and no calendar, so that a replay on any machine comes to the same deadlines.
 */
export function onCalendar(clock: Clock, now: number): Clock {
  if (clock.mode !== 'timed' || clock.quiet?.zone === undefined || !isZone(clock.quiet.zone)) return clock;
  const ahead = offsetsOf(clock.quiet.zone);
  const quiet: QuietTime = { ...clock.quiet, offset: ahead(now), shifts: shiftsOf(ahead, now) };
  return { ...clock, quiet };
}

function shiftsOf(ahead: (at: number) => number, now: number): { from: number; offset: number }[] {
  const shifts: { from: number; offset: number }[] = [];
  for (let at = now; at < now + AHEAD; at += STEP) {
    if (ahead(at) === ahead(at + STEP)) continue;
    let [before, after] = [Math.floor(at / MINUTE), Math.ceil((at + STEP) / MINUTE)];
    while (after - before > 1) {
      const middle = Math.floor((before + after) / 2);
      if (ahead(middle * MINUTE) === ahead(at)) before = middle;
      else after = middle;
    }
    shifts.push({ from: after * MINUTE, offset: ahead(after * MINUTE) });
  }
  return shifts;
}

/** Minutes that a zone is ahead of UTC at a moment. */
function offsetsOf(timeZone: string): (at: number) => number {
  const words = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  return (at) => {
    const name = words.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? '';
    const [, sign, hours, minutes] = /^GMT([+-])(\d\d):(\d\d)/.exec(name) ?? [];
    return sign === undefined ? 0 : (sign === '-' ? -1 : 1) * (60 * Number(hours) + Number(minutes));
  };
}
