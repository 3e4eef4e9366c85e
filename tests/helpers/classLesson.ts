import { PSEUDONYMS } from '../../shared/classes/roster.ts';
import type { SeatView } from '../../shared/view/view.ts';
import { StudentConnection } from './classes.ts';

/** So many pseudonyms. */
export const rosterOf = (students: number): string[] => PSEUDONYMS.slice(0, students) as string[];

/** All of them come in at the same time, as a class does; in the order of their names. */
export const joinAll = (url: string, code: string, names: readonly string[]): Promise<StudentConnection[]> =>
  Promise.all(names.map((name) => StudentConnection.join(url, code, name)));

/** All of them come back with the tokens they have. */
export const returnAll = (url: string, code: string, students: readonly StudentConnection[]) =>
  Promise.all(students.map(({ token }) => StudentConnection.open(url, code, token)));

/** Everybody plays on without doing anything until their view fits. */
export async function playQuietly(
  students: readonly StudentConnection[],
  fits: (view: SeatView) => boolean,
): Promise<void> {
  await Promise.all(students.map(({ inWorld }) => inWorld.playQuietly(fits)));
}

/** Everybody plays until that turn has begun, or the match is over. */
export const playToTurn = (students: readonly StudentConnection[], turn: number): Promise<void> =>
  playQuietly(students, (view) => view.turn >= turn || view.phase === 'ended');

/** All that reached a student, in whatever way, as one text. */
export const allThatReached = ({ received, seat }: StudentConnection): string =>
  JSON.stringify([received, seat?.view ?? null, seat?.events ?? []]);
