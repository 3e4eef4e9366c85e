import type { forecast as english } from '../en/forecast.ts';
import type { Texts } from '../texts.ts';

export const forecast: Texts<typeof english> = {
  'forecast.title': 'Votre prévision',
  'forecast.none': 'Que fera une autre puissance cette année ? Personne ne la voit ; le rapport la note.',
  'forecast.open': 'En écrire une',
  'forecast.change': 'Modifier',
  'forecast.drop': 'Reprendre',
  'forecast.power': 'Quelle puissance',
  'forecast.deed': 'Ce qu’elle fera',
  'forecast.chance': 'Probabilité',
  'forecast.note':
    'Notée selon la justesse de votre probabilité : une moitié vaut toujours 75 ; la certitude rapporte ou coûte le plus.',
  'forecast.write': 'Noter',
  'forecast.cancel': 'Plus tard',
  'forecast.line': '{deed} : {chance}',
  'forecast.mean': '{points} points jusqu’ici',
  'forecast.deed.demands': '{power} pose une exigence',
  'forecast.deed.attacks': '{power} attaque quelqu’un',
  'forecast.deed.signs': '{power} signe un traité',
  'forecast.deed.breaks': '{power} rompt un traité',
  'forecast.deed.gains': '{power} gagne une part de toute la capacité',
  'forecast.does.demands': 'pose une exigence',
  'forecast.does.attacks': 'attaque quelqu’un',
  'forecast.does.signs': 'signe un traité',
  'forecast.does.breaks': 'rompt un traité',
  'forecast.does.gains': 'gagne une part de toute la capacité',
  'forecast.report': 'Votre prévision',
  'forecast.came': 'C’est arrivé.',
  'forecast.failed': 'Ce n’est pas arrivé.',
  'forecast.points':
    '{points} points sur 100 ; {mean} en moyenne sur {count, plural, one {# prévision} other {# prévisions}}.',
  'event.forecastScored':
    'Votre prévision : {forecast}. {came, select, true {C’est arrivé} other {Ce n’est pas arrivé}} : {points} points.',

  'ledger.title': 'Votre Sécurité, interne et externe',
  'ledger.turn': 'Tour',
  'ledger.year': 'tour {turn}',
  'ledger.bar': 'Barre',
  'ledger.home': 'votre propre force',
  'ledger.abroad': 'prêtée par des partenaires',
  'ledger.plus': '+{points}',
};
