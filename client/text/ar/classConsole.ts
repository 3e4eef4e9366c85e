import type { classConsole as english } from '../en/classConsole.ts';
import type { Texts } from '../texts.ts';

export const classConsole: Texts<typeof english> = {};
