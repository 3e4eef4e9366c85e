import type { basics as english } from '../../en/codex/basics.ts';
import type { Texts } from '../../texts.ts';

export const basics: Texts<typeof english> = {};
