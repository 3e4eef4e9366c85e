import { afterEach, beforeEach, expect, it } from 'vitest';
import { ClassStore } from '../../server/classes/classStore.ts';
import { dueOf, LiveClass } from '../../server/classes/liveClass.ts';
import { readConfig } from '../../server/config.ts';
import { openLog } from '../../server/log.ts';
import { type RunningServer, startServer } from '../../server/server.ts';
import { openDatabase } from '../../server/storage/database.ts';
import { applyClassCommand } from '../../shared/classes/applyClass.ts';
import type { ClassActor, ClassCommand } from '../../shared/classes/commands.ts';
import { powerId } from '../../shared/core/ids.ts';
import type { ParticipantId } from '../../shared/model/people.ts';
import { InstructorConnection, openClass, StudentConnection } from '../helpers/classes.ts';
import { removeFolder, temporaryFolder } from '../helpers/server.ts';

const log = openLog('silent');
let folder: string;
let server: RunningServer;
const url = () => `http://127.0.0.1:${server.port}`;

async function start(): Promise<void> {
  server = await startServer(
    readConfig({}, { port: '0', data: folder, logLevel: 'silent', allowSeed: 'true' }),
    log,
    'test',
  );
  await server.settled;
}

beforeEach(async () => {
  folder = temporaryFolder();
  await start();
});
afterEach(async () => {
  await server.close();
  removeFolder(folder);
});

/** What a server that fell just then would have left: commands of the class in its journal, and nothing of them in its worlds. */
async function fallAfter(code: string, ...commands: [ClassActor, ClassCommand][]): Promise<void> {
  await server.close();
  const database = await openDatabase(folder, '');
  const classStore = new ClassStore(database);
  const stored = await classStore.find(code);
  if (stored === null) throw new Error('no such class');
  let { state } = await LiveClass.restore({ classStore, log }, stored);
  for (const [by, command] of commands) {
    const stamped = { seq: state.seq + 1, at: Date.now(), by, command };
    const result = applyClassCommand(state, stamped);
    if (!result.ok) throw new Error(result.error.code);
    state = result.value;
    await classStore.append([stamped], state, dueOf(state));
  }
  await database.destroy();
  await start();
}

const instructor = { kind: 'instructor', key: 1 } as const;

it('what a class had acknowledged is done in its worlds by the server that comes after', async () => {
  const { code, token } = await openClass(url(), { worlds: 2, seed: 1 });
  const heron = await StudentConnection.join(url(), code, 'Heron');
  const place = heron.view.place;
  if (place === null) throw new Error('no seat');
  const late = { world: 2, power: powerId('sarno'), office: 'head' } as const;
  const other = {
    world: place.world,
    power: powerId(place.power === 'arden' ? 'talvi' : 'arden'),
    office: 'head',
  } as const;
  await fallAfter(
    code,
    [
      { kind: 'server' },
      { kind: 'arrive', student: null, name: 'Fen', id: 'x'.repeat(16) as ParticipantId, place: late },
    ],
    [instructor, { kind: 'seat', student: 1, place: other }],
    [instructor, { kind: 'mute', student: 1, on: true }],
    [instructor, { kind: 'setPhase', phase: 'play' }],
  );
  const teacher = await InstructorConnection.open(url(), code, token);
  expect(teacher.view.worlds.every(({ phase }) => phase !== 'lobby')).toBe(true);
  const led = teacher.view.worlds.flatMap(({ number, powers }) =>
    powers.filter((one) => one.led !== 'ai').map(({ power, students }) => [number, power, ...students]),
  );
  expect(led.sort()).toEqual(
    [
      [other.world, other.power, 1],
      [late.world, late.power, 2],
    ].sort(),
  );
  const back = await StudentConnection.open(url(), code, heron.token);
  expect(back.inWorld.view.you).toBe(other.power);
  expect(back.inWorld.view.cabinet?.muted).toBe(true);
  await back.leave();
});

it('an act that comes again after a restart is not done again', async () => {
  const { code, token } = await openClass(url(), { worlds: 1, seed: 1 });
  const before = await InstructorConnection.open(url(), code, token);
  const act = { kind: 'announce', world: null, text: 'Once' } as const;
  expect(await before.act(act, 'act-0001')).toMatchObject({ ok: true });
  expect(await before.act(act, 'act-0001')).toMatchObject({ ok: true });
  await server.close();
  await start();
  const after = await InstructorConnection.open(url(), code, token);
  expect(await after.act(act, 'act-0001')).toEqual({ ok: false, error: { code: 'class/act-taken' } });
  expect(await after.act(act, 'act-0002')).toMatchObject({ ok: true });
  await after.until(({ announcements }) => announcements.length === 2);
});

it('a recess that was begun stops every clock', async () => {
  const { code, token } = await openClass(url(), { worlds: 2, seed: 1 });
  const heron = await StudentConnection.join(url(), code, 'Heron');
  const teacher = await InstructorConnection.open(url(), code, token);
  await teacher.do({ kind: 'start', practice: false });
  await heron.inWorld.until((view) => view.phase === 'plan');
  await fallAfter(code, [instructor, { kind: 'setPhase', phase: 'recess' }]);
  const again = await InstructorConnection.open(url(), code, token);
  const mine = again.view.worlds.find(({ number }) => number === heron.view.place?.world);
  expect(mine).toMatchObject({ deadline: null });
  expect(mine?.pausedWith).toBeGreaterThan(0);
});

it('a bell that rang while no server ran is heeded by the next', async () => {
  const { code, token } = await openClass(url(), { scenario: 'duel', worlds: 2, seed: 1 });
  const heron = await StudentConnection.join(url(), code, 'Heron');
  const teacher = await InstructorConnection.open(url(), code, token);
  await teacher.do({ kind: 'start', practice: false });
  await heron.inWorld.until((view) => view.phase === 'plan');
  const bell = { from: Date.now(), at: Date.now() - 1, debriefMinutes: 0, lessons: 1 };
  await fallAfter(code, [instructor, { kind: 'setBell', bell }]);
  const again = await InstructorConnection.open(url(), code, token);
  await again.until(({ phase }) => phase === 'debrief');
  expect(again.view.worlds.every(({ phase }) => phase === 'ended')).toBe(true);
});
