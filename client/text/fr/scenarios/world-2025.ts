import type { texts as english } from '../../en/scenarios/world-2025.ts';
import type { Texts } from '../../texts.ts';

export const texts: Texts<typeof english> = {
  'scenario.world-2025.power.india': 'Inde',
  'scenario.world-2025.power.japan': 'Japon',
  'scenario.world-2025.region.fra': 'France',
  'scenario.world-2025.region.ind': 'Inde',
  'scenario.world-2025.region.jpn': 'Japon',
};
