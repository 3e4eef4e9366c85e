import type { PowerId, ScenarioId } from '../core/ids.ts';
import type { Office, ParticipantId } from '../model/people.ts';

/** How much of talk is let through in a class's worlds: all, what is said to everybody, nothing. */
export const CLASS_TALK = ['open', 'public', 'off'] as const;
export type ClassTalk = (typeof CLASS_TALK)[number];

/**
 * Where a class is: `doors`: students come in; `practice`: a turn that will be undone; `play`; `recess`: it goes on another day, every
 * clock stands; `debrief`: every world is over and scored.
 */
export const CLASS_PHASES = ['doors', 'practice', 'play', 'recess', 'debrief'] as const;
export type ClassPhase = (typeof CLASS_PHASES)[number];

/** How far the debrief has been uncovered, in this order; a student's screen shows what has been and nothing beyond. */
export const REVEAL_STAGES = ['closed', 'verdict', 'roads', 'strategies', 'promises', 'secrets'] as const;
export type RevealStage = (typeof REVEAL_STAGES)[number];

/** Days for which a class is kept after it was last used, unless its instructor says otherwise; then it is deleted. */
export const RETENTION_DAYS = 180;
export const RETENTION_BOUNDS = { least: 1, most: 730 } as const;

/** Bounds of a class. */
export const CLASS_BOUNDS = { students: 240, worlds: 40, keys: 12, prompts: 8, announcements: 50 } as const;

/** Where a student sits. */
export interface Place {
  /** Number of the world, from 1. */
  world: number;
  power: PowerId;
  office: Office;
}

/** What was settled when the class was opened. */
export interface ClassSetup {
  code: string;
  name: string;
  scenario: ScenarioId;
  /** The same for all worlds; never in a view. */
  seed: number;
  turns: number;
  /** Seats for each power: 1 for one leader alone, up to 4 for a cabinet. */
  cabinet: number;
  /** Whether students are dealt their seats or choose them. */
  seating: 'dealt' | 'choose';
  /** Whether only names on the roster come in. */
  rosterOnly: boolean;
  talk: ClassTalk;
  preset: string | null;
}

/** Somebody on the roster. */
export interface Student {
  /** Counts up from 1; what acts name a student by. */
  number: number;
  /** Display name: cleaned, unique in the class. All that is kept of a person. */
  name: string;
  /** Given out when the student comes in; null before. Never in a view. */
  id: ParticipantId | null;
  place: Place | null;
  /** When the student came in first, milliseconds since 1970; null before. */
  joinedAt: number | null;
  /** Whether the instructor lets the name come in once more, on another device without its link. */
  letBack: boolean;
  /** Seconds since 1970: tokens issued before are void. */
  keysFrom: number;
  removed: boolean;
  muted: boolean;
}

/** A link to the console. What proves it is signed by the server and not kept. */
export interface InstructorKey {
  number: number;
  /** Whom it was handed to. */
  name: string;
  open: boolean;
}

/** A word of the instructor's to a world or, with null, to all. */
export interface Announcement {
  number: number;
  world: number | null;
  text: string;
  at: number;
}

/** A question that students are asked at the end. */
export interface Prompt {
  number: number;
  text: string;
}

/** What a student wrote. */
export interface Reflection {
  /** By the number of the prompt. */
  answers: Record<number, string>;
  /** Whether it was handed in; a draft is the student's own until then. */
  handedIn: boolean;
  at: number;
}

/** What an instructor wrote beside a student. */
export interface Mark {
  mark: string;
  note: string;
}

/** When a lesson ends, and how long before that the debrief begins. */
export interface Bell {
  /** When the lesson began, milliseconds since 1970. */
  from: number;
  at: number;
  debriefMinutes: number;
  /** Lessons that are left, with this one: the last ends in the debrief, one before it in recess. */
  lessons: number;
}

/** One class: the fold of its commands. Plain JSON; the worlds are matches of their own. */
export interface ClassState {
  setup: ClassSetup;
  phase: ClassPhase;
  /** Whether students may come in. */
  doors: boolean;
  bell: Bell | null;
  students: Student[];
  /** Code of each world's match, by its number less one. */
  worlds: string[];
  keys: InstructorKey[];
  announcements: Announcement[];
  reveal: RevealStage;
  prompts: Prompt[];
  /** By the student's number. */
  reflections: Record<number, Reflection>;
  marks: Record<number, Mark>;
  retentionDays: number;
  /** The latest acts of instructors, each by its link and name. */
  acts: string[];
  /** Number of the last command applied, and its moment. */
  seq: number;
  at: number;
}
