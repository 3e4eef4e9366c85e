import * as z from 'zod/mini';
import type { CommandOf } from '../model/match.ts';
import { PARTIES_MOST } from '../treaties/index.ts';
import { powerIdSchema } from '../treaties/schema.ts';
import { isSeated, type OrderRule } from './rule.ts';

/** Longest message, in UTF-16 units. */
export const TEXT_MOST = 500;

const recipients: z.ZodMiniType<CommandOf<'say'>['to']> = z.union([
  z.literal('all'),
  z.array(powerIdSchema).check(z.minLength(1), z.maxLength(PARTIES_MOST)),
]);

/** A word to some powers or to all, once the match runs. */
export const say: OrderRule<'say'> = {
  schema: z.object({
    kind: z.literal('say'),
    to: recipients,
    text: z.string().check(z.minLength(1), z.maxLength(TEXT_MOST)),
  }),
  validate(view, _scenario, { to, text }) {
    if (!isSeated(view)) return { code: 'seat/not-seated' };
    if (view.phase === 'lobby') return { code: 'match/wrong-phase' };
    if (text.trim() === '') return { code: 'talk/empty' };
    if (text.length > TEXT_MOST) return { code: 'talk/too-long', params: { most: TEXT_MOST } };
    if (to === 'all') return null;
    const stranger = to.find((power) => power === view.you || !Object.hasOwn(view.powers, power));
    return stranger === undefined && to.length > 0 ? null : { code: 'talk/unknown-recipient' };
  },
};
