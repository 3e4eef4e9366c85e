import { keysOf } from '../core/ids.ts';
import { afterQuiet } from '../formulas/quiet.ts';
import { matchWith } from '../model/copies.ts';
import type { Clock, Match } from '../model/match.ts';
import { policiesOf } from '../view/people.ts';

/** The match with a fresh clock for a phase that begins at `at`; while paused, the phase waits with its full time. */
export function withClock(match: Match, phase: 'plan' | 'crisis', at: number): Match {
  const length = lengthOf(match.setup.clock, phase);
  const next: Match = matchWith(match, { graced: false, ballots: {} });
  if (length === null) return matchWith(next, { deadline: null, pausedWith: null, pauseEnds: null });
  if (match.pausedWith !== null) return matchWith(next, { deadline: null, pausedWith: length });
  return withDeadline(next, at + length);
}

/** The match whose phase ends at a moment, or later where that is in quiet time or all wait for somebody on vacation. */
export function withDeadline(match: Match, moment: number): Match {
  const { clock } = match.setup;
  const waited = policiesOf(match.setup).absence === 'wait' ? vacationEnd(match) : 0;
  const quiet = clock.mode === 'timed' ? clock.quiet : undefined;
  return matchWith(match, { deadline: afterQuiet(Math.max(moment, waited), quiet), pausedWith: null, pauseEnds: null });
}

/** Whether the phase has run out of time at `at`. */
export function isDue(match: Match, at: number): boolean {
  return match.deadline !== null && at >= match.deadline;
}

/** Whether a pause has lasted as long as it may at `at`. */
export function isPauseOver(match: Match, at: number): boolean {
  return match.pauseEnds !== null && at >= match.pauseEnds;
}

/** When something is to be done about the clock though nobody acts: the phase's or the pause's end; null for never. */
export function nextMoment({ deadline, pauseEnds }: Pick<Match, 'deadline' | 'pauseEnds'>): number | null {
  return deadline ?? pauseEnds;
}

function vacationEnd({ seats }: Match): number {
  return Math.max(0, ...keysOf(seats).map((power) => seats[power].vacationUntil ?? 0));
}

function lengthOf(clock: Clock, phase: 'plan' | 'crisis'): number | null {
  if (clock.mode === 'untimed') return null;
  return 1000 * (phase === 'plan' ? clock.planSeconds : clock.crisisSeconds);
}
