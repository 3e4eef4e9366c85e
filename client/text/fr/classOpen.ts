import type { classOpen as english } from '../en/classOpen.ts';
import type { Texts } from '../texts.ts';

export const classOpen: Texts<typeof english> = {
  'teach.scenario': 'Scénario',
  'teach.seating': 'Sièges',
};
