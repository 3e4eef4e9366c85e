import { offsetAt } from '../../../shared/formulas/quiet.ts';
import type { Clock, QuietTime } from '../../../shared/model/match.ts';
import { dayTime } from '../../text/format.ts';
import { t } from '../../text/index.tsx';

const MINUTE = 60;
const HOUR = 3600;
/** From here on a clock is slow: nobody sits and waits for it. */
const SLOW_FROM = 2 * HOUR;

/** Whether a match goes on over days rather than at one sitting. */
export const isSlow = (clock: Clock): boolean => clock.mode === 'timed' && clock.planSeconds >= SLOW_FROM;

/** A length of time in the largest unit that suits it. */
export function clockWords(seconds: number): string {
  if (seconds % HOUR === 0) return t('lobby.clock.hours', { hours: seconds / HOUR });
  if (seconds >= MINUTE) return t('lobby.clock.value', { minutes: Math.round((10 * seconds) / MINUTE) / 10 });
  return t('lobby.clock.seconds', { seconds });
}

/** A minute of the day as the reader's clock shows it. */
export const timeOfDay = (minutes: number): string => dayTime(new Date(Date.UTC(2026, 0, 1, 0, minutes)), 'UTC');

/** When no phase ends, in the reader's own time. */
export function quietWords(quiet: QuietTime): string {
  const { from, to, weekends } = quiet;
  const offset = offsetAt(Date.now(), quiet);
  const here = -new Date().getTimezoneOffset();
  const local = (minutes: number) => timeOfDay((((minutes - offset + here) % 1440) + 1440) % 1440);
  const nights = from === to ? 'none' : 'some';
  return t('lobby.quiet.shown', { nights, from: local(from), to: local(to), weekends: String(weekends) });
}
