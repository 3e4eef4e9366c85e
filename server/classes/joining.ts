import type { ClassState, Place, Student } from '../../shared/classes/model.ts';
import { nameKey, suggestedName, uniqueName } from '../../shared/classes/roster.ts';
import { powersOf } from '../../shared/classes/seating.ts';
import type { Result } from '../../shared/core/result.ts';
import { ok, refuse } from '../../shared/core/result.ts';
import { OFFICES } from '../../shared/model/people.ts';
import { NAME_MOST } from '../../shared/protocol/bounds.ts';
import { cleanText } from '../../shared/protocol/identity.ts';
import { newParticipant } from '../auth/tokens.ts';
import type { Classroom } from './classroom.ts';

const taken = ({ students }: ClassState): Set<string> => new Set(students.map(({ name }) => nameKey(name)));

/** These names as they go on the roster: cleaned, and each another than all before. */
export function namesFor(state: ClassState, names: readonly string[]): string[] {
  const known = taken(state);
  return names.flatMap((name) => {
    const cleaned = cleanText(name, NAME_MOST);
    if (cleaned === '') return [];
    const unique = uniqueName(cleaned, known, NAME_MOST);
    known.add(nameKey(unique));
    return [unique];
  });
}

/** A pseudonym that is free in the class. */
export const suggestionFor = (state: ClassState): string => suggestedName(state.setup.seed, taken(state), NAME_MOST);

/**
 * Lets somebody in under a name, dealt a seat or at the one they chose; comes back when they sit in their world. Where every seat is taken
 * a chair is added to each cabinet, so that a late student joins one that is at work rather than a world that has to catch up.
 */
export async function join(room: Classroom, name: string, wished: Place | null): Promise<Result<Student>> {
  for (;;) {
    const joined = await arrive(room, name, wished);
    if (joined.ok || joined.error.code !== 'class/full') return joined;
    const grown = await room.live.submitMade({ kind: 'server' }, (state) => {
      const { cabinet } = state.setup;
      // Somebody who came at the same moment may have had the chairs added.
      if (room.dealtPlace(state) !== null) return refuse('class/seat-taken');
      return cabinet < OFFICES.length ? ok({ kind: 'setCabinet', cabinet: cabinet + 1 }) : refuse('class/full');
    });
    if (!grown.ok && grown.error.code !== 'class/seat-taken') return grown;
  }
}

async function arrive(room: Classroom, name: string, wished: Place | null): Promise<Result<Student>> {
  const { live } = room;
  let key = nameKey(name);
  const joined = await live.submitMade({ kind: 'server' }, (state) => {
    const known = state.students.find((student) => nameKey(student.name) === key);
    if (known?.removed) return refuse('class/removed');
    if (!state.doors && known?.letBack !== true) return refuse('class/doors-closed');
    if (known === undefined && state.setup.rosterOnly) return refuse('class/not-on-roster');
    if (known !== undefined && known.joinedAt !== null && !known.letBack) return refuse('class/name-taken');
    const fault = wished === null ? null : wishFault(state, wished);
    if (fault !== null) return refuse(fault);
    const place = known?.place ?? (state.setup.seating === 'choose' ? wished : null) ?? room.dealtPlace(state);
    if (place === null) return refuse('class/full');
    key = nameKey(known?.name ?? name);
    const id = known?.id ?? newParticipant();
    return ok({ kind: 'arrive', student: known?.number ?? null, name: known?.name ?? name, id, place });
  });
  if (!joined.ok) return joined;
  const student = joined.value.students.find((one) => nameKey(one.name) === key);
  if (student === undefined) throw new Error('who came in is not in the class');
  await room.settle();
  return ok(student);
}

function wishFault({ setup, worlds }: ClassState, { world, power, office }: Place): string | null {
  if (setup.seating !== 'choose') return null;
  if (world > worlds.length) return 'class/no-world';
  const isSeat = powersOf(setup).includes(power) && OFFICES.indexOf(office) < setup.cabinet;
  return isSeat ? null : 'seat/unknown';
}
