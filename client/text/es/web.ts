import type { web as english } from '../en/web.ts';
import type { Texts } from '../texts.ts';

export const web: Texts<typeof english> = {};
