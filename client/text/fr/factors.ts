import type { factors as english } from '../en/factors.ts';
import type { Texts } from '../texts.ts';

export const factors: Texts<typeof english> = {
  'factor.taxes': 'Impôts',
  'factor.tradeGains': 'Gains du commerce',
  'factor.deficit': 'Déficit',
  'factor.credibility': 'Crédibilité',
  'factor.relations': 'Relations',
  'factor.trade': 'Commerce',
  'factor.demand': 'Une exigence',
  'factor.cohesion': 'Cohésion',
  'factor.technology': 'Technologie',
  'factor.industry': 'Industrie',
  'factor.infrastructure': 'Infrastructures',
};
