import type { PowerId } from '../core/ids.ts';
import type { Phase } from '../model/match.ts';
import type { Doctrine, RivalLevel } from '../model/vocabulary.ts';

/**
 * A match's room.
 *
 * Joining: `const room = await client.joinById(code, { token })` with the token of `POST /api/matches` or
 * `/api/matches/:code/join`. A refusal is an error whose `message` is a code: `match/unknown` (no such match, or the code is
 * misspelt), `token/invalid` (forged, or of another match), `server/restarting`. The match need not be loaded: a finished or
 * sleeping one is brought back by the join.
 *
 * Then: 1. register the handlers of `view` and `state`; 2. `await room.request('resync', {})`, which answers with the whole
 * view and from which moment on the server sends `view` messages; 3. `await room.request('history', { after: 0 })` for the
 * events so far, where the client has none.
 *
 * Coming back: any closed connection but those in `FINAL_CLOSES` is healed by joining again with the same token (set
 * `room.reconnection.enabled = false`: the SDK's own reconnection is not used, its tokens do not outlive the server). Wait
 * 0.5 s, then twice as long each time up to 8 s, and ask at once when the browser says it is online. Then `resync`, then
 * `history` with the id of the last event seen; commands without a reply are sent again with their old nonce and are not
 * applied twice. Several connections with one token are one participant.
 */
export const ROOM_NAME = 'match';

/** What `joinById` is given beside the code. */
export interface JoinOptions {
  token: string;
}

/** Codes a room's connection is closed with, beyond those of WebSocket itself. */
export const CLOSE_CODES = {
  /** Too many messages in a second, or one that is no message of this protocol. Join again after a while. */
  misuse: 4002,
  /** The server stops or restarts; everything acknowledged is kept. Join again as soon as it answers. */
  restarting: 4100,
  /** The host has shown this participant the door. */
  barred: 4101,
  /** The token was voided from another device. */
  revoked: 4102,
  /** The match was deleted. */
  gone: 4103,
  /** WebSocket's own: a message above `LIMITS.messageBytes`. */
  tooLarge: 1009,
} as const;

/** Closes after which a client does not come back by itself: its own leaving, and a message it must not repeat. */
export const FINAL_CLOSES: readonly number[] = [
  4000,
  CLOSE_CODES.tooLarge,
  CLOSE_CODES.barred,
  CLOSE_CODES.revoked,
  CLOSE_CODES.gone,
];

/** Bounds that the server keeps and a well-made client never meets. */
export const LIMITS = {
  /** Bytes of one message to the server. */
  messageBytes: 16_384,
  /** Messages a connection may send in a second; the next one closes it. */
  messagesPerSecond: 50,
  /** Commands and other requests a participant may send in ten seconds over all its connections; beyond: `request/too-many`. */
  requestsPerTenSeconds: 150,
  /** Connections of one participant to one match; a further one closes the oldest. */
  connectionsPerParticipant: 8,
  /** Connections to one match. */
  connectionsPerMatch: 250,
} as const;

/** A seat as everybody in the room sees it. */
export interface SeatState {
  name: string;
  kind: 'human' | 'ai' | 'open';
  doctrine: Doctrine;
  level: RivalLevel;
  /** True while no connection of the holder is open and the caretaker has the seat. */
  away: boolean;
  online: boolean;
  locked: boolean;
}

/** The room's shared state (`room.state`): small and public; all else comes in views. */
export interface RoomState {
  code: string;
  phase: Phase;
  /** Empty outside a crisis. */
  step: '' | 'respond' | 'decide';
  turn: number;
  /** Milliseconds since 1970 by the server's clock; 0 when untimed or paused. */
  deadline: number;
  /** Milliseconds left when paused, else -1. */
  pausedWith: number;
  seats: ReadonlyMap<PowerId, SeatState>;
  /** The power whose rival is at work on a decision, or empty: rivals of a match decide one after the other. */
  thinking: PowerId | '';
  /** Number of the last command that others than its own seat could see. */
  seq: number;
}
