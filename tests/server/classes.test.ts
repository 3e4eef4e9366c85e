import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ClassSummary, NameList, StudentView } from '../../shared/protocol/classes.ts';
import { askClass, InstructorConnection, joinClass, openClass, StudentConnection } from '../helpers/classes.ts';
import { ask, openServer, type TestServer } from '../helpers/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await openServer();
});
afterAll(() => server.close());

describe('a class', () => {
  it('is opened without an account and deals those who come in over its worlds', async () => {
    const { code, token } = await openClass(server.url, { roster: 'Heron\nBasalt\nFen\n', worlds: 2 });
    const { body: summary } = await ask<ClassSummary>(server.url, `/api/classes/${code}`);
    expect(summary).toMatchObject({ code, phase: 'doors', doors: true, worlds: 2, students: 3, here: 0 });
    const { body: list } = await ask<NameList>(server.url, `/api/classes/${code}/names?like=he`);
    expect(list.names).toEqual([{ name: 'Heron', free: true, joinedAt: null }]);
    const joined = await Promise.all(
      ['heron', 'Basalt', 'Fen', 'Newcomer'].map((name) => joinClass(server.url, code, name)),
    );
    expect(joined.map(({ view }) => view.you.name)).toEqual(['Heron', 'Basalt', 'Fen', 'Newcomer']);
    const places = joined.map(({ view }) => view.place);
    expect(places.map((place) => place?.world).sort()).toEqual([1, 1, 2, 2]);
    const console_ = await InstructorConnection.open(server.url, code, token);
    expect(console_.view.worlds.map(({ number, phase }) => [number, phase])).toEqual([
      [1, 'lobby'],
      [2, 'lobby'],
    ]);
    const seated = console_.view.worlds.flatMap(({ powers }) => powers.flatMap(({ students }) => students));
    expect(seated.sort()).toEqual([1, 2, 3, 4]);
    await console_.leave();
  });

  it('starts all its worlds at once, and a student plays there as in any match', async () => {
    const { code, token } = await openClass(server.url, { worlds: 2 });
    const console_ = await InstructorConnection.open(server.url, code, token);
    const student = await StudentConnection.join(server.url, code, 'Heron');
    await console_.do({ kind: 'start', practice: false });
    await student.inWorld.until((view) => view.phase === 'plan');
    expect(student.inWorld.view.you).toBe(student.view.place?.power);
    expect(student.inWorld.view.class).toEqual({ code, world: student.view.place?.world });
    await student.inWorld.do({ kind: 'lockIn' });
    const isTheirs = ({ number }: { number: number }) => number === student.view.place?.world;
    await console_.until(({ worlds }) =>
      worlds.filter(isTheirs).some(({ phase, turn }) => phase === 'crisis' || turn > 1),
    );
    await student.leave();
    await console_.leave();
  });

  it('brings a refresh and another device back to the same seat', async () => {
    const { code } = await openClass(server.url);
    const { token, view } = await joinClass(server.url, code, 'Heron');
    const { body } = await askClass<StudentView>(server.url, `${code}/me`, token);
    expect(body.place).toEqual(view.place);
    const [one, two] = [
      await StudentConnection.open(server.url, code, token),
      await StudentConnection.open(server.url, code, token),
    ];
    expect(two.inWorld.view.you).toBe(one.inWorld.view.you);
    await one.leave();
    await two.leave();
  });
});
