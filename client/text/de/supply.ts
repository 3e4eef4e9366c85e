import type { supply as english } from '../en/supply.ts';
import type { Texts } from '../texts.ts';

export const supply: Texts<typeof english> = {
  'supply.title': 'Strategische Güter',
  'supply.good.energy': 'Energie',
  'supply.good.materials': 'Rohstoffe',
  'supply.good.electronics': 'Elektronik',
  'supply.aim': 'Geld für Versorgung kauft',
  'supply.aim.energy': 'Energie im Inland',
  'supply.aim.materials': 'Rohstoffe im Inland',
  'supply.aim.electronics': 'Elektronik im Inland',
  'supply.aim.stores': 'Vorräte von allen dreien',
  'supply.need': 'Anteil am Jahresbedarf',
  'supply.home': 'Im Inland',
  'supply.imports': 'Aus',
  'supply.imports.none': 'Nichts aus dem Ausland',
  'supply.imports.from': '{power} {share}',
  'supply.imports.cut': '{power} {share}, abgeschnitten',
  'supply.neutral': 'neutralem Gebiet',
  'supply.exports': 'Mehr als nötig: andere können es kaufen.',
  'supply.stores': 'Vorrat',
  'supply.stores.months': '{months, plural, =0 {keiner} one {ein Monat} other {# Monate}}',
  'supply.short': 'Es fehlt',
  'supply.short.none': 'nichts',
  'supply.loss': 'Fehlende Güter kosten dich dieses Jahr {output} Wirtschaft und {readiness} Bereitschaft.',
  'supply.levers': 'Hebel in der Hand anderer',
  'supply.levers.none': 'Keine einzelne Macht könnte dich von etwas abschneiden.',
  'supply.lever':
    'Ein Embargo durch {power} würde {goods} abschneiden und {loss} der Wirtschaft kosten; {without}, sobald deine Vorräte leer sind.',
  'supply.lever.good': '{share}: {good}',

  'sanctions.goods.them':
    'An Gütern: {power} würde {goods} fehlen; das kostet {loss} der Wirtschaft, sobald die Vorräte leer sind.',
  'sanctions.goods.us':
    'Dir würde {goods} fehlen: {loss} deiner Wirtschaft jetzt, {without}, sobald deine Vorräte leer sind.',

  'event.shortageBegan':
    '{power} fehlt es an {good}: {unmet} des Bedarfs{by, select, none {} other {, abgeschnitten durch {by}}}. {stores, plural, =0 {Die Vorräte sind leer.} one {Ein Monat ist vorrätig.} other {# Monate sind vorrätig.}}',
  'event.shortageEased': '{power} fehlt weniger {good}: {unmet} des Bedarfs nach {was}.',
  'report.headline.shortage': '{power} geht {good} aus',

  'factor.foreignSupply': 'Strategische Güter aus dem Ausland',
};
