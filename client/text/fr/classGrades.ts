import type { classGrades as english } from '../en/classGrades.ts';
import type { Texts } from '../texts.ts';

export const classGrades: Texts<typeof english> = {
  'grades.show': 'Montrer',
  'grades.par': 'Face au par',
  'grades.score': 'Score',
  'grades.of': '{value} sur {of}',
  'grades.draft': 'projet',
};
