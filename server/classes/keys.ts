import type { Student } from '../../shared/classes/model.ts';
import type { ParticipantId } from '../../shared/model/people.ts';
import { nowInSeconds, signToken, verifyInstructor, verifyToken } from '../auth/tokens.ts';
import type { Classroom } from './classroom.ts';

/** Who somebody is in a class. */
export type ClassPerson = { kind: 'instructor'; key: number } | { kind: 'student'; number: number; id: ParticipantId };

/** Who holds this token of the class, or null: it is forged, revoked, or of another class. */
export function personBehind(secret: Buffer, room: Classroom, token: unknown): ClassPerson | null {
  const { state, live } = room;
  const instructor = verifyInstructor(secret, token);
  if (instructor !== null) {
    const isOf = instructor.code === live.code && isSince(instructor.issued, live.createdAt);
    const isOpen = state.keys.some(({ number, open }) => number === instructor.key && open);
    return isOf && isOpen ? { kind: 'instructor', key: instructor.key } : null;
  }
  const claim = verifyToken(secret, token);
  if (claim === null || claim.code !== live.code || !isSince(claim.issued, live.createdAt)) return null;
  const student = room.studentBehind(claim.participant);
  if (student === undefined || student.removed || claim.issued < student.keysFrom) return null;
  return { kind: 'student', number: student.number, id: claim.participant };
}

const isSince = (issued: number, createdAt: number): boolean => issued * 1000 + 1000 >= createdAt;

/** A token for a student who has come in. */
export function studentToken(secret: Buffer, room: Classroom, { id, keysFrom }: Student): string {
  if (id === null) throw new Error('who has not come in has no token');
  return signToken(secret, { code: room.live.code, participant: id, issued: Math.max(nowInSeconds(), keysFrom) });
}

/** The student's token in the match of their world: the same whenever it is asked for. */
export function worldToken(secret: Buffer, room: Classroom, student: Student): string | null {
  const world = room.worldOf(student);
  if (world === undefined || student.id === null) return null;
  const { createdAt } = world.table.live;
  const joined = Math.floor(Math.max(student.joinedAt ?? 0, createdAt) / 1000);
  return signToken(secret, {
    code: world.code,
    participant: student.id,
    issued: Math.max(joined, student.keysFrom),
  });
}
