import * as z from 'zod/mini';
import type { RuleError } from '../core/result.ts';
import { intSchema } from '../treaties/schema.ts';
import type { SeatView } from '../view/view.ts';
import type { OrderRule } from './rule.ts';

/** Longest time that may be added at once, seconds. */
const EXTEND_MOST = 3600;

function clockFault(view: SeatView): RuleError | null {
  if (!view.host) return { code: 'match/host-only' };
  if (view.phase !== 'plan' && view.phase !== 'crisis') return { code: 'match/wrong-phase' };
  return view.clock.mode === 'untimed' ? { code: 'match/untimed' } : null;
}

/** Stops the clock; orders go on. Host only. */
export const pause: OrderRule<'pause'> = {
  schema: z.object({ kind: z.literal('pause') }),
  validate: (view) => clockFault(view) ?? (view.pausedWith === null ? null : { code: 'match/paused' }),
};

/** Lets the clock run on with the time that was left. Host only. */
export const resume: OrderRule<'resume'> = {
  schema: z.object({ kind: z.literal('resume') }),
  validate: (view) => clockFault(view) ?? (view.pausedWith === null ? { code: 'match/not-paused' } : null),
};

/** Gives everybody more time for this phase. Host only. */
export const extend: OrderRule<'extend'> = {
  schema: z.object({ kind: z.literal('extend'), seconds: intSchema(1, EXTEND_MOST) }),
  validate: (view, _scenario, { seconds }) => {
    const inBounds = Number.isInteger(seconds) && seconds >= 1 && seconds <= EXTEND_MOST;
    return clockFault(view) ?? (inBounds ? null : { code: 'order/malformed', path: 'seconds' });
  },
};
