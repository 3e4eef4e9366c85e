import type { replay as english } from '../en/replay.ts';
import type { Texts } from '../texts.ts';

export const replay: Texts<typeof english> = {};
