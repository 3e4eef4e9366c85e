import type { supply as english } from '../en/supply.ts';
import type { Texts } from '../texts.ts';

export const supply: Texts<typeof english> = {
  'supply.title': 'Biens stratégiques',
  'supply.good.energy': 'Énergie',
  'supply.good.materials': 'Matières',
  'supply.good.electronics': 'Électronique',
  'supply.aim': 'L’approvisionnement achète',
  'supply.aim.energy': 'Énergie, sur place',
  'supply.aim.materials': 'Matières, sur place',
  'supply.aim.electronics': 'Électronique, sur place',
  'supply.aim.stores': 'Stocks des trois',
  'supply.need': 'Part du besoin d’un an',
  'supply.home': 'Sur place',
  'supply.imports': 'De',
  'supply.imports.none': 'Rien de l’étranger',
  'supply.imports.from': '{power} {share}',
  'supply.imports.cut': '{power} {share}, coupé',
  'supply.neutral': 'terrain neutre',
  'supply.exports': 'Plus que son besoin : d’autres peuvent l’acheter.',
  'supply.stores': 'En stock',
  'supply.stores.months': '{months, plural, =0 {rien} one {un mois} other {# mois}}',
  'supply.short': 'Manque',
  'supply.short.none': 'rien',
  'supply.loss': 'Les biens manquants vous coûtent {output} de production et {readiness} de préparation cette année.',
  'supply.levers': 'Leviers aux mains des autres',
  'supply.levers.none': 'Aucune puissance seule ne pourrait vous couper de quoi que ce soit.',
  'supply.lever':
    'Un embargo de {power} couperait {goods} et coûterait {loss} de production ; {without} une fois vos stocks vides.',
  'supply.lever.good': '{good} : {share}',

  'sanctions.goods.them':
    'En biens : {power} manquerait de {goods}, ce qui lui coûte {loss} de production une fois ses stocks vides.',
  'sanctions.goods.us':
    'Vous manqueriez de {goods} : {loss} de votre production maintenant, {without} une fois vos stocks vides.',

  'event.shortageBegan':
    'Pénurie chez {power}, {good} : {unmet} du besoin{by, select, none {} other {, depuis la coupure par {by}}}. {stores, plural, =0 {Ses stocks sont vides.} one {Il reste un mois de stock.} other {Il reste # mois de stock.}}',
  'event.shortageEased': 'Pénurie moindre chez {power}, {good} : {unmet} du besoin, après {was}.',
  'report.headline.shortage': 'Pénurie chez {power} : {good}',

  'factor.foreignSupply': 'Biens stratégiques de l’étranger',
};
