import * as z from 'zod/mini';
import type { PowerId } from '../core/ids.ts';
import type { RuleError } from '../core/result.ts';
import { type Clock, TURNS_LEAST, TURNS_MOST } from '../model/match.ts';
import { DOCTRINES, RIVAL_LEVELS } from '../model/vocabulary.ts';
import { intSchema, powerIdSchema } from '../treaties/schema.ts';
import type { SeatView } from '../view/view.ts';
import type { OrderRule } from './rule.ts';

/** Longest display name, in UTF-16 units. */
export const NAME_MOST = 40;

/** Shortest and longest phase, seconds: from a quarter of a minute to three days. */
export const PHASE_BOUNDS = { planLeast: 15, crisisLeast: 10, most: 259_200 } as const;
/** Minutes of a day; quiet hours leave at least a third of it. */
const DAY = 1440;
const QUIET_MOST = 960;

const quietSchema = z
  .object({
    from: intSchema(0, DAY - 1),
    to: intSchema(0, DAY - 1),
    weekends: z.boolean(),
    offset: intSchema(-DAY, DAY),
    zone: z.optional(z.string().check(z.regex(/^[A-Za-z0-9_+/-]{1,48}$/))),
  })
  .check(z.refine(({ from, to }) => (to - from + DAY) % DAY <= QUIET_MOST));

/** A clock as a client may ask for it. */
export const clockSchema: z.ZodMiniType<Clock> = z.discriminatedUnion('mode', [
  z.object({ mode: z.literal('untimed') }),
  z.object({
    mode: z.literal('timed'),
    planSeconds: intSchema(PHASE_BOUNDS.planLeast, PHASE_BOUNDS.most),
    crisisSeconds: intSchema(PHASE_BOUNDS.crisisLeast, PHASE_BOUNDS.most),
    quiet: z.optional(quietSchema),
  }),
]);

export function hostInLobby(view: SeatView): RuleError | null {
  if (!view.host) return { code: 'match/host-only' };
  return view.phase === 'lobby' ? null : { code: 'match/wrong-phase' };
}

function seatFault(view: SeatView, power: PowerId): RuleError | null {
  return Object.hasOwn(view.seats, power) ? null : { code: 'seat/unknown' };
}

/**
 * Takes a seat. In the lobby a participant may move from one to another; later, join by taking one over from an AI, as long
 * as the match runs.
 */
export const claimSeat: OrderRule<'claimSeat'> = {
  schema: z.object({
    kind: z.literal('claimSeat'),
    power: powerIdSchema,
    name: z.string().check(z.minLength(1), z.maxLength(NAME_MOST)),
  }),
  validate(view, _scenario, { power, name }) {
    if (view.phase === 'ended') return { code: 'match/wrong-phase' };
    const fault = seatFault(view, power);
    if (fault) return fault;
    if (name.trim() === '' || name.length > NAME_MOST) return { code: 'order/malformed', path: 'name' };
    if (view.you !== null && view.phase !== 'lobby') return { code: 'seat/already-seated' };
    if (view.role === 'watcher') return { code: 'seat/watching' };
    if (view.barred) return { code: 'seat/barred' };
    if (view.phase !== 'lobby' && !view.policies.lateJoin && !view.host) return { code: 'seat/too-late' };
    if (Object.values(view.seats).some((seat) => seat.yours)) return { code: 'seat/take-back-first' };
    const held = view.seats[power].kind === 'human' && power !== view.you;
    return held ? { code: 'seat/taken', params: { power } } : null;
  },
};

/** Gives up one's seat; an AI takes it over if the match runs. */
export const leaveSeat: OrderRule<'leaveSeat'> = {
  schema: z.object({ kind: z.literal('leaveSeat') }),
  validate: (view) => {
    if (view.you === null) return { code: 'seat/not-seated' };
    return view.phase === 'ended' ? { code: 'match/wrong-phase' } : null;
  },
};

/** Opens a seat to people or gives it to an AI, and picks the AI's doctrine and level. Host only, in the lobby, not for seats people hold. */
export const setSeat: OrderRule<'setSeat'> = {
  schema: z.object({
    kind: z.literal('setSeat'),
    power: powerIdSchema,
    seat: z.enum(['ai', 'open']),
    doctrine: z.optional(z.enum(DOCTRINES)),
    level: z.optional(z.enum(RIVAL_LEVELS)),
  }),
  validate: (view, _scenario, { power }) => {
    const fault = hostInLobby(view) ?? seatFault(view, power);
    if (fault) return fault;
    return view.seats[power].kind === 'human' ? { code: 'seat/taken', params: { power } } : null;
  },
};

/** Sets how long the phases last. Host only, in the lobby. */
export const setClock: OrderRule<'setClock'> = {
  schema: z.object({ kind: z.literal('setClock'), clock: clockSchema }),
  validate: hostInLobby,
};

/** Sets how many turns are played. Host only, in the lobby. */
export const setTurns: OrderRule<'setTurns'> = {
  schema: z.object({ kind: z.literal('setTurns'), turns: intSchema(TURNS_LEAST, TURNS_MOST) }),
  validate: (view, _scenario, { turns }) => {
    const inBounds = Number.isInteger(turns) && turns >= TURNS_LEAST && turns <= TURNS_MOST;
    return (
      hostInLobby(view) ?? (inBounds ? null : { code: 'match/turns', params: { least: TURNS_LEAST, most: TURNS_MOST } })
    );
  },
};

/** Begins the match; open seats are taken over by AIs. Host only. */
export const start: OrderRule<'start'> = {
  schema: z.object({ kind: z.literal('start') }),
  validate: hostInLobby,
};
