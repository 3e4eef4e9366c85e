import { type LessonPlan, planLesson } from '../../../shared/classes/pacing.ts';
import { type ClassPreset, presetById, USUAL_CLASS } from '../../../shared/classes/presets.ts';
import { readRoster } from '../../../shared/classes/roster.ts';
import type { OpenClassRequest } from '../../../shared/protocol/classes.ts';

/** What stands in the form that opens a class. */
export interface OpenForm {
  /** A preset's id, or empty for a lesson of one's own. */
  preset: string;
  name: string;
  roster: string;
  rosterOnly: boolean;
  scenario: string;
  turns: number;
  cabinet: number;
  seating: 'dealt' | 'choose';
  /** Worlds as typed; null for as many as the roster fills. */
  worlds: number | null;
  /** The bell as typed, “10:50”; empty for none. */
  bell: string;
}

/** Powers of each scenario, so that seats can be counted before its data are here. */
export const POWERS: Readonly<Record<string, number>> = {
  duel: 3,
  concert: 6,
  'world-2025': 16,
  'indo-pacific-2025': 12,
  'cold-war-1950': 12,
  'europe-1900': 10,
  'europe-1936': 17,
};

/** The form as a preset fills it. */
export function fromPreset(id: string, now: number): OpenForm {
  const preset = presetById(id);
  return {
    preset: id,
    name: '',
    roster: '',
    rosterOnly: false,
    scenario: preset?.scenario ?? USUAL_CLASS.scenario,
    turns: preset?.turns ?? 6,
    cabinet: preset?.cabinet ?? USUAL_CLASS.cabinet,
    seating: 'dealt',
    worlds: null,
    bell: bellAfter(now, preset?.minutes ?? 45),
  };
}

const two = (value: number): string => String(value).padStart(2, '0');

/** The time of day so many minutes from now, rounded up to five. */
export function bellAfter(now: number, minutes: number): string {
  const at = new Date(Math.ceil((now + minutes * 60_000) / 300_000) * 300_000);
  return `${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** The next moment at that time of day, milliseconds since 1970; null for none. */
export function bellMoment(bell: string, now: number): number | null {
  const [, hours, minutes] = /^(\d{1,2}):(\d{2})$/.exec(bell) ?? [];
  if (hours === undefined) return null;
  const at = new Date(now);
  at.setHours(Number(hours), Number(minutes), 0, 0);
  if (at.getTime() <= now) at.setDate(at.getDate() + 1);
  return at.getTime();
}

/** Seats of one world, students on the list, and how many worlds there will be. */
export function seatsOf(form: OpenForm): { seats: number; students: number; worlds: number } {
  const seats = (POWERS[form.scenario] ?? 6) * form.cabinet;
  const students = readRoster(form.roster).length;
  return { seats, students, worlds: form.worlds ?? Math.max(1, Math.ceil(students / seats)) };
}

/** How the lesson would be cut, or null without a bell. */
export function lessonOf(form: OpenForm, now: number): LessonPlan | null {
  const bell = bellMoment(form.bell, now);
  if (bell === null) return null;
  const { lessons, debriefMinutes } = settingsOf(form);
  return planLesson({ now, bell, debriefMinutes, lessons, turn: 1, turns: form.turns });
}

export const settingsOf = ({ preset }: OpenForm): Pick<ClassPreset, 'lessons' | 'debriefMinutes'> =>
  presetById(preset) ?? USUAL_CLASS;

/** What is asked of the server. */
export function requestOf(form: OpenForm, now: number): OpenClassRequest {
  const { lessons, debriefMinutes } = settingsOf(form);
  return {
    name: form.name.trim(),
    ...(form.preset !== '' && { preset: form.preset }),
    scenario: form.scenario,
    ...(form.roster.trim() !== '' && { roster: form.roster }),
    worlds: seatsOf(form).worlds,
    turns: form.turns,
    cabinet: form.cabinet,
    seating: form.seating,
    rosterOnly: form.rosterOnly && form.roster.trim() !== '',
    bell: bellMoment(form.bell, now),
    debriefMinutes,
    lessons,
  };
}
