import * as z from 'zod/mini';
import type { PowerId } from '../core/ids.ts';
import type { RuleError } from '../core/result.ts';
import { INVITE_KINDS, type Matter } from '../model/people.ts';
import { INSTRUCTIONS } from '../model/vocabulary.ts';
import { intSchema, powerIdSchema } from '../treaties/schema.ts';
import type { SeatView } from '../view/view.ts';
import { votersIn } from './clock.ts';
import { NAME_MOST } from './lobby.ts';
import type { OrderRule } from './rule.ts';

/** Greatest number of an invitation, and most of one person's that lead somewhere at a time. */
const INVITE_MOST = 1_000_000;
const INVITES_OPEN = 12;

const nameSchema = z.string().check(z.minLength(1), z.maxLength(NAME_MOST));

/** Gives out a link: to one's own seat for a substitute or a successor, or for watching (host only). */
export const invite: OrderRule<'invite'> = {
  schema: z.object({ kind: z.literal('invite'), as: z.enum(INVITE_KINDS), name: z.optional(nameSchema) }),
  validate(view, _scenario, { as }) {
    if (view.invites.length >= INVITES_OPEN) return { code: 'invite/too-many', params: { most: INVITES_OPEN } };
    if (as === 'watcher') {
      if (!view.host) return { code: 'match/host-only' };
      return view.policies.watch === 'none' ? { code: 'watch/not-allowed' } : null;
    }
    if (view.you === null) return { code: 'seat/not-seated' };
    if (view.phase !== 'plan' && view.phase !== 'crisis') return { code: 'match/wrong-phase' };
    return view.seats[view.you].owner === null ? null : { code: 'seat/only-substitute' };
  },
};

/** Takes a link of one's own back. */
export const closeInvite: OrderRule<'closeInvite'> = {
  schema: z.object({ kind: z.literal('closeInvite'), invite: intSchema(1, INVITE_MOST) }),
  validate: (view, _scenario, { invite: number }) =>
    view.invites.some((one) => one.number === number) ? null : { code: 'invite/unknown' },
};

/** Takes the seat that an invitation leads to. Whether it does is the server's to say: others' links are in no view. */
export const acceptInvite: OrderRule<'acceptInvite'> = {
  schema: z.object({ kind: z.literal('acceptInvite'), invite: intSchema(1, INVITE_MOST), name: nameSchema }),
  validate(view) {
    if (view.you !== null) return { code: 'seat/already-seated' };
    if (view.role === 'watcher') return { code: 'seat/watching' };
    return view.barred ? { code: 'seat/barred' } : null;
  },
};

/** Takes one's seat back from a substitute. */
export const takeBack: OrderRule<'takeBack'> = {
  schema: z.object({ kind: z.literal('takeBack'), power: powerIdSchema }),
  validate(view, _scenario, { power }) {
    if (!Object.hasOwn(view.seats, power)) return { code: 'seat/unknown' };
    if (view.you !== null) return { code: 'seat/already-seated' };
    return view.seats[power].yours ? null : { code: 'seat/not-yours' };
  },
};

/** Says what the caretaker does while one is away. */
export const setCare: OrderRule<'setCare'> = {
  schema: z.object({
    kind: z.literal('setCare'),
    care: z.object({
      demand: z.enum(['standFirm', 'concede']),
      commitments: z.enum(INSTRUCTIONS),
    }),
  }),
  validate: (view) => (view.you === null ? { code: 'seat/not-seated' } : null),
};

/** Goes away for some days, out of the seat's own: the seat is cared for and cannot be voted out. */
export const takeVacation: OrderRule<'takeVacation'> = {
  schema: z.object({ kind: z.literal('takeVacation'), days: intSchema(1, 30) }),
  validate(view, _scenario, { days }) {
    if (view.you === null) return { code: 'seat/not-seated' };
    const { vacationLeft, vacationUntil } = view.seats[view.you];
    if (vacationUntil !== null) return { code: 'seat/on-vacation' };
    return days >= 1 && days <= vacationLeft ? null : { code: 'seat/no-vacation', params: { left: vacationLeft } };
  },
};

/** Comes back before the vacation is over; days not used stay. */
export const endVacation: OrderRule<'endVacation'> = {
  schema: z.object({ kind: z.literal('endVacation') }),
  validate(view) {
    if (view.you === null) return { code: 'seat/not-seated' };
    return view.seats[view.you].vacationUntil === null ? { code: 'seat/not-on-vacation' } : null;
  },
};

const matterSchema: z.ZodMiniType<Matter> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('pause') }),
  z.object({ kind: z.literal('resume') }),
  z.object({ kind: z.literal('extend') }),
  z.object({ kind: z.literal('remove'), power: powerIdSchema }),
  z.object({ kind: z.literal('host'), power: powerIdSchema }),
]);

/** The key of a matter: it stands before the table once. */
export const matterKey = (matter: Matter): string =>
  'power' in matter ? `${matter.kind} ${matter.power}` : matter.kind;

/** Votes needed to carry a matter among so many who may vote. */
export function votesNeeded(matter: Matter, voters: number): number {
  const most = Math.floor(voters / 2) + 1;
  // One alone, or one of two, does not put another out.
  return matter.kind === 'remove' ? Math.max(2, most) : most;
}

/** Those who may vote on a matter: people who are there, but for whom it is about. */
export const votersOn = (view: SeatView, matter: Matter): PowerId[] =>
  votersIn(view).filter((power) => matter.kind !== 'remove' || power !== matter.power);

/** Puts a matter to the vote, or votes on it; null takes the vote back. */
export const ballot: OrderRule<'ballot'> = {
  schema: z.object({
    kind: z.literal('ballot'),
    matter: matterSchema,
    vote: z.nullable(z.enum(['yes', 'no'])),
  }),
  validate(view, _scenario, { matter, vote }) {
    if (view.you === null) return { code: 'seat/not-seated' };
    if (view.phase !== 'plan' && view.phase !== 'crisis') return { code: 'match/wrong-phase' };
    const fault = matterFault(view, matter);
    if (fault) return fault;
    if (!votersOn(view, matter).includes(view.you)) return { code: 'ballot/not-yours' };
    const stands = Object.hasOwn(view.ballots, matterKey(matter));
    return stands || vote === 'yes' ? null : { code: 'ballot/unknown' };
  },
};

function matterFault(view: SeatView, matter: Matter): RuleError | null {
  if (matter.kind === 'remove' || matter.kind === 'host') {
    if (!Object.hasOwn(view.seats, matter.power)) return { code: 'seat/unknown' };
    const seat = view.seats[matter.power];
    if (seat.kind !== 'human') return { code: 'ballot/nobody-there' };
    if (matter.kind === 'host') {
      return view.people.some(({ host, power }) => host && power === matter.power) ? { code: 'ballot/is-host' } : null;
    }
    if (seat.vacationUntil !== null) return { code: 'seat/on-vacation' };
    return votersOn(view, matter).length < 2 ? { code: 'ballot/too-few' } : null;
  }
  if (view.clock.mode === 'untimed') return { code: 'match/untimed' };
  if (matter.kind === 'extend') return null;
  if (matter.kind === 'pause') return view.pausedWith === null ? null : { code: 'match/paused' };
  return view.pausedWith === null ? { code: 'match/not-paused' } : null;
}

/** Says that one is ready for the start, or not yet. */
export const setReady: OrderRule<'setReady'> = {
  schema: z.object({ kind: z.literal('setReady'), ready: z.boolean() }),
  validate(view) {
    if (view.you === null) return { code: 'seat/not-seated' };
    return view.phase === 'lobby' ? null : { code: 'match/wrong-phase' };
  },
};
