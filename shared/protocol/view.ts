import * as z from 'zod/mini';
import type { GameEvent } from '../events/events.ts';
import type { SeatView } from '../view/view.ts';
import type { Delta } from './delta.ts';
import type { Reply } from './errors.ts';

/**
 * Message `view`, from the server, as JSON text (`readViewMessage`): a third of the bytes that the framework's own packing takes
 * for figures that are no whole numbers. What changed for this seat since the message numbered `number - 1` on this connection.
 * Where `number` is not the last one plus one, ask for `resync`.
 */
export interface ViewMessage {
  number: number;
  seq: number;
  /** To be applied to the last view with `applyDelta`. */
  delta: Delta;
  /** Events of this seat that are new with this view, in order; animate these, then adopt the view. */
  events: GameEvent[];
  /** The server's clock, milliseconds since 1970: compare deadlines with this and not with the browser's. */
  serverTime: number;
}

/** The message in its text. */
export const readViewMessage = (text: string): ViewMessage => JSON.parse(text) as ViewMessage;

/** `room.request('resync', {})`: the whole view; the next `view` message builds on it and is numbered `number + 1`. */
export type ResyncReply = Reply<{
  number: number;
  seq: number;
  view: SeatView;
  /** Id of the last event that happened; those up to it come by `history`. */
  lastEvent: number;
  serverTime: number;
}>;

export const resyncRequestSchema = z.strictObject({});

/** Events in one reply to `history` at most, but for those of a single command, which stay together. */
export const HISTORY_MOST = 2000;

/**
 * `room.request('history', { after })`: this seat's events with a greater id, in order. Where `next` is not null there are
 * further ones: ask again with it as `after`.
 */
export const historyRequestSchema = z.strictObject({ after: z.int().check(z.minimum(0)) });
export type HistoryRequest = z.input<typeof historyRequestSchema>;
export type HistoryReply = Reply<{ events: GameEvent[]; next: number | null }>;

/** Names of requests and messages of a match's room. */
export const MESSAGES = { command: 'command', resync: 'resync', history: 'history', view: 'view' } as const;
