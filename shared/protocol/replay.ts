import * as z from 'zod/mini';
import { type PowerId, powerId } from '../core/ids.ts';
import type { GameEvent } from '../events/events.ts';
import type { Phase } from '../model/match.ts';
import type { SeatView } from '../view/view.ts';
import { applyDelta, type ObjectDelta } from './delta.ts';
import { fullEvents, type SlimEvent } from './eventList.ts';

/** Stands for a seat that sees everything. */
export const EVERYTHING = 'everything';

/** A moment of a match as a seat saw it: where a turn began, a crisis step opened, or the match ended. */
export interface ReplayFrame {
  turn: number;
  phase: Phase;
  step: SeatView['step'];
  view: SeatView;
  /** What the seat learnt since the frame before. */
  events: GameEvent[];
}

/**
 * `GET /api/matches/:code/replay?seat=<power>|everything`: a finished match as that seat saw it, frame by frame; with
 * `everything` as it was. Refused with `match/not-ended` while it goes on, and with `record/rules-version` where it was
 * played under other rules, which this server cannot play again. What was said in private is left out.
 */
export interface Replay {
  code: string;
  scenario: string;
  seat: PowerId | null;
  frames: ReplayFrame[];
}

/** On the wire each view is the change from the one before, the first from an empty one. */
interface WireFrame extends Omit<ReplayFrame, 'view' | 'events'> {
  delta: ObjectDelta;
  events: SlimEvent[];
}

/** The replay on the wire. */
export type ReplayWire = Omit<Replay, 'frames'> & { frames: WireFrame[] };

const replaySchema = z.object({
  code: z.string(),
  scenario: z.string(),
  seat: z.nullable(z.string()),
  frames: z.array(
    z.object({
      turn: z.int(),
      phase: z.string(),
      step: z.nullable(z.string()),
      delta: z.looseObject({}),
      events: z.array(z.looseObject({ kind: z.string() })),
    }),
  ),
});

/** The replay from the wire, or null where it is none. */
export function readReplay(input: unknown): Replay | null {
  const parsed = z.safeParse(replaySchema, input);
  if (!parsed.success) return null;
  const wire = parsed.data as unknown as ReplayWire;
  let view = {} as SeatView;
  const frames = wire.frames.map(({ delta, events, ...frame }) => {
    view = applyDelta(view, delta);
    return { ...frame, view, events: fullEvents(events) };
  });
  return { ...wire, frames };
}

/** What a replay is asked for. */
export const replayQuerySchema = z.object({
  seat: z.optional(z.string().check(z.minLength(1), z.maxLength(60))),
});

/** The power that a replay's seat names, or null for everything. */
export const seatOfReplay = (seat: string | undefined): PowerId | null =>
  seat === undefined || seat === EVERYTHING ? null : powerId(seat);

/**
 * `POST /api/matches/:code/fork`: a new match that goes like this finished one up to the command numbered `seq`, which is
 * replaced by `command`, or left to the rival where that is null; from there rivals lead every seat to the end. Answers 201 with
 * `ForkedMatch`.
 */
export const forkSchema = z.strictObject({
  seq: z.int().check(z.minimum(1)),
  command: z.nullable(z.looseObject({ kind: z.string().check(z.maxLength(40)) })),
});
export type ForkRequest = z.input<typeof forkSchema>;

/** The code of the match that went otherwise. */
export interface ForkedMatch {
  code: string;
}

/** A decision of a finished match that can be changed: the command's number, who gave it, and what it was. */
export interface Decision {
  seq: number;
  turn: number;
  power: PowerId;
  command: { kind: string } & Readonly<Record<string, unknown>>;
}

/** `GET /api/matches/:code/decisions`: what can be changed in a fork. */
export interface DecisionList {
  decisions: Decision[];
}

/** Kinds of commands that a fork may change. */
export const FORKABLE = ['sign', 'refuse', 'answerCrisis', 'decideCrisis', 'draftDemand', 'draftBudget'] as const;
