import type { texts as english } from '../../en/scenarios/indo-pacific-2025.ts';
import type { Texts } from '../../texts.ts';

export const texts: Texts<typeof english> = {
  'scenario.indo-pacific-2025.power.japan': 'Japon',
  'scenario.indo-pacific-2025.power.india': 'Inde',
};
