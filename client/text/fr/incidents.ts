import type { incidents as english } from '../en/incidents.ts';
import type { Texts } from '../texts.ts';

export const incidents: Texts<typeof english> = {
  'demand.redress': 'Réparation',
  'demand.redress.headline': 'Un incident : {power} veut réparation de {target}',
  'demand.redress.what':
    'Personne ne l’a ordonné. Si {target} répare, cela coûte 0,3 % d’une année de production, et les deux respirent mieux.',
  'war.aim.redress': 'réparation',
  'crisis.rung.incident': 'Incident',
  'crisis.rung.incident.note': 'personne ne l’a ordonné',
  'game.ticker.incident': 'Incident entre {power} et {target}',
  'crisis.role.wronged': 'Les vôtres ont souffert ; à vous d’insister ou d’en rester là.',
  'factor.incidentClosed': 'Un incident clos',
};
