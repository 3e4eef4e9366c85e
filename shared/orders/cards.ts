import * as z from 'zod/mini';
import { cardSpec } from '../content/deck.ts';
import { plays } from '../content/modules.ts';
import type { CommandOf } from '../model/match.ts';
import { cardIdSchema, intSchema } from '../treaties/schema.ts';
import { inPlan, type OrderRule } from './rule.ts';

/** How to meet an event that befell the seat (rules section 9): one of its card's options, by number. */
export const chooseOption: OrderRule<'chooseOption'> = {
  schema: z.object({ kind: z.literal('chooseOption'), card: cardIdSchema, option: intSchema(0, 9) }),
  validate: inPlan<CommandOf<'chooseOption'>>((view, scenario, { card: id, option }) => {
    if (!plays(scenario, 'events')) return { code: 'order/module-off' };
    const card = Object.hasOwn(view.cards, id) ? view.cards[id] : null;
    if (card === null) return { code: 'card/unknown' };
    return option < cardSpec(card.card).options.length ? null : { code: 'card/no-such-option' };
  }, 'unlocked'),
};
