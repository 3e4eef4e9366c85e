/** A lesson from a moment on. All moments are milliseconds since 1970. */
export interface LessonPlan {
  /** Turns that will be played when the lesson is over: all of them, or those up to the recess. */
  turns: number;
  planSeconds: number;
  crisisSeconds: number;
  /** When each turn is due to end at the latest, from the running one on. */
  ends: { turn: number; at: number }[];
  /** Seconds between the last turn's end and the debrief. */
  spareSeconds: number;
  /** When play stops and the debrief, or what there is in its place before a recess, begins. */
  stopsAt: number;
  bell: number;
  /** Whether turns had to be dropped so that the debrief's time is kept. */
  shortened: boolean;
}

/** What a lesson is planned from. */
export interface LessonFacts {
  now: number;
  bell: number;
  debriefMinutes: number;
  /** Lessons left, with this one. */
  lessons: number;
  /** The running turn, from 1. */
  turn: number;
  /** Turns of the whole match. */
  turns: number;
}

/** Shortest and longest phases that a lesson is cut into, seconds. A crisis has two steps. */
export const PACE = { planLeast: 45, planMost: 600, crisisLeast: 15, crisisMost: 90, crisisShare: 0.14 } as const;

/** Seconds of a whole turn at its shortest, crisis and all. */
const TURN_LEAST = PACE.planLeast + 2 * PACE.crisisLeast;

/**
 * A lesson cut into turns so that, though every turn should have its crisis and every clock run out, the last ends before the debrief.
 * Turns are dropped where they would be too short; the running one is never.
 */
export function planLesson({ now, bell, debriefMinutes, lessons, turn, turns }: LessonFacts): LessonPlan {
  const stopsAt = Math.max(now, bell - debriefMinutes * 60_000);
  const seconds = Math.floor((stopsAt - now) / 1000);
  const left = turns - turn + 1;
  const wanted = Math.max(1, lessons > 1 ? Math.ceil(left / lessons) : left);
  const played = Math.max(1, Math.min(wanted, Math.floor(seconds / TURN_LEAST)));
  const whole = Math.floor(seconds / played);
  const crisisSeconds = clamp(Math.floor(whole * PACE.crisisShare), PACE.crisisLeast, PACE.crisisMost);
  const planSeconds = clamp(whole - 2 * crisisSeconds, PACE.planLeast, PACE.planMost);
  const each = planSeconds + 2 * crisisSeconds;
  const last = turn + played - 1;
  return {
    turns: last,
    planSeconds,
    crisisSeconds,
    ends: Array.from({ length: played }, (_, index) => ({
      turn: turn + index,
      at: Math.min(stopsAt, now + (index + 1) * each * 1000),
    })),
    spareSeconds: Math.max(0, seconds - played * each),
    stopsAt,
    bell,
    shortened: played < wanted,
  };
}

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));
