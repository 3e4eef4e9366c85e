import { expect, it } from 'vitest';
import { quietCommands } from '../../server/rivals/caretaker.ts';
import type { SeatView } from '../../shared/view/view.ts';
import { browserStage } from '../helpers/browserStage.ts';
import { askClass, type StudentConnection } from '../helpers/classes.ts';
import { joinAll, rosterOf } from '../helpers/classLesson.ts';
import { Instructor, primary } from '../helpers/classPlay.ts';

const stage = browserStage();

const STUDENTS = 6;
/** Presses of the one filled button that a lesson takes at most. */
const MOST = 40;

/** A student who answers whatever a crisis asks, and otherwise lets the instructor end each Plan. */
async function answerCrises({ inWorld }: StudentConnection): Promise<void> {
  const isAsked = ({ you, phase, awaited }: SeatView): boolean =>
    phase === 'crisis' && you !== null && awaited.includes(you);
  while (inWorld.view.phase !== 'ended') {
    await inWorld.until((view) => isAsked(view) || view.phase === 'ended');
    for (const command of isAsked(inWorld.view) ? quietCommands(inWorld.view) : []) await inWorld.command(command);
    await inWorld.until((view) => !isAsked(view));
  }
}

it('somebody new runs the 45-minute lesson by doing only what the screen says', async () => {
  const visitor = await stage.visit();
  const { page } = visitor;
  const instructor = new Instructor(page);
  const names = rosterOf(STUDENTS);
  const code = await instructor.open(/Internal and external balancing/, 'A first lesson', names);
  const done: string[] = [];
  const title = async (): Promise<string> => (await page.getByRole('heading').first().innerText()).trim();

  // The console says to show the code. The class comes in by what is on the wall, and nothing there asks to begin before.
  expect(await instructor.next()).toBe('Show the code on the wall');
  await primary(page).click();
  const shown = await page.locator('.wall-code').innerText();
  const address = await page.locator('.wall-address').innerText();
  expect(await primary(page).count()).toBe(0);
  const students = await joinAll(`http://${address.trim()}`, shown.replaceAll(/\s/g, ''), names);
  const answering = Promise.all(students.map(answerCrises));

  const stop = page.getByRole('button', { name: 'Download CSV' });
  for (let presses = 0; !(await stop.isVisible()); presses++) {
    expect(presses, done.join('\n')).toBeLessThan(MOST);
    // One filled button a page: there is never a choice between two next steps.
    await expect.poll(() => primary(page).count(), { timeout: 120_000 }).toBe(1);
    const step = await title();
    const words = await primary(page).innerText();
    done.push(`${step}: ${words}`);
    // The console gives what to do with words for it: a title, and what to tell the class.
    const next = page.locator('.next-step p').first();
    if (await next.isVisible()) expect((await next.innerText()).trim(), step).not.toBe('');
    if (words === 'Open the grade book') {
      const view = students[0].view;
      const answers = Object.fromEntries(view.prompts.map(({ number }) => [number, 'We believed the League held.']));
      for (const { token } of students) {
        const { status } = await askClass(stage.server.url, `${code}/reflection`, token, { answers, handIn: true });
        expect(status).toBe(200);
      }
      await instructor.says(`${STUDENTS} of ${STUDENTS} reflections are in`);
    }
    await primary(page).click();
    // What was asked for is over once the page says something else.
    await expect
      .poll(
        async () => (await stop.isVisible()) || (await title()) !== step || (await primary(page).innerText()) !== words,
        {
          timeout: 120_000,
        },
      )
      .toBe(true);
  }
  process.stdout.write(`The lesson, as the screen led it:\n${done.map((line) => `  ${line}`).join('\n')}\n`);

  const said = (words: string): boolean => done.some((line) => line.includes(words));
  for (const words of [
    'Hide code and start',
    'End the practice turn',
    'Undo it and begin in earnest',
    'End this Plan for all',
    'The last turn',
    'Project the debrief',
    'Next: two roads',
    'Next: strategies',
    'Next: promises',
    'Break the seals',
    'Ask for the reflection',
    'Open the grade book',
  ]) {
    expect(said(words), `${words}\n${done.join('\n')}`).toBe(true);
  }
  await page.getByRole('row', { name: /words/ }).first().waitFor();
  await Promise.all(students.map((one) => one.until((view) => view.phase === 'debrief' && view.reveal === 'secrets')));
  await answering;
  await Promise.all(students.map((one) => one.leave()));
  expect(visitor.faults).toEqual([]);
});
