import type { texts as english } from '../../en/scenarios/world-2025.ts';
import type { Texts } from '../../texts.ts';

export const texts: Texts<typeof english> = {};
