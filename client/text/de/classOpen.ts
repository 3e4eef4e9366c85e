import type { classOpen as english } from '../en/classOpen.ts';
import type { Texts } from '../texts.ts';

export const classOpen: Texts<typeof english> = {
  'teach.title': 'Kurs eröffnen',
  'teach.lead':
    'Eine Stunde, die von selbst läuft: Lernende treten per Code bei, spielen in parallelen Welten, und die Nachbesprechung behält ihre Zeit. Ohne Konto, für alle.',
  'teach.lesson': 'Welche Stunde',
  'teach.lesson.minutes': '{lessons, plural, =1 {} one {# × } other {# × }}{minutes} min',
  'teach.lesson.players': '{least} bis {most} Lernende je Welt',
  'teach.lesson.turns': '{scenario}, {turns} Runden',
  'teach.lesson.practice': 'mit Proberunde',
  'teach.lesson.own': 'Eine andere',
  'teach.lesson.own.topic': 'Szenario und Runden selbst wählen.',
  'teach.scenario': 'Szenario',
  'teach.turns': 'Runden',
  'teach.name': 'Name des Kurses',
  'teach.name.hint': 'Die Lernenden sehen ihn. Zum Beispiel: Internationale Beziehungen 204.',
  'teach.roster': 'Namen, einer je Zeile',
  'teach.roster.hint':
    'Liste oder CSV einfügen; gelesen wird die erste Spalte. Pseudonyme genügen: gespeichert wird nur ein Anzeigename. Ohne Liste treten alle mit dem Code unter eigenem Namen ein.',
  'teach.roster.count': '{count, plural, =0 {Noch keine Namen} one {Ein Name} other {# Namen}}',
  'teach.roster.fill': '{count} Pseudonyme vorschlagen',
  'teach.rosterOnly': 'Nur Namen der Liste kommen herein',
  'teach.worlds': 'Welten',
  'teach.worlds.hint':
    '{students, plural, =0 {Jede fasst {seats} Lernende.} one {# Person in Welten zu {seats} Sitzen.} other {# Lernende in Welten zu {seats} Sitzen.}}',
  'teach.worlds.tooFew':
    'Das sind {seats} Sitze für {students} Lernende. {missing} hätten keinen: mehr Welten oder geteilte Sitze.',
  'teach.leaders': 'Wer eine Macht führt',
  'teach.leaders.1': 'Eine Person',
  'teach.leaders.2': 'Zwei',
  'teach.leaders.3': 'Drei',
  'teach.leaders.4': 'Ein Kabinett zu viert',
  'teach.leaders.hint.1': 'Alle entscheiden allein. Am besten für eine erste Stunde.',
  'teach.leaders.hint.more':
    'Ein Kabinett: jedes Amt entwirft das Seine, und Forderung, Angriff oder Vertragsbruch brauchen zwei Schlüssel.',
  'teach.seating': 'Sitze',
  'teach.seating.dealt': 'Zugeteilt',
  'teach.seating.choose': 'Gewählt',
  'teach.bell': 'Die Glocke läutet um',
  'teach.bell.hint':
    'Die Runden werden so bemessen, dass die letzte vor der Nachbesprechung endet und diese ihre Zeit behält.',
  'teach.bell.plan':
    '{turns, plural, one {Eine Runde} other {# Runden}} zu etwa {minutes} min, dann {debrief} min Nachbesprechung.',
  'teach.bell.short': 'Zu wenig Zeit für alle {wanted} Runden: {turns} werden gespielt.',
  'teach.bell.none': 'Keine Glocke: du beendest Phasen selbst.',
  'teach.open': 'Kurs eröffnen',
  'teach.opening': 'Kurs wird eröffnet',
  'teach.open.noName': 'dem Kurs einen Namen geben',
  'teach.next': 'Danach siehst du dein Pult, das sagt, was zu tun ist, und die Seite für die Wand.',
  'teach.yours': 'Deine Kurse in diesem Browser',
  'teach.yours.line': 'zuletzt genutzt {when}',
  'teach.yours.open': 'Pult öffnen',
  'teach.privacy': 'Was gespeichert wird, und wie lange',

  'preset.duel45.topic': 'Eine Bedrohung, zwei Wege: eine erste Stunde für kleine Gruppen',
  'preset.duel45.plan': 'Das Duell ist in einer Minute verstanden und bis zum Ende spielbar.',
  'preset.concert45.topic': 'Interne und externe Gegenmacht in einer Stunde',
  'preset.concert45.plan': 'Sechs Mächte, eine davon wächst. Alle führen eine.',
  'preset.concert75.topic': 'Gegenmacht, Bündnisse und Glaubwürdigkeit, mit Kabinetten',
  'preset.concert75.plan': 'Lang genug, um Bündnisse zu prüfen. Je zwei teilen eine Macht.',
  'preset.concert90.topic': 'Dasselbe über zwei Stunden, mit Pause dazwischen',
  'preset.concert90.plan': 'Der Kurs hält in der Mitte, bespricht es daheim und macht weiter wie zuvor.',
  'preset.europe75.topic': 'Europa vor 1914: Bündnisse, die binden',
  'preset.europe75.plan': 'Zehn Mächte mit geltenden Verträgen. Für Kurse, die das Spiel kennen.',
};
