import * as z from 'zod/mini';
import type { OrderRule } from './rule.ts';

/** Turns one's key to a grave act that the cabinet has drafted, or back. */
export const turnKey: OrderRule<'turnKey'> = {
  schema: z.object({
    kind: z.literal('turnKey'),
    act: z.string().check(z.minLength(1), z.maxLength(160)),
    on: z.boolean(),
  }),
  validate(view, _scenario, { act: key, on }) {
    if (view.you === null) return { code: 'seat/not-seated' };
    const act = view.cabinet?.grave.find((one) => one.key === key);
    if (act === undefined || view.me === null) return { code: 'cabinet/no-such-act' };
    const isTurned = act.keys.includes(view.me);
    if (on && isTurned) return { code: 'cabinet/turned' };
    return on || isTurned ? null : { code: 'cabinet/no-such-act' };
  },
};
