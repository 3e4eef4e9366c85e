import * as z from 'zod/mini';
import type { PowerId, ScenarioId } from '../core/ids.ts';
import type { Clock, Phase } from '../model/match.ts';
import type { InviteKind } from '../model/people.ts';
import type { Policies } from '../model/policies.ts';
import type { Scenario } from '../model/scenario.ts';
import { type Doctrine, RIVAL_LEVELS } from '../model/vocabulary.ts';
import { clockSchema } from '../orders/lobby.ts';
import { nameSchema } from './identity.ts';

/**
 * `POST /api/matches`: opens a match and answers 201 with `CreatedMatch`. With `solo` the creator's seat is claimed, every
 * other seat is an AI's, and the match has started when the answer arrives. `seed` is accepted only by a server that was
 * started with the setting `allowSeed` (tests and measurements).
 */
export const createMatchSchema = z.strictObject({
  scenario: z.string().check(z.minLength(1), z.maxLength(60)),
  name: nameSchema,
  /** A power, or `suggested` for the scenario's own suggestion (Play now). */
  solo: z.optional(z.string().check(z.minLength(1), z.maxLength(60))),
  /** Shown in the list of open matches; false unless asked for. */
  listed: z.optional(z.boolean()),
  clock: z.optional(clockSchema),
  /** How well every rival plays; the scenario's own levels unless asked for. */
  level: z.optional(z.enum(RIVAL_LEVELS)),
  turns: z.optional(z.int().check(z.minimum(1), z.maximum(60))),
  seed: z.optional(z.int().check(z.minimum(0), z.maximum(4_294_967_295))),
});
export type CreateMatchRequest = z.input<typeof createMatchSchema>;

/** The creator's way into the match: keep both, the token is the only proof of who holds the seat. */
export interface CreatedMatch {
  code: string;
  token: string;
}

/**
 * `POST /api/matches/:code/join`: answers 201 with `JoinedMatch`, a new participant's token. Refused with `match/full` (409)
 * when no seat can be taken any more, unless the newcomer only wants to `watch`; with `match/closed`, `watch/not-allowed` or
 * `invite/unknown` (409). An invitation to a seat seats the newcomer at once. A browser that already holds a token of this match must
 * not ask for another but to use an invitation: it joins the room with the one it has.
 */
export const joinMatchSchema = z.strictObject({
  name: nameSchema,
  watch: z.optional(z.boolean()),
  /** The token of an invitation. */
  invite: z.optional(z.string().check(z.maxLength(120))),
});
export type JoinMatchRequest = z.input<typeof joinMatchSchema>;

export interface JoinedMatch {
  token: string;
  /** The name as cleaned: claim a seat under this one. */
  name: string;
}

/** A match as those outside it may see it: `GET /api/matches/:code`, and each of `GET /api/matches`. */
export interface MatchSummary {
  code: string;
  scenario: ScenarioId;
  phase: Phase;
  turn: number;
  turns: number;
  clock: Clock;
  /** Name of the host, or null where the host is nobody. */
  host: string | null;
  seats: { power: PowerId; kind: 'human' | 'ai' | 'open'; name: string | null }[];
  /** Seats that a newcomer may take. */
  open: number;
  /** Whether whoever has the link may watch. */
  watch: boolean;
  /** Whether newcomers are turned away. */
  closed: boolean;
  policies: Policies;
  /** Milliseconds since 1970. */
  createdAt: number;
}

/** `POST /api/matches/:code/invitation` with the link's token (`byTokenSchema`): what an invitation leads to, for those asked to accept it. */
export interface InvitationSummary {
  as: InviteKind;
  power: PowerId | null;
  /** Who gave it out. */
  by: string;
  /** Whom it is for, where it is for one alone. */
  name: string | null;
}

/** `POST /api/matches/:code/again` and `/api/matches/:code/delete`: the token of somebody who may. */
export const byTokenSchema = z.strictObject({ token: z.string().check(z.maxLength(120)) });

/** `POST /api/matches/import`: a record as `GET /api/matches/:code/record` gives it; answers 201 with `CreatedMatch`. */
export const importSchema = z.strictObject({ name: nameSchema, record: z.unknown() });

/** `GET /api/matches`: listed matches whose lobby is open, newest first. */
export interface MatchList {
  matches: MatchSummary[];
}

/** What the lobby shows of a scenario, without its map. */
export type ScenarioCard = Pick<
  Scenario,
  'id' | 'name' | 'summary' | 'turns' | 'minutes' | 'difficulty' | 'firstYear' | 'suggested'
> & {
  map: string;
  powers: { id: PowerId; name: string; slot: number; doctrine: Doctrine; brief: string }[];
};

/** `GET /api/scenarios`. */
export interface ScenarioList {
  scenarios: ScenarioCard[];
}

/** `GET /healthz`: 200 when ready, 503 while stopping. */
export interface Health {
  status: 'ready' | 'stopping';
  version: string;
  rulesVersion: number;
}
