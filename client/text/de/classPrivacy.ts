import type { classPrivacy as english } from '../en/classPrivacy.ts';
import type { Texts } from '../texts.ts';

export const classPrivacy: Texts<typeof english> = {
  'privacy.title': 'Was gespeichert wird, und wie lange',
  'privacy.lead':
    'Dieser Server speichert von Personen so wenig, wie ein Kurs braucht: einen Anzeigenamen und was im Spiel getan wurde.',
  'privacy.kept': 'Was gespeichert wird',
  'privacy.kept.name': 'Der Anzeigename beim Eintritt. Ein Pseudonym genügt. Keine E-Mail, kein Konto, kein Passwort.',
  'privacy.kept.game':
    'Was du im Spiel tust und wann: Befehle, Verträge, Prognosen, Antworten in Krisen; und wann du kommst und gehst.',
  'privacy.kept.talk': 'Was du im Spiel an andere schreibst und was gemeldet wird. Die Lehrkraft kann alles lesen.',
  'privacy.kept.reflection': 'Deine Reflexion. Entwürfe gehören dir allein; die Lehrkraft liest sie nach der Abgabe.',
  'privacy.kept.mark': 'Noten und Notizen der Lehrkraft, falls es welche gibt.',
  'privacy.kept.teach':
    'Was die Lehrkraft festlegt: Namensliste, Ansagen, Fragen, Schranken und wem die Konsole übergeben wurde.',
  'privacy.kept.spoilt': 'Ein beschädigter Eintrag wird zur Reparatur beiseitegelegt und mit allem anderen gelöscht.',
  'privacy.not': 'Was nicht gespeichert wird',
  'privacy.not.address': 'Deine Netzadresse dient dazu, Fluten abzuwehren, und wird nicht notiert.',
  'privacy.not.track':
    'Keine Cookies, kein Tracking, keine Werbung. Nichts wird von anderen Seiten geholt oder an sie geschickt.',
  'privacy.where': 'Wo, und wer es sieht',
  'privacy.where.server': 'Alles bleibt auf diesem Server, außer die Lehrkraft lädt es herunter.',
  'privacy.where.students': 'Andere Lernende sehen Anzeigename, Macht und was das Spiel öffentlich macht.',
  'privacy.where.instructor': 'Die Lehrkraft sieht über einen geheimen Link alles im Kurs.',
  'privacy.where.browser':
    'Dein Browser bewahrt den Schlüssel zu deinem Sitz, deinen Namen und deine Einstellungen, damit du von selbst zurückkommst. Seine Daten zu löschen entfernt sie.',
  'privacy.long': 'Wie lange',
  'privacy.long.usual':
    'Ein Kurs wird 180 Tage nach der letzten Nutzung mit allem gelöscht, wenn die Lehrkraft nichts anderes gewählt hat.',
  'privacy.long.now':
    'Die Lehrkraft kann jederzeit alles sofort löschen. Dann bleibt hier nichts davon. Heruntergeladenes und Kopien der Festplatte, die der Betreiber dieses Servers angelegt hat, löscht, wer sie hat.',
  'privacy.other': 'In Partien außerhalb eines Kurses',
  'privacy.other.same':
    'Gespeichert wird dasselbe: ein Anzeigename, was getan und was geschrieben wird. Der Gastgeber kann eine Partie mit allem löschen; von selbst bleibt sie.',
  'privacy.other.notices':
    'Wenn du Nachrichten willst: die Adresse, an die sie gehen, und welche gesendet wurden. Die Adresse steht in keiner Aufzeichnung.',
  'privacy.other.server':
    'Für sich notiert der Server, wann er zuletzt lief und wann eine beendete Partie anders weitergespielt wurde.',
  'privacy.ask':
    'Um zu sehen, was von dir gespeichert ist, oder deinen Namen ändern zu lassen, frag die Lehrkraft. Ein geänderter oder entfernter Name bleibt im Protokoll, bis der Kurs gelöscht wird.',
  'privacy.back': 'Zum Anfang',
};
