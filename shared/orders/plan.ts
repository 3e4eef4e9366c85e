import * as z from 'zod/mini';
import { inPlan, type OrderRule } from './rule.ts';

/** Takes back the last change to the seat's draft. */
export const undo: OrderRule<'undo'> = {
  schema: z.object({ kind: z.literal('undo') }),
  validate: inPlan((view) => (view.canUndo ? null : { code: 'order/nothing-to-undo' }), 'unlocked'),
};

/** Freezes the seat's draft; the phase ends when all have locked in (rules section 2). */
export const lockIn: OrderRule<'lockIn'> = {
  schema: z.object({ kind: z.literal('lockIn') }),
  validate: inPlan(({ cabinet }) => {
    const lacks = cabinet?.grave.some(({ keys, needed }) => keys.length < needed) === true;
    return lacks ? { code: 'cabinet/second-key' } : null;
  }, 'unlocked'),
};

/** Opens the draft again, as long as the phase lasts. */
export const unlock: OrderRule<'unlock'> = {
  schema: z.object({ kind: z.literal('unlock') }),
  validate: inPlan((view) => (view.locked ? null : { code: 'order/not-locked' })),
};
