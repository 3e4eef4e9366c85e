import * as z from 'zod/mini';
import type { Command } from '../model/match.ts';
import type { Reply } from './errors.ts';

/**
 * `await room.request('command', { id, command, turn })`: asks for a command to be applied. The reply is sent when the command is
 * safely on disk; the view that shows it follows in a `view` message of at least that `seq`.
 */
export interface CommandRequest {
  /** Chosen by the client, fresh for each command; the same again gets the first reply and applies nothing. */
  id: string;
  command: Command;
  /**
   * The turn that was before whoever gave it. What ends a turn holds for that turn alone: a lock that comes late, by a slow line or
   * a second device, is refused in the next.
   */
  turn?: number;
}

/** The envelope of a command; what is inside is checked with the schema of the orders. */
export const commandRequestSchema = z.strictObject({
  id: z.string().check(z.regex(/^[A-Za-z0-9_-]{8,40}$/)),
  command: z.unknown(),
  turn: z.optional(z.number()),
});

/** `seq`: number of the command. Errors: those of the rules, and `request/malformed`, `request/too-many`, `server/internal`. */
export type CommandReply = Reply<{ seq: number }>;
