import type { map as english } from '../en/map.ts';
import type { Texts } from '../texts.ts';

export const map: Texts<typeof english> = {};
