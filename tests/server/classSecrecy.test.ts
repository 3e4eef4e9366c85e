import type { Room } from 'colyseus.js';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { PowerId } from '../../shared/core/ids.ts';
import { type Packed, unpack } from '../../shared/protocol/packing.ts';
import { askClass, InstructorConnection, openClass, StudentConnection } from '../helpers/classes.ts';
import { playToTurn } from '../helpers/classLesson.ts';
import { openServer, type TestServer } from '../helpers/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await openServer();
});
afterAll(() => server.close());

/** All that comes over a student's two sockets from now on, as text, beside what came when they were opened. */
function tapped(student: StudentConnection): () => string {
  const heard: unknown[] = [];
  const tap = (room: Room) => room.onMessage('view', (packed: Packed) => heard.push(unpack(packed)));
  tap(student.inWorld.room);
  const first = student.inWorld.view;
  return () =>
    JSON.stringify([
      first,
      heard,
      student.received,
      student.inWorld.view,
      student.inWorld.events,
      student.inWorld.room.state,
    ]);
}

const powerOf = ({ inWorld }: StudentConnection): PowerId => {
  if (inWorld.view.you === null) throw new Error('no seat');
  return inWorld.view.you;
};

it('what reaches a student holds nothing of other worlds, other cabinets, the console or the instructor', async () => {
  const { code, token } = await openClass(server.url, { worlds: 2, cabinet: 2, seed: 424_242_421, turns: 3 });
  const teacher = await InstructorConnection.open(server.url, code, token);
  const names = ['Avocet', 'Basalt', 'Curlew', 'Dunlin', 'Egret', 'Fulmar'];
  const students: StudentConnection[] = [];
  for (const name of names) students.push(await StudentConnection.join(server.url, code, name));
  await teacher.do({ kind: 'start', practice: false });
  await Promise.all(students.map(({ inWorld }) => inWorld.until((view) => view.draft !== null)));

  const [me] = students;
  const mine = students.filter(({ view }) => view.place?.world === me.view.place?.world);
  const others = students.filter((student) => !mine.includes(student));
  const [, rival, third] = mine;
  const text = tapped(me);
  const history = async () => JSON.stringify(await me.inWorld.history());

  // What I may know.
  await rival.inWorld.do({ kind: 'say', to: 'all', text: 'MARK aloud' });
  await rival.inWorld.do({ kind: 'say', to: [powerOf(me)], text: 'MARK to me' });
  await teacher.do({ kind: 'announce', world: me.view.place?.world ?? null, text: 'MARK to my world' });
  // What I may not.
  await rival.inWorld.do({ kind: 'say', to: [powerOf(third)], text: 'MARK between others' });
  await others[0].inWorld.do({ kind: 'say', to: 'all', text: 'MARK elsewhere' });
  await teacher.do({ kind: 'announce', world: others[0].view.place?.world ?? null, text: 'MARK to the other world' });
  await teacher.do({ kind: 'mark', student: me.view.you.number, mark: 'MARK D', note: 'MARK of me' });
  await teacher.do({ kind: 'handOver', name: 'MARK colleague' });
  await askClass(server.url, `${code}/reflection`, rival.token, { answers: { 1: 'MARK reflection' }, handIn: true });
  const world = rival.view.place?.world ?? 1;
  await teacher.do({
    kind: 'limit',
    world,
    power: powerOf(rival),
    limits: { secondKey: true, coolingTurns: 7, veto: true },
  });
  const budget = rival.inWorld.view.draft?.budget;
  if (budget === undefined) throw new Error('no draft');
  await rival.inWorld.do({ kind: 'draftBudget', budget: { ...budget, readiness: 57 } });
  await teacher.do({ kind: 'inject', world: null, card: 'breakthrough', power: powerOf(rival) });
  await playToTurn(students, 2);
  await teacher.do({ kind: 'undoTurn', world: null });
  await Promise.all(students.map(({ inWorld }) => inWorld.until((view) => view.turn === 1)));
  await teacher.do({ kind: 'finish', world: null });
  await Promise.all(students.map(({ inWorld }) => inWorld.until((view) => view.verdict !== null)));
  await me.until((view) => view.phase === 'debrief');

  const reached = `${text()}${await history()}`;
  for (const known of ['MARK aloud', 'MARK to me', 'MARK to my world']) expect(reached).toContain(known);
  for (const secret of [
    'MARK between others',
    'MARK elsewhere',
    'MARK to the other world',
    'MARK D',
    'MARK of me',
    'MARK colleague',
    'MARK reflection',
    'coolingTurns":7',
    '424242421',
    token,
    ...others.map(({ view }) => view.you.name),
    ...others.map(({ view }) => view.match?.code ?? ''),
    ...students.filter((one) => one !== me).map(({ token: other }) => other.split('.')[2]),
    'oversight',
    'keysFrom',
  ]) {
    expect([secret, reached.includes(secret)]).toEqual([secret, false]);
  }
  // The aims and secret treaties of others stay sealed though the match is over.
  expect(Object.values(me.inWorld.view.verdict?.scores ?? {}).some((score) => 'mandate' in score)).toBe(false);
  // Doors that are not a student's.
  const other = others[0].view.match?.code ?? '';
  for (const path of [
    `matches/${other}`,
    `matches/${other}/log`,
    `matches/${other}/record`,
    `matches/${other}/replay`,
  ]) {
    expect([path, (await fetch(`${server.url}/api/${path}`)).status]).toEqual([path, 404]);
  }
  const own = me.view.match;
  if (own === null) throw new Error('no match');
  await expect(StudentConnection.open(server.url, other, own.token)).rejects.toThrow('token/invalid');
  await expect(StudentConnection.open(server.url, other, me.token)).rejects.toThrow('token/invalid');
  expect(await me.inWorld.room.request('hook', { url: 'https://example.org/' })).toMatchObject({ ok: false });
  expect(await me.inWorld.room.request('renewKey', {})).toMatchObject({ ok: false });
  const again = await fetch(`${server.url}/api/matches/${own.code}/again`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ token: own.token }),
  });
  expect(again.status).toBe(404);
});
