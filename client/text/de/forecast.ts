import type { forecast as english } from '../en/forecast.ts';
import type { Texts } from '../texts.ts';

export const forecast: Texts<typeof english> = {
  'forecast.title': 'Deine Vorhersage',
  'forecast.none': 'Was wird eine andere Macht dieses Jahr tun? Niemand sieht es; der Bericht wertet es.',
  'forecast.open': 'Vorhersagen',
  'forecast.change': 'Ändern',
  'forecast.drop': 'Zurücknehmen',
  'forecast.power': 'Welche Macht',
  'forecast.deed': 'Was sie tun wird',
  'forecast.chance': 'Wie wahrscheinlich',
  'forecast.note':
    'Gewertet nach der Nähe deiner Chance: ein Halb bringt immer 75, Gewissheit bringt oder kostet am meisten.',
  'forecast.write': 'Aufschreiben',
  'forecast.cancel': 'Nicht jetzt',
  'forecast.line': '{deed}: {chance}',
  'forecast.mean': 'bisher {points} Punkte',
  'forecast.deed.demands': '{power} stellt eine Forderung',
  'forecast.deed.attacks': '{power} greift jemanden an',
  'forecast.deed.signs': '{power} unterzeichnet einen Vertrag',
  'forecast.deed.breaks': '{power} bricht einen Vertrag',
  'forecast.deed.gains': '{power} gewinnt Anteil an allen Machtmitteln',
  'forecast.does.demands': 'stellt eine Forderung',
  'forecast.does.attacks': 'greift jemanden an',
  'forecast.does.signs': 'unterzeichnet einen Vertrag',
  'forecast.does.breaks': 'bricht einen Vertrag',
  'forecast.does.gains': 'gewinnt Anteil an allen Machtmitteln',
  'forecast.report': 'Deine Vorhersage',
  'forecast.came': 'So kam es.',
  'forecast.failed': 'So kam es nicht.',
  'forecast.points':
    '{points} von 100 Punkten; {mean} im Mittel über {count, plural, one {# Vorhersage} other {# Vorhersagen}}.',
  'event.forecastScored':
    'Deine Vorhersage: {forecast}. {came, select, true {So kam es} other {So kam es nicht}}: {points} Punkte.',

  'ledger.title': 'Deine Sicherheit, eigene und geliehene',
  'ledger.turn': 'Runde',
  'ledger.year': 'Runde {turn}',
  'ledger.bar': 'Balken',
  'ledger.home': 'eigene Stärke',
  'ledger.abroad': 'von Partnern geliehen',
  'ledger.plus': '+{points}',
};
