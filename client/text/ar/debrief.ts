import type { debrief as english } from '../en/debrief.ts';
import type { Texts } from '../texts.ts';

export const debrief: Texts<typeof english> = {};
