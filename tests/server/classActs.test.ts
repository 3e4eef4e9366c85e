// One file, long as it is: one server and one class are opened for all acts of an instructor.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ClassExport, ContributionLog } from '../../shared/classes/records.ts';
import { powerId } from '../../shared/core/ids.ts';
import type { ClassAct } from '../../shared/protocol/classActs.ts';
import type { ConsoleView } from '../../shared/protocol/classConsole.ts';
import type { ClassSummary, OpenClassRequest, SeatList } from '../../shared/protocol/classes.ts';
import { CLOSE_CODES } from '../../shared/protocol/room.ts';
import { askClass, InstructorConnection, joinClass, openClass, StudentConnection } from '../helpers/classes.ts';
import { playToTurn } from '../helpers/classLesson.ts';
import { ask, openServer, type TestServer } from '../helpers/server.ts';
import { nonce } from '../helpers/serverSeat.ts';

const MINUTE = 60_000;
const arden = powerId('arden');

let server: TestServer;
beforeAll(async () => {
  server = await openServer();
});
afterAll(() => server.close());

interface Lesson {
  code: string;
  token: string;
  teacher: InstructorConnection;
  students: StudentConnection[];
}

/** A class with these students in it, at its doors. */
async function lesson(names: string[], request: Partial<OpenClassRequest> = {}): Promise<Lesson> {
  const { code, token } = await openClass(server.url, { seed: 3, ...request });
  const teacher = await InstructorConnection.open(server.url, code, token);
  const students: StudentConnection[] = [];
  for (const name of names) students.push(await StudentConnection.join(server.url, code, name));
  return { code, token, teacher, students };
}

const begun = async (names: string[], request: Partial<OpenClassRequest> = {}): Promise<Lesson> => {
  const opened = await lesson(names, request);
  await opened.teacher.do({ kind: 'start', practice: false });
  await Promise.all(opened.students.map(({ inWorld }) => inWorld.until((view) => view.phase === 'plan')));
  return opened;
};

const joinCode = async (code: string, name: string): Promise<string> => {
  const { body } = await ask<{ error?: { code: string } }>(server.url, `/api/classes/${code}/join`, { name });
  return body.error?.code ?? '';
};

describe('the doors', () => {
  it('are open to whom the class wants', async () => {
    const { code, teacher } = await lesson([], { roster: 'Heron\nFen', rosterOnly: true });
    expect(await joinCode(code, 'Stranger')).toBe('class/not-on-roster');
    await teacher.do({ kind: 'setDoors', open: false });
    expect(await joinCode(code, 'Heron')).toBe('class/doors-closed');
    await teacher.do({ kind: 'setDoors', open: true });
    expect(await joinCode(code, 'Heron')).toBe('');
    expect(await joinCode(code, 'hERON')).toBe('class/name-taken');
    const reply = await teacher.do({ kind: 'addStudents', roster: 'Heron, 1\nGale' });
    expect(reply.names).toEqual(['Heron 2', 'Gale']);
    await teacher.do({ kind: 'remove', student: 2 });
    expect(await joinCode(code, 'Fen')).toBe('class/removed');
    expect(await joinCode('QQQQQQ', 'Fen')).toBe('class/unknown');
  });

  it('let students choose where the class chooses', async () => {
    const { code } = await lesson([], { seating: 'choose', worlds: 1, cabinet: 2 });
    const place = { world: 1, power: arden, office: 'treasury' } as const;
    expect((await joinClass(server.url, code, 'Heron', place)).view.place).toEqual(place);
    const taken = await ask(server.url, `/api/classes/${code}/join`, { name: 'Fen', place });
    expect(taken.body).toEqual({ error: { code: 'class/seat-taken' } });
    const nowhere = await ask(server.url, `/api/classes/${code}/join`, {
      name: 'Fen',
      place: { ...place, office: 'foreign' },
    });
    expect(nowhere.body).toEqual({ error: { code: 'seat/unknown' } });
    const { body } = await ask<SeatList>(server.url, `/api/classes/${code}/seats`);
    expect(body.seats).toHaveLength(12);
    expect(body.seats.filter(({ free }) => !free)).toEqual([{ ...place, free: false }]);
  });

  it('seat late arrivals in worlds that are being played', async () => {
    const { code, teacher } = await begun(['Heron'], { worlds: 2 });
    const late = await StudentConnection.join(server.url, code, 'Fen');
    expect(late.view.place?.world).toBe(2);
    expect(late.inWorld.view).toMatchObject({ phase: 'plan', you: late.view.place?.power });
    expect(late.inWorld.view.turn).toBe(1);
    await teacher.do({ kind: 'finish', world: 2 });
    await teacher.until(({ worlds }) => worlds[1].phase === 'ended');
    expect((await StudentConnection.join(server.url, code, 'Gale')).view.place?.world).toBe(1);
    expect((await StudentConnection.join(server.url, code, 'Teal')).view.place?.world).toBe(1);
  });

  it('let a world that nobody plays in go on with the others, and wait for it at no end', async () => {
    const { teacher, students } = await begun(['Heron'], { scenario: 'duel', worlds: 2 });
    await playToTurn(students, 3);
    await teacher.until(({ worlds }) => worlds.every(({ turn }) => turn === 3));
    await teacher.do({ kind: 'finish', world: 1 });
    await teacher.until(({ phase, worlds }) => phase === 'debrief' && worlds.every((world) => world.phase === 'ended'));
  });

  it('have a chair added to every cabinet for those who come when all seats are taken', async () => {
    const { code, teacher } = await begun(['A', 'B', 'C'], { scenario: 'duel', worlds: 1 });
    const late = await Promise.all(
      ['D', 'E', 'F', 'G', 'H'].map((name) => StudentConnection.join(server.url, code, name)),
    );
    expect(late.map(({ view }) => view.place?.office).sort()).toEqual([
      ...['defence', 'defence', 'treasury', 'treasury', 'treasury'],
    ]);
    for (const { inWorld, view } of late) {
      expect(inWorld.view).toMatchObject({ phase: 'plan', you: view.place?.power });
      expect(inWorld.view.cabinet?.members.length).toBeGreaterThan(1);
    }
    await teacher.until(
      ({ cabinet, worlds }) => cabinet === 3 && worlds[0].powers.every(({ led }) => led === 'people'),
    );
  });

  it('are closed when every chair of every cabinet is taken', async () => {
    const { code, teacher } = await lesson([], { scenario: 'duel', worlds: 1 });
    for (let at = 1; at <= 12; at++) expect(await joinCode(code, `Name ${at}`)).toBe('');
    expect(await joinCode(code, 'One more')).toBe('class/full');
    await teacher.until(({ worlds: [world] }) => world.done === 12 && world.of === 12);
    await teacher.do({ kind: 'remove', student: 5 });
    expect(await joinCode(code, 'One more')).toBe('');
  });
});

describe('seats', () => {
  it('of one cabinet show each what the others did this turn, and not what it says', async () => {
    const { students, teacher } = await begun(['A', 'B', 'C', 'D'], { scenario: 'duel', worlds: 1, cabinet: 2 });
    const [mate, ...before] = [...students].reverse();
    const one = before.find(({ view: { place } }) => place?.power === mate.view.place?.power);
    if (one === undefined) throw new Error('no cabinet of two');
    const other = students.find(({ view: { place } }) => place?.power !== one.view.place?.power);
    if (other === undefined) throw new Error('no other cabinet');
    await one.inWorld.command({ kind: 'say', to: 'all', text: 'A word among powers' });
    await mate.until(({ colleagues }) => colleagues[0]?.did.messages === 1);
    await one.until(({ you }) => you.did.messages === 1);
    expect(JSON.stringify(mate.view)).not.toContain('A word');
    expect(JSON.stringify(other.view)).not.toContain('"messages"');
    await teacher.do({ kind: 'endPhase', world: null });
    await mate.until(({ colleagues }) => colleagues[0]?.did.messages === undefined);
  });

  it('change hands: a student moves to another world, and whoever sat there takes theirs', async () => {
    const { teacher, students } = await begun(['Heron', 'Fen'], { worlds: 2 });
    const [heron, fen] = students;
    const [mine, theirs] = [heron.view.place, fen.view.place];
    if (mine === null || theirs === null) throw new Error('no seats');
    // A world that nobody is left in would play on to its end.
    await teacher.do({ kind: 'pause', world: null });
    await teacher.do({ kind: 'reseat', student: 1, place: theirs });
    await heron.until((view) => view.place?.world === theirs.world);
    await fen.until((view) => view.place?.world === mine.world);
    await heron.sit();
    expect(heron.inWorld.view.you).toBe(theirs.power);
    await teacher.do({ kind: 'reseat', student: 1, place: null });
    await heron.until((view) => view.match === null);
    expect(await teacher.codeOf({ kind: 'reseat', student: 1, place: { ...theirs, office: 'foreign' } })).toBe(
      'seat/unknown',
    );
    expect(await teacher.codeOf({ kind: 'reseat', student: 9, place: null })).toBe('class/unknown-student');
    expect(await teacher.codeOf({ kind: 'reseat', student: 1, place: { ...theirs, world: 7 } })).toBe('class/no-world');
  });

  it('keep their names in step, and lose whoever is removed at once', async () => {
    const { teacher, students } = await begun(['Heron', 'Fen'], { worlds: 1, cabinet: 2 });
    const [heron, fen] = students;
    await teacher.do({ kind: 'rename', student: 1, name: 'Gale' });
    await heron.until((view) => view.you.name === 'Gale');
    await fen.inWorld.until((view) => Object.values(view.seats).some(({ name }) => name?.includes('Gale')));
    expect(await teacher.codeOf({ kind: 'rename', student: 1, name: 'fen' })).toBe('class/name-taken');
    await teacher.do({ kind: 'remove', student: 1 });
    expect(await heron.closed).toBe(CLOSE_CODES.revoked);
    expect(await heron.inWorld.closed).toBe(CLOSE_CODES.revoked);
    await fen.inWorld.until((view) => !Object.values(view.seats).some(({ name }) => name?.includes('Gale')));
  });

  it('are dealt anew when there are fewer worlds', async () => {
    const { teacher, students } = await lesson(['Heron', 'Fen'], { worlds: 2 });
    await teacher.do({ kind: 'setWorlds', worlds: 1 });
    await Promise.all(students.map((one) => one.until((view) => view.place?.world === 1)));
    await teacher.do({ kind: 'setWorlds', worlds: 3 });
    await teacher.until(({ worlds }) => worlds.length === 3);
    await teacher.do({ kind: 'start', practice: false });
    expect(await teacher.codeOf({ kind: 'setWorlds', worlds: 1 })).toBe('class/wrong-phase');
  });

  it('of one cabinet share a draft as it is made, and nobody else sees it', async () => {
    const request = { scenario: 'duel', worlds: 1, cabinet: 2 };
    const { code, students, teacher } = await lesson(['Heron', 'Fen', 'Gale'], request);
    const [heron, fen, gale] = students;
    const place = heron.view.place;
    if (place === null) throw new Error('no seat');
    await teacher.do({ kind: 'reseat', student: 2, place: { ...place, office: 'treasury' } });
    await fen.until((view) => view.place?.power === place.power);
    await fen.sit();
    // The third power has a person too: each act of a rival would be a new view for everybody.
    await StudentConnection.join(server.url, code, 'Teal');
    await teacher.do({ kind: 'start', practice: false });
    await Promise.all(students.map(({ inWorld }) => inWorld.until((view) => view.draft !== null)));
    const budget = fen.inWorld.view.draft?.budget;
    if (budget === undefined) throw new Error('no draft');
    const seen = gale.inWorld.view.seq;
    await fen.inWorld.do({ kind: 'draftBudget', budget: { ...budget, readiness: budget.readiness + 1 } });
    await heron.inWorld.until((view) => view.draft?.budget.readiness === budget.readiness + 1);
    expect(gale.inWorld.view.seq).toBe(seen);
    await heron.until(({ colleagues: [mate] }) => mate?.here === true);
    expect(heron.view.colleagues).toMatchObject([{ name: 'Fen', office: 'treasury' }]);
  });
});

describe('the instructor’s links', () => {
  it('are handed on and voided, and nothing else opens the console', async () => {
    const { code, token, teacher, students } = await lesson(['Heron']);
    const { token: given } = await teacher.do({ kind: 'handOver', name: 'Colleague' });
    const colleague = await InstructorConnection.open(server.url, code, given ?? '');
    expect(colleague.view.keys).toMatchObject([
      { number: 1, you: false },
      { number: 2, name: 'Colleague', you: true },
    ]);
    expect(await teacher.codeOf({ kind: 'revokeKey', key: 9 })).toBe('person/unknown');
    await colleague.do({ kind: 'revokeKey', key: 1 });
    expect(await teacher.closed).toBe(CLOSE_CODES.revoked);
    expect((await askClass(server.url, `${code}/console`, token)).status).toBe(401);
    expect(await colleague.codeOf({ kind: 'revokeKey', key: 2 })).toBe('class/last-key');
    await expect(InstructorConnection.open(server.url, code, token)).rejects.toThrow('token/invalid');
    const [heron] = students;
    expect(await heron.room.request('console', {})).toEqual({ ok: false, error: { code: 'class/instructor-only' } });
    const act = { id: nonce(), act: { kind: 'start', practice: false } };
    expect(await heron.room.request('act', act)).toEqual({ ok: false, error: { code: 'class/instructor-only' } });
    expect(await heron.room.request('watch', { world: 1 })).toEqual({
      ok: false,
      error: { code: 'class/instructor-only' },
    });
    expect((await askClass(server.url, `${code}/acts`, heron.token, act)).status).toBe(403);
    expect((await askClass(server.url, `${code}/me`, given ?? '')).status).toBe(403);
    const forged = `${(given ?? '').slice(0, -4)}AAAA`;
    expect((await askClass(server.url, `${code}/console`, forged)).status).toBe(401);
    const other = await openClass(server.url);
    expect((await askClass(server.url, `${other.code}/console`, given ?? '')).status).toBe(401);
  });

  it('do each act once, over both ways', async () => {
    const { code, token, teacher } = await lesson([]);
    const announce: ClassAct = { kind: 'announce', world: null, text: 'Once' };
    const id = nonce();
    await Promise.all([teacher.act(announce, id), teacher.act(announce, id)]);
    await teacher.act(announce, id);
    expect((await askClass(server.url, `${code}/acts`, token, { id, act: announce })).status).toBe(200);
    const { body } = await askClass<ConsoleView>(server.url, `${code}/console`, token);
    expect(body.announcements).toHaveLength(1);
  });

  it('are answered with a code to what is no act', async () => {
    const { code, token, teacher } = await lesson([]);
    for (const act of [
      { kind: 'nonsense' },
      { kind: 'extend', world: 1, seconds: 0 },
      { kind: 'announce', world: null, text: '' },
      null,
    ]) {
      expect(await teacher.room.request('act', { id: nonce(), act })).toEqual({
        ok: false,
        error: { code: 'request/malformed' },
      });
      expect((await askClass(server.url, `${code}/acts`, token, { id: nonce(), act })).status).toBe(400);
    }
  });
});

describe('worlds', () => {
  it('refuse what cannot be, each with its code', async () => {
    // Somebody in each: a world without anybody plays on by itself.
    const { teacher, students } = await lesson(['Heron', 'Fen'], { worlds: 2 });
    expect(await teacher.codeOf({ kind: 'pause', world: null })).toBe('class/not-begun');
    expect(await teacher.codeOf({ kind: 'endPractice' })).toBe('class/wrong-phase');
    expect(await teacher.codeOf({ kind: 'recess' })).toBe('class/wrong-phase');
    expect(await teacher.codeOf({ kind: 'goOn', bell: null, debriefMinutes: 0, lessons: 1 })).toBe('class/wrong-phase');
    expect(await teacher.codeOf({ kind: 'reveal', stage: 'verdict' })).toBe('class/not-over');
    await teacher.do({ kind: 'start', practice: false });
    await students[0].inWorld.until((view) => view.phase === 'plan');
    const refusals: [ClassAct, string][] = [
      [{ kind: 'start', practice: false }, 'class/wrong-phase'],
      [{ kind: 'pause', world: 3 }, 'class/no-world'],
      [{ kind: 'resume', world: 1 }, 'match/not-paused'],
      [{ kind: 'undoTurn', world: 1 }, 'class/nothing-to-undo'],
      [{ kind: 'inject', world: 1, card: 'nonsense', power: null }, 'class/unknown-card'],
      [{ kind: 'inject', world: 1, card: 'energyShock', power: powerId('nowhere') }, 'seat/unknown'],
      [{ kind: 'recall', world: 1, number: 5 }, 'card/unknown'],
      [{ kind: 'holdTalk', world: 1, message: 5 }, 'talk/unknown'],
      [{ kind: 'relieve', world: 2, power: arden, on: true }, 'seat/not-seated'],
      [{ kind: 'rule', world: 1, power: arden, act: 'demand tribute sarno', allow: true }, 'cabinet/no-such-act'],
      [{ kind: 'announce', world: 9, text: 'Hello' }, 'class/no-world'],
      [{ kind: 'mute', student: 9, on: true }, 'class/unknown-student'],
      [{ kind: 'mark', student: 9, mark: 'A', note: '' }, 'class/unknown-student'],
    ];
    for (const [act, code] of refusals) expect([act.kind, await teacher.codeOf(act)]).toEqual([act.kind, code]);
    expect(await teacher.act({ kind: 'pause', world: 1 })).toMatchObject({ ok: true });
    expect(await teacher.act({ kind: 'pause', world: null })).toMatchObject({
      ok: true,
      refused: [{ world: 1, code: 'match/paused' }],
    });
    await teacher.do({ kind: 'extend', world: 2, seconds: 60 });
    await teacher.until(({ worlds }) => worlds.every(({ pausedWith }) => pausedWith !== null));
  });

  it('show their instructor everything and tell no student', async () => {
    const { teacher, students } = await begun(['Heron', 'Fen'], { worlds: 1 });
    const [heron, fen] = students;
    const terms = {
      parties: [heron.inWorld.view.you, fen.inWorld.view.you].map(String).sort().map(powerId),
      clauses: [{ kind: 'trade' as const }],
      duration: 5,
      notice: 1,
    };
    const offered = await heron.inWorld.command({ kind: 'propose', terms });
    expect(offered.ok || offered.error.code).toBeTruthy();
    await heron.inWorld.do({ kind: 'say', to: [fen.inWorld.view.you ?? arden], text: 'between us' });
    const detail = await teacher.watch(1);
    expect(detail?.view.talk.map(({ text }) => text)).toContain('between us');
    expect(Object.keys(detail?.powers ?? {})).toHaveLength(6);
    expect(Object.keys(detail?.drafts ?? {})).toHaveLength(6);
    const { you } = heron.inWorld.view;
    expect(detail?.members[you ?? arden]).toMatchObject([{ name: 'Heron', office: 'head', here: true }]);
    await heron.inWorld.do({ kind: 'say', to: 'all', text: 'aloud' });
    await teacher.until((_view, seen) => seen?.view.talk.some(({ text }) => text === 'aloud') === true);
    await teacher.watch(null);
  });

  it('wait over a recess and go on as they were', async () => {
    const { teacher, students } = await begun(['Heron'], {
      worlds: 1,
      turns: 4,
      bell: Date.now() + 45 * MINUTE,
      lessons: 2,
    });
    await teacher.until(({ plan }) => plan?.turns === 2);
    await playToTurn(students, 2);
    await teacher.do({ kind: 'setBell', bell: Date.now() + 500, debriefMinutes: 0, lessons: 2 });
    await teacher.until(({ phase, worlds }) => phase === 'recess' && worlds[0].pausedWith !== null);
    const before = (await students[0].inWorld.until((view) => view.pausedWith !== null)).turn;
    await teacher.do({ kind: 'goOn', bell: Date.now() + 45 * MINUTE, debriefMinutes: 10, lessons: 1 });
    await teacher.until(({ phase, worlds }) => phase === 'play' && worlds[0].deadline !== null);
    await students[0].inWorld.until((view) => view.pausedWith === null);
    expect(students[0].inWorld.view.turn).toBe(before);
    await teacher.do({ kind: 'finish', world: null });
    await teacher.until(({ phase }) => phase === 'debrief');
    expect(teacher.view.worlds[0]).toMatchObject({ phase: 'ended', turn: before });
  });
});

describe('the end', () => {
  it('can be taken back: the last turn is played again, nothing stays uncovered, and the bell that rang is kept no more', async () => {
    const { teacher, students } = await begun(['Heron'], { scenario: 'duel', worlds: 1 });
    await teacher.do({ kind: 'setBell', bell: Date.now() + 300, debriefMinutes: 0, lessons: 1 });
    await teacher.until(({ phase }) => phase === 'debrief');
    await teacher.do({ kind: 'reveal', stage: 'secrets' });
    await teacher.do({ kind: 'undoTurn', world: 1 });
    await teacher.until((view) => view.phase === 'play' && view.bell === null && view.reveal === 'closed');
    await students[0].inWorld.until((view) => view.phase === 'plan' && view.verdict === null);
    expect(await teacher.codeOf({ kind: 'setBell', bell: Date.now() - 1, debriefMinutes: 0, lessons: 1 })).toBe(
      'class/bell-past',
    );
    await teacher.do({ kind: 'finish', world: 1 });
    await teacher.until(({ phase }) => phase === 'debrief');
    const past = await ask(server.url, '/api/classes', { name: 'Late', bell: Date.now() - 1 });
    expect(past.body).toEqual({ error: { code: 'class/bell-past' } });
  });
});

describe('what students say and do', () => {
  it('comes before the instructor when it is reported, and is let pass or taken from the table', async () => {
    const { teacher, students } = await begun(['Heron', 'Fen'], { worlds: 1 });
    const [heron, fen] = students;
    for (const text of ['first', 'second']) await heron.inWorld.do({ kind: 'say', to: 'all', text });
    await fen.inWorld.until((view) => view.talk.length === 2);
    const [first, second] = fen.inWorld.view.talk.map(({ id }) => id);
    await fen.inWorld.do({ kind: 'report', message: first });
    await fen.inWorld.do({ kind: 'report', message: second });
    await teacher.until(({ worlds }) => worlds[0].alarms.some(({ kind, count }) => kind === 'held' && count === 2));
    expect(teacher.view.talk.map(({ reported }) => reported)).toEqual([true, true]);
    await teacher.do({ kind: 'letPass', world: 1, message: first });
    expect(await teacher.codeOf({ kind: 'letPass', world: 1, message: first })).toBe('talk/unknown');
    await teacher.do({ kind: 'holdTalk', world: 1, message: second });
    await teacher.until(({ worlds }) => worlds[0].alarms.every(({ kind }) => kind !== 'held'));
    await fen.inWorld.until((view) => view.talk[1].held === true);
    expect(fen.inWorld.view.talk[0].text).toBe('first');
    await teacher.do({ kind: 'mute', student: 1, on: true });
    await heron.until((view) => view.you.muted);
    expect(await heron.inWorld.command({ kind: 'say', to: 'all', text: 'third' })).toMatchObject({
      error: { code: 'talk/silenced' },
    });
  });

  it('is in a log of each, in order', async () => {
    const { code, token, students } = await begun(['Heron', 'Fen'], { worlds: 1 });
    const [heron] = students;
    await heron.inWorld.do({ kind: 'say', to: 'all', text: 'Hello' });
    await heron.inWorld.do({ kind: 'lockIn' });
    const { body } = await askClass<ContributionLog>(server.url, `${code}/students/1/acts`, token);
    expect(body).toMatchObject({
      student: 1,
      name: 'Heron',
      acts: [
        { turn: 1, command: { kind: 'say' } },
        { turn: 1, command: { kind: 'lockIn' } },
      ],
    });
    expect((await askClass(server.url, `${code}/students/9/acts`, token)).status).toBe(404);
    expect((await askClass(server.url, `${code}/students/1/acts`, heron.token)).status).toBe(403);
  });
});

describe('what is kept', () => {
  it('is a display name, and comes whole to its instructor without anything that opens a seat', async () => {
    const { code, token, teacher, students } = await begun(['Heron', 'Fen'], { worlds: 1 });
    await students[0].inWorld.do({ kind: 'say', to: 'all', text: 'for the record' });
    await teacher.do({ kind: 'finish', world: null });
    await teacher.until(({ phase }) => phase === 'debrief');
    const { body, text } = await askClass<ClassExport>(server.url, `${code}/export`, token);
    expect(body).toMatchObject({
      format: 'counterpoise-class',
      gradeBook: { rows: [{ name: 'Heron' }, { name: 'Fen' }] },
    });
    expect(text).toContain('for the record');
    for (const student of students) {
      const [, , participant, , signature] = student.token.split('.');
      expect(text).not.toContain(participant);
      expect(text).not.toContain(signature);
    }
    expect(text).not.toContain(token);
  });

  it('is gone after its time, and said to be so beforehand', async () => {
    const { code, teacher, students } = await lesson(['Heron']);
    const { body } = await ask<ClassSummary>(server.url, `/api/classes/${code}`);
    expect(body.retentionDays).toBe(180);
    await teacher.do({ kind: 'setRetention', days: 1 });
    await teacher.until((view) => view.retentionDays === 1);
    expect(Math.abs(teacher.view.deletedAt - Date.now() - 86_400_000)).toBeLessThan(MINUTE);
    await server.expireClasses(Date.now() + 86_400_000 - MINUTE);
    expect((await ask(server.url, `/api/classes/${code}`)).status).toBe(200);
    await server.expireClasses(Date.now() + 86_400_000 + MINUTE);
    expect((await ask(server.url, `/api/classes/${code}`)).status).toBe(404);
    expect(await students[0].closed).toBe(CLOSE_CODES.gone);
    expect(await students[0].inWorld.closed).toBe(CLOSE_CODES.gone);
  });
});
