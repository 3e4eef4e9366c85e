import { describe, expect, it } from 'vitest';
import { PACE, planLesson } from '../../shared/classes/pacing.ts';

const MINUTE = 60_000;
const lesson = { now: 0, bell: 45 * MINUTE, debriefMinutes: 12, lessons: 1, turn: 1, turns: 6 };

describe('a lesson', () => {
  it('ends its last turn before the debrief though every clock should run out', () => {
    const plan = planLesson(lesson);
    expect(plan).toMatchObject({ turns: 6, shortened: false, stopsAt: 33 * MINUTE, bell: 45 * MINUTE });
    const whole = plan.planSeconds + 2 * plan.crisisSeconds;
    expect(6 * whole + plan.spareSeconds).toBe(33 * 60);
    expect(plan.ends.map(({ turn }) => turn)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(plan.ends.at(-1)?.at).toBeLessThanOrEqual(plan.stopsAt);
  });

  it('gives time that was not used to the turns that are left', () => {
    const early = planLesson({ ...lesson, now: 2 * MINUTE, turn: 3 });
    const late = planLesson({ ...lesson, now: 20 * MINUTE, turn: 3 });
    expect(early.planSeconds).toBeGreaterThan(late.planSeconds);
  });

  it('drops turns rather than make them too short, and never the running one', () => {
    const short = planLesson({ ...lesson, now: 28 * MINUTE });
    expect(short.shortened).toBe(true);
    expect(short.turns).toBeLessThan(6);
    expect(short.planSeconds).toBeGreaterThanOrEqual(PACE.planLeast);
    const over = planLesson({ ...lesson, now: 50 * MINUTE, turn: 4 });
    expect(over).toMatchObject({ turns: 4, spareSeconds: 0 });
  });

  it('of several is cut to its part of the turns', () => {
    expect(planLesson({ ...lesson, lessons: 2, turns: 10 })).toMatchObject({ turns: 5, shortened: false });
    expect(planLesson({ ...lesson, lessons: 1, turn: 6, turns: 10 }).turns).toBe(10);
  });

  it('keeps every phase within its bounds, whatever the hour', () => {
    for (let now = 0; now < 60; now++) {
      for (let turn = 1; turn <= 6; turn++) {
        const plan = planLesson({ ...lesson, now: now * MINUTE, turn });
        expect(plan.planSeconds).toBeGreaterThanOrEqual(PACE.planLeast);
        expect(plan.planSeconds).toBeLessThanOrEqual(PACE.planMost);
        expect(plan.crisisSeconds).toBeGreaterThanOrEqual(PACE.crisisLeast);
        expect(plan.crisisSeconds).toBeLessThanOrEqual(PACE.crisisMost);
        expect(plan.turns).toBeGreaterThanOrEqual(turn);
      }
    }
  });
});
