import type { howToPlay as english } from '../en/howToPlay.ts';
import type { Texts } from '../texts.ts';

export const howToPlay: Texts<typeof english> = {};
