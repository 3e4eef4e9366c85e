import type { classErrors as english } from '../en/classErrors.ts';
import type { Texts } from '../texts.ts';

export const classErrors: Texts<typeof english> = {
  'error.class.bell-past': 'Diese Glocke hat schon geläutet. Sag, wann die Stunde endet.',
  'error.class.confirm': 'Gib den Code des Kurses ein, um ihn zu löschen.',
  'error.class.doors-closed': 'Die Türen dieses Kurses sind zu. Bitte die Lehrkraft, sie zu öffnen.',
  'error.class.act-taken':
    'Der Server startete neu, nachdem er dies annahm. Sieh hier nach, ob es geschah; sonst noch einmal.',
  'error.class.full': 'Alle Sitze dieses Kurses sind besetzt. Bitte die Lehrkraft, einen frei zu machen.',
  'error.class.instructor-only': 'Das darf nur die Lehrkraft. Öffne das Pult über seinen eigenen Link.',
  'error.class.last-key': 'Das ist der letzte Link zu diesem Pult. Übergib das Pult zuerst, dann entwerte ihn.',
  'error.class.name-taken':
    'Unter diesem Namen ist schon jemand da. Auf jenem Gerät ist dein Sitz offen; für ein anderes bitte die Lehrkraft, dich wieder einzulassen.',
  'error.class.no-world': 'Diese Welt hat der Kurs nicht.',
  'error.class.not-begun': 'Der Kurs hat nicht begonnen. Beginne ihn zuerst.',
  'error.class.not-on-roster': 'Dieser Name steht nicht auf der Liste. Schreib ihn wie deine Lehrkraft.',
  'error.class.not-over': 'Einige Welten laufen noch. Beende sie zuerst.',
  'error.class.nothing-to-undo': 'Es gibt keine Runde mehr zurückzunehmen.',
  'error.class.removed': 'Dieser Name wurde aus dem Kurs genommen. Frag die Lehrkraft.',
  'error.class.seat-taken': 'Dieser Sitz wurde eben genommen. Wähle einen anderen.',
  'error.class.students-only': 'Darum können nur Lernende mit einem Sitzlink bitten.',
  'error.class.too-many-students': 'Ein Kurs hat höchstens {most} Lernende.',
  'error.class.unknown': 'Diesen Code hat kein Kurs. Codes haben sechs Buchstaben; prüfe den letzten.',
  'error.class.unknown-card': 'Dieses Ereignis hat das Szenario nicht.',
  'error.class.unknown-student': 'Niemand mit dieser Nummer ist in diesem Kurs.',
  'error.class.wrong-phase': 'Der Kurs ist weiter; das geht nicht mehr.',
};
