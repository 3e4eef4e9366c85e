import { keysOf } from '../core/ids.ts';
import type { GameEvent } from '../events/events.ts';
import type { SeatView } from '../view/view.ts';
import { applyDelta, type ObjectDelta } from './delta.ts';
import type { Reply } from './errors.ts';
import { fullEvents, type SlimEvent } from './eventList.ts';
import { filled } from './foretold.ts';
import { type EventsWire, withoutTexts } from './moves.ts';
import { toldTwice } from './mutual.ts';
import { type Packed, unpack } from './packing.ts';

/**
 * Message `view`, from the server, packed (`ViewReader`). What changed for this seat since the message numbered `number - 1`
 * on this connection. Where `number` is not the last one plus one, ask for `resync`.
 */
export interface ViewMessage {
  number: number;
  /** The view now; null where the message does not follow on what the connection was told last. */
  view: SeatView | null;
  /** Events of this seat that are new with this view, in order, none where there is no view; animate these, then adopt the view. */
  events: GameEvent[];
  /** The server's clock, milliseconds since 1970: compare deadlines with this and not with the browser's. */
  serverTime: number;
}

/** Number of a message that only says that the whole view is to be asked for. */
export const ASK_AGAIN = -1;

/** A message as it is packed: what the seat is told, or first what all seats are told alike and then the rest for this seat. */
export type ViewWire = OwnChange | [shared: SharedChange, own: OwnChange];

/** The part of a message that is alike for all; its keys of the view are not in the other part. */
export interface SharedChange extends EventsWire {
  /** To be applied to the last view with `applyDelta`, of views in which what is mutual is told once. */
  delta: ObjectDelta;
}

/** A message, or the part of it that is for one seat. */
export interface OwnChange extends Omit<ViewMessage, 'view' | 'events'>, EventsWire {
  delta: ObjectDelta;
}

/**
 * Reads what one connection is told. It keeps the view that it has been told of, which the figures of the next events rest on
 * (foretold.ts).
 */
export class ViewReader {
  #known: { number: number; view: SeatView } | null = null;

  /** A reply to `resync`. Throws where it is none. */
  whole(packed: Packed): ResyncReply {
    const reply = readResync(packed);
    if (reply.ok) this.#known = { number: reply.number, view: reply.view };
    return reply;
  }

  /** A message. Throws where it is none. */
  next(packed: Packed): ViewMessage {
    const read = unpack(packed) as ViewWire;
    const [shared, own] = Array.isArray(read) ? read : [null, read];
    const { number, serverTime } = own;
    if (this.#known?.number !== number - 1) {
      this.#known = null;
      return { number, view: null, events: [], serverTime };
    }
    const was = this.#known.view;
    const is = toldTwice(was, applyDelta(was, shared === null ? own.delta : joined(shared.delta, own.delta)));
    this.#known = { number, view: is };
    const full = (part: EventsWire, known: string[]): GameEvent[] =>
      fullEvents(filled(withoutTexts(part, known), { was, is }));
    const powers: string[] = keysOf(is.powers);
    const events =
      shared === null
        ? full(own, powers)
        : [...full(shared, powers), ...full(own, [...powers, ...(shared.names ?? [])])].sort((a, b) => a.id - b.id);
    return { number, view: is, events, serverTime };
  }
}

function joined(a: ObjectDelta, b: ObjectDelta): ObjectDelta {
  return { s: { ...a.s, ...b.s }, d: [...(a.d ?? []), ...(b.d ?? [])], n: { ...a.n, ...b.n } };
}

/**
 * `room.request('resync', {})`, packed (`readResync`): the whole view; the next `view` message builds on it and is numbered
 * `number + 1`.
 */
export type ResyncReply = Reply<{
  number: number;
  view: SeatView;
  /** Id of the last event that happened; those up to it come by `history`. */
  lastEvent: number;
  serverTime: number;
}>;

/** A whole view as it is packed: the reply, or first what is alike for all seats and then the reply without it. */
export type ResyncWire = ResyncReply | [shared: Partial<SeatView>, own: ResyncReply];

/** The reply as a whole. Throws where it is none. */
export function readResync(packed: Packed): ResyncReply {
  const read = unpack(packed) as ResyncWire;
  if (!Array.isArray(read)) return read;
  const [shared, own] = read;
  return own.ok ? { ...own, view: { ...shared, ...own.view } } : own;
}

/** Events in one reply to `history` at most, but for those of a single command, which stay together. */
export const HISTORY_MOST = 2000;

/**
 * Reply to `room.request('history', { after })`, packed (`readHistory`): this seat's events with a greater id, in order. Where `next` is not null
 * there are further ones: ask again with it as `after`.
 */
export type HistoryReply = Reply<{ events: GameEvent[]; next: number | null }>;

/** A history as it is packed. */
export type HistoryWire = Reply<{ events: SlimEvent[]; next: number | null }>;

/** The reply as a whole. Throws where it is none. */
export function readHistory(packed: Packed): HistoryReply {
  const read = unpack(packed) as HistoryWire;
  return read.ok ? { ...read, events: fullEvents(read.events) } : read;
}

/** Names of requests and messages of a match's room. */
export const MESSAGES = {
  command: 'command',
  resync: 'resync',
  history: 'history',
  opinion: 'opinion',
  view: 'view',
  inviteKey: 'inviteKey',
  renewKey: 'renewKey',
  hook: 'hook',
} as const;

/** Reply to `hook`: where notices go, and what signs them. */
export type HookReply = Reply<{ url: string | null; secret: string | null }>;
export type KeyReply = Reply<{ token: string }>;
