import type { debrief as english } from '../en/debrief.ts';
import type { Texts } from '../texts.ts';

export const debrief: Texts<typeof english> = {
  'debrief.back': 'Retour',
  'debrief.end': 'Vers l’accueil',
  'debrief.power': 'Puissance',
  'debrief.turn': 'Tour',
  'debrief.of': 'De qui',
  'debrief.score.plain': 'Score',
  'debrief.score': 'Score',
  'debrief.against': 'Face au par',
  'debrief.shares.title': 'Part de toute la capacité',
  'debrief.indices.y': 'points sur 100',

  'debrief.roads.title': 'Deux voies vers la sécurité',
  'debrief.turning.turn': 'Tour {turn}',
  'debrief.word.credibility': 'Crédibilité',
  'debrief.threats.demand': 'Exigence',
  'debrief.result.war': 'Guerre',
  'debrief.bins.wars': 'Guerres',
};
