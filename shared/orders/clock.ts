import * as z from 'zod/mini';
import { keysOf, type PowerId } from '../core/ids.ts';
import type { RuleError } from '../core/result.ts';
import type { Clock, Phase } from '../model/match.ts';
import { intSchema } from '../treaties/schema.ts';
import type { SeatView } from '../view/view.ts';
import type { OrderRule } from './rule.ts';

/** Longest time that may be added at once, seconds. */
const EXTEND_MOST = 86_400;

/** Longest phase that may come of lengthening it, milliseconds. */
const PHASE_MOST = 30 * 86_400_000;

function clockFault(view: SeatView): RuleError | null {
  if (view.phase !== 'plan' && view.phase !== 'crisis') return { code: 'match/wrong-phase' };
  return view.clock.mode === 'untimed' ? { code: 'match/untimed' } : null;
}

/** Whether the viewer may stop the clock or let it run on alone; whoever may not can put it to the vote. */
function pauseFault(view: SeatView): RuleError | null {
  const { pause: policy } = view.policies;
  if (policy === 'anyone') return view.you !== null || view.host ? null : { code: 'seat/not-seated' };
  if (policy === 'host') return view.host ? null : { code: 'match/host-only' };
  if (view.you === null) return view.host ? { code: 'clock/put-to-vote' } : { code: 'seat/not-seated' };
  return isAlone(view) ? null : { code: 'clock/put-to-vote' };
}

/** Whether no other person leads a power and is there. */
export const isAlone = (view: SeatView): boolean => votersIn(view).every((power) => power === view.you);

/** Seats of people who are there: they decide together. */
export const votersIn = (view: SeatView): PowerId[] =>
  keysOf(view.seats).filter((power) => view.seats[power].kind === 'human' && !view.seats[power].away);

/** Stops the clock; orders go on. By the match's policy. */
export const pause: OrderRule<'pause'> = {
  schema: z.object({ kind: z.literal('pause') }),
  validate: (view) =>
    pauseFault(view) ?? clockFault(view) ?? (view.pausedWith === null ? null : { code: 'match/paused' }),
};

/** Lets the clock run on with the time that was left. By the match's policy. */
export const resume: OrderRule<'resume'> = {
  schema: z.object({ kind: z.literal('resume') }),
  validate: (view) =>
    pauseFault(view) ?? clockFault(view) ?? (view.pausedWith === null ? { code: 'match/not-paused' } : null),
};

/** Gives everybody more time for this phase. Host only. */
export const extend: OrderRule<'extend'> = {
  schema: z.object({ kind: z.literal('extend'), seconds: intSchema(1, EXTEND_MOST) }),
  validate: (view, _scenario, { seconds }) => {
    if (!view.host) return { code: 'match/host-only' };
    const inBounds = Number.isInteger(seconds) && seconds >= 1 && seconds <= EXTEND_MOST;
    return clockFault(view) ?? (inBounds ? null : { code: 'order/malformed', path: 'seconds' });
  },
};

/** Gives everybody more time for this phase, out of the seat's own bank. */
export const useExtension: OrderRule<'useExtension'> = {
  schema: z.object({ kind: z.literal('useExtension') }),
  validate: (view) => {
    if (view.you === null) return { code: 'seat/not-seated' };
    return clockFault(view) ?? (view.seats[view.you].extensionsLeft > 0 ? null : { code: 'clock/no-extension' });
  },
};

/** Milliseconds that an extension or a vote adds: half the phase. */
export function extensionOf(clock: Clock, phase: Phase): number {
  if (clock.mode === 'untimed') return 0;
  const seconds = phase === 'crisis' ? clock.crisisSeconds : clock.planSeconds;
  return Math.min(PHASE_MOST, Math.round(seconds / 2) * 1000);
}
