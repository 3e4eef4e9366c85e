import type { kit as english } from '../en/kit.ts';
import type { Texts } from '../texts.ts';

export const kit: Texts<typeof english> = {};
