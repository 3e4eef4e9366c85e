import type { balance as english } from '../en/balance.ts';
import type { Texts } from '../texts.ts';

export const balance: Texts<typeof english> = {
  'balance.title': 'Die Chancen gegen dich',
  'balance.lead':
    'Die Chance jedes Rivalen, dort zu siegen, wo er zuschlagen würde: gegen dich allein, mit Partnern, die Wort halten, und mit ihnen nach dem Wert ihres Worts.',
  'balance.security': 'Sicherheit {value}',
  'balance.theatre': 'in {region}',
  'balance.odds': 'Chance, dass {power} über dich siegt',
  'balance.alone': 'allein',
  'balance.honest': 'Partner treu',
  'balance.weighted': 'nach Glaubwürdigkeit',
  'balance.threat': 'Nimmt deiner Sicherheit {points}',
  'balance.tension': 'Spannung {tension}',
  'balance.more': 'Wer käme und was es ändern würde',
  'balance.less': 'Weniger',
  'balance.helpers': 'Wer dir gegen {power} helfen würde',
  'balance.helpers.none': 'Niemand hat dir Hilfe gegen {power} zugesagt.',
  'balance.helpers.power': 'Macht',
  'balance.helpers.strength': 'Stärke, Mrd.',
  'balance.helpers.credibility': 'Glaubwürdigkeit',
  'balance.helpers.stretch': 'kann decken',
  'balance.harmless': '{count} könnten auch allein nicht über dich siegen: {powers}',
  'balance.helpers.earned': 'eigene Bündnistreue',
  'balance.helpers.counted': 'zählt, Mrd.',
  'balance.drivers': 'Was {odds} ändern würde',
  'balance.driver.homeForce': 'Ein Zehntel mehr Heimatstreitkräfte',
  'balance.driver.readiness': 'Zehn Punkte mehr Einsatzbereitschaft',
  'balance.driver.rivalProjection': 'Ein Zehntel mehr Projektionsstreitkräfte von {rival}',
  'balance.driver.withoutHelper': 'Ohne {power}',
  'balance.driver.fullTrust': 'Wenn deinen Partnern ganz geglaubt würde',
  'balance.points': '{points} Punkte',
  'balance.mine': 'Deine gegen den Rivalen',
  'balance.mine.text': '{odds}, dessen Partner nach ihrem Wert',
  'balance.odds.what':
    'Die Chance, dass ein Angriff gelingt. Sie folgt aus der Stärke beider Seiten, die den Ort erreicht, nach Technologie, Bereitschaft und Zusammenhalt.',
  'balance.honest.what': 'Wenn jeder Partner, der Hilfe zugesagt hat, alles schickt.',
  'balance.weighted.what':
    'Jeder Partner zählt nach seiner Glaubwürdigkeit, danach, wie weit seine Streitkräfte alle Zusagen decken, und nach der Treue dessen, dem geholfen wird: wer im Stich lässt, wird im Stich gelassen. Auf diesem Wert beruht deine Sicherheit.',
  'balance.estimates':
    'Streitkräfte anderer sind Schätzungen: ± sagt, wie weit sich die Chancen bewegen, wenn die Projektionskraft des Rivalen um eine Fehlerspanne abweicht.',
  'balance.demand': 'Forderung stellen',
  'balance.propose': 'Vertrag vorschlagen',
  'balance.none': 'Noch lässt sich keine andere Macht abwägen.',
};
