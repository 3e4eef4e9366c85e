import type { Constants } from '../../shared/model/constants.ts';

/** Constants that the rules for players need not name, and why. */
export const ENGINE_ONLY: Readonly<Partial<Record<keyof Constants, string>>> = {};
