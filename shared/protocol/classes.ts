import * as z from 'zod/mini';
import type { Did } from '../classes/contribution.ts';
import type {
  Announcement,
  Bell,
  ClassPhase,
  ClassTalk,
  Place,
  Prompt,
  Reflection,
  RevealStage,
} from '../classes/model.ts';
import { CLASS_BOUNDS, CLASS_TALK } from '../classes/model.ts';
import type { PowerId, ScenarioId } from '../core/ids.ts';
import type { GameEvent } from '../events/events.ts';
import type { Office } from '../model/people.ts';
import { OFFICES } from '../model/people.ts';
import { CLASS_TEXT } from './classActs.ts';
import type { Reply } from './errors.ts';
import { nameSchema, powerSchema } from './identity.ts';

/*
 * Addresses of pages: `/class` opens a class; `/class/CODE` is a student's way in and screen; `/class/CODE#<instructor token>` the console,
 * whose token the browser keeps and takes out of the address. A student's seat link is `/class/CODE#<student token>`: the first
 * character of a token tells the two apart (`1` student, `3` instructor).
 *
 * Every request below with a token sends it as `Authorization: Bearer <token>`. Refusals are `ErrorBody`: `class/unknown` (404),
 * `token/invalid` (401: forged, revoked, or of another class), `class/instructor-only` (403).
 */

/** `POST /api/classes`: opens a class and its worlds, answers 201 with `OpenedClass`. */
export const openClassSchema = z.strictObject({
  name: z.string().check(z.minLength(1), z.maxLength(80)),
  /** One of shared/classes/presets; what is given beside it overrides it. */
  preset: z.optional(z.string().check(z.maxLength(40))),
  scenario: z.optional(z.string().check(z.minLength(1), z.maxLength(60))),
  /** As `addStudents` takes it; empty where whoever has the code comes in under a name of their own. */
  roster: z.optional(z.string().check(z.maxLength(CLASS_TEXT.roster))),
  /** Worlds; as many as the roster fills where left out, else one. */
  worlds: z.optional(z.int().check(z.minimum(1), z.maximum(CLASS_BOUNDS.worlds))),
  turns: z.optional(z.int().check(z.minimum(2), z.maximum(40))),
  /** Seats for each power: 1 to 4. */
  cabinet: z.optional(z.int().check(z.minimum(1), z.maximum(OFFICES.length))),
  seating: z.optional(z.enum(['dealt', 'choose'])),
  rosterOnly: z.optional(z.boolean()),
  talk: z.optional(z.enum(CLASS_TALK)),
  /** When the lesson ends, milliseconds since 1970; null for no bell. */
  bell: z.optional(z.nullable(z.int().check(z.minimum(0)))),
  debriefMinutes: z.optional(z.int().check(z.minimum(0), z.maximum(240))),
  /** Lessons over which it is played; 1 where left out. */
  lessons: z.optional(z.int().check(z.minimum(1), z.maximum(10))),
  /** Only on a server started with `allowSeed`. */
  seed: z.optional(z.int().check(z.minimum(0), z.maximum(4_294_967_295))),
});
export type OpenClassRequest = z.input<typeof openClassSchema>;

export interface OpenedClass {
  code: string;
  /** The instructor's token: told this once. */
  token: string;
}

/** `GET /api/classes/:code`: what whoever has the code may see. */
export interface ClassSummary {
  code: string;
  name: string;
  scenario: ScenarioId;
  phase: ClassPhase;
  doors: boolean;
  seating: 'dealt' | 'choose';
  rosterOnly: boolean;
  cabinet: number;
  worlds: number;
  /** Names on the roster, and how many of them have come in. */
  students: number;
  here: number;
  bell: number | null;
  /** After so many days without use all of it is deleted. */
  retentionDays: number;
  /** Name that is free, for whom does not want to give one of their own. */
  suggestion: string;
}

/** `GET /api/classes/:code/names?like=her`: names of the roster that begin so, at most eight; two letters at least. */
export const namesQuerySchema = z.object({ like: z.string().check(z.minLength(2), z.maxLength(40)) });
export interface NameList {
  names: { name: string; free: boolean; joinedAt: number | null }[];
}

/** `GET /api/classes/:code/seats`: seats that can be chosen where `seating` is `choose`. */
export interface SeatList {
  seats: { world: number; power: PowerId; office: Office; free: boolean }[];
}

/**
 * `POST /api/classes/:code/join`: answers 201 with `JoinedClass`. Refused with `class/doors-closed`, `class/not-on-roster`,
 * `class/name-taken` (somebody came in under it: use the seat link of that device, or ask the instructor to let the name back),
 * `class/removed`, `class/full`, `class/seat-taken` (409). A browser that holds a token of the class does not ask for another.
 */
export const joinClassSchema = z.strictObject({
  name: nameSchema,
  /** The seat wanted, where seats are chosen. */
  place: z.optional(
    z.strictObject({
      world: z.int().check(z.minimum(1), z.maximum(CLASS_BOUNDS.worlds)),
      power: powerSchema,
      office: z.enum(OFFICES),
    }),
  ),
});
export type JoinClassRequest = z.input<typeof joinClassSchema>;

export interface JoinedClass {
  /** The student's token, also the seat link's. */
  token: string;
  view: StudentView;
}

/** Somebody in the same cabinet. */
export interface Colleague {
  number: number;
  name: string;
  office: Office;
  /** Whether the colleague is connected. */
  here: boolean;
  /** What the colleague did this turn. */
  did: Did;
}

/**
 * All that a student is told of the class: `GET /api/classes/:code/me`, the message `class` of the room (whole each time it changes), and
 * the reply to `room.request('class', {})`.
 */
export interface StudentView {
  code: string;
  name: string;
  scenario: ScenarioId;
  phase: ClassPhase;
  you: { number: number; name: string; muted: boolean; did: Did };
  /** Null while there is no seat. */
  place: Place | null;
  colleagues: Colleague[];
  /** The match of the student's world, to be joined as any other (protocol/room.ts); null without a seat. */
  match: { code: string; token: string } | null;
  bell: Bell | null;
  talk: ClassTalk;
  /** Whether every clock of the student's world stands because the instructor stopped it. */
  paused: boolean;
  /** Those for the student's world, newest last. */
  announcements: Announcement[];
  reveal: RevealStage;
  prompts: Prompt[];
  reflection: Reflection | null;
  retentionDays: number;
  serverTime: number;
}

/** Reply to `room.request('class', {})`. */
export type StudentReply = Reply<{ view: StudentView }>;

/**
 * `GET /api/classes/:code/evidence` (a student's): facts of the student's own match that an answer may point to, in order; once the world is over.
 */
export interface EvidenceList {
  power: PowerId;
  /** In the order they happened: what the power did, suffered, promised and foresaw. */
  events: GameEvent[];
}

/**
 * `POST /api/classes/:code/reflection` (a student's): keeps the answers; with `handIn` the instructor may read them. Answers may be changed
 * until the class is deleted.
 */
export const reflectionSchema = z.strictObject({
  answers: z.record(z.string().check(z.regex(/^\d{1,4}$/)), z.string().check(z.maxLength(CLASS_TEXT.answer))),
  handIn: z.boolean(),
});
export type ReflectionRequest = z.input<typeof reflectionSchema>;
export interface KeptReflection {
  reflection: Reflection;
}

/**
 * An instructor's, besides:
 *   `GET  /api/classes/:code/console`       `ConsoleView`
 *   `GET  /api/classes/:code/worlds/:n`     `WorldDetail`
 *   `POST /api/classes/:code/acts`          `ActRequest` → `ActReply`
 *   `GET  /api/classes/:code/gradebook`     `GradeBook`; `?format=csv` as CSV
 *   `GET  /api/classes/:code/students/:number/acts` `ContributionLog`
 *   `GET  /api/classes/:code/reflections`   `ReflectionList`
 *   `GET  /api/classes/:code/export`        `ClassExport`: everything that is kept
 *   `POST /api/classes/:code/delete`        `deleteClassSchema` → `{}`
 * Both, as far as it is uncovered for who asks (instructors: all of it):
 *   `GET  /api/classes/:code/debrief`       `ClassDebrief`
 *   `GET  /api/classes/:code/worlds/:n/log` `MatchLogWire` (matchLog.ts) of a world that is over; for students once `secrets` are uncovered
 * Types: classConsole.ts, classRecords.ts.
 */
export const deleteClassSchema = z.strictObject({
  /** The class's code, typed again. */
  confirm: z.string().check(z.maxLength(32)),
});
