import type { RuleError } from '../core/result.ts';
import type { ClassActor, ClassCommand, ClassCommandKind, StampedClassCommand } from './commands.ts';
import { CLASS_BOUNDS, type ClassState, type Place, type Student } from './model.ts';
import { nameKey } from './roster.ts';

/** What the server does by itself or for who comes in; what a student does; all else is the instructor's. */
const BY: Readonly<Partial<Record<ClassCommandKind, readonly ClassActor['kind'][]>>> = {
  arrive: ['server'],
  setPhase: ['server', 'instructor'],
  setTurns: ['server'],
  setCabinet: ['server'],
  seat: ['server', 'instructor'],
  setWorlds: ['server', 'instructor'],
  enrol: ['server', 'instructor'],
  setBell: ['server', 'instructor'],
  reveal: ['server', 'instructor'],
  reflect: ['student'],
};

/** Why this is not done to the class now, or null. */
export function classFaultOf(state: ClassState, { by, command }: StampedClassCommand): RuleError | null {
  if (!(BY[command.kind] ?? ['instructor']).includes(by.kind)) return { code: 'class/instructor-only' };
  if (by.kind === 'instructor' && !state.keys.some(({ number, open }) => number === by.key && open)) {
    return { code: 'class/instructor-only' };
  }
  if (by.kind === 'student' && (!('student' in command) || command.student !== by.number)) {
    return { code: 'class/instructor-only' };
  }
  return faultOf(state, command);
}

function faultOf(state: ClassState, command: ClassCommand): RuleError | null {
  switch (command.kind) {
    case 'enrol':
      return enrolFault(state, command.names);
    case 'rename': {
      const student = studentOf(state, command.student);
      if (student === undefined) return UNKNOWN;
      return isNameTaken(state, command.name, command.student) ? { code: 'class/name-taken' } : null;
    }
    case 'seat':
      return studentOf(state, command.student) === undefined
        ? UNKNOWN
        : placeFault(state, command.place, command.student);
    case 'arrive':
      return arriveFault(state, command);
    case 'remove':
    case 'letBack':
    case 'mute':
    case 'reflect':
    case 'mark':
      return studentOf(state, command.student) === undefined ? UNKNOWN : null;
    case 'setWorlds':
      if (state.phase !== 'doors') return { code: 'class/wrong-phase' };
      return command.codes.length >= 1 && command.codes.length <= CLASS_BOUNDS.worlds
        ? null
        : { code: 'class/no-world' };
    case 'announce':
      return command.world === null || command.world <= state.worlds.length ? null : { code: 'class/no-world' };
    case 'reveal':
      return command.stage === 'closed' || state.phase === 'debrief' ? null : { code: 'class/not-over' };
    case 'addKey':
      return state.keys.filter(({ open }) => open).length < CLASS_BOUNDS.keys ? null : { code: 'request/too-many' };
    case 'closeKey':
      return closeFault(state, command.key);
    default:
      return null;
  }
}

const UNKNOWN: RuleError = { code: 'class/unknown-student' };

/** A student who was not taken out of the class. */
const studentOf = (state: ClassState, number: number): Student | undefined =>
  state.students.find((student) => student.number === number && !student.removed);

const isNameTaken = ({ students }: ClassState, name: string, but: number | null): boolean =>
  students.some((student) => student.number !== but && nameKey(student.name) === nameKey(name));

function enrolFault(state: ClassState, names: readonly string[]): RuleError | null {
  const known = new Set(names.map(nameKey));
  if (known.size < names.length || names.some((name) => isNameTaken(state, name, null))) {
    return { code: 'class/name-taken' };
  }
  const most = CLASS_BOUNDS.students;
  return state.students.length + names.length > most ? { code: 'class/too-many-students', params: { most } } : null;
}

function arriveFault(state: ClassState, command: Extract<ClassCommand, { kind: 'arrive' }>): RuleError | null {
  if (command.student === null) return enrolFault(state, [command.name]) ?? placeFault(state, command.place, null);
  const student = state.students.find(({ number }) => number === command.student);
  if (student === undefined) return UNKNOWN;
  if (student.removed) return { code: 'class/removed' };
  if (student.joinedAt !== null && !student.letBack) return { code: 'class/name-taken' };
  return student.place === null ? placeFault(state, command.place, student.number) : null;
}

/** Whether the world and the seat are there and free. */
function placeFault(state: ClassState, place: Place | null, but: number | null): RuleError | null {
  if (place === null) return null;
  if (place.world > state.worlds.length) return { code: 'class/no-world' };
  const isTaken = state.students.some((one) => one.number !== but && one.place !== null && samePlace(one.place, place));
  return isTaken ? { code: 'class/seat-taken' } : null;
}

/** Whether two places are one seat. */
export const samePlace = (a: Place, b: Place): boolean =>
  a.world === b.world && a.power === b.power && a.office === b.office;

function closeFault(state: ClassState, key: number): RuleError | null {
  const open = state.keys.filter((one) => one.open);
  if (!open.some(({ number }) => number === key)) return { code: 'person/unknown' };
  return open.length === 1 ? { code: 'class/last-key' } : null;
}
