import type { cards as english } from '../en/cards.ts';
import type { Texts } from '../texts.ts';

export const cards: Texts<typeof english> = {};
