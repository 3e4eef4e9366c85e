import type { end as english } from '../en/end.ts';
import type { Texts } from '../texts.ts';

export const end: Texts<typeof english> = {
  'end.power': 'Puissance',
  'end.shares': 'Part de toute la capacité',
  'end.indices': 'Vos quatre indices',
  'end.indices.y': 'points sur 100',
  'end.turn': 'Tour',
  'end.again.going': 'Mise en place',
  'end.home': 'Vers l’accueil',
};
