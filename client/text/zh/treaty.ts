import type { treaty as english } from '../en/treaty.ts';
import type { Texts } from '../texts.ts';

export const treaty: Texts<typeof english> = {};
