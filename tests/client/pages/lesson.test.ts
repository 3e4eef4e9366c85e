import { describe, expect, it } from 'vitest';
import { alarmKey, nextStep, planStepOf, planSteps, sayingOf } from '../../../client/pages/class/console/lesson.ts';
import { middle } from '../../../client/pages/class/grades/rows.ts';
import { bellMoment, fromPreset, lessonOf, requestOf, seatsOf } from '../../../client/pages/class/openForm.ts';
import { classLesson } from '../../../client/text/en/classLesson.ts';
import { classOpen } from '../../../client/text/en/classOpen.ts';
import { CLASS_PRESETS } from '../../../shared/classes/presets.ts';
import type { Alarm, ConsoleStudent, ConsoleView, WorldTile } from '../../../shared/protocol/classConsole.ts';

const student = (news: Partial<ConsoleStudent> = {}): ConsoleStudent => ({
  number: 1,
  name: 'Heron',
  place: null,
  joinedAt: 1,
  online: true,
  muted: false,
  removed: false,
  letBack: false,
  lastAct: null,
  messages: 0,
  mark: null,
  reflection: 'none',
  ...news,
});

const tile = (news: Partial<WorldTile> = {}): WorldTile =>
  ({
    number: 1,
    phase: 'plan',
    step: null,
    turn: 2,
    turns: 6,
    deadline: null,
    pausedWith: null,
    done: 2,
    of: 6,
    alarms: [],
    limits: {},
    ...news,
  }) as WorldTile;

const view = (news: Partial<ConsoleView> = {}): ConsoleView =>
  ({
    phase: 'play',
    doors: true,
    preset: 'concert45',
    turns: 6,
    bell: null,
    plan: null,
    students: [student()],
    worlds: [tile()],
    reveal: 'closed',
    prompts: [],
    ...news,
  }) as ConsoleView;

const alarm = (kind: Alarm['kind'], power: string | null = null): Alarm =>
  ({ kind, level: 'grave', power, other: null, count: 1 }) as Alarm;

describe('what the console says to do next', () => {
  it.each([
    ['open closed doors', { phase: 'doors', doors: false }, 'doors'],
    ['show the code while nobody is in', { phase: 'doors', students: [student({ joinedAt: null })] }, 'wall'],
    [
      'wait while half of the roster is in',
      { phase: 'doors', students: [student(), student({ joinedAt: null })] },
      'join',
    ],
    ['start once all are in', { phase: 'doors' }, 'start'],
    ['start in earnest without a practice turn', { phase: 'doors', preset: 'europe75' }, 'startEarnest'],
    ['see the practice turn through', { phase: 'practice', worlds: [tile({ turn: 1 })] }, 'practice'],
    ['begin in earnest after it', { phase: 'practice', worlds: [tile({ turn: 2 })] }, 'earnest'],
    ['play', {}, 'play'],
    ['announce the last turn', { worlds: [tile({ turn: 6 })] }, 'last'],
    ['leave a crisis alone', { worlds: [tile({ phase: 'crisis' })] }, 'crisis'],
    ['run clocks that stand', { worlds: [tile({ pausedWith: 5 })] }, 'paused'],
    ['end the rest when half is over', { worlds: [tile({ phase: 'ended' }), tile({ number: 2 })] }, 'ending'],
    ['come to the debrief as soon as all are over', { worlds: [tile({ phase: 'ended' })] }, 'verdict'],
    ['go on after a recess', { phase: 'recess' }, 'recess'],
    ['project the debrief', { phase: 'debrief' }, 'verdict'],
    ['uncover more of it', { phase: 'debrief', reveal: 'roads' }, 'reveal'],
    ['ask for the reflection', { phase: 'debrief', reveal: 'secrets' }, 'reflect'],
    ['open the grade book', { phase: 'debrief', reveal: 'secrets', prompts: [{ number: 1, text: 'Why?' }] }, 'collect'],
  ] as [string, Partial<ConsoleView>, string][])('%s', (_name, news, step) => {
    expect(nextStep(view(news)).step).toBe(step);
  });

  it('puts what waits for the instructor first, and nothing that can wait', () => {
    const worlds = (one: Alarm, limits = {}) => [tile(), tile({ number: 2, alarms: [one], limits: limits as never })];
    expect(nextStep(view({ worlds: worlds(alarm('held')) }))).toMatchObject({ step: 'alarm', world: 2 });
    expect(nextStep(view({ worlds: worlds(alarm('leave', 'arden')) })).step).toBe('alarm');
    expect(nextStep(view({ worlds: worlds(alarm('held')) }), new Set([alarmKey(2, alarm('held'))])).step).toBe('play');
    expect(nextStep(view({ worlds: worlds(alarm('war', 'arden')) })).step).toBe('play');
    expect(nextStep(view({ worlds: worlds(alarm('secondKey', 'arden')) })).step).toBe('play');
    const held = { arden: { secondKey: true, coolingTurns: 0, veto: false } };
    expect(nextStep(view({ worlds: worlds(alarm('secondKey', 'arden'), held) })).step).toBe('alarm');
  });

  it('has words for every step, and something to say in every turn', () => {
    const texts: Readonly<Record<string, string>> = classLesson;
    const steps = ['doors', 'wall', 'join', 'start', 'startEarnest', 'practice', 'earnest', 'alarm', 'paused'];
    const more = ['play', 'last', 'ending', 'recess', 'verdict', 'reveal', 'reflect', 'collect'];
    expect([...steps, ...more].filter((step) => !texts[`lesson.${step}.title`] || !texts[`lesson.${step}.do`])).toEqual(
      [],
    );
    for (let turn = 1; turn <= 12; turn++) expect(texts[`lesson.play.say.${sayingOf(turn)}`]).toBeDefined();
  });
});

describe('the lesson plan', () => {
  it('has a topic and a plan in words for every lesson', () => {
    const texts: Readonly<Record<string, string>> = classOpen;
    const keys = CLASS_PRESETS.flatMap(({ id }) => [`preset.${id}.topic`, `preset.${id}.plan`]);
    expect(keys.filter((key) => !texts[key])).toEqual([]);
  });

  it.each(
    CLASS_PRESETS.map((preset) => [preset.id, preset] as const),
  )('%s is in order and within its lesson', (_id, preset) => {
    const steps = planSteps(preset, 'play');
    const minutes = steps.flatMap(({ minute }) => (minute === null ? [] : [minute]));
    expect([...minutes].sort((a, b) => a - b)).toEqual(minutes);
    expect(Math.max(...minutes)).toBeLessThan(preset.minutes);
    expect(steps.map(({ id }) => id)).toEqual(expect.arrayContaining(['join', 'play', 'debrief', 'reflect', 'grades']));
    expect(steps.filter(({ id }) => id === 'recess')).toHaveLength(preset.lessons > 1 ? 1 : 0);
    expect(steps.filter(({ state }) => state === 'now').map(({ id }) => id)).toEqual(['play']);
  });

  it('follows the class', () => {
    expect(planStepOf(view({ phase: 'doors' }), 1)).toBe('join');
    expect(planStepOf(view(), 1)).toBe('play');
    expect(planStepOf(view({ bell: { from: 0, at: 1, debriefMinutes: 0, lessons: 1 } }), 2)).toBe('play2');
    expect(planStepOf(view({ phase: 'debrief', reveal: 'promises' }), 1)).toBe('debrief');
  });
});

describe('the form that opens a class', () => {
  const noon = new Date(2026, 10, 27, 12, 0).getTime();
  it('takes the bell as the next moment of that time of day', () => {
    expect(bellMoment('12:45', noon)).toBe(noon + 45 * 60_000);
    expect(bellMoment('11:00', noon)).toBe(noon + 23 * 3_600_000);
    expect(bellMoment('', noon)).toBeNull();
  });

  it('fills worlds from the roster and asks for what it says', () => {
    const roster = Array.from({ length: 14 }, (_, at) => `Name ${at}`).join('\n');
    const form = { ...fromPreset('concert45', noon), name: ' IR 204 ', roster };
    expect(seatsOf(form)).toEqual({ seats: 6, students: 14, worlds: 3 });
    expect(requestOf(form, noon)).toMatchObject({
      name: 'IR 204',
      preset: 'concert45',
      worlds: 3,
      turns: 6,
      lessons: 1,
    });
    expect(lessonOf({ ...form, bell: '12:45' }, noon)?.stopsAt).toBe(noon + 33 * 60_000);
  });
});

it('finds the middle of what is known', () => {
  expect(middle([3, null, 1])).toBe(2);
  expect(middle([5, 1, 3])).toBe(3);
  expect(middle([null])).toBeNull();
});
