/** Incidents that nobody ordered. */
export const incidents = {
  'demand.redress': 'Amends',
  'demand.redress.headline': 'An incident: {power} wants amends from {target}',
  'demand.redress.what':
    'Nobody ordered it. If {target} makes amends, it pays 0.3 % of a year’s output, and both breathe more easily.',
  'war.aim.redress': 'amends',
  'crisis.rung.incident': 'Incident',
  'crisis.rung.incident.note': 'nobody ordered it',
  'game.ticker.incident': 'An incident between {power} and {target}',
  'crisis.role.wronged': 'Your people were hurt; the matter is yours to press or to let rest.',
  'factor.incidentClosed': 'An incident put behind',
} as const;
