import type { reasons as english } from '../en/reasons.ts';
import type { Texts } from '../texts.ts';

export const reasons: Texts<typeof english> = {
  'reason.securityGain':
    'Es würde uns sicherer machen: {points, number, ::+! .0} Punkte Sicherheit nach unserer Rechnung.',
  'reason.securityLittle':
    'Es würde uns kaum sicherer machen: {points, number, ::.0} Punkte Sicherheit nach unserer Rechnung.',
  'reason.reachTooShort':
    'Von den Projektionsstreitkräften von {power} kämen nur {reachPercent, number} % dort an, wo wir am schwächsten sind.',
  'reason.wordDoubted':
    'Auf das Wort von {power} können wir nicht bauen: die Glaubwürdigkeit steht bei {credibility, number}.',
  'reason.spreadThin':
    '{power} hat mehr zugesagt, als zu halten ist: die Streitkräfte decken {coverPercent, number} % der Zusagen.',
  'reason.sharedThreat':
    'Wir fürchten dieselbe Macht: {power} würde mit einer Chance von {oddsPercent, number} % über uns siegen.',
  'reason.containsRival':
    '{power} hält schon {sharePercent, number} % der Machtmittel des ganzen Systems. Jemand muss ein Gegengewicht bilden.',
  'reason.strongestPower':
    '{power} hält {sharePercent, number} % der Machtmittel des ganzen Systems. Es ist klüger, an dessen Seite zu stehen.',
  'reason.calmsRival':
    'Es beruhigt den Streit mit {power}; dort läge die Chance, über uns zu siegen, bei {oddsPercent, number} %.',
  'reason.calmsTension':
    'Es wahrt den Frieden mit {power}, wo wir wachsam sind: unsere Spannung liegt bei {tension, number} von 100.',
  'reason.tradeGain': 'Der Handel mit dir würde um {percent, number, ::.0} % unserer Wirtschaft wachsen.',
  'reason.technologyGain': 'Die Labore von {partner} sind unseren voraus: durch Handel holen wir auf.',
  'reason.sharperEyes':
    'Zu sehen, was {partner} sieht, würde unsere Schätzungen schärfen: Beziehungen {relations, number, ::+!}.',
  'reason.jointStandards':
    'Gemeinsame Standards ließen uns mit {partner} wie eine Streitmacht kämpfen: bisher passen wir zu {percent, number} % zusammen.',
  'reason.basesAbroad': 'Stützpunkte bei {partner} brächten unsere Streitkräfte in Reichweite.',
  'reason.instrumentOfOrder':
    'Eine dauerhafte Ordnung zwischen {parties, plural, =2 {zwei} =3 {drei} =4 {vier} one {#} other {#}} Mächten ist für sich etwas wert.',
  'reason.raisesStanding': 'Wer {partner} schützt, gilt etwas in der Welt.',
  'reason.paymentReceived': 'Das Geld ist willkommen: {amount} von {partner}.',
  'reason.playedAhead':
    'Wir haben {years, plural, one {das kommende Jahr} other {die kommenden # Jahre}} mit und ohne durchgespielt: es bringt uns {points, number, ::+! .0} Punkte je Runde.',
  'reason.keptFaith': '{partner} hat in Runde {turn, number} Wort gehalten. Das zählt bei uns.',
  'reason.keptFaith.you': 'Du hast in Runde {turn, number} Wort gehalten. Das zählt bei uns.',
  'reason.tensionHigh':
    'Unser Volk fürchtet {power}: die Spannung steht bei {tension, number}. Nachgeben sähe es nicht gern.',
  'reason.tensionHigh.you':
    'Unser Volk fürchtet dich: die Spannung steht bei {tension, number}. Nachgeben sähe es nicht gern.',
  'reason.amendsCalm': 'Wiedergutmachung kostet wenig und beruhigt {power}.',
  'reason.amendsCalm.you': 'Wiedergutmachung kostet wenig und beruhigt dich.',
  'reason.linkedWith': 'Mit einer Klausel mehr würden wir unterzeichnen: {clause}.',
  'reason.halfAsMuch': 'Zum halben Preis würden wir unterzeichnen.',
  'reason.helpWanted':
    'Wir bitten, bevor es zur Krise kommt: {power} würde mit einer Chance von {oddsPercent, number} % über uns siegen.',
  'reason.helpWanted.you':
    'Wir bitten, bevor es zur Krise kommt: du würdest mit einer Chance von {oddsPercent, number} % über uns siegen.',
  'reason.warnDemand':
    'Wir sind nahe an einer Forderung an {power}. Wir würden mit einer Chance von {oddsPercent, number} % siegen.',
  'reason.warnDemand.you':
    'Wir sind nahe an einer Forderung an dich. Wir würden mit einer Chance von {oddsPercent, number} % siegen. Einige dich mit uns.',
  'reason.warnLeaving':
    'Unser Vertrag mit {partner} kostet uns mehr, als er bringt. Wir verlassen ihn; er bindet noch {turns, plural, one {eine Runde} other {# Runden}}.',
  'reason.warnLeaving.you':
    'Unser Vertrag mit dir kostet uns mehr, als er bringt. Wir verlassen ihn; er bindet noch {turns, plural, one {eine Runde} other {# Runden}}.',
  'reason.standsOdds':
    'Nach unserer Rechnung würde {power} mit einer Chance von {oddsPercent, number} % über uns siegen.',
  'reason.standsOdds.you':
    'Nach unserer Rechnung würdest du mit einer Chance von {oddsPercent, number} % über uns siegen.',
  'reason.standsRelations': 'Unsere Beziehungen zu {power} stehen bei {relations, number, ::+?}.',
  'reason.standsRelations.you': 'Unsere Beziehungen zu dir stehen bei {relations, number, ::+?}.',
  'reason.worthTrying': 'Es bindet uns wenig und kann zu mehr führen.',
  'reason.goodRelations': 'Wir stehen gut mit {partner}: Beziehungen {relations, number, ::+!}.',
  'reason.autonomyCost': 'Es würde uns die Hände binden: {points, number, ::.0} Punkte Autonomie.',
  'reason.entanglement':
    'Wir würden in die Konflikte von {partner} gezogen: dort würde {power} mit einer Chance von {oddsPercent, number} % siegen.',
  'reason.abandonedInTurn':
    '{partner} hat in Runde {turn, number} einen Partner im Stich gelassen. Wir haben es nicht vergessen.',
  'reason.brokeInTurn': '{partner} hat in Runde {turn, number} einen Vertrag gebrochen. Wir haben es nicht vergessen.',
  'reason.badRelations': 'Wir stehen schlecht mit {partner}: Beziehungen {relations, number, ::+!}.',
  'reason.ownStrength': 'Wir verlassen uns lieber auf eigene Stärke als auf Unterschriften.',
  'reason.pactsEnough':
    'Wir halten schon {count, plural, =1 {einen Pakt} =2 {zwei Pakte} =3 {drei Pakte} one {# Pakt} other {# Pakte}}: Ein weiterer dehnt uns mehr.',
  'reason.basesOnOurSoil':
    'Stützpunkte von {partner} auf unserem Boden machten uns zum Ziel und zum Gast im eigenen Haus.',
  'reason.priceTooHigh': 'Wir würden {amount} zahlen: {percent, number, ::.0} % unserer Wirtschaft.',
  'reason.freeHand':
    'Es würde uns die freie Hand gegenüber {power} kosten: wie es steht, würden wir mit einer Chance von {oddsPercent, number} % siegen.',
  'reason.recordDoubted':
    'Wenige kämen uns zu Hilfe: unsere eigene Glaubwürdigkeit steht bei {credibility, number}, und wer im Stich lässt, wird im Stich gelassen.',
  'reason.capitalShort':
    'Uns fehlt politisches Kapital: wir haben {have, number, ::.0#}, nötig sind {need, number, ::.0#}.',
  'reason.atWarWith': 'Wir sind im Krieg mit {power}. Erst muss Frieden sein.',
  'reason.againstOurAim': 'Es läuft einem Ziel zuwider, das wir für uns behalten.',
  'reason.servesOurAim': 'Es dient einem Ziel, das wir für uns behalten.',
  'reason.nothingNew': 'Es sagt nichts, was nicht schon zwischen uns vereinbart ist.',
  'reason.littleToGain': 'Wir sehen für uns wenig darin.',
  'reason.termsTooSevere': 'Die Bedingungen sind härter als der Stand der Front.',
  'reason.askPayment': 'Mit {amount} je Runde zu unseren Kosten würden wir unterzeichnen.',
  'reason.offerPayment': 'Wir sind bereit, dafür zu zahlen: {amount} je Runde.',
  'reason.lighterBond': 'Etwas Leichteres würden wir unterzeichnen.',
  'reason.offerBases': 'Mit Stützpunkten auf unserem Boden wären deine Streitkräfte rechtzeitig hier.',
  'reason.prizeWorth': 'Was wir fordern, ist uns {points, number, ::.0} Punkte wert.',
  'reason.stakeHigh': 'Was auf dem Spiel steht, ist uns {points, number, ::.0} Punkte wert.',
  'reason.stakeSmall': 'Was gefordert wird, ist keinen Krieg wert: {points, number, ::.0} Punkte.',
  'reason.oddsFavour': 'Die Chancen gegen {power} stehen gut für uns: {oddsPercent, number} %.',
  'reason.oddsTooLow': 'Unsere Chance gegen {power} ist {oddsPercent, number} %: lieber versuchen wir es nicht.',
  'reason.likelyToYield': 'Wir erwarten mit einer Chance von {percent, number} %, dass {power} nachgibt.',
  'reason.warLikely': 'Wir erwarten mit einer Chance von {percent, number} %, dass {power} bei Ablehnung angreift.',
  'reason.bluffLikely':
    'Wir halten es für einen Bluff von {power}: die Chance eines Angriffs liegt bei {percent, number} %.',
  'reason.warTooCostly': 'Ein Krieg würde mehr kosten, als er bringen kann.',
  'reason.rivalGrows': '{power} wächst mit jedem Erfolg: {sharePercent, number} % der Machtmittel des ganzen Systems.',
  'reason.helpComes': '{power} steht zu uns.',
  'reason.theyHaveHelp': '{power} steht auf der anderen Seite.',
  'reason.standAlone': 'Niemand steht zu uns.',
  'reason.credibilityAtRisk':
    'Unser Wort steht auf dem Spiel: unsere Glaubwürdigkeit liegt bei {credibility, number}, und alle sehen zu.',
  'reason.audienceWatches': 'Jetzt zurückzuweichen käme uns daheim teuer zu stehen.',
  'reason.wordGiven': 'Wir haben {partner} unser Wort gegeben.',
  'reason.littleAtStakeForUs': 'Das Schicksal von {partner} entscheidet nicht über unseres.',
  'reason.settlementOffered': '{power} bietet Vermittlung an, und die Hälfte ist besser als ein Krieg.',
  'reason.changeOfHelp': 'Unsere Hilfe würde die Chancen gegen {partner} um {oddsPercent, number} Punkte senken.',
  'reason.friendInNeed': '{partner} steht uns nahe: Beziehungen {relations, number, ::+!}.',
  'reason.sideWithStrength':
    '{power} hält {sharePercent, number} % der Machtmittel des ganzen Systems. Wir wissen, auf welche Seite man gehört.',
  'reason.peaceServesUs': 'Ein Krieg um {partner} würde niemandem nützen. Reden wir.',
  'reason.notOurQuarrel': 'Es ist nicht unser Streit.',
  'reason.warGoesBadly': 'Der Krieg gegen {power} läuft schlecht: die Front steht bei {front, number, ::+!}.',
  'reason.warGoesWell': 'Der Krieg gegen {power} läuft gut: die Front steht bei {front, number, ::+!}.',
  'reason.weary': 'Unser Volk ist kriegsmüde: der Zusammenhalt steht bei {cohesion, number}.',

  'reason.reachTooShort.you':
    'Von deinen Projektionsstreitkräften kämen nur {reachPercent, number} % dort an, wo wir am schwächsten sind.',
  'reason.wordDoubted.you':
    'Auf dein Wort können wir nicht bauen: deine Glaubwürdigkeit steht bei {credibility, number}.',
  'reason.spreadThin.you':
    'Du hast mehr zugesagt, als du halten kannst: deine Streitkräfte decken {coverPercent, number} % deiner Zusagen.',
  'reason.sharedThreat.you':
    'Dich fürchten wir: du würdest mit einer Chance von {oddsPercent, number} % über uns siegen.',
  'reason.containsRival.you':
    'Du hältst schon {sharePercent, number} % der Machtmittel des ganzen Systems. Jemand muss ein Gegengewicht bilden.',
  'reason.strongestPower.you':
    'Du hältst {sharePercent, number} % der Machtmittel des ganzen Systems. Es ist klüger, neben dir zu stehen.',
  'reason.calmsRival.you':
    'Es beruhigt unseren Streit mit dir: du würdest mit einer Chance von {oddsPercent, number} % über uns siegen.',
  'reason.calmsTension.you':
    'Es wahrt den Frieden zwischen uns: unsere Spannung zu dir liegt bei {tension, number} von 100.',
  'reason.technologyGain.you': 'Deine Labore sind unseren voraus: durch Handel holen wir auf.',
  'reason.sharperEyes.you':
    'Zu sehen, was du siehst, würde unsere Schätzungen schärfen: Beziehungen {relations, number, ::+!}.',
  'reason.jointStandards.you':
    'Gemeinsame Standards ließen uns mit dir wie eine Streitmacht kämpfen: bisher passen wir zu {percent, number} % zusammen.',
  'reason.basesAbroad.you': 'Stützpunkte bei dir brächten unsere Streitkräfte in Reichweite.',
  'reason.raisesStanding.you': 'Wer dich schützt, gilt etwas in der Welt.',
  'reason.paymentReceived.you': 'Das Geld ist willkommen: {amount} von dir.',
  'reason.goodRelations.you': 'Wir stehen gut mit dir: Beziehungen {relations, number, ::+!}.',
  'reason.entanglement.you':
    'Wir würden in deine Händel gezogen: {power} würde mit einer Chance von {oddsPercent, number} % über dich siegen.',
  'reason.abandonedInTurn.you':
    'Du hast in Runde {turn, number} einen Partner im Stich gelassen. Wir haben es nicht vergessen.',
  'reason.brokeInTurn.you': 'Du hast in Runde {turn, number} einen Vertrag gebrochen. Wir haben es nicht vergessen.',
  'reason.badRelations.you': 'Wir stehen schlecht mit dir: Beziehungen {relations, number, ::+!}.',
  'reason.basesOnOurSoil.you': 'Deine Stützpunkte auf unserem Boden machten uns zum Ziel und zum Gast im eigenen Haus.',
  'reason.freeHand.you':
    'Es würde uns die freie Hand dir gegenüber kosten: wie es steht, würden wir mit einer Chance von {oddsPercent, number} % siegen.',
  'reason.atWarWith.you': 'Wir sind im Krieg mit dir. Erst muss Frieden sein.',
  'reason.oddsFavour.you': 'Die Chancen gegen dich stehen gut für uns: {oddsPercent, number} %.',
  'reason.oddsTooLow.you': 'Unsere Chance gegen dich ist {oddsPercent, number} %: lieber versuchen wir es nicht.',
  'reason.likelyToYield.you': 'Wir erwarten mit einer Chance von {percent, number} %, dass du nachgibst.',
  'reason.warLikely.you': 'Wir erwarten mit einer Chance von {percent, number} %, dass du bei Ablehnung angreifst.',
  'reason.bluffLikely.you':
    'Wir halten es für einen Bluff: du würdest mit einer Chance von {percent, number} % angreifen.',
  'reason.rivalGrows.you':
    'Du wächst mit jedem Erfolg: du hältst {sharePercent, number} % der Machtmittel des ganzen Systems.',
  'reason.helpComes.you': 'Du stehst zu uns.',
  'reason.theyHaveHelp.you': 'Du stehst auf der anderen Seite.',
  'reason.wordGiven.you': 'Wir haben dir unser Wort gegeben.',
  'reason.littleAtStakeForUs.you': 'Dein Schicksal entscheidet nicht über unseres.',
  'reason.settlementOffered.you': 'Du bietest Vermittlung an, und die Hälfte ist besser als ein Krieg.',
  'reason.changeOfHelp.you': 'Unsere Hilfe würde die Chancen gegen dich um {oddsPercent, number} Punkte senken.',
  'reason.friendInNeed.you': 'Du stehst uns nahe: Beziehungen {relations, number, ::+!}.',
  'reason.sideWithStrength.you':
    'Du hältst {sharePercent, number} % der Machtmittel des ganzen Systems. Wir wissen, auf welche Seite man gehört.',
  'reason.peaceServesUs.you': 'Ein Krieg um dich würde niemandem nützen. Reden wir.',
  'reason.warGoesBadly.you': 'Der Krieg gegen dich läuft schlecht: die Front steht bei {front, number, ::+!}.',
  'reason.warGoesWell.you': 'Der Krieg gegen dich läuft gut: die Front steht bei {front, number, ::+!}.',
  'reason.mindWithoutClause': 'dasselbe mit einer Klausel weniger: {clause}',
  'reason.mindWithClause': 'dasselbe mit einer Klausel mehr: {clause}',
  'reason.mindAid': 'dazu Hilfe von {amount} je Runde von {partner}',
  'reason.mindAid.you': 'dazu Hilfe von {amount} je Runde von dir',
  'reason.mindCredibility': 'die Glaubwürdigkeit von {power} bei {to, number} statt {from, number}',
  'reason.mindCredibility.you': 'deine Glaubwürdigkeit bei {to, number} statt {from, number}',
  'reason.mindProjection': 'Projektionsstreitkräfte von {power} {percent, number, ::+!} % gegenüber unserer Rechnung',
  'reason.mindProjection.you': 'deine Projektionsstreitkräfte {percent, number, ::+!} % gegenüber unserer Rechnung',
  'reason.mindHomeForce': 'Heimatstreitkräfte von {power} {percent, number, ::+!} % gegenüber unserer Rechnung',
  'reason.mindHomeForce.you': 'deine Heimatstreitkräfte {percent, number, ::+!} % gegenüber unserer Rechnung',
  'reason.mindRelations': 'unsere Beziehungen zu {power} bei {to, number, ::+?} statt {from, number, ::+?}',
  'reason.mindRelations.you': 'unsere Beziehungen zu dir bei {to, number, ::+?} statt {from, number, ::+?}',
  'reason.manyFriends': '{count, plural, one {Mit einem Freund} other {Mit # Freunden}}, wer soll uns da etwas tun?',
  'reason.nobodyElseCounts': 'Das ist zwischen {power} und uns. Sonst wird sich niemand rühren.',
  'reason.nobodyElseCounts.you': 'Das ist zwischen dir und uns. Sonst wird sich niemand rühren.',
  'reason.insultedInTurn':
    '{partner} hat in Runde {turn, number} etwas von uns gefordert. Da unterzeichnen wir nichts.',
  'reason.insultedInTurn.you':
    'Du hast in Runde {turn, number} etwas von uns gefordert. Mit dir unterzeichnen wir nichts.',
  'reason.askedKindly': '{partner} hat gefragt, und wir möchten gern ja sagen.',
  'reason.askedKindly.you': 'Du hast gefragt, und wir möchten gern ja sagen.',
  'reason.noHalfMeasures': 'Wir tun nichts halb.',
};
