import type { balance as english } from '../en/balance.ts';
import type { Texts } from '../texts.ts';

export const balance: Texts<typeof english> = {};
