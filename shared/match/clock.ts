import type { Clock, Match } from '../model/match.ts';

/** The match with a fresh clock for a phase that begins at `at`; while paused, the phase waits with its full time. */
export function withClock(match: Match, phase: 'plan' | 'crisis', at: number): Match {
  const length = lengthOf(match.setup.clock, phase);
  if (length === null) return { ...match, deadline: null, pausedWith: null };
  if (match.pausedWith !== null) return { ...match, deadline: null, pausedWith: length };
  return { ...match, deadline: at + length };
}

/** Whether the phase has run out of time at `at`. */
export function isDue(match: Match, at: number): boolean {
  return match.deadline !== null && at >= match.deadline;
}

function lengthOf(clock: Clock, phase: 'plan' | 'crisis'): number | null {
  if (clock.mode === 'untimed') return null;
  return 1000 * (phase === 'plan' ? clock.planSeconds : clock.crisisSeconds);
}
