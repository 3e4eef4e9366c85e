import type { openMatches as english } from '../en/openMatches.ts';
import type { Texts } from '../texts.ts';

/** Matches open to everybody, and a match out of its record. */
export const openMatches: Texts<typeof english> = {
  'open.title': 'Offene Partien',
  'open.note': 'Hier darf sich jeder setzen.',
  'open.none': 'Gerade wartet niemand auf Gesellschaft. Eröffne eine Partie und zeige sie hier.',
  'open.seats': '{open, plural, one {ein Platz frei} other {# Plätze frei}}',
  'open.go.label': 'Eintreten: {scenario}, {code}',
  'open.record': 'Eine Partie aus ihrem Protokoll',
  'open.record.note':
    'Die letzte Seite einer Partie und die Liste deiner Partien geben ihr Protokoll her. Damit lässt sie sich wieder ansehen.',
  'open.record.go': 'Datei wählen',
  'open.record.fault': 'Das wurde nicht eingelesen. {reason}',
  'open.host': 'eröffnet von {name}',
};
