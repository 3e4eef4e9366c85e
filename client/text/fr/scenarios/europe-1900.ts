import type { texts as english } from '../../en/scenarios/europe-1900.ts';
import type { Texts } from '../../texts.ts';

export const texts: Texts<typeof english> = {
  'scenario.europe-1900.power.britain': 'Grande-Bretagne',
  'scenario.europe-1900.power.france': 'France',
};
