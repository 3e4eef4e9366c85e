import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { ConsoleView } from '../../shared/protocol/classConsole.ts';
import type { Visitor } from '../helpers/browser.ts';
import { violations } from '../helpers/browserAccess.ts';
import { browserStage } from '../helpers/browserStage.ts';
import { askClass, type StudentConnection } from '../helpers/classes.ts';
import { joinAll, returnAll, rosterOf } from '../helpers/classLesson.ts';
import { comeIn, Instructor } from '../helpers/classPlay.ts';

const stage = browserStage();

const STUDENTS = 60;
const WORLDS = 10;
const BROWSERS = 4;
const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

/** What a browser reports while there is no server to answer it. */
const WHILE_DOWN = [/ERR_CONNECTION_REFUSED/, /WebSocket connection to/, /ERR_CONNECTION_RESET/, /ERR_EMPTY_RESPONSE/];

const checked: string[] = [];
const note = (words: string): void => {
  checked.push(words);
};

it('a class of sixty goes through its lesson, seen from five browsers', async () => {
  const names = rosterOf(STUDENTS);
  const office = await stage.visit();
  const instructor = new Instructor(office.page);
  const found: string[] = [];
  const look = async (page: Page, screen: string): Promise<void> => {
    found.push(...(await violations(page)).map((line) => `${screen}: ${line}`));
  };

  // Roster, doors, the wall.
  const code = await instructor.open(/Internal and external balancing/, 'International Relations 204', names);
  const instructors = await instructor.token(code);
  await look(office.page, 'console at the doors');
  await instructor.press('Open the page for the wall');
  await office.page.getByText('Doors open').waitFor();
  await look(office.page, 'wall');
  note(`roster of ${STUDENTS} pasted, ${WORLDS} worlds, code ${code} on the wall`);

  // Everybody comes in: four by hand, one of them on a phone, the others at the same time.
  const windows: Visitor[] = [];
  for (const [at, name] of names.slice(0, BROWSERS).entries()) {
    const visitor = await stage.visit('/', at === 0 ? PHONE : {});
    await comeIn(visitor.page, code, name);
    windows.push(visitor);
  }
  await look(windows[0].page, 'briefing');
  const from = performance.now();
  let others = await joinAll(stage.server.url, code, names.slice(BROWSERS));
  note(`${others.length} more came in within ${Math.round(performance.now() - from)} ms`);
  await office.page.getByText(`${STUDENTS} are in`).waitFor();

  // The practice turn.
  await instructor.press('Hide code and start');
  await instructor.says(/^Practice turn/);
  expect(await office.page.locator('.tile').count()).toBe(WORLDS);
  for (const { page } of windows)
    await page
      .getByText(/^Practice/)
      .first()
      .waitFor();
  await look(windows[0].page, 'match on a phone');
  await look(office.page, 'console');
  await instructor.press('End the practice turn');
  await settle(code, instructors, 2);
  await instructor.says('The practice turn is over');
  await instructor.press('Undo it and begin in earnest');
  await instructor.says(/^Turn 1 of 6/);
  note('a practice turn was played and undone in all worlds');

  // A refresh, another device, an absence.
  const [phone, laptop, third] = windows;
  const seatOf = (page: Page): Promise<string> => page.locator('.seat-name').first().innerText();
  await laptop.page
    .getByRole('button', { name: /^Lock in turn 1|^Unlock/ })
    .first()
    .waitFor();
  const seat = await seatOf(laptop.page);
  await laptop.page.reload();
  await laptop.page.locator('.seat-name').first().waitFor();
  expect(await seatOf(laptop.page)).toBe(seat);
  const token = await laptop.page.evaluate(
    (at) => JSON.parse(localStorage.getItem('counterpoise.classes') ?? '{}')[at].student as string,
    code,
  );
  const tablet = await stage.visit(`/class/${code}#${token}`);
  await tablet.page.locator('.seat-name').first().waitFor();
  expect(await seatOf(tablet.page)).toBe(seat);
  expect(tablet.page.url()).not.toContain(token);
  await third.page.close();
  await instructor.go('Roster');
  await office.page.getByRole('row', { name: new RegExp(`^${names[2]}\\b.*away`) }).waitFor();
  await look(office.page, 'roster');
  await instructor.go('Back to the console');
  note('a refresh and another device led back to the same seat; an absence showed');

  // A rampager is held to limits, and an act is taken out of the draft.
  const wild = await rampager(others);
  const { world, power } = wild.place;
  await office.page
    .locator('.tile')
    .nth(world - 1)
    .click();
  await office.page.getByRole('heading', { name: `World ${world}, as it truly is` }).waitFor();
  const row = office.page.getByRole('row', { name: new RegExp(wild.name) });
  await row.getByRole('button').click();
  await office.page.getByLabel('Grave acts wait for my leave').check();
  await instructor.press('Set these limits');
  await office.page.getByText('The limits hold.').waitFor();
  await look(office.page, 'power');
  await instructor.says(new RegExp(`World ${world}: .* waits for your leave`));
  await instructor.press('Take it out');
  await wild.seat.until((view) => view.draft?.demand === null);
  await office.page.keyboard.press('Escape');
  note(`a demand of ${power}’s waited for leave and was taken out`);

  // An event, a word to all, talk stopped.
  await office.page.getByRole('button', { name: 'Send Energy shock' }).click();
  await office.page.getByRole('button', { name: /^Recall Energy shock/ }).waitFor();
  await office.page.getByLabel('A word to the class').fill('Five minutes to the end of the turn.');
  await office.page.getByRole('button', { name: 'Send', exact: true }).click();
  await laptop.page.getByText('Five minutes to the end of the turn.').waitFor();
  await laptop.page.getByRole('button', { name: 'Got it' }).click();
  await office.page.getByRole('radio', { name: 'Off' }).click({ force: true });
  await laptop.page.getByText('Talk is stopped for now').waitFor();
  await office.page.getByRole('radio', { name: 'Open' }).click({ force: true });
  note('an event was sent, a word said to all, talk stopped and opened');

  // Three turns, with one that is undone.
  const endTurn = async (turn: number): Promise<void> => {
    await instructor.press(/^End this Plan$/);
    await settle(code, instructors, turn + 1);
    await instructor.says(new RegExp(`^Turn ${turn + 1} of 6`));
  };
  await endTurn(1);
  await instructor.press('Undo a turn');
  await office.page.getByRole('dialog').getByRole('button', { name: 'Undo it' }).click();
  await instructor.says(/^Turn 1 of 6/);
  note('a turn was undone in all worlds');
  await endTurn(1);
  await endTurn(2);

  // The server is killed, and everybody comes back by themselves.
  await stage.server.kill();
  await office.page.getByText(/^Connection lost, trying again/).waitFor();
  await stage.server.again();
  await office.page.getByText('All worlds live').waitFor();
  for (const { page } of [phone, laptop]) {
    await page.getByText(/^(Connection lost|The server is restarting)\./).waitFor({ state: 'hidden' });
    expect(await seatOf(page)).not.toBe('');
  }
  others = await returnAll(stage.server.url, code, others);
  await instructor.says(/^Turn 3 of 6/);
  note('a server that was killed lost nothing; every browser came back');

  // The bell: play stops in time for the debrief, and every world is scored.
  stage.server.passTime(120 * 60_000);
  await instructor.says('All worlds are over and scored. Project the debrief');
  for (const student of others) await student.until(({ phase }) => phase === 'debrief');
  note('at the bell every world ended scored, in time for the debrief');

  // The debrief; students see no more than was uncovered.
  await laptop.page.getByText('Look at the wall.', { exact: false }).first().waitFor();
  await instructor.press('Project the debrief');
  await office.page.getByRole('heading', { name: new RegExp(`^${WORLDS} worlds`) }).waitFor();
  await look(office.page, 'debrief');
  await laptop.page.getByText(/The rest is still sealed/).waitFor();
  const early = await askClass<{ worlds: { roads?: unknown; secrets?: unknown }[] }>(
    stage.server.url,
    `${code}/debrief`,
    others[0].token,
  );
  expect(early.body.worlds.length).toBeGreaterThan(0);
  expect(early.body.worlds.every(({ roads, secrets }) => roads === undefined && secrets === undefined)).toBe(true);
  for (const step of ['Next: two roads', 'Next: strategies', 'Next: promises', 'Break the seals']) {
    await instructor.press(step);
    await office.page.getByRole('button', { name: step }).waitFor({ state: 'hidden' });
    await look(office.page, step);
  }
  await laptop.page.getByRole('heading', { name: 'What was sealed' }).waitFor();
  await look(laptop.page, 'student’s debrief');
  note('the debrief was uncovered stage by stage, on the wall and on students’ screens');

  // Reflection, grade book, files.
  await instructor.press('Ask for the reflection');
  await laptop.page.getByRole('button', { name: 'Write your reflection' }).click();
  await laptop.page.getByRole('textbox').first().fill('We trusted Sel, and it kept its word.');
  await laptop.page
    .getByRole('button', { name: /^Insert/ })
    .first()
    .click();
  await look(laptop.page, 'reflection');
  await laptop.page.getByRole('button', { name: 'Hand in' }).click();
  await laptop.page.getByText(/^Handed in\./).waitFor();
  await instructor.press('Back to the console');
  await instructor.says(/^1 of 60 reflections are in/);
  await instructor.go('Grades');
  await office.page.getByRole('button', { name: /^\d+ words$/ }).waitFor();
  await look(office.page, 'grade book');
  const mark = office.page.getByLabel(`Mark of ${names[1]}`);
  await mark.fill('A−');
  await mark.press('Enter');
  const csv = office.page.waitForEvent('download');
  await instructor.press('Download CSV');
  expect((await csv).suggestedFilename()).toBe(`grades-${code}.csv`);
  await instructor.go('Hand-outs');
  await office.page.getByRole('heading', { name: 'Your power, and how to lead it' }).waitFor();
  await look(office.page, 'hand-out');
  note('a reflection was handed in, a mark given, the grade book downloaded');

  // Nobody but the instructor: the console of a student's token, and what a student's page holds.
  const refused = await askClass<{ error: { code: string } }>(stage.server.url, `${code}/console`, others[0].token);
  expect([refused.status, refused.body.error.code]).toEqual([403, 'class/instructor-only']);
  expect(JSON.stringify(others.map(({ received }) => received))).not.toContain(instructors);
  note('a student’s token opens no console, and no student was ever sent the instructor’s');

  // Everything is deleted, by one act that is typed.
  await instructor.go('Grades');
  await instructor.press('Delete this class');
  await office.page.getByLabel(`Type the code ${code} to delete it`).fill(code);
  await instructor.press('Delete everything');
  await office.page.getByRole('heading', { name: 'Open a class' }).waitFor();
  const gone = await askClass<{ error: { code: string } }>(stage.server.url, `${code}/me`, others[0].token);
  expect(gone.status).toBe(404);
  note('the class was deleted with everything in it');

  process.stdout.write(`Checked:\n${checked.map((line) => `  ${line}`).join('\n')}\n`);
  expect(found).toEqual([]);
  for (const visitor of [office, ...windows, tablet]) {
    // Killing the server and deleting the class close connections under those who are about to leave them.
    visitor.allow(...WHILE_DOWN, /404/, /ERR_ABORTED/, /WebSocket is already in CLOSING or CLOSED state/);
    expect(visitor.faults).toEqual([]);
  }
});

/** The head of a cabinet who drafts a demand that the rules allow. */
async function rampager(students: readonly StudentConnection[]) {
  for (const { view, inWorld } of students) {
    const { place, you } = view;
    if (place?.office !== 'head') continue;
    for (const target of Object.keys(inWorld.view.powers)) {
      const sent = await inWorld.command({ kind: 'draftDemand', demand: { kind: 'tribute', target } });
      if (sent.ok) return { name: you.name, place, seat: inWorld };
    }
  }
  throw new Error('no cabinet may make a demand');
}

/** Waits until every world has come to that turn's Plan, ending the steps of crises that open meanwhile. */
async function settle(code: string, token: string, turn: number): Promise<void> {
  const arrived = async (): Promise<boolean> => {
    const { worlds } = (await askClass<ConsoleView>(stage.server.url, `${code}/console`, token)).body;
    for (const { number, phase } of worlds) {
      const act = { kind: 'endPhase', world: number };
      if (phase === 'crisis') await askClass(stage.server.url, `${code}/acts`, token, { id: randomUUID(), act });
    }
    return worlds.every((world) => world.turn === turn && world.phase === 'plan');
  };
  await expect.poll(arrived, { timeout: 240_000, interval: 1000 }).toBe(true);
}
