import type { explain as english } from '../en/explain.ts';
import type { Texts } from '../texts.ts';

export const explain: Texts<typeof english> = {};
