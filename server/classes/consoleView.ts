import type { ClassState } from '../../shared/classes/model.ts';
import { planLesson } from '../../shared/classes/pacing.ts';
import { keysOf, type PowerId, valuesInOrder } from '../../shared/core/ids.ts';
import { isPlayed } from '../../shared/match/seats.ts';
import type { Match } from '../../shared/model/match.ts';
import type {
  ConsoleStudent,
  ConsoleTalk,
  ConsoleView,
  TilePower,
  WorldTile,
} from '../../shared/protocol/classConsole.ts';
import { policiesOf } from '../../shared/view/people.ts';
import { alarmsOf, leaderOf } from './alarms.ts';
import type { Classroom } from './classroom.ts';
import type { ClassWorld } from './world.ts';

/** Lines of talk on the console. */
const TALK_KEPT = 40;
/** Milliseconds to which the console's clock is true, so that time alone changes little. */
const GRAIN = 10_000;

/** The console but for one world in detail, for the holder of a link. */
export function consoleOf(room: Classroom, key: number): ConsoleView {
  const { state, worlds } = room;
  const { setup } = state;
  const now = Math.floor(Date.now() / GRAIN) * GRAIN;
  const furthest = furthestTurn(worlds);
  return {
    code: setup.code,
    name: setup.name,
    scenario: setup.scenario,
    phase: state.phase,
    doors: state.doors,
    seating: setup.seating,
    rosterOnly: setup.rosterOnly,
    cabinet: setup.cabinet,
    turns: setup.turns,
    preset: setup.preset,
    bell: state.bell,
    plan: planOf(state, worlds, now),
    students: state.students.map((student) => studentRow(room, student)),
    worlds: worlds.map((world) => tileOf(room, world, furthest, now)),
    talk: worlds
      .flatMap((world) => talkOf(room, world))
      .sort((a, b) => a.at - b.at)
      .slice(-TALK_KEPT),
    announcements: state.announcements,
    reveal: state.reveal,
    prompts: state.prompts,
    keys: state.keys.map((one) => ({ ...one, you: one.number === key })),
    retentionDays: state.retentionDays,
    deletedAt: Math.floor(state.at / GRAIN) * GRAIN + state.retentionDays * 86_400_000,
    serverTime: now,
  };
}

/** The turn that the furthest world plays, of those that people lead something in: rivals alone wait for nobody. */
function furthestTurn(worlds: readonly ClassWorld[]): number {
  return Math.max(1, ...worlds.filter(({ match }) => isPlayed(match)).map(({ match }) => match.world.turn));
}

function planOf({ bell, setup, phase }: ClassState, worlds: readonly ClassWorld[], now: number): ConsoleView['plan'] {
  if (bell === null || phase === 'debrief') return null;
  const playing = worlds.filter(({ match }) => match.phase !== 'ended').map(({ match }) => match.world.turn);
  const turn = Math.min(setup.turns, ...playing);
  const { at, debriefMinutes, lessons } = bell;
  return planLesson({ now, bell: at, debriefMinutes, lessons, turn, turns: setup.turns });
}

function studentRow(room: Classroom, student: ClassState['students'][number]): ConsoleStudent {
  const { state } = room;
  const { number, name, place, joinedAt, muted, removed, letBack, id } = student;
  const done = id === null ? undefined : room.worldOf(student)?.contributions[id];
  const reflection = state.reflections[number];
  return {
    number,
    name,
    place,
    joinedAt,
    online: room.isOnline(student),
    muted,
    removed,
    letBack,
    lastAct: done?.lastAct ?? null,
    messages: done?.messages ?? 0,
    mark: state.marks[number] ?? null,
    reflection: reflection === undefined ? 'none' : reflection.handedIn ? 'handedIn' : 'draft',
  };
}

function tileOf(room: Classroom, world: ClassWorld, furthest: number, now: number): WorldTile {
  const { match } = world;
  const powers = keysOf(match.seats).map((power) => tilePower(room, world, power));
  const awaited = match.phase === 'crisis' ? powers.filter(({ answered }) => answered !== null) : powers;
  const seated = powers.reduce((sum, { students }) => sum + students.length, 0);
  const isDone = ({ answered, locked }: TilePower): boolean => (match.phase === 'crisis' ? answered === true : locked);
  return {
    number: world.number,
    phase: match.phase,
    step: match.step,
    turn: match.world.turn,
    turns: match.setup.turns,
    deadline: match.deadline,
    pausedWith: match.pausedWith,
    talk: policiesOf(match.setup).talk,
    powers,
    done: match.phase === 'lobby' ? seated : awaited.filter(isDone).length,
    of: match.phase === 'lobby' ? powers.length * room.state.setup.cabinet : awaited.length,
    talkBars: world.talkBars(now),
    leader: leaderOf(match),
    alarms: alarmsOf(world, furthest, now),
    injected: match.oversight?.injected ?? [],
    undoable: undoableTurns(match).length,
    limits: match.oversight?.limits ?? {},
  };
}

/** Turns that the world can go back to, latest first: where the running one's predecessor, or in a crisis it itself, began. */
export function undoableTurns({ oversight, phase, world }: Match): number[] {
  const past = (oversight?.starts ?? []).map(({ turn }) => turn);
  return past.filter((turn) => (phase === 'plan' ? turn < world.turn : turn <= world.turn)).reverse();
}

function tilePower(room: Classroom, { match, number }: ClassWorld, power: PowerId): TilePower {
  const { kind, away, relieved } = match.seats[power];
  return {
    power,
    led: kind !== 'human' || relieved ? 'ai' : away ? 'away' : 'people',
    locked: match.locked[power] === true,
    answered: answeredBy(match, power),
    students: room.state.students
      .filter(({ place }) => place?.world === number && place.power === power)
      .map((student) => student.number),
  };
}

function answeredBy(match: Match, power: PowerId): boolean | null {
  if (match.phase !== 'crisis') return null;
  const concerned = valuesInOrder(match.crises).filter(({ step, challenger, demand, guarantors }) => {
    if (step === 'decide') return challenger === power;
    return step === 'respond' && (demand.target === power || guarantors.some((one) => one.power === power));
  });
  if (concerned.length === 0) return null;
  return concerned.every(({ step, answers, decision }) =>
    step === 'decide' ? decision !== null : answers[power] !== undefined,
  );
}

function talkOf(room: Classroom, { match, number }: ClassWorld): ConsoleTalk[] {
  const reported = new Set(match.reports.map(({ message }) => message.id));
  const writers = new Map(keysOf(match.people).map((id) => [match.people[id].number, id]));
  return match.talk.slice(-TALK_KEPT).map((message) => {
    const id = message.by === undefined ? undefined : writers.get(message.by);
    const student = id === undefined ? undefined : room.studentBehind(id);
    return { ...message, world: number, student: student?.number ?? null, reported: reported.has(message.id) };
  });
}
