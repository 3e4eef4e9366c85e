import type { ClassCommand } from '../../shared/classes/commands.ts';
import { samePlace } from '../../shared/classes/faults.ts';
import { powersOf } from '../../shared/classes/seating.ts';
import type { Result } from '../../shared/core/result.ts';
import { ok, refuse } from '../../shared/core/result.ts';
import { OFFICES } from '../../shared/model/people.ts';
import type { ClassAct } from '../../shared/protocol/classActs.ts';
import type { Classroom } from './classroom.ts';

/** Another seat for a student; whoever has it changes places with them. */
export async function reseat(
  room: Classroom,
  key: number,
  { student, place }: Extract<ClassAct, { kind: 'reseat' }>,
): Promise<Result<object>> {
  const { state, live } = room;
  const moved = state.students.find(({ number, removed }) => number === student && !removed);
  if (moved === undefined) return refuse('class/unknown-student');
  if (place !== null) {
    if (place.world > state.worlds.length) return refuse('class/no-world');
    if (!powersOf(state.setup).includes(place.power)) return refuse('seat/unknown');
    if (OFFICES.indexOf(place.office) >= state.setup.cabinet) return refuse('seat/unknown');
  }
  const other = state.students.find(
    (one) => one.number !== student && one.place !== null && place !== null && samePlace(one.place, place),
  );
  const steps: ClassCommand[] = [
    ...(other === undefined ? [] : [{ kind: 'seat', student: other.number, place: null } as const]),
    { kind: 'seat', student, place },
    ...(other === undefined ? [] : [{ kind: 'seat', student: other.number, place: moved.place } as const]),
  ];
  for (const command of steps) {
    const given = await live.submit({ kind: 'instructor', key }, command);
    if (!given.ok) return given;
  }
  await room.settle();
  return ok({});
}
