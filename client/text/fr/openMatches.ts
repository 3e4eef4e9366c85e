import type { openMatches as english } from '../en/openMatches.ts';
import type { Texts } from '../texts.ts';

/** Matches open to everybody, and a match out of its record. */
export const openMatches: Texts<typeof english> = {
  'open.title': 'Parties ouvertes',
  'open.note': 'Chacun peut y prendre place.',
  'open.none': 'Personne n’attend de compagnie. Organisez une partie et montrez-la ici.',
  'open.seats': '{open, plural, one {un siège libre} other {# sièges libres}}',
  'open.go.label': 'Entrer : {scenario}, {code}',
  'open.record': 'Une partie depuis son relevé',
  'open.record.note':
    'La dernière page d’une partie et la liste de vos parties donnent son relevé. Il permet de la revoir.',
  'open.record.go': 'Choisir le fichier',
  'open.record.fault': 'L’import a échoué. {reason}',
  'open.host': 'organisée par {name}',
};
