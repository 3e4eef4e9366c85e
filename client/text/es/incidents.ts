import type { incidents as english } from '../en/incidents.ts';
import type { Texts } from '../texts.ts';

export const incidents: Texts<typeof english> = {
  'demand.redress': 'Desagravio',
  'demand.redress.headline': 'Un incidente: {power} pide un desagravio a {target}',
  'demand.redress.what':
    'Nadie lo ordenó. Si {target} lo repara, paga el 0,3 % de la producción de un año, y ambas respiran con más calma.',
  'war.aim.redress': 'un desagravio',
  'crisis.rung.incident': 'Incidente',
  'crisis.rung.incident.note': 'nadie lo ordenó',
  'game.ticker.incident': 'Un incidente entre {power} y {target}',
  'crisis.role.wronged': 'Tu gente sufrió el daño; a ti te toca insistir o dejarlo estar.',
  'factor.incidentClosed': 'Un incidente zanjado',
};
