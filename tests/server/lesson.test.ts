import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ClassDebrief, GradeBook, ReflectionList } from '../../shared/classes/records.ts';
import { keysOf } from '../../shared/core/ids.ts';
import type { EvidenceList } from '../../shared/protocol/classes.ts';
import { CLOSE_CODES } from '../../shared/protocol/room.ts';
import { askClass, InstructorConnection, joinClass, openClass, StudentConnection } from '../helpers/classes.ts';
import { allThatReached, joinAll, playToTurn, returnAll, rosterOf } from '../helpers/classLesson.ts';
import { removeFolder, ServerProcess, temporaryFolder } from '../helpers/server.ts';

const MINUTE = 60_000;
const STUDENTS = 60;

let folder: string;
let server: ServerProcess;
const start = () => ServerProcess.start('--data', folder, '--away-seconds', '6', '--allow-seed', 'true');

beforeAll(async () => {
  folder = temporaryFolder();
  server = await start();
});
afterAll(async () => {
  await server.kill();
  removeFolder(folder);
});

/** Prints what was seen to hold. */
const seen = (what: string): void => void process.stdout.write(`  ✓ ${what}\n`);

/** Drafts a demand on the first power that it can be made on. */
async function threaten({ inWorld }: StudentConnection): Promise<void> {
  const others = keysOf(inWorld.view.powers).filter((power) => power !== inWorld.view.you);
  for (const target of others) {
    const reply = await inWorld.command({ kind: 'draftDemand', demand: { kind: 'tribute', target } });
    if (reply.ok) return;
  }
  throw new Error('there is nobody to make a demand on');
}

it('sixty students in ten worlds go through what real life does to a lesson', async () => {
  const names = rosterOf(STUDENTS);
  const { code, token } = await openClass(server.url, {
    roster: `name\n${names.join('\n')}`,
    rosterOnly: true,
    seed: 7,
    turns: 6,
    bell: Date.now() + 45 * MINUTE,
    debriefMinutes: 12,
  });
  let teacher = await InstructorConnection.open(server.url, code, token);
  expect(teacher.view.students).toHaveLength(STUDENTS);
  expect(teacher.view.worlds).toHaveLength(10);
  seen(`a roster of ${STUDENTS} names fills ten worlds`);

  const began = performance.now();
  let students = await joinAll(server.url, code, names);
  const seconds = (performance.now() - began) / 1000;
  await teacher.until((view) => view.students.every(({ online }) => online));
  const places = students.map(({ view }) => JSON.stringify(view.place));
  expect(new Set(places).size).toBe(STUDENTS);
  expect(teacher.view.worlds.every(({ powers }) => powers.every(({ students: own }) => own.length === 1))).toBe(true);
  seen(`all came in from one address in ${seconds.toFixed(1)} s, each on a seat of their own`);

  await teacher.do({ kind: 'start', practice: true });
  await playToTurn(students, 2);
  await teacher.until((view) => view.worlds.every(({ turn, pausedWith }) => turn === 2 && pausedWith !== null));
  await teacher.do({ kind: 'endPractice' });
  await Promise.all(
    students.map(({ inWorld }) => inWorld.until((view) => view.turn === 1 && view.pausedWith === null)),
  );
  await teacher.until((view) => view.phase === 'play' && view.worlds.every(({ turn }) => turn === 1));
  seen('a practice turn was played by all and is undone in every world');

  await playToTurn(students, 2);
  await teacher.until(({ worlds }) => worlds.every(({ turn, deadline }) => turn === 2 && deadline !== null));
  const paced = teacher.view.worlds.map(({ deadline }) => deadline ?? 0);
  expect(Math.min(...paced)).toBeGreaterThan(Date.now());
  expect(teacher.view.plan).toMatchObject({ shortened: false });
  seen('the first turn: every world goes on with a clock sized by the bell');

  // A refresh.
  const [first, second, third] = students;
  await first.leave();
  students[0] = await StudentConnection.open(server.url, code, first.token);
  expect(students[0].view.place).toEqual(first.view.place);
  expect(students[0].inWorld.view.you).toBe(first.inWorld.view.you);
  seen('a refresh comes back to the same seat');

  // Another device, without the link.
  const number = second.view.you.number;
  expect((await askClass(server.url, `${code}/join`, '', { name: second.view.you.name })).body).toEqual({
    error: { code: 'class/name-taken' },
  });
  await teacher.do({ kind: 'letBack', student: number });
  expect(await second.closed).toBe(CLOSE_CODES.revoked);
  expect(await second.inWorld.closed).toBe(CLOSE_CODES.revoked);
  const back = await joinClass(server.url, code, second.view.you.name.toUpperCase());
  students[1] = await StudentConnection.open(server.url, code, back.token);
  expect(students[1].view.place).toEqual(second.view.place);
  seen('a name that is let back comes in on another device to the same seat; the first device is out');

  // Somebody stays away.
  const lost = third.view.place;
  if (lost === null) throw new Error('no seat');
  await third.leave();
  const isAway = ({ kind, power }: { kind: string; power: string | null }) => kind === 'away' && power === lost.power;
  await teacher.until((view) => view.worlds[lost.world - 1].alarms.some(isAway));
  const there = students.filter((one) => one !== third);
  await playToTurn(there, 3);
  seen('who is away raises an alarm, and the world does not wait');
  await teacher.do({ kind: 'relieve', world: lost.world, power: lost.power, on: true });
  await teacher.until((view) =>
    view.worlds[lost.world - 1].powers.some(({ power, led }) => power === lost.power && led === 'ai'),
  );
  students[2] = await StudentConnection.open(server.url, code, third.token);
  expect(await students[2].inWorld.command({ kind: 'lockIn' })).toMatchObject({
    ok: false,
    error: { code: 'class/by-instructor' },
  });
  await teacher.do({ kind: 'relieve', world: lost.world, power: lost.power, on: false });
  seen('an AI leads in their place until they are back');

  // A rampager.
  const rampager = students.find(({ view }) => view.place?.power === 'kestria' && view.place.world !== lost.world);
  const wild = rampager?.view.place;
  if (rampager === undefined || wild == null) throw new Error('nobody leads Kestria');
  const limits = { secondKey: true, coolingTurns: 3, veto: true };
  await teacher.do({ kind: 'limit', world: wild.world, power: wild.power, limits });
  await rampager.inWorld.until((view) => view.cabinet?.limits?.veto === true);
  await threaten(rampager);
  await teacher.until((view) => view.worlds[wild.world - 1].alarms.some(({ kind }) => kind === 'leave'));
  const detail = await teacher.watch(wild.world);
  const [act] = detail?.grave[wild.power] ?? [];
  expect(act).toMatchObject({ matter: { kind: 'demand' }, keys: [rampager.view.you.number], needed: 2, leave: true });
  await teacher.do({ kind: 'rule', world: wild.world, power: wild.power, act: act.key, allow: false });
  await rampager.inWorld.until((view) => view.draft?.demand === null);
  seen('a rampager’s demand waits for the instructor, who forbids it');

  // Talk.
  await teacher.do({ kind: 'announce', world: null, text: 'Ten minutes to the debrief.' });
  await Promise.all(students.map((one) => one.until((view) => view.announcements.length === 1)));
  await rampager.inWorld.do({ kind: 'say', to: 'all', text: 'You will regret this.' });
  await teacher.until((view) => view.talk.some(({ text }) => text === 'You will regret this.'));
  const [said] = teacher.view.talk.filter(({ world }) => world === wild.world);
  expect(said).toMatchObject({ student: rampager.view.you.number, world: wild.world });
  await teacher.do({ kind: 'holdTalk', world: wild.world, message: said.id });
  await teacher.do({ kind: 'setTalk', world: null, talk: 'off' });
  await rampager.until((view) => view.talk === 'off');
  expect(await rampager.inWorld.command({ kind: 'say', to: 'all', text: 'Let me speak.' })).toMatchObject({
    ok: false,
  });
  await teacher.do({ kind: 'setTalk', world: null, talk: 'open' });
  seen('a word to all reaches all; the instructor reads talk, holds a message, freezes and opens it');

  // An event.
  await teacher.do({ kind: 'inject', world: null, card: 'energyShock', power: null });
  await teacher.until((view) => view.worlds.every(({ injected }) => injected.length === 1));
  await playToTurn(students, 4);
  for (const { inWorld } of students) {
    expect(Object.values(inWorld.view.cards).some(({ card }) => card === 'energyShock')).toBe(true);
  }
  seen('an event that was sent befalls every power in every world when the turn is over');

  // One world goes back.
  await teacher.until(({ worlds }) => worlds.every(({ turn }) => turn === 4));
  await teacher.do({ kind: 'undoTurn', world: 3 });
  const inThird = students.filter(({ view }) => view.place?.world === 3);
  await Promise.all(inThird.map(({ inWorld }) => inWorld.until((view) => view.turn === 3)));
  await teacher.until(({ worlds }) => worlds[2].turn === 3);
  expect(teacher.view.worlds[3].turn).toBe(4);
  await playToTurn(inThird, 4);
  seen('the last turn of one world is undone and played again, while the others stay');

  // The server falls.
  await teacher.until((view) => view.worlds.every(({ turn }) => turn === 4));
  const before = teacher.view;
  await server.kill();
  await teacher.closed;
  server = await start();
  [teacher, students] = await Promise.all([
    InstructorConnection.open(server.url, code, token),
    returnAll(server.url, code, students),
  ]);
  const still = ({ students: all, worlds, phase, announcements, bell }: typeof before) => ({
    phase,
    bell,
    announcements,
    students: all.map(({ number: one, name, place, messages, muted }) => ({ one, name, place, messages, muted })),
    worlds: worlds.map(({ number: one, turn, leader, limits: held }) => ({ one, turn, leader, held })),
  });
  expect(still(teacher.view)).toEqual(still(before));
  await playToTurn(students, 5);
  seen('after kill -9 everybody is back where they were, and plays on');

  // The bell.
  await teacher.do({
    kind: 'setPrompts',
    prompts: ['What did you believe in turn 3?', 'Who paid less than they gained?'],
  });
  await teacher.do({ kind: 'setBell', bell: Date.now() + 2000, debriefMinutes: 0, lessons: 1 });
  await teacher.until((view) => view.phase === 'debrief');
  expect(teacher.view.worlds.every(({ phase }) => phase === 'ended')).toBe(true);
  await Promise.all(students.map(({ inWorld }) => inWorld.until((view) => view.verdict !== null)));
  seen('at the bell every world is over and scored');

  // The debrief.
  const ask = async (who: string) => (await askClass<ClassDebrief>(server.url, `${code}/debrief`, who)).body;
  const [student] = students;
  expect((await ask(student.token)).worlds).toEqual([]);
  const whole = await ask(token);
  expect(whole.worlds).toHaveLength(10);
  expect(whole.worlds.every(({ secrets }) => secrets !== undefined)).toBe(true);
  const match = student.view.match?.code ?? '';
  const log = () => fetch(`${server.url}/api/matches/${match}/log`).then(({ status }) => status);
  expect(await log()).toBe(404);
  await teacher.do({ kind: 'reveal', stage: 'promises' });
  await Promise.all(students.map((one) => one.until((view) => view.reveal === 'promises')));
  const promised = await ask(student.token);
  expect(promised.worlds).toHaveLength(10);
  expect(promised.worlds.every(({ promises, secrets }) => promises !== undefined && secrets === undefined)).toBe(true);
  await teacher.do({ kind: 'reveal', stage: 'secrets' });
  expect((await ask(student.token)).worlds[0].secrets).toBeDefined();
  expect(await log()).toBe(200);
  seen('the debrief compares ten worlds, and students see of it what was uncovered');

  // Reflection and marks.
  const evidence = await askClass<EvidenceList>(server.url, `${code}/evidence`, student.token);
  expect(evidence.body.power).toBe(student.view.place?.power);
  expect(evidence.body.events.length).toBeGreaterThan(0);
  const reflect = (who: string, handIn: boolean) =>
    askClass(server.url, `${code}/reflection`, who, {
      answers: { 1: 'We thought it was settled.\n\nIt was not.' },
      handIn,
    });
  await Promise.all(students.slice(0, 40).map((one) => reflect(one.token, true)));
  await reflect(students[41].token, false);
  const { body: reflections } = await askClass<ReflectionList>(server.url, `${code}/reflections`, token);
  expect(reflections.reflections).toHaveLength(40);
  await teacher.do({ kind: 'mark', student: student.view.you.number, mark: 'A−', note: 'Well argued.' });
  const { body: book } = await askClass<GradeBook>(server.url, `${code}/gradebook`, token);
  expect(book.rows).toHaveLength(STUDENTS);
  const own = book.rows.find((row) => row.student === student.view.you.number);
  expect(own).toMatchObject({ mark: { mark: 'A−' }, reflection: { words: 8, handedIn: true } });
  expect(own?.indices).not.toBe(null);
  expect(book.rows.every(({ score, lockedInTime }) => score !== null && lockedInTime.turns >= 3)).toBe(true);
  const csv = await askClass(server.url, `${code}/gradebook?format=csv`, token);
  expect(csv.type).toContain('text/csv');
  expect(csv.text.trim().split('\r\n')).toHaveLength(STUDENTS + 1);
  seen('reflections are handed in and read; grades are on screen and as CSV');

  // What reached a student.
  const mine = students[10];
  const text = allThatReached(mine);
  const strangers = students.filter(({ view }) => view.place?.world !== mine.view.place?.world);
  expect(strangers.filter(({ view }) => text.includes(`"${view.you.name}"`)).map(({ view }) => view.you.name)).toEqual(
    [],
  );
  const codes = [...new Set(strangers.map(({ view }) => view.match?.code ?? ''))];
  expect(codes.filter((other) => text.includes(other))).toEqual([]);
  for (const path of ['console', 'gradebook', 'reflections', 'export', 'worlds/1']) {
    expect([path, (await askClass(server.url, `${code}/${path}`, mine.token)).status]).toEqual([path, 403]);
  }
  seen('a student was told of their own world and of nothing else, and is refused the console');

  // The end.
  expect((await askClass(server.url, `${code}/delete`, token, { confirm: 'QQQQQQ' })).status).toBe(409);
  expect((await askClass(server.url, `${code}/delete`, token, { confirm: code })).status).toBe(200);
  expect((await askClass(server.url, code, token)).status).toBe(404);
  expect(await student.closed).toBe(CLOSE_CODES.gone);
  seen('the class is deleted with one confirmed act, and everybody is told');
});
