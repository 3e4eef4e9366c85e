import { presetById } from '../../../../shared/classes/presets.ts';
import type { Alarm, ConsoleView, WorldTile } from '../../../../shared/protocol/classConsole.ts';

/** What there is to do next: the texts `lesson.<step>.title`, `.say` and `.do`, and what fills them. */
export interface NextStep {
  step: StepId;
  params: Readonly<Record<string, number | string>>;
  /** The world it is about. */
  world?: number;
  alarm?: Alarm;
}

export type StepId =
  | 'doors'
  | 'wall'
  | 'join'
  | 'start'
  | 'startEarnest'
  | 'practice'
  | 'earnest'
  | 'alarm'
  | 'paused'
  | 'crisis'
  | 'play'
  | 'last'
  | 'ending'
  | 'recess'
  | 'verdict'
  | 'reveal'
  | 'reflect'
  | 'collect';

/** Whether nothing goes on until the instructor has looked: a report, a leave, or a second key that is the instructor's. */
function isUrgent({ kind, power }: Alarm, { limits }: WorldTile): boolean {
  if (kind === 'held' || kind === 'leave') return true;
  return kind === 'secondKey' && power !== null && limits[power]?.secondKey === true;
}

/** So many of the roster are waited for before a start is proposed. */
const MOST = 0.85;

/** Whether a class begins with a practice turn. */
export const hasPractice = ({ preset }: Pick<ConsoleView, 'preset'>): boolean =>
  preset === null || (presetById(preset)?.practice ?? true);

/** Students who have not been removed, and how many of them have come in. */
export function counts({ students }: Pick<ConsoleView, 'students'>): {
  students: number;
  here: number;
  handed: number;
} {
  const kept = students.filter(({ removed }) => !removed);
  return {
    students: kept.length,
    here: kept.filter(({ joinedAt }) => joinedAt !== null).length,
    handed: kept.filter(({ reflection }) => reflection === 'handedIn').length,
  };
}

const total = (tiles: readonly WorldTile[], of: (tile: WorldTile) => number): number =>
  tiles.reduce((sum, tile) => sum + of(tile), 0);

/** Names an alarm, so that one that was looked into is told from a new one. */
export const alarmKey = (world: number, { kind, power, count }: Alarm): string => `${world} ${kind} ${power} ${count}`;

/** The one thing that the instructor does next; alarms that were looked into do not stand before it any more. */
export function nextStep(view: ConsoleView, seen: ReadonlySet<string> = new Set()): NextStep {
  const { phase, worlds, turns } = view;
  const people = counts(view);
  switch (phase) {
    case 'doors':
      return beforeStart(view, people);
    case 'practice': {
      const isOver = worlds.every(({ turn, phase: now }) => turn > 1 || now === 'ended');
      return isOver ? { step: 'earnest', params: {} } : { step: 'practice', params: doneIn(worlds) };
    }
    case 'play':
      return inPlay(worlds, turns, seen);
    case 'recess':
      return { step: 'recess', params: {} };
    case 'debrief':
      if (view.reveal === 'closed') return { step: 'verdict', params: {} };
      if (view.reveal !== 'secrets') return { step: 'reveal', params: { stage: view.reveal } };
      if (view.prompts.length === 0) return { step: 'reflect', params: {} };
      return { step: 'collect', params: { handed: people.handed, students: people.here } };
  }
}

/** Whether so many are in that the class may well begin. */
export const mostAreIn = ({ students, here }: ReturnType<typeof counts>): boolean =>
  here > 0 && here >= MOST * students;

function beforeStart(view: ConsoleView, people: ReturnType<typeof counts>): NextStep {
  const { students, here } = people;
  if (!view.doors) return { step: 'doors', params: {} };
  if (here === 0) return { step: 'wall', params: {} };
  const params = { here, students };
  if (!mostAreIn(people)) return { step: 'join', params };
  return { step: hasPractice(view) ? 'start' : 'startEarnest', params };
}

const doneIn = (worlds: readonly WorldTile[]) => ({
  done: total(worlds, ({ done }) => done),
  of: total(worlds, ({ of }) => of),
});

function inPlay(worlds: readonly WorldTile[], turns: number, seen: ReadonlySet<string>): NextStep {
  for (const tile of worlds) {
    const alarm = tile.alarms.find((one) => isUrgent(one, tile) && !seen.has(alarmKey(tile.number, one)));
    if (alarm) return { step: 'alarm', params: { world: tile.number }, world: tile.number, alarm };
  }
  const playing = worlds.filter(({ phase }) => phase !== 'ended');
  // The class itself is told a moment later.
  if (playing.length === 0) return { step: 'verdict', params: {} };
  if (playing.every(({ pausedWith }) => pausedWith !== null)) return { step: 'paused', params: {} };
  const over = worlds.length - playing.length;
  if (over > 0 && 2 * over >= worlds.length) return { step: 'ending', params: { over, worlds: worlds.length } };
  const planning = playing.filter(({ phase }) => phase === 'plan');
  if (planning.length === 0) return { step: 'crisis', params: { worlds: playing.length } };
  const turn = Math.min(...planning.map((tile) => tile.turn));
  const params = { turn, turns, ...doneIn(planning) };
  return { step: turn >= turns ? 'last' : 'play', params };
}

/** Which of the five things to say belongs to a turn. */
export const sayingOf = (turn: number): 1 | 2 | 3 | 4 | 5 => (((turn - 1) % 5) + 1) as 1 | 2 | 3 | 4 | 5;

/** The steps of a lesson plan, each with the minute at which it begins and whether it is past, running or to come. */
export interface PlanStep {
  id: 'join' | 'practice' | 'play' | 'recess' | 'play2' | 'debrief' | 'reflect' | 'grades';
  /** Minute of the lesson; null for after it. */
  minute: number | null;
  state: 'done' | 'now' | 'ahead';
}

/** Minutes that coming in and a practice turn take in a lesson of this length. */
const SHARES = { join: 0.1, practice: 0.1 } as const;

/** A lesson of so many minutes as a list of steps. */
export function planSteps(
  lesson: { minutes: number; debriefMinutes: number; practice: boolean; lessons: number },
  now: PlanStep['id'] | null,
): PlanStep[] {
  const { minutes, debriefMinutes, practice, lessons } = lesson;
  const joined = Math.max(3, Math.round(SHARES.join * minutes));
  const begins = practice ? joined + Math.max(4, Math.round(SHARES.practice * minutes)) : joined;
  const steps: [PlanStep['id'], number | null][] = [['join', 0]];
  if (practice) steps.push(['practice', joined]);
  steps.push(['play', begins]);
  if (lessons > 1) steps.push(['recess', minutes - debriefMinutes], ['play2', null]);
  const last = lessons > 1 ? null : minutes;
  steps.push(['debrief', last === null ? null : last - debriefMinutes]);
  steps.push(['reflect', last === null ? null : Math.round(last - debriefMinutes / 4)], ['grades', null]);
  const at = steps.findIndex(([id]) => id === now);
  return steps.map(([id, minute], index) => ({
    id,
    minute,
    state: at < 0 || index > at ? 'ahead' : index === at ? 'now' : 'done',
  }));
}

/** Where in the plan a class is. */
export function planStepOf({ phase, reveal, prompts, bell }: ConsoleView, lessons: number): PlanStep['id'] {
  if (phase === 'doors') return 'join';
  if (phase === 'practice') return 'practice';
  if (phase === 'recess') return 'recess';
  if (phase === 'play') return lessons > 1 && bell?.lessons === 1 ? 'play2' : 'play';
  if (reveal !== 'secrets') return 'debrief';
  return prompts.length === 0 ? 'reflect' : 'grades';
}
