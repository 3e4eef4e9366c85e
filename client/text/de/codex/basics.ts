import type { basics as english } from '../../en/codex/basics.ts';
import type { Texts } from '../../texts.ts';

export const basics: Texts<typeof english> = {
  'codex.words.title': 'Wörter',
  'codex.word.power': 'Macht',
  'codex.word.power.what': 'ein Staat im Spiel, geführt von einem Sitz',
  'codex.word.region': 'Region',
  'codex.word.region.what':
    'ein Stück der Karte im Besitz einer Macht, mit Menschen, Gelände und Nachbarn zu Land und See; neutraler Boden gehört niemandem und treibt nur Handel',
  'codex.word.seat': 'Sitz',
  'codex.word.seat.what': 'wer eine Macht führt: ein Mensch, ein KI-Rivale oder noch niemand',
  'codex.word.turn': 'Runde',
  'codex.word.turn.what':
    'ein Jahr: Planen, eine Krise, wenn eine Forderung steht oder ein Zwischenfall geschah, dann Auswerten',
  'codex.word.credibility': 'Glaubwürdigkeit',
  'codex.word.credibility.what': '0–100: wie weit andere glauben, dass eine Macht ihre Zusagen hält',
  'codex.word.cohesion': 'Zusammenhalt',
  'codex.word.cohesion.what': '0–100: politische Geschlossenheit und Widerstandskraft im Innern',
  'codex.word.relations': 'Beziehungen, Spannung',
  'codex.word.relations.what':
    'wie sehr eine Macht eine andere schätzt (−100…100), wie sehr sie sie fürchtet (0…100); jedes in eigener Richtung',
  'codex.word.capability': 'Anteil an Machtmitteln',
  'codex.word.capability.what': 'Anteil einer Macht an den gesamten Machtmitteln des Systems (Abschnitt 9)',
  'codex.word.module': 'Modul',
  'codex.word.module.what': 'ein Teil der Regeln, mit oder ohne den ein Szenario spielt',

  'codex.turn.title': 'Eine Runde',
  'codex.turn.plan':
    '<b>Planen.</b> Alle zugleich: Haushalt setzen, reden, Verträge vorschlagen, Gegenangebote machen, unterzeichnen, ablehnen, verlassen, in Blöcken beantragen und abstimmen, Sanktionen verhängen oder aufheben, einem Ereignis begegnen und höchstens eine Forderung stellen. Entworfenes lässt sich bis zum Festlegen rückgängig machen; das Festlegen bis zum Ende der Phase lösen. Angebote, Unterschriften, Anträge, Stimmen und Gespräche bleiben dabei offen. Planen endet, wenn alle Sitze festgelegt haben oder die Uhr abläuft; dann gilt der Entwurf. Ein Sitz ohne Entwurf wiederholt seinen letzten Haushalt.',
  'codex.turn.crisis':
    '<b>Krise</b>, nur wenn eine Forderung steht oder ein Zwischenfall geschah. <em>Antworten</em>: das Ziel gibt nach oder hält stand; jeder Garant hält ein, hält halb ein oder lässt im Stich; andere können einer Seite beistehen, Vermittlung anbieten oder draußen bleiben. Niemand sieht vorher die Antwort anderer, außer Partnern mit Konsultation. <em>Entscheiden</em>: die fordernde Macht sieht die Antworten und weicht zurück, nimmt einen vermittelten Vergleich an oder greift an.',
  'codex.turn.resolve':
    '<b>Auswerten.</b> Eine feste Folge (Abschnitt 10) macht das nächste Jahr und eine Liste von Ereignissen; der Bericht entsteht allein aus den Ereignissen.',
  'codex.turn.away.title': 'Wer fort ist',
  'codex.turn.away':
    'Wer fort ist, dessen Sitz führt eine Stellvertretung: letzter Haushalt, keine neuen Verträge, Forderungen, Anträge oder Stimmen, Sanktionen wie bisher, der erste Weg bei Ereignissen und die Daueranweisungen (sonst halb einhalten). Ein schweigendes Ziel hält stand; eine schweigende fordernde Macht weicht zurück.',
  'codex.turn.length':
    'Eine Partie dauert so viele Runden, wie das Szenario sagt, oder {turnsLeast} bis {turnsMost} nach Wahl der Spielleitung; auch die Uhr ist ihre Sache, oder es gibt keine.',
  'codex.orders.title': 'Alle Befehle',
  'codex.orders.lead':
    'Alles, was ein Sitz tun kann. Was abgelehnt wird, kommt mit Grund und Ausweg zurück, berechnet aus dem, was der Sitz wissen darf. Befehle eines nicht gespielten Moduls werden abgelehnt.',
  'codex.modules.title': 'Module',
  'codex.modules.lead':
    'Teile der Regeln, mit oder ohne die ein Szenario spielt. Ohne ein Modul geschieht nichts davon.',
  'codex.modules.all': 'allen Szenarien',
  'codex.modules.none': 'noch keinem mitgelieferten Szenario',
  'codex.overrides.title': 'Werte, die Szenarien ändern',
  'codex.overrides.lead':
    'Ein Szenario kann eigene Werte setzen, damit Entfernungen des Globus, kurze Runden oder viele Rivalen richtig herauskommen; diese tun es. Die Namen sind die aus <m>shared/model/constants.ts</m>.',
  'codex.overrides.one': '{name} {value} (üblich {usual})',
  'codex.overrides.none': 'keine',

  'codex.power.title': 'Eine Macht',
  'codex.power':
    'Im Innern: Industrie, Technologie, Infrastruktur, Zusammenhalt, Nettoschulden, zivil-militärische Verzahnung und, wo strategische Güter gespielt werden, was sie davon herstellt und lagert. Verteidigung: Heimatstreitkräfte (verteidigen eigenen Boden), Projektionsstreitkräfte (reichen hinaus), Einsatzbereitschaft. Draußen: Aufklärung, 0–100. Ansehen: Glaubwürdigkeit, politisches Kapital. Geld zählt in ganzen Millionen und entsteht oder verschwindet nie: jede Zahlung hat Zahler und Empfänger, jedes Jahr gehen die Bücher auf die Million auf.',
  'codex.power.start':
    'Die Anfangswerte gibt das Szenario mit seinen Quellen. Industrie ist {startIndustryPerOutput} und Infrastruktur {startInfrastructurePerOutput} Jahre Wirtschaftsleistung wert; wo das Szenario nichts anderes sagt, ist Aufklärung {intelligenceUsual} und Spannung {tensionFloor}. Jede Macht beginnt mit {startCapital} politischem Kapital.',

  'codex.resolve.title': 'Auswerten, in dieser Folge',
  'codex.resolve':
    'Anträge der Blöcke werden gezählt → Verträge treten in Kraft → Krisen → Sanktionen → strategische Güter (nach dem Handel des Vorjahrs, der zeigt, was neu abgeschnitten ist) → Handel → Übertragungen → Haushalt → Wachstum → Streitkräfte → Rüstungskontrolle → gemeinsame Streitkräfte und Minima der Blöcke → Kriege → Ansehen (Beziehungen, Spannung, Glaubwürdigkeit, Zusammenhalt, politisches Kapital) → Ereignisse des Jahres → Werte, Anteile und Ende → Verträge laufen aus → Geheimnisse sickern durch → Schätzungen für das nächste Jahr. Jeder Schritt nennt in Ereignissen Ursache und Wirkung mit Zahlen.',

  'codex.rivals.title': 'Rivalen',
  'codex.rivals':
    'Jeder Rivale folgt einer Doktrin, einem Satz Gewichte über einer gemeinsamen Politik. Sie sehen, was ihr Sitz sehen darf, und nicht mehr, und bekommen keine Boni. Jedes Angebot, jede Ablehnung, Forderung, Stimme und Antwort und jeder Antrag trägt Gründe mit den Zahlen dahinter. Von sich aus bieten sie Pakte über {pactDuration} Runden mit Frist {pactNotice} an.',
  'codex.levels': 'Ein Rivale spielt auf einer von drei Stufen, die sich nur darin unterscheiden, wie er denkt.',
  'codex.mistakes': 'Ein Neuling macht diese Fehler, vor denen die Theorie warnt.',
};
