import { type Result, refuse } from '../../shared/core/result.ts';
import type { Forks } from '../storage/forks.ts';

const DAY = 86_400_000;

/** Forks of one match in a day, by whoever asks: enough for a class, too few to fill a disk. */
export const FORKS_MOST = 12;

/** Takes one of a match's forks of the day; called again with what it answers, gives it back. */
export async function takeFork(forks: Forks, code: string, now: number): Promise<Result<() => Promise<void>>> {
  // Noted before it is counted, so that of two who ask at once the earlier takes the last.
  const noted = await forks.note(code, now);
  const giveBack = () => forks.forget(code, noted);
  const made = await forks.after(code, now - DAY);
  if (made.indexOf(noted) < FORKS_MOST) return { ok: true, value: giveBack };
  await giveBack();
  return refuse('fork/too-many', { most: FORKS_MOST, hours: Math.ceil((made[0] + DAY - now) / 3_600_000) });
}
