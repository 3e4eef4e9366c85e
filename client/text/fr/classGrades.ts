import type { classGrades as english } from '../en/classGrades.ts';
import type { Texts } from '../texts.ts';

export const classGrades: Texts<typeof english> = {
  'grades.of': '{value} sur {of}',
  'grades.draft': 'projet',
};
