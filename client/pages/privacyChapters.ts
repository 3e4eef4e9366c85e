import type { Key } from '../text/index.tsx';

/** What the page on privacy says, chapter by chapter. */
export const CHAPTERS: readonly { title: Key; items: readonly Key[] }[] = [
  {
    title: 'privacy.kept',
    items: [
      'privacy.kept.name',
      'privacy.kept.game',
      'privacy.kept.talk',
      'privacy.kept.reflection',
      'privacy.kept.mark',
      'privacy.kept.teach',
      'privacy.kept.spoilt',
    ],
  },
  { title: 'privacy.not', items: ['privacy.not.address', 'privacy.not.track'] },
  {
    title: 'privacy.where',
    items: ['privacy.where.server', 'privacy.where.students', 'privacy.where.instructor', 'privacy.where.browser'],
  },
  { title: 'privacy.long', items: ['privacy.long.usual', 'privacy.long.now'] },
  { title: 'privacy.other', items: ['privacy.other.same', 'privacy.other.notices', 'privacy.other.server'] },
];
