import type { game as english } from '../en/game.ts';
import type { Texts } from '../texts.ts';

export const game: Texts<typeof english> = {};
