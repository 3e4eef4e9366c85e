import type { classLesson as english } from '../en/classLesson.ts';
import type { Texts } from '../texts.ts';

export const classLesson: Texts<typeof english> = {
  'lesson.now': 'Jetzt',
  'lesson.say': 'Sag:',
  'lesson.plan': 'Stundenplan',
  'lesson.plan.title': 'Wie diese Stunde läuft',
  'lesson.plan.note': 'Das Pult folgt dem Kurs und zeigt stets den Schritt.',
  'lesson.plan.done': 'erledigt',
  'lesson.plan.current': 'jetzt',
  'lesson.minute': 'Minute {minute}',

  'lesson.wall.title': 'Code an der Wand zeigen',
  'lesson.wall.say': '„Öffnet die Adresse und gebt den Code ein. Ein Pseudonym genügt.“',
  'lesson.wall.do': 'Seite für die Wand öffnen',
  'lesson.doors.title': 'Die Türen sind zu',
  'lesson.doors.say': '„Die Türen gehen auf. Gebt den Code ein.“',
  'lesson.doors.do': 'Türen öffnen',
  'lesson.join.title': '{here} von {students} sind da. Warte auf die meisten',
  'lesson.join.say': '„Lest die Einweisung: wer ihr seid und was euer Problem ist. Zwei Minuten.“',
  'lesson.join.do': 'Mit den Anwesenden beginnen',
  'lesson.start.title': 'Beginne, wenn du bereit bist: {here} da, KIs nehmen den Rest',
  'lesson.start.say': '„Wir beginnen mit einer Proberunde. Sie wird zurückgenommen; probiert alles.“',
  'lesson.start.do': 'Code verbergen, beginnen',
};
