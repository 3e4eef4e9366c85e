import type { common as english } from '../en/common.ts';
import type { Texts } from '../texts.ts';

export const common: Texts<typeof english> = {
  'app.name': 'Counterpoise',
  'app.skip': 'Zum Hauptteil springen',
  'app.loading': 'Seite wird geladen',
  'app.notFound.title': 'Hier gibt es keine Seite',
  'app.notFound.text': 'Vielleicht ist die Adresse unvollständig. Partien haben einen Code aus sechs Buchstaben.',
  'app.notFound.home': 'Zur Startseite',
  'app.fault.title': 'Diese Seite konnte nicht gezeigt werden',
  'app.fault.text':
    'Etwas darin ist fehlgeschlagen. Deine Partien sind auf dem Server sicher; neu zu laden hilft meistens.',
  'app.fault.reload': 'Neu laden',

  'unit.bn': '{value} Mrd.',
  'unit.percent': '{value} %',
  'unit.hours': '{value} h',
  'unit.minutes': 'min',
  'unit.seconds': 's',
  'unit.justNow': 'gerade eben',

  'name.articles': '–',

  'server.reaching': 'Server wird gesucht',
  'server.reached': 'Server erreicht',
  'server.lost': 'Server nicht erreicht',

  'language.label': 'Sprache',

  'theme.toDark': 'Dunkles Design',
  'theme.toLight': 'Helles Design',
  'textSize.label': 'Schriftgröße: {percent} %. Auf {next} % stellen',
};
