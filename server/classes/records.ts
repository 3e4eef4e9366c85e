import { setImmediate as breathe } from 'node:timers/promises';
import { worldDebrief } from '../../shared/classes/debrief.ts';
import { gradeRow, type WorldRecord, worldRecord } from '../../shared/classes/grades.ts';
import type { RevealStage, Student } from '../../shared/classes/model.ts';
import type {
  ClassDebrief,
  ClassExport,
  ContributionLog,
  GradeBook,
  ReflectionList,
  WorldDebrief,
} from '../../shared/classes/records.ts';
import { keysOf } from '../../shared/core/ids.ts';
import type { GameEvent } from '../../shared/events/events.ts';
import { withoutUndone } from '../../shared/events/undone.ts';
import type { StampedCommand } from '../../shared/model/match.ts';
import type { EvidenceList } from '../../shared/protocol/classes.ts';
import { membersOf } from '../../shared/view/cabinet.ts';
import { eventsFor } from '../../shared/view/eventsFor.ts';
import { eventsOf } from '../matches/matchLog.ts';
import type { Store } from '../storage/store.ts';
import type { Classroom } from './classroom.ts';
import type { ClassStore } from './classStore.ts';
import type { ClassWorld } from './world.ts';

/** Worlds as they were read and analysed: for as long as nothing more happens in them, and while they are played for some seconds. */
const kept = new WeakMap<ClassWorld, { seq: number; at: number; record: WorldRecord }>();
const KEPT_WHILE_PLAYED = 5000;

async function recordOf(world: ClassWorld, store: Store): Promise<WorldRecord> {
  const { match } = world;
  const known = kept.get(world);
  const isFresh = match.phase !== 'ended' && Date.now() - (known?.at ?? 0) < KEPT_WHILE_PLAYED;
  if (known !== undefined && (known.seq === match.seq || (isFresh && known.record.verdict === null)))
    return known.record;
  const record = worldRecord(world.number, match, await eventsOf(store, world.code));
  kept.set(world, { seq: match.seq, at: Date.now(), record });
  // Whoever waits for a reply has it before the next world is analysed.
  await breathe();
  return record;
}

async function recordsOf(room: Classroom, store: Store): Promise<Map<number, WorldRecord>> {
  const records = new Map<number, WorldRecord>();
  for (const world of room.worlds) records.set(world.number, await recordOf(world, store));
  return records;
}

/** The grade book of a class. */
export async function gradeBookOf(room: Classroom, store: Store): Promise<GradeBook> {
  const { state } = room;
  const records = await recordsOf(room, store);
  const rows = state.students
    .filter(({ removed }) => !removed)
    .map((student) => {
      const world = room.worldOf(student);
      const own = contributionOf(world, student);
      const record = world === undefined ? null : (records.get(world.number) ?? null);
      return gradeRow(state, student, record, own, cabinetOf(world, student));
    });
  const { code, name, scenario } = state.setup;
  return { code, name, scenario, worlds: state.worlds.length, rows };
}

const contributionOf = (world: ClassWorld | undefined, { id }: Student) =>
  (id === null ? undefined : world?.contributions[id]) ?? null;

function cabinetOf(world: ClassWorld | undefined, { place }: Student) {
  if (world === undefined || place === null) return [];
  return membersOf(world.match, place.power).flatMap(({ id }) => world.contributions[id] ?? []);
}

/** What a student did in the world they are in. */
export async function contributionsOf(room: Classroom, store: Store, student: Student): Promise<ContributionLog> {
  const world = room.worldOf(student);
  const { number, name, id } = student;
  if (world === undefined || id === null) return { student: number, name, acts: [] };
  const began = await store.turnsBegan(world.code);
  const rows = await store.commandsBy(world.code, id);
  const acts = rows.map(({ seq, body }) => {
    const { at, command } = JSON.parse(body) as StampedCommand;
    return { turn: began.filter((start) => start.seq < seq).at(-1)?.turn ?? 1, at, command };
  });
  return { student: number, name, acts };
}

/** What students handed in. */
export function reflectionsOf({ state }: Classroom): ReflectionList {
  return {
    prompts: state.prompts,
    reflections: state.students.flatMap(({ number, name, place }) => {
      const reflection = state.reflections[number];
      return reflection?.handedIn ? [{ student: number, name, place, reflection }] : [];
    }),
  };
}

/** The debrief of all worlds that are over, uncovered to a stage. */
export async function debriefOf(room: Classroom, store: Store, stage: RevealStage): Promise<ClassDebrief> {
  const worlds: WorldDebrief[] = [];
  if (stage !== 'closed') {
    for (const world of room.worlds) {
      const debrief = worldDebrief(await recordOf(world, store), seatsOf(room, world), world.code, stage);
      if (debrief !== null) worlds.push(debrief);
    }
  }
  return { stage, scenario: room.state.setup.scenario, worlds };
}

function seatsOf({ state }: Classroom, { match, number }: ClassWorld): WorldDebrief['seats'] {
  return keysOf(match.seats).map((power) => ({
    power,
    kind: match.seats[power].kind,
    students: state.students
      .filter(({ place }) => place?.world === number && place.power === power)
      .map(({ name }) => name),
  }));
}

/** What a student may point to: kinds of events, of those that the power learnt of. */
const EVIDENCE: ReadonlySet<GameEvent['kind']> = new Set([
  'treatyProposed',
  'treatyRefused',
  'proposalLapsed',
  'treatySigned',
  'treatyBroken',
  'treatyLeft',
  'demandMade',
  'crisisAnswered',
  'silenceAnswered',
  'crisisDecided',
  'crisisEnded',
  'commitmentTested',
  'warBegan',
  'warEnded',
  'regionChanged',
  'sanctionImposed',
  'sanctionLifted',
  'cardMet',
  'forcesChanged',
  'credibilityChanged',
  'forecastScored',
  'indicesScored',
  'hegemonyLooms',
] as readonly GameEvent['kind'][]);

/** Facts of the student's own match; none before it is over. */
export async function evidenceFor(world: ClassWorld, store: Store, { place }: Student): Promise<EvidenceList | null> {
  if (place === null || world.match.phase !== 'ended') return null;
  const { power } = place;
  const all = withoutUndone(await eventsOf(store, world.code));
  const own = eventsFor(all, power).filter((event) => EVIDENCE.has(event.kind) && concerns(event, power));
  return { power, events: own };
}

/** Whether the power has a part in an event: it is named in it. */
const concerns = (event: GameEvent, power: string): boolean => JSON.stringify(event).includes(`"${power}"`);

/** Everything that is kept of a class. Participants' ids, which are half of a token, are numbers. */
export async function exportOf(room: Classroom, store: Store, classStore: ClassStore): Promise<ClassExport> {
  const ids = new Map<string, string>();
  for (const { id, number } of room.state.students) if (id !== null) ids.set(id, `student-${number}`);
  const named = (body: string): unknown => {
    const text = [...ids].reduce((so, [id, name]) => so.replaceAll(id, name), body);
    return JSON.parse(text);
  };
  const stored = await classStore.find(room.live.code);
  const worlds: ClassExport['worlds'] = [];
  for (const world of room.worlds) {
    const { host, ...setup } = (await store.setupOf(world.code)) ?? world.match.setup;
    ids.set(host, 'instructor');
    const rows = await store.commandsAfter(world.code, 0);
    worlds.push({ number: world.number, setup, commands: rows.map(({ body }) => named(body)) });
  }
  return {
    format: 'counterpoise-class',
    gradeBook: await gradeBookOf(room, store),
    reflections: reflectionsOf(room),
    debrief: room.state.phase === 'debrief' ? await debriefOf(room, store, 'secrets') : null,
    journal: (stored?.commands ?? []).map(named),
    worlds,
  };
}
