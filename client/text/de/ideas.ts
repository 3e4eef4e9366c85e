import type { ideas as english } from '../en/ideas.ts';
import type { Texts } from '../texts.ts';

export const ideas: Texts<typeof english> = {};
