import type { classErrors as english } from '../en/classErrors.ts';
import type { Texts } from '../texts.ts';

export const classErrors: Texts<typeof english> = {};
