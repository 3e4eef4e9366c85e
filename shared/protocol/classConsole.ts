import * as z from 'zod/mini';
import type { Announcement, Bell, ClassPhase, ClassTalk, Mark, Place, Prompt, RevealStage } from '../classes/model.ts';
import type { LessonPlan } from '../classes/pacing.ts';
import type { PowerId, ScenarioId } from '../core/ids.ts';
import type { Phase, TalkMessage } from '../model/match.ts';
import type { GraveAct, Limits } from '../model/oversight.ts';
import type { Office } from '../model/people.ts';
import type { Draft, Power } from '../model/world.ts';
import type { SeatView } from '../view/view.ts';
import type { ObjectDelta } from './delta.ts';
import type { Reply } from './errors.ts';

/**
 * A class's room: `client.joinById(code, { token })` with a student's or an instructor's token. Refusals, closes and coming back are
 * those of a match's room (protocol/room.ts); `class/unknown` in place of `match/unknown`.
 *
 * A student then asks `room.request('class', {})` for a `StudentView` and is sent message `class` with a whole one whenever it changes.
 *
 * An instructor asks `room.request('console', {})` for a `ConsoleReply` and is sent `console` messages from then on; `room.request('act',
 * ActRequest)` acts; `room.request('watch', { world })` answers with a `WorldReply` and sends message `world`, a whole `WorldDetail`, when
 * that world changes (at most four a second); `world: null` ends that. One world is watched at a time.
 */
export const CLASS_ROOM = 'class';

export const CLASS_MESSAGES = {
  class: 'class',
  console: 'console',
  world: 'world',
  act: 'act',
  watch: 'watch',
} as const;

/** Reply to `console`; the next message builds on it and is numbered `number + 1`. */
export type ConsoleReply = Reply<{ number: number; view: ConsoleView }>;

/** Message `console`: to be applied with `applyDelta`. Where `number` does not follow, ask for `console` again. */
export interface ConsoleMessage {
  number: number;
  delta: ObjectDelta;
}

/** What `watch` is asked with. */
export const watchSchema = z.strictObject({ world: z.nullable(z.int().check(z.minimum(1), z.maximum(1000))) });

export type WorldReply = Reply<{ detail: WorldDetail | null }>;

/** What calls for the instructor, gravest first. `power` and `other` are those it is about. */
export interface Alarm {
  /**
   * grave: `war`, `demand`, `held` (a reported message), `leave` (a grave act waits for the instructor). warn: `hegemony` (a share near
   * it), `silent` (`minutes` without an act of anybody), `behind` (turns behind the others), `away` (people missing). note: `aiLeads`,
   * `secondKey`, `allLocked`.
   */
  kind:
    | 'war'
    | 'demand'
    | 'held'
    | 'leave'
    | 'hegemony'
    | 'silent'
    | 'behind'
    | 'away'
    | 'aiLeads'
    | 'secondKey'
    | 'allLocked';
  level: 'grave' | 'warn' | 'note';
  power: PowerId | null;
  other: PowerId | null;
  /** Minutes, turns, messages or people, by kind; else 0. */
  count: number;
}

export interface TilePower {
  power: PowerId;
  /** `ai`: nobody sits there, or it was relieved; `away`: nobody of its people is connected. */
  led: 'people' | 'away' | 'ai';
  locked: boolean;
  /** In a crisis: whether it has answered or decided; null where nobody waits for it. */
  answered: boolean | null;
  /** Numbers of its students. */
  students: number[];
}

export interface WorldTile {
  number: number;
  phase: Phase;
  step: 'respond' | 'decide' | null;
  turn: number;
  turns: number;
  /** Milliseconds since 1970, or null. */
  deadline: number | null;
  /** Milliseconds left while paused, or null. */
  pausedWith: number | null;
  talk: ClassTalk;
  powers: TilePower[];
  /** Of those that are waited for, so many are done. */
  done: number;
  of: number;
  /** Messages a minute over the last eight, the running one last. */
  talkBars: number[];
  /** The power with most capability; `hegemony` is the share that ends the match when it is held. */
  leader: { power: PowerId; share: number; hegemony: number };
  alarms: Alarm[];
  /** Events that the instructor sent and that have not struck. */
  injected: { number: number; card: string; power: PowerId | null }[];
  /** Turns that can be undone: 0 to 2. */
  undoable: number;
  /** Limits, by power that has any. */
  limits: Record<PowerId, Limits>;
}

export interface ConsoleStudent {
  number: number;
  name: string;
  place: Place | null;
  joinedAt: number | null;
  online: boolean;
  muted: boolean;
  removed: boolean;
  letBack: boolean;
  /** Milliseconds since 1970 of the last thing the student did; null for nothing yet. */
  lastAct: number | null;
  messages: number;
  mark: Mark | null;
  reflection: 'none' | 'draft' | 'handedIn';
}

/** A line of talk as the instructor reads it. */
export interface ConsoleTalk extends TalkMessage {
  world: number;
  /** Number of the student who wrote it; null for a rival. */
  student: number | null;
  /** Whether somebody brought it before the instructor. */
  reported: boolean;
}

/** Everything on the console but one world in detail. */
export interface ConsoleView {
  code: string;
  name: string;
  scenario: ScenarioId;
  phase: ClassPhase;
  doors: boolean;
  seating: 'dealt' | 'choose';
  rosterOnly: boolean;
  cabinet: number;
  turns: number;
  preset: string | null;
  bell: Bell | null;
  /** The lesson as it is paced from now on; null without a bell. */
  plan: LessonPlan | null;
  students: ConsoleStudent[];
  worlds: WorldTile[];
  /** The latest of all worlds, at most forty, oldest first. */
  talk: ConsoleTalk[];
  announcements: Announcement[];
  reveal: RevealStage;
  prompts: Prompt[];
  keys: { number: number; name: string; open: boolean; you: boolean }[];
  retentionDays: number;
  /** When all of it is deleted unless the class is used before, milliseconds since 1970. */
  deletedAt: number;
  serverTime: number;
}

/** What a member of a cabinet has been doing. */
export interface WorldMember {
  student: number;
  name: string;
  office: Office;
  here: boolean;
  lastAct: number | null;
}

/** One world as it truly is. */
export interface WorldDetail {
  number: number;
  /** An onlooker's view with every treaty, offer, answer and word in it. */
  view: SeatView;
  /** True figures of every power. */
  powers: Record<PowerId, Power>;
  /** What each is drafting. */
  drafts: Record<PowerId, Draft>;
  members: Record<PowerId, WorldMember[]>;
  /** Grave acts that are drafted, and whose keys they have. */
  grave: Record<PowerId, GraveAct[]>;
}
