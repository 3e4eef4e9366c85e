import type { incidents as english } from '../en/incidents.ts';
import type { Texts } from '../texts.ts';

export const incidents: Texts<typeof english> = {
  'demand.redress': 'Wiedergutmachung',
  'demand.redress.headline': 'Ein Zwischenfall: {power} will Wiedergutmachung von {target}',
  'demand.redress.what':
    'Niemand hat es befohlen. Leistet {target} Wiedergutmachung, kostet das 0,3 % einer Jahreswirtschaft, und beide atmen auf.',
  'war.aim.redress': 'Wiedergutmachung',
  'crisis.rung.incident': 'Zwischenfall',
  'crisis.rung.incident.note': 'niemand befahl ihn',
  'game.ticker.incident': 'Ein Zwischenfall zwischen {power} und {target}',
  'crisis.role.wronged': 'Deine Leute kamen zu Schaden; du kannst die Sache verfolgen oder ruhen lassen.',
  'factor.incidentClosed': 'Ein erledigter Zwischenfall',
};
