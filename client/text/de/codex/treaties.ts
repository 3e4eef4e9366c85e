import type { treaties as english } from '../../en/codex/treaties.ts';
import type { Texts } from '../../texts.ts';

export const treaties: Texts<typeof english> = {
  'codex.treaties.title': 'Verträge',
  'codex.treaties.form.title': 'Was ein Vertrag ist',
  'codex.treaties.form':
    'Ein Vertrag hat zwei oder mehr Parteien (höchstens {partiesMost}), eine oder mehr Klauseln (höchstens {clausesMost}), eine Dauer (höchstens {durationMost} Runden) und eine Frist (höchstens {noticeMost}). Er wird vorgeschlagen, kann ein Gegenangebot finden und tritt beim Auswerten in Kraft, wenn alle unterzeichnet haben. Das Unterzeichnen kostet jede Partei so viel politisches Kapital wie die teuerste Klausel, {capitalPact} für einen Pakt und {capitalTreaty} für die meisten anderen; ein Friedensvertrag kostet nichts. Wer unter {capitalTrusted} Glaubwürdigkeit steht, zahlt {capitalDistrust} mehr für jede nicht freie Unterschrift. Was angeboten ist, ist gebunden und wird wieder frei, wenn nichts daraus wird. Eine Macht hat höchstens {openOffersMost} Angebote auf dem Tisch.',
  'codex.clauses.title': 'Klauseln',
  'codex.treaties.end.title': 'Wie Verträge enden',
  'codex.treaties.end':
    'Pakte dauern höchstens {pactDuration} Runden. Kündigen ist frei, und der Vertrag bindet bis dahin; wer daraus noch zahlen muss, kann nicht gehen. Sofortiger Bruch kostet bei einem Pakt {breakPactCredibility_abs} Glaubwürdigkeit, sonst {breakTreatyCredibility_abs}, dazu {breakPartnerRelations_abs} Beziehungen zu jeder Vertragspartei und {breakOtherRelations_abs} zu jedem anderen Partner. Eine Forderung an einen Partner mit Nichtangriff bricht diesen Vertrag, Sanktionen gegen einen Handelspartner jenen.',
  'codex.treaties.money':
    'Niemand gibt und niemand nimmt mehr als {aidMost_pct} % der eigenen Leistung je Runde an Hilfe und Waffen über alle Verträge; ein Kredit ist nicht größer als solche Hilfe über dieselben Runden, trägt höchstens {loanRateMost} % je Runde und wird in gleichen Teilen getilgt. Reparationen sind höchstens {reparationsMost}-mal ein Tribut. Gemeinsame Übungen kosten jeden Partner {interoperabilityPrice_pct} % der Leistung je Runde; gemeinsame Standards wachsen um {interoperabilityGain} je Runde und schwinden ohne sie um {interoperabilityDecay}.',
  'codex.capital.title': 'Politisches Kapital',
  'codex.capital':
    '<m>{capitalBase} + Zusammenhalt/{capitalPerCohesion}</m> je Runde, weniger {capitalPactUpkeep} für jeden Pakt über {freePacts}; aufgehoben bis {capitalBank}. Eine Forderung nach einer Region kostet {capitalDemandRegion}, eine andere {capitalDemand}; Vermittlung {capitalMediation}; ein Antrag {capitalMotion}; neue oder erhöhte Sanktionen {capitalSanction}; eine Steueränderung {capitalTaxChange}.',

  'codex.blocs.title': 'Blöcke',
  'codex.blocs.charter':
    'Ein Vertrag mit der Klausel <em>Block</em> ist die Charta einer ständigen Einrichtung: Unterzeichnen kostet {capitalPact} politisches Kapital, er gilt, bis die Partie endet oder ein Mitglied übrig ist, und seine anderen Klauseln gelten für alle Mitglieder gleich (Beistand, Nichtangriff, Konsultation, Aufklärung, gemeinsame Standards, Handel, Sanktionen). Die Charta bestimmt, wer über Aufnahmen und wer über alles andere entscheidet (Einstimmigkeit, Mehrheit oder Gewicht der Beiträge), die Kasse, ihren Schlüssel, das Minimum und das Kommando.',
  'codex.blocs.consultation':
    '<em>Konsultation</em>: Mitglieder sehen in einer Krise die Antworten der anderen. Eine Charta ist eine Bindung für die Autonomie. Beim Unterhalt der Pakte zählt ein Block einmal, wie viele er auch bindet; Deckung in ihm ist ein öffentliches Gut: sie verteilt sich nicht dünner als über das Mitglied in größter Not.',
  'codex.blocs.fund':
    '<em>Kasse</em>: bis {blocFundMost_pct} % der gemeinsamen Leistung je Runde, verteilt zu gleichen Teilen, nach Leistung oder nach Leistung × mittlerer Spannung zu Außenstehenden. Sie wird nach allen anderen Übertragungen bezahlt; Unbezahltes ist Rückstand. Ein <em>gemeinsames Kommando</em> gibt jedes Jahr {blocForcesShare_pct} % der Kasse für gemeinsame Streitkräfte aus ({projectionPrice} je Einheit, {forceDepreciation_pct} % Verschleiß), die jedem Mitglied daheim voll beistehen, wer auch gezahlt hat, und bringt gemeinsame Standards je Runde {blocInteroperability} Punkte näher.',
  'codex.blocs.floor':
    '<em>Minimum</em>: bis {blocFloorMost_pct} % der Leistung für Streitkräfte, Unterhalt und Verzahnung. Wer darunter bleibt, wird genannt, um {floorCredibility_abs} Glaubwürdigkeit und {floorRelations_abs} Beziehungen zu jedem Mitglied.',
  'codex.blocs.motions':
    '<em>Anträge</em>: ein Mitglied kann je Runde einen stellen, für {capitalMotion} politisches Kapital: aufnehmen, ausschließen (ab dreien), gemeinsame Sanktionen, in dieser und {blocDefendTurns} weiteren Runden hinter einer Macht stehen, den Schlüssel ändern, jemanden aus der Kasse bezahlen (höchstens {aidMost_pct} % seiner Leistung im Jahr), gute Dienste (Spannung −{mediateTension_abs} beidseits, Beziehungen +{mediateRelations}; die führende Macht, wenn nicht selbst beteiligt, gewinnt {mediateRelations} Beziehungen zu beiden und {mediateCredibility} Glaubwürdigkeit).',
  'codex.blocs.votes':
    '<em>Stimmen</em> haben Mitglieder; sie lassen sich bis zum Ende des Planens ändern und werden beim Auswerten allen genannt. Ja muss Nein übertreffen; bei Einstimmigkeit genügt ein Nein; Gleichstand scheitert; wer nicht stimmt, enthält sich; die betroffene Macht hat keine Stimme. Gewichtete Stimmen zählen das Eingezahlte, und die Leistung, bis jemand gezahlt hat.',
  'codex.blocs.joining':
    '<em>Beitreten</em>: eine Macht beantragt die eigene Aufnahme oder wird durch den Antrag eines Mitglieds eingeladen und sagt ja; sie ist ab der nächsten Runde Mitglied und zahlt {capitalPact}.',
  'codex.blocs.leaving':
    '<em>Austreten</em> geht wie bei jedem Vertrag. Wer geht oder ausgeschlossen wird (Beziehungen −{expelRelations_abs} zu jedem Mitglied), verliert das Eingezahlte. Die Kasse eines endenden Blocks geht an die letzten Mitglieder.',
  'codex.blocs.leader':
    '<em>Führen</em>: wer in einem Block von mindestens dreien am meisten beiträgt, gewinnt {influenceBloc} Punkte Einfluss.',

  'codex.sanctions.title': 'Sanktionen',
  'codex.sanctions':
    'Eine Macht kann gegen eine andere Sanktionen auf einer von drei Stufen verhängen, ab dem Jahr des Befehls, bis sie sie aufhebt. Neue oder erhöhte kosten je {capitalSanction} politisches Kapital; lockern oder aufheben ist frei. Wozu ein Vertrag oder Block verpflichtet, lässt sich erhöhen, nicht senken; von mehreren gilt das Höchste.',
  'codex.sanctions.trade':
    '<em>Handel</em> des Paars behält, was die Tabelle sagt. {sanctionDiversion_pct} % dessen, was das Ziel verliert, gehen an Unbeteiligte, nach ihrem Handel mit ihm. Feinde im Krieg handeln ohnehin nichts.',
  'codex.sanctions.loss':
    '<em>Die Leistung des Ziels</em> verliert <m>{sanctionLoss_pct} %·Σ(Stufe·Anteil)·√(gemeinsamer Anteil)</m>; Anteile sind die der Sanktionierenden an seinem freien Handel: zusammen mehr als die Summe der Einzelnen. Wer sanktioniert, verliert die eigenen Gewinne aus diesem Handel.',
  'codex.sanctions.public':
    '<em>Die Öffentlichkeit</em> schließt sich im ersten Jahr zusammen (Zusammenhalt +{sanctionRally}) und ermüdet dann: <m>{sanctionFatigue}·Σ(Stufe·Anteil)</m> Punkte im Jahr, halbiert, wo 1 % der Leistung in Widerstandskraft geht.',
  'codex.sanctions.standing':
    '<em>Ansehen</em>: Beziehungen des Ziels zum Absender −{sanctionRelations_abs} je verhängter Stufe, +{sanctionRelations_abs} je aufgehobener; solange sie gelten, streben sie zu −{sanctionRelationsLevel_abs} je Stufe, und die Spannung zu +{sanctionTension} je Stufe.',
  'codex.sanctions.treaties':
    '<em>Handelsverträge</em>: einen Handelspartner zu sanktionieren bricht diesen Vertrag. Ein später unterzeichneter Handelsvertrag beendet die eigenen Sanktionen gegen den Partner; so lässt sich um ihre Aufhebung handeln.',
  'codex.sanctions.demand':
    '<em>Forderung</em>: wer unter Sanktionen steht, kann ihr Ende fordern. Wer nachgibt, hebt die eigenen auf und verlässt, was dazu verpflichtet.',

  'codex.arms.title': 'Lizenzen und Rüstungskontrolle',
  'codex.arms.licence':
    'Unter einer <em>Lizenz</em> fließt Wissen des Gebers zum Empfänger: {licenceFlow_pct} % des technologischen Vorsprungs je Runde, zum Preis von {licenceBonds} Bindungen an der Autonomie des Empfängers.',
  'codex.arms.control':
    '<em>Rüstungskontrolle</em> begrenzt die Projektionsstreitkräfte jeder Partei auf einen Anteil der eigenen Leistung ({capLeast}–{capMost} %), ab Runde {capFrom} des Vertrags, und nimmt dem Ziel der Spannung zwischen ihnen {tensionArmsControl} Punkte. Wer mehr als {capTolerance_pct} % über der Grenze hält, betrügt: je Runde entdeckt es jeder Partner mit einer Chance von {verifyBase_pct} %, {verifyShared_pct} mehr, wo beide Aufklärung teilen, und {verifySkill} mehr je Punkt Vorsprung an Können; nie unter {detectionLeast_pct} % und nie über {detectionMost_pct}. Wer entdeckt wird, hat den Vertrag vor aller Augen gebrochen; wer nicht, erfährt es allein.',

  'codex.secrecy.title': 'Geheimverträge',
  'codex.secrecy':
    'Wer ihn unterzeichnet, kann einen Vertrag geheim machen; Chartas, Sanktionen und Frieden nicht. Er bindet wie jeder andere, aber nur die Parteien kennen ihn: niemand sonst sieht ihn, und er schreckt niemanden ab, der nicht davon weiß. Wird er in einer Krise gerufen oder genannt, verlassen oder gebrochen, erfahren ihn alle.',
  'codex.secrecy.seen':
    'Was alle sehen können, bleibt wahr: Beziehungen, Spannung, Handel und gemeinsame Standards folgen dem, was gilt, geheim oder nicht. Aber die allen genannten Ursachen beruhen auf dem, was alle wissen; Zahlungen aus einem Geheimvertrag erfährt, wer ihn kennt; und nur bekannte Partner tragen einer Macht einen Bruch anderswo nach. Von zwei Zusagen wird die öffentliche gerufen. Wer wegen eines Geheimvertrags in einer Krise abseits steht oder beiden Seiten verpflichtet ist, muss ihn zeigen. Was nur ein Geheimnis hindert, wird im Stillen zu nichts, und ein Seitenwechsel beendet die Pakte, die die fordernde Macht kennt. Nach der Partie wird alles gezeigt.',
  'codex.secrecy.leak':
    'Je Runde kann jede andere Macht es entdecken, mit einer Chance von <m>{secretLeak_pct} % · Können/{intelligenceUsual} · Nähe · (100 − deren)/(100 − {intelligenceUsual})</m>, höchstens {secretLeakMost_pct} %: Nähe ist aus der Ferne 1 und wächst, je sicherer die Schätzungen über eine Partei sind. Die Parteien merken es mit einer Chance von <m>{secretNotice} · bestes der Parteien/(bestes der Parteien + das des Beobachters)</m>. Was eine Macht entdeckt, erfahren jene, mit denen sie Aufklärung teilt, eine Runde später. Auch durchgesickerte Depeschen und ein aufgenommener Überläufer bringen ein Geheimnis ans Licht.',
};
