import type { classDebrief as english } from '../en/classDebrief.ts';
import type { Texts } from '../texts.ts';

export const classDebrief: Texts<typeof english> = {
  'classDebrief.verdict.wars': 'Guerres',
  'classDebrief.verdict.treaties': 'Traités',
  'tile.peak': '{power} {share}',
  'classDebrief.turn': 'Tour',

  'classDebrief.roads.title': 'Deux voies vers la sécurité',
  'classDebrief.credibility.title': 'Crédibilité',
  'classDebrief.secrets.aims': 'Buts secrets',
  'follow.share.title': 'Part de toute la capacité',
  'reflect.turn': 'Tour {turn}',
  'reflect.back': 'Retour',
};
