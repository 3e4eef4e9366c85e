import * as z from 'zod/mini';
import { CLASS_BOUNDS, CLASS_TALK, RETENTION_BOUNDS, REVEAL_STAGES } from '../classes/model.ts';
import { OFFICES } from '../model/people.ts';
import type { Reply } from './errors.ts';
import { nameSchema, powerSchema } from './identity.ts';

const whole = (least: number, most: number) => z.int().check(z.minimum(least), z.maximum(most));
const text = (most: number) => z.string().check(z.minLength(1), z.maxLength(most));
const student = whole(1, 10_000);
const world = whole(1, CLASS_BOUNDS.worlds);
/** One world, or with null all of them. */
const where = z.nullable(world);

/** When a lesson ends, minutes before that at which play stops, and how many lessons are left with this one: only the last is scored. */
const lesson = {
  bell: z.nullable(whole(0, 8_640_000_000_000_000)),
  debriefMinutes: whole(0, 240),
  lessons: whole(1, 10),
};

/** Most characters of a name list that is pasted, of an announcement, a prompt, an answer, a mark and a note. */
export const CLASS_TEXT = {
  roster: 12_000,
  announcement: 500,
  prompt: 300,
  answer: 6000,
  mark: 20,
  note: 1000,
} as const;

/**
 * What an instructor may do, each as `{ kind, … }`. Sent as `room.request('act', { id, act })` in the class's room or
 * `POST /api/classes/:code/acts` with the same body. `world: null` is all worlds. An act that needs something of several worlds does
 * what it can in each; `ActReply.refused` names those where it was refused.
 */
export const classActSchema = z.discriminatedUnion('kind', [
  /** Names for the roster: one a line, or CSV with the name in the first column. Doubles are made unique. */
  z.strictObject({ kind: z.literal('addStudents'), roster: z.string().check(z.maxLength(CLASS_TEXT.roster)) }),
  z.strictObject({ kind: z.literal('rename'), student, name: nameSchema }),
  /** Another seat, also in another world; `null` takes the seat away. Whoever sits there alone in that office changes places. */
  z.strictObject({
    kind: z.literal('reseat'),
    student,
    place: z.nullable(z.strictObject({ world, power: powerSchema, office: z.enum(OFFICES) })),
  }),
  /** Out of the class; the name may not come in again. */
  z.strictObject({ kind: z.literal('remove'), student }),
  /** The name may come in once more from another device; links and devices from before are void. */
  z.strictObject({ kind: z.literal('letBack'), student }),
  /** Stops what a student says, or lets the student speak again. */
  z.strictObject({ kind: z.literal('mute'), student, on: z.boolean() }),
  /** Opens or closes the doors to newcomers. */
  z.strictObject({ kind: z.literal('setDoors'), open: z.boolean() }),
  /** Another number of worlds, as long as the class is at its doors; who sat in one that is no more is seated anew. */
  z.strictObject({ kind: z.literal('setWorlds'), worlds: world }),
  /** Begins, first with a turn that will be undone where `practice`. Seats that are free go to AIs. */
  z.strictObject({ kind: z.literal('start'), practice: z.boolean() }),
  /** Undoes the practice turn in every world and begins in earnest. */
  z.strictObject({ kind: z.literal('endPractice') }),
  z.strictObject({ kind: z.literal('pause'), world: where }),
  z.strictObject({ kind: z.literal('resume'), world: where }),
  z.strictObject({ kind: z.literal('extend'), world: where, seconds: whole(5, 3600) }),
  /** Ends the running phase: Plan, or a step of a crisis. */
  z.strictObject({ kind: z.literal('endPhase'), world: where }),
  /** Back to where the turn before this one began; twice goes back two turns, no further. */
  z.strictObject({ kind: z.literal('undoTurn'), world: where }),
  /** Ends the match now: the running turn is its last, resolved and scored. */
  z.strictObject({ kind: z.literal('finish'), world: where }),
  /** When the lesson ends, or with null that no bell is kept; clocks and turns are sized anew. Refused with `class/bell-past`. */
  z.strictObject({ kind: z.literal('setBell'), ...lesson }),
  /** Goes on another day: every clock stands, nobody is missed. */
  z.strictObject({ kind: z.literal('recess') }),
  /** The next lesson: clocks run on, sized by this bell. */
  z.strictObject({ kind: z.literal('goOn'), ...lesson }),
  z.strictObject({ kind: z.literal('setTalk'), world: where, talk: z.enum(CLASS_TALK) }),
  /** Takes a message from the table. */
  z.strictObject({ kind: z.literal('holdTalk'), world, message: whole(1, 1_000_000_000) }),
  /** Leaves a message that was reported as it is. */
  z.strictObject({ kind: z.literal('letPass'), world, message: whole(1, 1_000_000_000) }),
  /** A word to a world, or to all. */
  z.strictObject({ kind: z.literal('announce'), world: where, text: text(CLASS_TEXT.announcement) }),
  /** An event of the deck (shared/content/deck) that befalls a power, or with null every one, when the turn is resolved. */
  z.strictObject({
    kind: z.literal('inject'),
    world: where,
    card: z.string().check(z.regex(/^[a-zA-Z][a-zA-Z0-9-]{0,39}$/)),
    power: z.nullable(powerSchema),
  }),
  /** Takes an event back that has not struck yet. */
  z.strictObject({ kind: z.literal('recall'), world: where, number: whole(1, 1_000_000) }),
  /** An AI leads a power in place of its people, or gives it back to them. */
  z.strictObject({ kind: z.literal('relieve'), world, power: powerSchema, on: z.boolean() }),
  /** Holds a power that runs wild to limits; all off lifts them. */
  z.strictObject({
    kind: z.literal('limit'),
    world,
    power: powerSchema,
    limits: z.strictObject({ secondKey: z.boolean(), coolingTurns: whole(0, 10), veto: z.boolean() }),
  }),
  /** Allows a grave act that waits for the instructor, or takes it out of the power's draft. `act` is `GraveAct.key`. */
  z.strictObject({ kind: z.literal('rule'), world, power: powerSchema, act: text(80), allow: z.boolean() }),
  /** How far the debrief is uncovered on every screen. Only when all worlds are over, but for `closed`. */
  z.strictObject({ kind: z.literal('reveal'), stage: z.enum(REVEAL_STAGES) }),
  z.strictObject({
    kind: z.literal('setPrompts'),
    prompts: z.array(text(CLASS_TEXT.prompt)).check(z.maxLength(CLASS_BOUNDS.prompts)),
  }),
  z.strictObject({
    kind: z.literal('mark'),
    student,
    mark: z.string().check(z.maxLength(CLASS_TEXT.mark)),
    note: z.string().check(z.maxLength(CLASS_TEXT.note)),
  }),
  /** A further link to the console for a colleague: `ActReply.token`, which is told this once. */
  z.strictObject({ kind: z.literal('handOver'), name: nameSchema }),
  /** Voids a link to the console, one's own as well; the last one cannot be. */
  z.strictObject({ kind: z.literal('revokeKey'), key: whole(1, 10_000) }),
  z.strictObject({ kind: z.literal('setRetention'), days: whole(RETENTION_BOUNDS.least, RETENTION_BOUNDS.most) }),
]);
export type ClassAct = z.output<typeof classActSchema>;
export type ClassActKind = ClassAct['kind'];

/**
 * `id`: chosen by the client, fresh for each act; the same again gets the first reply and does nothing. After a restart the first reply is
 * not known any more: the same again is refused with `class/act-taken`, and the console shows what came of it.
 */
export const actRequestSchema = z.strictObject({
  id: z.string().check(z.regex(/^[A-Za-z0-9_-]{8,40}$/)),
  act: z.unknown(),
});
export interface ActRequest {
  id: string;
  act: ClassAct;
}

/** The act was journaled and done before the reply; the console that shows it follows. */
export type ActReply = Reply<{
  /** Worlds in which it was refused, and why. */
  refused: { world: number; code: string }[];
  /** The token of a new link, for `handOver`. */
  token?: string;
  /** Names as they went on the roster, for `addStudents`. */
  names?: string[];
}>;
