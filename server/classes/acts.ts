import { ACTS_KEPT, actName } from '../../shared/classes/applyClass.ts';
import type { ClassCommand } from '../../shared/classes/commands.ts';
import type { ClassState } from '../../shared/classes/model.ts';
import { readRoster } from '../../shared/classes/roster.ts';
import type { Result, RuleError } from '../../shared/core/result.ts';
import { ok, refuse } from '../../shared/core/result.ts';
import type { ActReply, ClassAct, ClassActKind } from '../../shared/protocol/classActs.ts';
import { nowInSeconds, signInstructor } from '../auth/tokens.ts';
import type { Classes } from './classes.ts';
import type { Classroom } from './classroom.ts';
import { namesFor } from './joining.ts';
import { reseat } from './reseat.ts';
import type { ClassWorld } from './world.ts';
import { worldActs } from './worldActs.ts';

/** What acts work with: the class, by which link, and the rest of the house. */
export interface ActContext {
  room: Classroom;
  key: number;
  classes: Classes;
  secret: Buffer;
}

type ActOf<K extends ClassActKind> = Extract<ClassAct, { kind: K }>;
type Done = Result<Partial<Omit<Extract<ActReply, { ok: true }>, 'ok'>>>;
type Act<K extends ClassActKind> = (context: ActContext, act: ActOf<K>) => Promise<Done>;

/**
 * Does an act once under the name that its link gave it: the same again gets the first reply. The name is in the journal before anything
 * is done, so that a server that comes after does not do it a second time.
 */
export function performOnce(context: ActContext, id: string, act: ClassAct): Promise<ActReply> {
  const { replies } = context.room;
  const name = actName(context.key, id);
  const known = replies.get(name);
  if (known !== undefined) return known;
  const reply = performNoted(context, id, act);
  replies.set(name, reply);
  if (replies.size > ACTS_KEPT) replies.delete([...replies.keys()][0]);
  return reply;
}

async function performNoted(context: ActContext, id: string, act: ClassAct): Promise<ActReply> {
  const { room, key } = context;
  const noted = await room.live.submitMade({ kind: 'instructor', key }, ({ acts }) =>
    acts.includes(actName(key, id)) ? refuse('class/act-taken') : ok({ kind: 'act', id }),
  );
  return noted.ok ? perform(context, act) : noted;
}

/** Does what an instructor asked for; each command is durable before the reply. */
async function perform(context: ActContext, act: ClassAct): Promise<ActReply> {
  // An act is looked up by its own kind, so it is only ever handed acts of that kind.
  const doing = ACTS[act.kind] as Act<ClassActKind>;
  const done = await doing(context, act as never);
  return done.ok ? { ok: true, refused: [], ...done.value } : done;
}

/** Gives a command to the class in the instructor's name. */
const give = async ({ room, key }: ActContext, command: ClassCommand): Promise<Result<ClassState>> =>
  room.live.submit({ kind: 'instructor', key }, command);

/** An act that is one command of the class, after which everybody sits where they should. */
const classAct =
  <K extends ClassActKind>(made: (act: ActOf<K>) => ClassCommand): Act<K> =>
  async (context, act) => {
    const given = await give(context, made(act));
    if (!given.ok) return given;
    await context.room.settle();
    return ok({});
  };

const ACTS: { [K in ClassActKind]: Act<K> } = {
  addStudents: async (context, { roster }) => {
    let names: string[] = [];
    const given = await context.room.live.submitMade({ kind: 'instructor', key: context.key }, (state) => {
      names = namesFor(state, readRoster(roster));
      return ok({ kind: 'enrol', names });
    });
    return given.ok ? ok({ names }) : given;
  },
  rename: classAct(({ student, name }) => ({ kind: 'rename', student, name })),
  reseat: ({ room, key }, act) => reseat(room, key, act),
  remove: classAct(({ student }) => ({ kind: 'remove', student, before: nowInSeconds() + 1 })),
  letBack: classAct(({ student }) => ({ kind: 'letBack', student, before: nowInSeconds() + 1 })),
  mute: classAct(({ student, on }) => ({ kind: 'mute', student, on })),
  setDoors: classAct(({ open }) => ({ kind: 'setDoors', open })),
  setWorlds: async (context, { worlds }) => {
    const { room, classes } = context;
    const { setup, worlds: codes, phase } = room.state;
    if (phase !== 'doors') return refuse('class/wrong-phase');
    const opened = await classes.openWorlds(setup, codes.length + 1, worlds);
    if (!opened.ok) return opened;
    const given = await give(context, { kind: 'setWorlds', codes: [...codes, ...opened.value].slice(0, worlds) });
    if (!given.ok) return given;
    await room.reopen();
    await classes.dealAnew(room);
    for (const code of codes.slice(worlds)) await classes.forgetWorld(code);
    return ok({});
  },
  start: async (context, { practice }) => {
    const { room } = context;
    if (room.state.phase !== 'doors') return refuse('class/wrong-phase');
    const given = await give(context, { kind: 'setPhase', phase: practice ? 'practice' : 'play' });
    if (!given.ok) return given;
    await room.begin();
    return ok({});
  },
  endPractice: async (context) => {
    const { room } = context;
    if (room.state.phase !== 'practice') return refuse('class/wrong-phase');
    await Promise.all(room.worlds.map((world) => world.instruct({ kind: 'undoTurn', turn: 1 })));
    const given = await give(context, { kind: 'setPhase', phase: 'play' });
    if (!given.ok) return given;
    await room.inAll({ kind: 'resume' });
    await room.pace();
    return ok({});
  },
  setBell: async (context, { bell, debriefMinutes, lessons }) => {
    const given = await giveBell(context, bell, debriefMinutes, lessons);
    if (!given.ok) return given;
    await context.room.pace();
    return ok({});
  },
  recess: async (context) => {
    const { room } = context;
    if (room.state.phase !== 'play' && room.state.phase !== 'practice') return refuse('class/wrong-phase');
    const given = await give(context, { kind: 'setPhase', phase: 'recess' });
    if (!given.ok) return given;
    await room.inAll({ kind: 'pause' });
    return ok({});
  },
  goOn: async (context, { bell, debriefMinutes, lessons }) => {
    const { room } = context;
    if (room.state.phase !== 'recess') return refuse('class/wrong-phase');
    const rung = await giveBell(context, bell, debriefMinutes, lessons);
    if (!rung.ok) return rung;
    await room.inAll({ kind: 'resume' });
    const given = await give(context, { kind: 'setPhase', phase: 'play' });
    if (!given.ok) return given;
    await room.pace();
    return ok({});
  },
  announce: classAct(({ world, text }) => ({ kind: 'announce', world, text })),
  reveal: async (context, { stage }) => {
    const given = await give(context, { kind: 'reveal', stage });
    if (!given.ok) return given;
    const sealed = stage !== 'secrets';
    await Promise.all(context.room.worlds.map((world) => world.instruct({ kind: 'setSealed', sealed })));
    return ok({});
  },
  setPrompts: classAct(({ prompts }) => ({ kind: 'setPrompts', prompts })),
  mark: classAct(({ student, mark, note }) => ({ kind: 'mark', student, mark, note })),
  handOver: async (context, { name }) => {
    const given = await give(context, { kind: 'addKey', name });
    if (!given.ok) return given;
    const key = Math.max(...given.value.keys.map(({ number }) => number));
    const code = context.room.live.code;
    return ok({ token: signInstructor(context.secret, { code, key, issued: nowInSeconds() }) });
  },
  revokeKey: classAct(({ key }) => ({ kind: 'closeKey', key })),
  setRetention: classAct(({ days }) => ({ kind: 'setRetention', days })),
  setTalk: async (context, act) => {
    if (act.world === null) {
      const given = await give(context, { kind: 'setTalk', talk: act.talk });
      if (!given.ok) return given;
    }
    return inWorlds(context, act);
  },
  pause: inWorlds,
  resume: inWorlds,
  extend: inWorlds,
  endPhase: inWorlds,
  undoTurn: inWorlds,
  finish: inWorlds,
  holdTalk: inWorlds,
  letPass: inWorlds,
  inject: inWorlds,
  recall: inWorlds,
  relieve: inWorlds,
  limit: inWorlds,
  rule: inWorlds,
};

function giveBell(
  context: ActContext,
  bell: number | null,
  debriefMinutes: number,
  lessons: number,
): Promise<Result<ClassState>> {
  if (bell !== null && bell <= Date.now()) return Promise.resolve(refuse('class/bell-past'));
  const at = bell === null ? null : { from: Date.now(), at: bell, debriefMinutes, lessons };
  return give(context, { kind: 'setBell', bell: at });
}

/** An act in one world or all of them: those that refuse it are named, and where all do it is refused. */
async function inWorlds({ room }: ActContext, act: ClassAct): Promise<Done> {
  const wanted = 'world' in act ? act.world : null;
  const worlds = room.worlds.filter(({ number }) => wanted === null || number === wanted);
  if (worlds.length === 0) return refuse('class/no-world');
  if (room.state.phase === 'doors' && act.kind !== 'setTalk' && act.kind !== 'limit') return refuse('class/not-begun');
  const faults = await Promise.all(worlds.map((world) => faultIn(world, act)));
  const refused = faults.flatMap((fault, index) =>
    fault === null ? [] : [{ world: worlds[index].number, code: fault.code }],
  );
  const [first] = faults;
  return refused.length === worlds.length && first !== null ? { ok: false, error: first } : ok({ refused });
}

async function faultIn(world: ClassWorld, act: ClassAct): Promise<RuleError | null> {
  const made = worldActs(world.match, act);
  if (!made.ok) return made.error;
  const reply = await world.instruct(made.value);
  return reply.ok ? null : reply.error;
}
