import type { classDebrief as english } from '../en/classDebrief.ts';
import type { Texts } from '../texts.ts';

export const classDebrief: Texts<typeof english> = {};
