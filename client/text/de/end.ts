import type { end as english } from '../en/end.ts';
import type { Texts } from '../texts.ts';

export const end: Texts<typeof english> = {
  'end.won': '{powers} {count, plural, one {gewinnt} other {gewinnen}}. Niemand herrscht.',
  'end.hegemon': '{power} herrscht.',
  'end.youWon': 'Du gewinnst. Niemand herrscht.',
  'end.youRule': 'Du herrschst.',
  'end.lead.lastTurn':
    'Nach {turns} Runden hält {leader} am meisten: {share} aller Machtmittel. Hegemonie verlangt {hegemony} über zwei Runden nacheinander.',
  'end.lead.hegemony':
    'In Runde {turn} hielt {power} {share} aller Machtmittel, in der zweiten Runde nacheinander. Verbündete behalten die Hälfte ihrer Sicherheit, alle anderen verlieren sie.',
  'end.why': 'Warum {power}',
  'end.why.best': '{index}: {value}, {more} mehr als das Mittel der anderen.',
  'end.why.least': 'Am schwächsten: {index} mit {value}.',
  'end.why.record':
    '{kept, plural, =0 {Keine geprüfte Zusage wurde gehalten} one {Eine geprüfte Zusage wurde gehalten} other {# geprüfte Zusagen wurden gehalten}}; {broken, plural, =0 {keine gebrochen} one {eine gebrochen oder halb gehalten} other {# gebrochen oder halb gehalten}}.',
  'end.why.share': 'Der Anteil an den Machtmitteln ging von {from} auf {to}.',
  'end.scores': 'Punkte',
  'end.rating': 'Gegen Par',
  'end.rating.note':
    'Gegen Par: 0 ist, was eine fähige Führung auf diesem Sitz meist erreicht, +100, was nur jede zehnte. Das Höchste gewinnt.',
  'end.scores.note':
    'Das Mittel über die Jahre, das letzte zählt die Hälfte mehr, und zwei Jahre darüber hinaus. Gewichte: {weights}.',
  'end.weight': '{index} {percent}',
  'end.power': 'Macht',
  'end.score': 'Punkte',
  'end.of': 'Platz {place, selectordinal, one {#} two {#} few {#} other {#}} von {of} für dich, mit {score} Punkten.',
  'end.shares': 'Anteil an allen Machtmitteln',
  'end.shares.caption': 'Wer wie viel aller Machtmittel hielt, in Prozent',
  'end.shares.y': 'Prozent',
  'end.indices': 'Deine vier Werte',
  'end.indices.caption': 'Deine vier Werte über die Jahre',
  'end.indices.y': 'Punkte von 100',
  'end.turn': 'Runde',
  'end.hegemony': 'Hegemonie: {percent} über zwei Runden',
  'end.again': 'Noch einmal',
  'end.again.going': 'Wird aufgebaut',
  'end.map': 'Zur Karte',
  'end.report': 'Der letzte Bericht',
  'end.debrief': 'Nachbesprechung',
  'end.home': 'Zum Anfang',
  'end.fault': 'Es wurde keine neue Partie eröffnet. {reason}',
  'end.none': 'Die Partie geht weiter',
  'end.record': 'Protokoll herunterladen',
};
