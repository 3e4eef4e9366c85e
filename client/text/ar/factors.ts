import type { factors as english } from '../en/factors.ts';
import type { Texts } from '../texts.ts';

export const factors: Texts<typeof english> = {};
