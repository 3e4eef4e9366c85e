import type { classPaper as english } from '../en/classPaper.ts';
import type { Texts } from '../texts.ts';

export const classPaper: Texts<typeof english> = {
  'paper.title': 'Handzettel',
  'paper.lead': 'Eine Seite für alle Lernenden, eine für dich. Gedruckt wird, was zu sehen ist.',
  'paper.which': 'Welcher Handzettel',
  'paper.student': 'Für Lernende',
  'paper.instructor': 'Für die Lehrkraft',
  'paper.print': 'Drucken',
  'paper.student.title': 'Deine Macht, und wie man sie führt',
  'paper.student.code': '{host} öffnen und den Kurscode eingeben',
  'paper.student.what': 'Worum es geht',
  'paper.student.what.text':
    'Eine Macht unter anderen: jemand wächst schneller, als angenehm ist. Du kannst Stärke im Innern aufbauen, langsam und ganz dein, oder sie draußen durch Verträge leihen, schnell und nur so gut wie das Wort des Partners. Beides kostet. Die meisten gehen beide Wege.',
  'paper.student.turn': 'Eine Runde',
  'paper.student.turn.1':
    '<b>Planen.</b> Haushalt aufteilen, reden, Verträge anbieten und unterzeichnen, vielleicht etwas fordern. Dann festlegen.',
  'paper.student.turn.2': '<b>Krise</b>, wenn jemand etwas fordert: Ziel und Partner antworten zugleich und verdeckt.',
  'paper.student.turn.3': '<b>Bericht.</b> Was geschah, warum und was deine vier Zahlen bewegt hat.',
  'paper.student.first': 'Deine erste Runde',
  'paper.student.powers': 'Die Mächte',
  'paper.student.office': 'Im Kabinett',
  'paper.student.notes': 'Vor jeder Runde aufschreiben',
  'paper.student.notes.turn': 'Runde',
  'paper.student.notes.fear': 'Wen ich fürchte',
  'paper.student.notes.trust': 'Wem ich traue, und warum',
  'paper.student.notes.forecast': 'Was wohl geschieht',
  'paper.student.notes.was': 'Was geschah',
  'paper.student.score': 'Wie gewertet wird',
  'paper.student.score.text':
    'Sicherheit, Wohlstand, Autonomie und Einfluss im Mittel der Jahre, spätere zählen mehr, gegen das, was eine fähige Führung auf deinem Sitz erreicht. Eine kleine Macht kann gewinnen. Herrscht eine Macht, verlieren fast alle anderen.',
  'paper.student.read': 'Die Lehrkraft kann alle Gespräche lesen. Ein Pseudonym genügt.',
  'paper.instructor.title': 'Die Stunde leiten',
  'paper.instructor.plan': 'Der Plan',
  'paper.instructor.console': 'Das Pult sagt stets, was als Nächstes zu tun ist; diese Seite ist für die Tasche.',
  'paper.instructor.before': 'Vor der Stunde',
  'paper.instructor.before.1': 'Öffne das Pult einmal am Rechner mit dem Projektor und kopiere deinen Pultlink.',
  'paper.instructor.before.2':
    'Setze die Glocke: danach werden Runden bemessen, und die Nachbesprechung behält ihre Zeit.',
  'paper.instructor.before.3': 'Drucke die Seite für Lernende oder lass sie die Einweisung am Bildschirm lesen.',
  'paper.instructor.during': 'Während sie spielen',
  'paper.instructor.during.1':
    'Geh herum. Das Pult ruft nur, wenn es lohnt: gemeldete Nachricht, wartende Macht, Stille.',
  'paper.instructor.during.2':
    'Lass Kriege zu. Wer nur zerstört, bekommt <b>Grenzen</b>: zweiter Schlüssel, Runden zwischen Forderungen, Erlaubnis.',
  'paper.instructor.during.3':
    'Jemand ging? Eine KI hält den Sitz. Anderes Gerät? <b>Auf anderem Gerät einlassen</b>, dann derselbe Name.',
  'paper.instructor.during.4': 'Etwas ging schief? <b>Runde zurück</b>, überall oder in einer Welt.',
  'paper.instructor.debrief': 'Die Nachbesprechung',
  'paper.instructor.debrief.lead': 'Frage, bevor du aufdeckst; die Bildschirme folgen deinem.',
  'paper.instructor.theory': 'Was sie von der Theorie zeigt',
  'paper.instructor.theory.1':
    '<b>Interne Gegenmacht</b>: langsam, sicher, teuer; jeder Schritt bringt weniger (erster Weg).',
  'paper.instructor.theory.2':
    '<b>Externe Gegenmacht</b>: schnell, billig, so gut wie ein Wort; Verwicklung und Imstichlassen (zweiter Weg).',
  'paper.instructor.theory.3': '<b>Abwälzen und Trittbrettfahren</b>: wer weniger zahlte, als er hatte (Lastkurven).',
  'paper.instructor.theory.4': '<b>Glaubwürdigkeit</b>: ein Wort gehalten, als es kostete (Zusagen).',
  'paper.instructor.theory.5': '<b>Sicherheitsdilemma</b>: Reichweite zum Schutz, als Drohung gelesen (Strategien).',
  'paper.instructor.reflect': 'Fragen zur Reflexion',
};
