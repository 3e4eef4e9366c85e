import type { blocs as english } from '../en/blocs.ts';
import type { Texts } from '../texts.ts';

export const blocs: Texts<typeof english> = {};
