import * as z from 'zod/mini';
import type { PowerId } from '../core/ids.ts';
import type { GameEvent } from '../events/events.ts';
import type { Doctrine } from '../model/vocabulary.ts';
import { fullEvents, type SlimEvent } from './eventList.ts';

/** Who led a power in a finished match. */
export interface LogSeat {
  power: PowerId;
  kind: 'human' | 'ai' | 'open';
  name: string | null;
  doctrine: Doctrine;
}

/**
 * `GET /api/matches/:code/log`: everything that happened in a finished match, of all seats, for debrief and replay; refused
 * with `match/not-ended` (409) while it goes on. Words in private are in it only for who took part in them and sends a token
 * of that match (`Authorization: Bearer <token>`). A match of another version of the rules has its log too: `rulesVersion` says which.
 */
export interface MatchLog {
  code: string;
  scenario: string;
  rulesVersion: number;
  /** Turns that were to be played. */
  turns: number;
  seats: LogSeat[];
  events: GameEvent[];
}

/** The log on the wire. */
export type MatchLogWire = Omit<MatchLog, 'events'> & { events: SlimEvent[] };

/** A log as it comes from outside: each event is taken as the server wrote it. */
export const matchLogSchema = z.object({
  code: z.string(),
  scenario: z.string(),
  rulesVersion: z.int(),
  turns: z.int(),
  seats: z.array(
    z.object({
      power: z.string(),
      kind: z.enum(['human', 'ai', 'open']),
      name: z.nullable(z.string()),
      doctrine: z.string(),
    }),
  ),
  events: z.array(z.looseObject({ kind: z.string() })),
});

/** The log from the wire, or null where it is none. */
export function readMatchLog(input: unknown): MatchLog | null {
  const parsed = z.safeParse(matchLogSchema, input);
  if (!parsed.success) return null;
  const log = parsed.data as unknown as MatchLogWire;
  return { ...log, events: fullEvents(log.events) };
}
