import type { table as english } from '../en/table.ts';
import type { Texts } from '../texts.ts';

export const table: Texts<typeof english> = {};
