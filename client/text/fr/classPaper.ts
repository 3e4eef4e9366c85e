import type { classPaper as english } from '../en/classPaper.ts';
import type { Texts } from '../texts.ts';

export const classPaper: Texts<typeof english> = {
  'paper.student.turn': 'Par tour',
  'paper.student.notes.turn': 'Tour',
};
