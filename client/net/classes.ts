import type { ActReply, ClassAct } from '../../shared/protocol/classActs.ts';
import type {
  EvidenceList,
  JoinClassRequest,
  JoinedClass,
  KeptReflection,
  NameList,
  OpenClassRequest,
  OpenedClass,
  ReflectionRequest,
  SeatList,
  StudentView,
} from '../../shared/protocol/classes.ts';
import type { ClassDebrief, GradeBook, ReflectionList } from '../../shared/protocol/classRecords.ts';
import { call } from './http.ts';
import { keptClass } from './keptClasses.ts';
import { Refusal, UNREACHABLE } from './refusal.ts';

/** Who asks: by which of the tokens that this browser keeps. */
type Way = 'instructor' | 'student';

const at = (code: string, path = ''): string => `/api/classes/${encodeURIComponent(code)}${path}`;

const headersOf = (code: string, way: Way): Record<string, string> => ({
  authorization: `Bearer ${keptClass(code)?.[way] ?? ''}`,
});

const asJson = (body: unknown, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(body),
});

/** Opens a class. This and all below throw a `Refusal`. */
export const openClass = (asked: OpenClassRequest): Promise<OpenedClass> => call('/api/classes', asJson(asked));

/** Names on the roster that begin so. */
export const namesLike = async (code: string, like: string): Promise<NameList['names']> =>
  (await call<NameList>(at(code, `/names?like=${encodeURIComponent(like)}`))).names;

/** Seats that may be chosen. */
export const classSeats = async (code: string): Promise<SeatList['seats']> =>
  (await call<SeatList>(at(code, '/seats'))).seats;

export const joinClass = (code: string, asked: JoinClassRequest): Promise<JoinedClass> =>
  call(at(code, '/join'), asJson(asked));

export const ownClassView = (code: string): Promise<StudentView> =>
  call(at(code, '/me'), { headers: headersOf(code, 'student') });

export const ownEvidence = (code: string): Promise<EvidenceList> =>
  call(at(code, '/evidence'), { headers: headersOf(code, 'student') });

export const keepReflection = (code: string, asked: ReflectionRequest): Promise<KeptReflection> =>
  call(at(code, '/reflection'), asJson(asked, headersOf(code, 'student')));

export const classDebrief = (code: string, way: Way): Promise<ClassDebrief> =>
  call(at(code, '/debrief'), { headers: headersOf(code, way) });

export const gradeBook = (code: string): Promise<GradeBook> =>
  call(at(code, '/gradebook'), { headers: headersOf(code, 'instructor') });

export const reflections = (code: string): Promise<ReflectionList> =>
  call(at(code, '/reflections'), { headers: headersOf(code, 'instructor') });

export const deleteClass = (code: string, confirm: string): Promise<object> =>
  call(at(code, '/delete'), asJson({ confirm }, headersOf(code, 'instructor')));

/** The grade book as CSV, or everything that is kept as JSON, to be saved. */
export async function classFile(code: string, what: 'csv' | 'json'): Promise<string> {
  const path = what === 'csv' ? '/gradebook?format=csv' : '/export';
  let answer: Response;
  try {
    answer = await fetch(at(code, path), { headers: headersOf(code, 'instructor') });
  } catch {
    throw new Refusal(UNREACHABLE);
  }
  const text = await answer.text();
  if (answer.ok) return text;
  throw new Refusal(errorIn(text));
}

function errorIn(text: string): Refusal['error'] {
  try {
    const { error } = JSON.parse(text) as { error?: Refusal['error'] };
    return error ?? UNREACHABLE;
  } catch {
    return UNREACHABLE;
  }
}

/** Times an act is sent while the server does not answer, and the wait between, ms. */
const TRIES = 4;
const BREATH = 1200;

/**
 * Does something as the instructor. The same number goes with every try, so that an act whose answer was lost is done once.
 * Throws a `Refusal`.
 */
export async function classAct(code: string, act: ClassAct): Promise<Extract<ActReply, { ok: true }>> {
  const id = Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );
  for (let tries = 1; ; tries++) {
    try {
      const reply = await call<ActReply>(at(code, '/acts'), asJson({ id, act }, headersOf(code, 'instructor')));
      if (!reply.ok) throw new Refusal(reply.error);
      return reply;
    } catch (fault) {
      const mayPass =
        fault instanceof Refusal && (fault.error === UNREACHABLE || fault.error.code === 'server/restarting');
      if (!mayPass || tries === TRIES) throw fault;
      await new Promise((done) => setTimeout(done, BREATH * tries));
    }
  }
}
