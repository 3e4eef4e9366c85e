import type { budget as english } from '../en/budget.ts';
import type { Texts } from '../texts.ts';

export const budget: Texts<typeof english> = {};
