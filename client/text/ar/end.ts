import type { end as english } from '../en/end.ts';
import type { Texts } from '../texts.ts';

export const end: Texts<typeof english> = {};
