import type { lobby as english } from '../en/lobby.ts';
import type { Texts } from '../texts.ts';

export const lobby: Texts<typeof english> = {};
