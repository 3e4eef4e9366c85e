import type { guide as english } from '../en/guide.ts';
import type { Texts } from '../texts.ts';

export const guide: Texts<typeof english> = {
  'guide.title': 'Deine erste Runde, {step} von {of}',
  'guide.skip': 'Überspringen',
  'guide.back': 'Zurück',
  'guide.next': 'Weiter',
  'guide.done': 'Schließen',
  'guide.balance.title': 'Wer könnte dich überwältigen?',
  'guide.balance.text':
    '{rival} würde dort, wo der Angriff käme, mit einer Chance von {odds} über dich siegen. Die Bilanz zeigt das für jeden Rivalen: allein, mit Partnern, die Wort halten, und nach dem Wert ihres Worts.',
  'guide.balance.calm':
    'Die Bilanz zeigt die Chancen jedes Rivalen gegen dich: allein, mit Partnern, die Wort halten, und nach dem Wert ihres Worts.',
  'guide.balance.go': 'Bilanz öffnen',
  'guide.road.title': 'Im Innern aufbauen oder draußen leihen?',
  'guide.road.text':
    'Wähle vorerst eins. Bis zum Festlegen kannst du es ändern, und ab der nächsten Runde tust du von beidem etwas.',
  'guide.road.go': 'Haushalt öffnen',
  'guide.roads.home': 'Im Innern aufbauen',
  'guide.roads.home.text':
    'Das Geld des Jahres in Streitkräfte stecken. Sicher und langsam, ganz dein, und die Nachbarn sehen es.',
  'guide.roads.abroad': 'Draußen leihen, bei {partner}',
  'guide.roads.abroad.text':
    'Einen Beistandspakt anbieten. {rival} fiele sofort von {before} auf {after}, nach dem, was das Wort von {partner} wert ist. Er bindet auch dich.',
  'guide.roads.abroad.any': 'Draußen leihen',
  'guide.roads.abroad.any.text':
    'Jemandem einen Beistandspakt anbieten. Er wirkt sofort, wenn die andere Seite Wort hält.',
  'guide.treaty.title': 'Jemanden um einen Vertrag bitten',
  'guide.treaty.text':
    'Wer denselben Rivalen fürchtet, unterzeichnet am ehesten. Wähle eine Macht, füge Beistand hinzu und sieh vor dem Angebot, was es an den Chancen ändern würde. Eine Absage kommt mit Gründen.',
  'guide.treaty.go': 'Verträge öffnen',
  'guide.lock.title': 'Das Jahr festlegen',
  'guide.lock.text':
    'Wenn alles entworfen ist, leg unten am Pult fest. Bis alle festgelegt haben, kannst du es lösen. Dann geschieht das Jahr, und ein Bericht sagt, was jede Zahl bewegt hat.',
  'guide.roads.path': 'Chancen von {rival}, wenn sonst alles stillstünde',
  'guide.roads.chosen': 'Gewählt',
  'guide.roads.path.now': 'jetzt',
  'guide.roads.path.next': 'nächstes Jahr',
  'guide.roads.path.five': 'in fünf',
  'guide.roads.path.kept': 'wenn das Wort gilt',
  'guide.roads.path.broken': 'wenn es bricht',
  'tip.title': 'Deine erste Partie: ein Hinweis',
  'tip.end': 'Hinweise beenden',
  'tip.read': 'Gelesen',
  'tip.open': '{panel} öffnen',
  'tip.asked.title': 'Du wirst gefragt',
  'tip.asked.text':
    'Jede Antwort steht mit ihrem Preis und ihren wahrscheinlichen Folgen da. Nachgeben kostet, was gefordert ist; Standhalten kann im Krieg enden; eine gehaltene oder gebrochene Zusage behalten alle als Glaubwürdigkeit im Gedächtnis.',
  'tip.offer.title': 'Ein Angebot liegt auf deinem Pult',
  'tip.offer.text':
    'Neben jedem Angebot steht, was es an den Chancen gegen dich, an deiner Autonomie und deinem Geld ändern würde und warum die andere Seite es will. Unterzeichne, lehne ab oder antworte mit eigenen Bedingungen.',
  'tip.borrowed.title': 'Was dein ist und was geliehen',
  'tip.borrowed.text':
    '{rival} würde mit {alone} über dich siegen, wärst du allein, mit {honest}, wenn deine Partner Wort halten, und rechnet mit {credible}, weil es ihnen nicht ganz geglaubt wird. Was zwischen dem ersten und dem letzten Wert liegt, ist geliehene Stärke.',
  'tip.roads.title': 'Nun wäge den anderen Weg',
  'tip.roads.text':
    'Letztes Jahr hast du einen gewählt. Eigene Streitkräfte wirken langsam, kosten Wachstum und bleiben dein; ein Pakt wirkt sofort, kostet Autonomie und hängt am Wort anderer. Wer gut abschneidet, nimmt meist von beidem.',
  'tip.price.title': 'Jeder Weg hat seinen Preis',
  'tip.price.text':
    'Tippe oben auf einen Wert: er zeigt, was ihn bewegt hat. Waffen gehen vom Wohlstand ab, Zusagen von der Autonomie, gebrochene vom Einfluss, eine offene Grenze von der Sicherheit. Die Punkte bestehen aus allen vieren.',
  'tip.last.title': 'Du weißt genug',
  'tip.last.text':
    'Von hier an spielst du ohne Hinweise. Nach der letzten Runde zeigt die Nachbesprechung, was jede Macht aufgebaut und geliehen hat, wessen Wort galt und wo die Partie sich wendete.',
  'tip.last.rules': 'Alle Regeln und die Gedanken dahinter',
};
