import * as z from 'zod/mini';
import type { RuleError } from '../core/result.ts';
import type { CommandOf } from '../model/match.ts';
import { PARTIES_MOST } from '../treaties/index.ts';
import { intSchema, powerIdSchema } from '../treaties/schema.ts';
import type { SeatView } from '../view/view.ts';
import type { OrderRule } from './rule.ts';

/** Longest message, in UTF-16 units. */
export const TEXT_MOST = 500;
/** Greatest number of a message. */
const MESSAGE_MOST = 1_000_000_000;

const recipients: z.ZodMiniType<CommandOf<'say'>['to']> = z.union([
  z.literal('all'),
  z.array(powerIdSchema).check(z.minLength(1), z.maxLength(PARTIES_MOST)),
]);

/** Milliseconds in which a message may still be changed. */
export const EDIT_WINDOW = 120_000;

/** A word to some powers or to all; in the lobby to all. By the match's policy. */
export const say: OrderRule<'say'> = {
  schema: z.object({
    kind: z.literal('say'),
    to: recipients,
    text: z.string().check(z.minLength(1), z.maxLength(TEXT_MOST)),
  }),
  validate(view, _scenario, { to, text }) {
    if (view.you === null) return { code: 'seat/not-seated' };
    const fault = textFault(text) ?? silenceFault(view);
    if (fault) return fault;
    if (to === 'all') return null;
    if (view.phase === 'lobby' || view.policies.talk === 'public') return { code: 'talk/public-only' };
    const stranger = to.find((power) => power === view.you || !Object.hasOwn(view.powers, power));
    return stranger === undefined && to.length > 0 ? null : { code: 'talk/unknown-recipient' };
  },
};

function textFault(text: string): RuleError | null {
  if (text.trim() === '') return { code: 'talk/empty' };
  return text.length > TEXT_MOST ? { code: 'talk/too-long', params: { most: TEXT_MOST } } : null;
}

/** When a match is over there is nothing left to keep from saying. */
function silenceFault(view: SeatView): RuleError | null {
  if (view.cabinet?.muted) return { code: 'talk/silenced' };
  if (view.you !== null && view.silenced.includes(view.you)) return { code: 'talk/silenced' };
  const isPlay = view.phase === 'plan' || view.phase === 'crisis';
  return isPlay && view.policies.talk === 'off' ? { code: 'talk/off' } : null;
}

/** Changes what one said, for a while: the server's time, stamped on the command, decides. */
export const editTalk: OrderRule<'editTalk'> = {
  schema: z.object({
    kind: z.literal('editTalk'),
    message: intSchema(1, MESSAGE_MOST),
    text: z.string().check(z.minLength(1), z.maxLength(TEXT_MOST)),
  }),
  validate(view, _scenario, { message: id, text }) {
    const message = view.talk.find((one) => one.id === id);
    if (message === undefined) return { code: 'talk/unknown' };
    if (view.you === null || message.from !== view.you || message.held) return { code: 'talk/not-yours' };
    return textFault(text) ?? silenceFault(view);
  },
};

/** Hears a power no more, or again; nobody else learns of it. */
export const mute: OrderRule<'mute'> = {
  schema: z.object({ kind: z.literal('mute'), power: powerIdSchema, on: z.boolean() }),
  validate(view, _scenario, { power }) {
    if (view.you === null) return { code: 'seat/not-seated' };
    return power !== view.you && Object.hasOwn(view.powers, power) ? null : { code: 'talk/unknown-recipient' };
  },
};

/** Brings a message before the host. */
export const report: OrderRule<'report'> = {
  schema: z.object({ kind: z.literal('report'), message: intSchema(1, MESSAGE_MOST) }),
  validate(view, _scenario, { message: id }) {
    if (view.you === null) return { code: 'seat/not-seated' };
    const message = view.talk.find((one) => one.id === id);
    return message !== undefined && message.from !== view.you ? null : { code: 'talk/unknown' };
  },
};

/** Takes a message from the table. Host only: one said to all, or one that was reported. */
export const holdTalk: OrderRule<'holdTalk'> = {
  schema: z.object({ kind: z.literal('holdTalk'), message: intSchema(1, MESSAGE_MOST) }),
  validate(view, _scenario, { message: id }) {
    if (!view.host) return { code: 'match/host-only' };
    const isPublic = view.talk.some((one) => one.id === id && one.to === 'all');
    const isReported = view.reports.some(({ message }) => message.id === id);
    return isPublic || isReported ? null : { code: 'talk/unknown' };
  },
};

/** Stops a seat's talk, or lets it speak again. Host only. */
export const silence: OrderRule<'silence'> = {
  schema: z.object({ kind: z.literal('silence'), power: powerIdSchema, on: z.boolean() }),
  validate(view, _scenario, { power }) {
    if (!view.host) return { code: 'match/host-only' };
    return Object.hasOwn(view.seats, power) ? null : { code: 'seat/unknown' };
  },
};
