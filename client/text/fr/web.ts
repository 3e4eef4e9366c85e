import type { web as english } from '../en/web.ts';
import type { Texts } from '../texts.ts';

export const web: Texts<typeof english> = {
  'web.face.map': 'Carte',
  'web.tense': 'tension {level}',
  'web.offer': 'offre',
  'web.kind.guarantee': 'garantie',
  'web.kind.nonAggression': 'non-agression',
  'web.kind.arms': 'armes',
  'web.kind.trade': 'commerce',
  'web.kind.demand': 'exigence',
  'web.kind.sanction': 'sanctions',
  'web.legend.tension': 'Tension',
  'dossier.readiness': 'État de préparation',
  'dossier.technology': 'Technologie',
  'dossier.treaties': 'Traités',
  'dossier.relations': 'relations',
  'dossier.trade': 'commerce',
  'dossier.propose': 'Proposer un traité',
  'dossier.talk': 'Discussion',
  'dossier.map': 'Montrer sur la carte',
};
