import type { texts as english } from '../../en/scenarios/cold-war-1950.ts';
import type { Texts } from '../../texts.ts';

export const texts: Texts<typeof english> = {};
