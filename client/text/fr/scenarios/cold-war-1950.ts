import type { texts as english } from '../../en/scenarios/cold-war-1950.ts';
import type { Texts } from '../../texts.ts';

export const texts: Texts<typeof english> = {
  'scenario.cold-war-1950.power.uk': 'Grande-Bretagne',
  'scenario.cold-war-1950.power.france': 'France',
  'scenario.cold-war-1950.power.japan': 'Japon',
  'scenario.cold-war-1950.power.india': 'Inde',
};
