import type { classLesson as english } from '../en/classLesson.ts';
import type { Texts } from '../texts.ts';

export const classLesson: Texts<typeof english> = {
  'lesson.now': 'Maintenant',
  'lesson.plan.done': 'fait',
  'lesson.plan.current': 'en cours',
};
