import type { sanctions as english } from '../en/sanctions.ts';
import type { Texts } from '../texts.ts';

export const sanctions: Texts<typeof english> = {};
