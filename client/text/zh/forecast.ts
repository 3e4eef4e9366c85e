import type { forecast as english } from '../en/forecast.ts';
import type { Texts } from '../texts.ts';

export const forecast: Texts<typeof english> = {};
