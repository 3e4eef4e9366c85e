import type { crisis as english } from '../en/crisis.ts';
import type { Texts } from '../texts.ts';

export const crisis: Texts<typeof english> = {};
