import type { sanctions as english } from '../en/sanctions.ts';
import type { Texts } from '../texts.ts';

export const sanctions: Texts<typeof english> = {
  'sanctions.level.0': 'Keine',
  'sanctions.level.1': 'Zölle',
  'sanctions.level.2': 'Finanzen',
  'sanctions.level.3': 'Embargo',
  'sanctions.title': 'Sanktionen',
  'sanctions.lead':
    'Sie kürzen den Handel zwischen euch sofort und kosten das Ziel Wirtschaftskraft: überproportional, wenn viele mitmachen. Du verlierst deinen Teil des Handels.',
  'sanctions.on': 'Gegen wen',
  'sanctions.level': 'Stufe',
  'sanctions.today': 'Heute: {level, select, 0 {keine} 1 {Zölle} 2 {Finanzen} other {Embargo}}.',
  'sanctions.bound':
    'Ein Vertrag oder Block bindet dich mindestens an {level, select, 1 {Zölle} 2 {Finanzen} other {ein Embargo}}.',
  'sanctions.cost.them': 'Was es {power} je Runde kostet',
  'sanctions.cost.us': 'Was es dich je Runde kostet',
  'sanctions.cost.output': '{amount} Wirtschaft, {percent} davon',
  'sanctions.cost.outputGain': '{amount} Wirtschaft zurückgewonnen',
  'sanctions.cost.trade': 'Handel mit allen: {amount}',
  'sanctions.cost.money': 'Handel mit allen: {amount}; Einnahmen und Verbrauch: {money}',
  'sanctions.cost.share': 'Zusammen hätten die Sanktionierenden {percent} des Handels.',
  'sanctions.price': 'Politisches Kapital: {price}',
  'sanctions.price.free': 'Kostet kein politisches Kapital.',
  'sanctions.breaks':
    'Du hast {power} Handel zugesagt. Das bricht euren Vertrag: Glaubwürdigkeit {credibility}, Beziehungen {relations}.',
  'sanctions.war': 'Du bist im Krieg mit {power} und handelst nichts; das zählte erst nach dem Frieden.',
  'sanctions.draft': 'Entwerfen',
  'sanctions.drafting': 'Wird entworfen',
  'sanctions.drafted':
    'Entworfen: {power}, {level, select, 0 {aufgehoben} 1 {Zölle} 2 {Finanzen} other {Embargo}} ab dieser Runde.',
  'sanctions.takeBack': 'Zurücknehmen',
  'sanctions.fault': 'Nichts wurde entworfen. {reason}',
  'sanctions.none': 'Gegen niemanden gelten Sanktionen.',
  'sanctions.inForce': 'In Kraft',
  'sanctions.row': '{from} gegen {target}: {level, select, 1 {Zölle} 2 {Finanzen} other {Embargo}}, seit Runde {since}',
  'sanctions.row.bound': 'durch Vertrag',
  'sanctions.fact.under': 'Unter Sanktionen von {powers}',
  'sanctions.fact.by': 'Sanktioniert {powers}',

  'clause.sanctions': 'Sanktionen',
  'clause.what.sanctions': 'Alle Parteien sanktionieren eine dritte Macht.',
  'terms.sanctions':
    '{parties, plural, =2 {Beide sanktionieren {power}} one {Alle sanktionieren {power}} other {Alle sanktionieren {power}}}, mindestens auf dieser Stufe: {level, select, 1 {Zölle} 2 {Finanzen} other {Embargo}}.',
  'compose.field.sanctioned': 'Wen',
  'compose.field.level': 'Mindestens',

  'demand.endSanctions': 'Sanktionen beenden',
  'demand.endSanctions.headline': '{power} fordert: {target} soll die Sanktionen beenden',
  'demand.endSanctions.what':
    '{target} hebt die Sanktionen gegen die fordernde Macht auf, verlässt, was dazu verpflichtet, und verhängt sechs Runden keine neuen.',
  'war.aim.endSanctions': 'Sanktionen',

  'game.capital.reserved.sanctions': 'Neue oder erhöhte Sanktionen',

  'event.sanctionImposed':
    '{from} {was, select, 0 {verhängt} other {verschärft}} Sanktionen gegen {target}: {level, select, 1 {Zölle} 2 {Finanzen} other {Embargo}}.',
  'event.sanctionLifted':
    '{from} {level, select, 0 {hebt die Sanktionen gegen {target} auf} 1 {lockert die Sanktionen gegen {target} auf Zölle} other {lockert die Sanktionen gegen {target} auf Finanzen}}.',
  'event.sanctionBit':
    'Sanktionen kosten {target} {output} Wirtschaft und {trade} Handel; {senders} halten {share} des Handels.',
  'report.headline.sanctions': '{power} unter Sanktionen',
  'report.headline.sanctionsLifted': '{power} lockert die Sanktionen gegen {target}',

  'factor.sanctions': 'Sanktionen',
  'factor.supply': 'Fehlende strategische Güter',
  'factor.sanctionImposed': 'Verhängte Sanktionen',
  'factor.sanctionLifted': 'Aufgehobene Sanktionen',
  'factor.sanctionRally': 'Schulterschluss gegen Sanktionen',
  'factor.sanctionFatigue': 'Jahre unter Sanktionen',

  'error.sanction.self': 'Eine Macht kann sich nicht selbst sanktionieren. Wähle eine andere.',
  'error.sanction.unknown-target': 'Diese Macht gibt es in der Partie nicht. Wähle eine aus der Liste.',
  'error.sanction.pledged':
    'Du hast {power} nachgegeben und keine neuen Sanktionen zugesagt. Wieder möglich in Runde {turn} oder im Krieg.',
  'error.treaty.sanctions-pledged':
    '{power} hat {other} nachgegeben und keine neuen Sanktionen zugesagt; wieder möglich ab Runde {turn}.',
  'error.sanction.bound':
    'Ein Vertrag oder Block bindet dich an mehr: Stufe {level} gegen {power}. Verlasse ihn zuerst oder bleibe bei der Stufe.',
  'error.demand.no-sanctions': '{power} hat keine Sanktionen gegen dich. Fordere etwas anderes.',
  'error.treaty.sanctions-target':
    'Eine Sanktionszusage nennt eine Macht, die nicht Partei ist. Wähle ein anderes Ziel.',
  'error.treaty.sanctions-secret':
    'Sanktionen können nicht geheim sein. Mach den Vertrag öffentlich oder nimm die Klausel heraus.',
  'error.treaty.sanctions-trade': '{power} hat {other} Handel zugesagt. Sanktionen brechen diesen Vertrag.',

  'reason.sanctionThreat': '{power} bedroht uns: die Chance, über uns zu siegen, liegt bei {oddsPercent, number} %.',
  'reason.sanctionAggressor': '{power} führt einen Angriffskrieg. Das soll spürbar werden.',
  'reason.sanctionBites': 'Es würde {power} {percent, number, ::.0} % der Wirtschaft kosten.',
  'reason.sanctionTogether': 'Andere sanktionieren {power} schon: zusammen halten wir {percent, number} % des Handels.',
  'reason.sanctionOwnCost': 'Es kostet uns Handel im Wert von {percent, number, ::.0} % unserer Wirtschaft.',
  'reason.sanctionCalm': '{power} bedroht uns nicht mehr wie zuvor.',
  'reason.sanctionConcession': '{power} hat sich mit uns geeinigt.',
  'reason.sanctionsEase':
    'Es beendet die Sanktionen von {partner}, die uns {percent, number, ::.0} % unserer Wirtschaft kosten.',
};
