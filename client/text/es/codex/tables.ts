import type { tables as english } from '../../en/codex/tables.ts';
import type { Texts } from '../../texts.ts';

export const tables: Texts<typeof english> = {};
