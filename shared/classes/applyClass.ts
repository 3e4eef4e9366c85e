import { err, ok, type Result, type RuleError } from '../core/result.ts';
import type { StampedClassCommand } from './commands.ts';
import { classFaultOf } from './faults.ts';
import type { ClassSetup, ClassState, Student } from './model.ts';
import { RETENTION_DAYS } from './model.ts';

/** A class that was just opened, with the link of who opened it. */
export function createClass(setup: ClassSetup, at: number, instructor: string): ClassState {
  return {
    setup,
    phase: 'doors',
    doors: true,
    bell: null,
    students: [],
    worlds: [],
    keys: [{ number: 1, name: instructor, open: true }],
    announcements: [],
    reveal: 'closed',
    prompts: [],
    reflections: {},
    marks: {},
    retentionDays: RETENTION_DAYS,
    acts: [],
    seq: 0,
    at,
  };
}

/** The class after one more command, or why it is refused, in which case nothing changes. Pure: a class is the fold of its commands. */
export function applyClassCommand(state: ClassState, stamped: StampedClassCommand): Result<ClassState, RuleError> {
  const fault = classFaultOf(state, stamped);
  if (fault !== null) return err(fault);
  const { seq, at } = stamped;
  return ok({ ...changed(state, stamped), seq, at });
}

function changed(state: ClassState, { command, at, by }: StampedClassCommand): ClassState {
  switch (command.kind) {
    case 'enrol':
      return command.names.reduce((next, name) => withNewStudent(next, { name }), state);
    case 'rename':
      return withStudent(state, command.student, { name: command.name });
    case 'seat':
      return withStudent(state, command.student, { place: command.place });
    case 'arrive': {
      const { name, id, place, student } = command;
      if (student === null) return withNewStudent(state, { name, id, place, joinedAt: at });
      const before = state.students.find(({ number }) => number === student);
      return withStudent(state, student, {
        id,
        place: before?.place ?? place,
        joinedAt: before?.joinedAt ?? at,
        letBack: false,
      });
    }
    case 'remove':
      return withStudent(state, command.student, { removed: true, place: null, keysFrom: command.before });
    case 'letBack':
      return withStudent(state, command.student, { letBack: true, keysFrom: command.before });
    case 'mute':
      return withStudent(state, command.student, { muted: command.on });
    case 'setDoors':
      return { ...state, doors: command.open };
    case 'setWorlds': {
      const count = command.codes.length;
      const students = state.students.map((one) =>
        one.place && one.place.world > count ? { ...one, place: null } : one,
      );
      return { ...state, worlds: command.codes, students };
    }
    case 'setCabinet':
      return { ...state, setup: { ...state.setup, cabinet: command.cabinet } };
    case 'setPhase':
      return { ...state, phase: command.phase };
    case 'setBell':
      return { ...state, bell: command.bell };
    case 'setTurns':
      return { ...state, setup: { ...state.setup, turns: command.turns } };
    case 'setTalk':
      return { ...state, setup: { ...state.setup, talk: command.talk } };
    case 'announce': {
      const number = 1 + (state.announcements.at(-1)?.number ?? 0);
      const said = { number, world: command.world, text: command.text, at };
      return { ...state, announcements: [...state.announcements, said].slice(-ANNOUNCEMENTS_KEPT) };
    }
    case 'reveal':
      return { ...state, reveal: command.stage };
    case 'setPrompts':
      return { ...state, prompts: command.prompts.map((text, index) => ({ number: index + 1, text })) };
    case 'reflect': {
      const { student, answers, handIn } = command;
      const handedIn = handIn || state.reflections[student]?.handedIn === true;
      return { ...state, reflections: { ...state.reflections, [student]: { answers, handedIn, at } } };
    }
    case 'mark': {
      const { student, mark, note } = command;
      const { [student]: _before, ...others } = state.marks;
      return { ...state, marks: mark === '' && note === '' ? others : { ...others, [student]: { mark, note } } };
    }
    case 'addKey': {
      const number = 1 + Math.max(...state.keys.map((key) => key.number));
      return { ...state, keys: [...state.keys, { number, name: command.name, open: true }] };
    }
    case 'closeKey':
      return { ...state, keys: state.keys.map((key) => (key.number === command.key ? { ...key, open: false } : key)) };
    case 'setRetention':
      return { ...state, retentionDays: command.days };
    case 'act':
      return by.kind === 'instructor'
        ? { ...state, acts: [...state.acts, actName(by.key, command.id)].slice(-ACTS_KEPT) }
        : state;
  }
}

/** What an act is known by: names are each link's own. */
export const actName = (key: number, id: string): string => `${key} ${id}`;

/** Acts that a class remembers, in case one comes again. */
export const ACTS_KEPT = 500;

/** Words of the instructor's that a class remembers. */
const ANNOUNCEMENTS_KEPT = 50;

function withStudent(state: ClassState, number: number, change: Partial<Student>): ClassState {
  return { ...state, students: state.students.map((one) => (one.number === number ? { ...one, ...change } : one)) };
}

function withNewStudent(state: ClassState, given: Partial<Student> & { name: string }): ClassState {
  const number = 1 + Math.max(0, ...state.students.map((student) => student.number));
  const fresh: Student = {
    number,
    id: null,
    place: null,
    joinedAt: null,
    letBack: false,
    keysFrom: 0,
    removed: false,
    muted: false,
    ...given,
  };
  return { ...state, students: [...state.students, fresh] };
}
