import type { texts as english } from '../../en/scenarios/europe-1900.ts';
import type { Texts } from '../../texts.ts';

export const texts: Texts<typeof english> = {};
