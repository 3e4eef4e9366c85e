import type { classPrivacy as english } from '../en/classPrivacy.ts';
import type { Texts } from '../texts.ts';

export const classPrivacy: Texts<typeof english> = {
  'privacy.title': 'Was gespeichert wird, und wie lange',
  'privacy.lead':
    'Dieser Server speichert von Personen so wenig, wie ein Kurs braucht: einen Anzeigenamen und was im Spiel getan wurde.',
  'privacy.kept': 'Was gespeichert wird',
  'privacy.kept.name': 'Der Anzeigename beim Eintritt. Ein Pseudonym genügt. Keine E-Mail, kein Konto, kein Passwort.',
  'privacy.kept.game': 'Was du im Spiel tust: Befehle, Verträge, Antworten in Krisen, und wann.',
  'privacy.kept.talk': 'Was du im Spiel an andere schreibst. Die Lehrkraft kann alles lesen.',
  'privacy.kept.reflection': 'Deine Reflexion. Entwürfe gehören dir allein; die Lehrkraft liest sie nach der Abgabe.',
  'privacy.kept.mark': 'Noten und Notizen der Lehrkraft, falls es welche gibt.',
  'privacy.not': 'Was nicht gespeichert wird',
  'privacy.not.address': 'Deine Netzadresse dient dazu, Fluten abzuwehren, und wird nicht mit deinem Namen notiert.',
  'privacy.not.track':
    'Keine Cookies, kein Tracking, keine Werbung. Nichts wird von anderen Seiten geholt oder an sie geschickt.',
  'privacy.where': 'Wo, und wer es sieht',
  'privacy.where.server': 'Alles bleibt auf diesem Server, außer die Lehrkraft lädt es herunter.',
  'privacy.where.students': 'Andere Lernende sehen Anzeigename, Macht und was das Spiel öffentlich macht.',
  'privacy.where.instructor': 'Die Lehrkraft sieht über einen geheimen Link alles im Kurs.',
  'privacy.where.browser':
    'Dein Browser bewahrt den Schlüssel zu deinem Sitz, damit du von selbst zurückkommst. Seine Daten zu löschen entfernt ihn.',
  'privacy.long': 'Wie lange',
  'privacy.long.usual':
    'Ein Kurs wird 180 Tage nach der letzten Nutzung mit allem gelöscht, wenn die Lehrkraft nichts anderes gewählt hat.',
  'privacy.long.now': 'Die Lehrkraft kann jederzeit alles sofort löschen. Dann bleibt hier nichts davon.',
  'privacy.ask': 'Um Gespeichertes zu sehen, zu berichtigen oder zu löschen, frag die Lehrkraft: ein Schritt genügt.',
  'privacy.back': 'Zum Anfang',
};
