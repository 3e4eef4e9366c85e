import type { openMatches as english } from '../en/openMatches.ts';
import type { Texts } from '../texts.ts';

/** Matches open to everybody, and a match out of its record. */
export const openMatches: Texts<typeof english> = {
  'open.title': 'Partidas abiertas',
  'open.note': 'Cualquiera puede sentarse.',
  'open.none': 'Nadie espera compañía ahora. Organiza una partida y muéstrala aquí.',
  'open.seats': '{open, plural, one {un puesto libre} other {# puestos libres}}',
  'open.go.label': 'Entrar en {scenario}, {code}',
  'open.record': 'Una partida desde su acta',
  'open.record.note':
    'La última página de una partida y la lista de tus partidas dan su acta. Con ella se puede volver a ver.',
  'open.record.go': 'Elegir el archivo',
  'open.record.fault': 'No se incorporó. {reason}',
  'open.host': 'organiza {name}',
};
