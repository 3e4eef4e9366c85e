import type { GradeRow } from '../../../../shared/classes/records.ts';

export const FILTERS = ['all', 'noReflection', 'absent', 'noMark'] as const;
export type Filter = (typeof FILTERS)[number];

/** Whether a student did nothing in more than a third of the turns. */
export const isAbsent = ({ present: { turns, of } }: GradeRow): boolean => of > 0 && 3 * (of - turns) > of;

/** The rows that are wanted, by world, then by power and name. */
export function shownRows(rows: readonly GradeRow[], world: string, filter: Filter): GradeRow[] {
  const isWanted = (row: GradeRow): boolean => {
    if (world !== 'all' && String(row.place?.world) !== world) return false;
    if (filter === 'noReflection') return !row.reflection?.handedIn;
    if (filter === 'absent') return isAbsent(row);
    if (filter === 'noMark') return !row.mark?.mark;
    return true;
  };
  const order = ({ place, name }: GradeRow): string =>
    `${String(place?.world ?? 99).padStart(2, '0')} ${place?.power ?? '~'} ${name}`;
  return rows.filter(isWanted).sort((a, b) => (order(a) < order(b) ? -1 : 1));
}

/** The value in the middle; null of none. */
export function middle(values: readonly (number | null)[]): number | null {
  const known = values.filter((value): value is number => value !== null).sort((a, b) => a - b);
  if (known.length === 0) return null;
  const half = Math.floor(known.length / 2);
  return known.length % 2 === 1 ? known[half] : (known[half - 1] + known[half]) / 2;
}
