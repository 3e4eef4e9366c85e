import type { mandates as english } from '../en/mandates.ts';
import type { Texts } from '../texts.ts';

export const mandates: Texts<typeof english> = {};
