import type { Did } from '../../shared/classes/contribution.ts';
import type { Student } from '../../shared/classes/model.ts';
import { OFFICES } from '../../shared/model/people.ts';
import type { ClassSummary, Colleague, StudentView } from '../../shared/protocol/classes.ts';
import type { Classroom } from './classroom.ts';
import { suggestionFor } from './joining.ts';
import { worldToken } from './keys.ts';

/** All that a student is told of the class: built from what concerns that student, and nothing else. */
export function studentViewOf(secret: Buffer, room: Classroom, student: Student): StudentView {
  const { state } = room;
  const { setup, phase, bell, reveal, prompts, retentionDays } = state;
  const { number, name, muted, place } = student;
  const world = room.worldOf(student);
  const token = worldToken(secret, room, student);
  return {
    code: setup.code,
    name: setup.name,
    scenario: setup.scenario,
    phase,
    you: { number, name, muted, did: didOf(room, student) },
    place,
    colleagues: colleaguesOf(room, student),
    match: world === undefined || token === null ? null : { code: world.code, token },
    bell,
    talk: world?.match.setup.policies?.talk ?? setup.talk,
    paused: world !== undefined && world.match.pausedWith !== null,
    announcements: state.announcements.filter((one) => one.world === null || one.world === place?.world),
    reveal,
    prompts,
    reflection: state.reflections[number] ?? null,
    retentionDays,
    serverTime: Date.now(),
  };
}

function colleaguesOf(room: Classroom, { number, place }: Student): Colleague[] {
  if (place === null) return [];
  return room.state.students
    .filter((one) => one.number !== number && one.place?.world === place.world && one.place.power === place.power)
    .map((one) => ({
      number: one.number,
      name: one.name,
      office: one.place?.office ?? 'head',
      here: room.isOnline(one),
      did: didOf(room, one),
    }))
    .sort((a, b) => OFFICES.indexOf(a.office) - OFFICES.indexOf(b.office));
}

/** What a student did in the running turn: how much of each kind, and nothing of what it says. */
function didOf(room: Classroom, student: Student): Did {
  const world = room.worldOf(student);
  const { id } = student;
  const lately = id === null ? undefined : world?.contributions[id]?.lately;
  return lately?.turn === world?.match.world.turn ? (lately?.did ?? {}) : {};
}

/** What whoever has the code may see. */
export function summaryOf({ state }: Classroom): ClassSummary {
  const { setup, phase, doors, students, worlds, bell, retentionDays } = state;
  const present = students.filter(({ removed }) => !removed);
  return {
    code: setup.code,
    name: setup.name,
    scenario: setup.scenario,
    phase,
    doors,
    seating: setup.seating,
    rosterOnly: setup.rosterOnly,
    cabinet: setup.cabinet,
    worlds: worlds.length,
    students: present.length,
    here: present.filter(({ joinedAt }) => joinedAt !== null).length,
    bell: bell?.at ?? null,
    retentionDays,
    suggestion: suggestionFor(state),
  };
}
