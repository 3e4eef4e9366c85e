import type { howToPlay as english } from '../en/howToPlay.ts';
import type { Texts } from '../texts.ts';

export const howToPlay: Texts<typeof english> = {
  'how.title': 'Spielanleitung',
  'how.lead': 'Du führst eine Macht unter anderen. Jemand wächst schneller, als angenehm ist. Du hast etwa zehn Jahre.',
  'how.turn.title': 'Eine Runde ist ein Jahr',
  'how.turn.plan':
    '<b>Planen.</b> Alle zugleich: den Haushalt aufteilen, reden, Verträge vorschlagen und unterzeichnen und, wenn es sein muss, eine Forderung oder Drohung aussprechen. Dann festlegen. Bis zum Ende der Phase lässt sich das lösen; was beim Ablauf der Uhr entworfen ist, wird ausgeführt.',
  'how.turn.crisis': '<b>Krise</b>, nur wenn jemand etwas gefordert hat. Eine kurze Uhr, drei Schritte.',
  'how.turn.resolve': '<b>Auswerten.</b> Das Jahr geschieht. Niemand wartet darauf.',
  'how.turn.report': '<b>Bericht.</b> Was geschah, warum und was es geändert hat. Dann die nächste Planung.',
  'how.roads.title': 'Zwei Wege zur Sicherheit',
  'how.roads.home':
    '<b>Stärke im Innern</b>: Industrie, Wissenschaft, Infrastruktur, Streitkräfte, Zusammenhalt. Langsam, sicher und ganz dein. Sie kostet jedes Jahr Geld, jeder weitere Schritt bringt weniger, und Streitkräfte, die nach draußen reichen, beunruhigen die Nachbarn.',
  'how.roads.abroad':
    '<b>Geliehene Stärke</b>: Pakte, Garantien, Stützpunkte, Blöcke, Handel, Kredite. Schnell und billig. Doch sie ist nur so gut wie Wort und Reichweite des Partners, kann dich in fremde Händel ziehen und kostet Handlungsfreiheit.',
  'how.roads.both':
    'Die meisten gehen beide Wege und haben von keinem genug. Die Ansicht Bilanz zeigt für jeden Rivalen deine Chancen <b>allein</b>, <b>mit Verbündeten, die Wort halten</b>, und <b>danach gewichtet, wie weit man ihnen glauben kann</b>. Sie ist die nützlichste Seite des Spiels.',
  'how.money.title': 'Geld und politisches Kapital',
  'how.money.budget':
    'Steuern füllen den Haushalt; öffentliche Dienste und Schuldzinsen gehen zuerst ab, den Rest teilst du auf. Du darfst mehr ausgeben, als du hast. Dann wachsen Schulden und Zinsen, und über einer Grenze kürzt eine Finanzkrise für dich.',
  'how.money.capital':
    'Verträge, Anträge, Sanktionen und Forderungen kosten <b>politisches Kapital</b>, das langsam nachwächst, schneller, wo das Land zusammenhält. Viele Zusagen zugleich zu halten kostet jedes Jahr etwas davon.',
  'how.index.title': 'Vier Zahlen',
  'how.index.security':
    '<b>Sicherheit</b>: wie wahrscheinlich sich Rivalen gegen dich durchsetzen, bei der Spannung und der Hilfe, auf die du zählen kannst.',
  'how.index.prosperity': '<b>Wohlstand</b>: was die Menschen verbrauchen können, gemessen am Anfang.',
  'how.index.autonomy':
    '<b>Autonomie</b>: wie wenig an anderen hängt: Handel, Schulden, Waffen, Stützpunkte, bindende Zusagen.',
  'how.index.influence':
    '<b>Einfluss</b>: Glauben finden, Blöcke führen, Partner schützen, Streit gewinnen oder beilegen.',
  'how.index.score':
    'Die Punkte sind ihr Mittel über die Jahre, spätere zählen mehr, verglichen mit dem, was eine fähige Führung auf deinem Sitz erreicht. So kann auch eine kleine Macht gewinnen. Hält eine Macht zwei Jahre nacheinander fast die Hälfte aller Machtmittel, endet die Partie in ihrer Hegemonie, und fast alle anderen verlieren.',
  'how.crisis.title': 'Wenn eine Forderung kommt',
  'how.crisis.respond':
    '<b>Antworten.</b> Das Ziel gibt nach oder hält stand; jeder Garant hält ein, hält halb ein oder lässt im Stich; andere ergreifen Partei, vermitteln oder bleiben draußen. Alle zugleich und verdeckt.',
  'how.crisis.decide':
    '<b>Entscheiden.</b> Wer fordert, sieht die Antworten und weicht zurück, nimmt einen Vergleich an oder greift an.',
  'how.crisis.after':
    '<b>Krieg oder Frieden.</b> Kriege dauern, kosten beide Seiten und ermüden das Volk. Um eine Hauptstadt geht es nie: niemand fliegt aus dem Spiel.',
  'how.crisis.word':
    'Eine gehaltene Zusage macht dich glaubwürdig. Halb einhalten kostet wenig, im Stich lassen viel, und alle anderen Partner merken es sich. Einen Vertrag mit Frist zu kündigen ist billig; ihn zu brechen nicht.',
  'how.first.title': 'Eine erste Runde, die gelingt',
  'how.first.one': 'Öffne die Bilanz und such den Rivalen, der dir am meisten Sorgen macht.',
  'how.first.two': 'Wähle im Haushalt eine Vorlage und verschiebe etwas zu dem, was fehlt.',
  'how.first.three':
    'Bitte unter Verträge jemanden, der denselben Rivalen fürchtet, um einen Beistandspakt. Ein Nein kommt mit Gründen.',
  'how.first.four': 'Leg fest und lies den Bericht: jede Zahl dort sagt, was sie bewegt hat.',
  'how.rules': 'Jede Regel, jede Zahl und was jedes Szenario ändert:',
  'how.back': 'Zum Anfang',
};
