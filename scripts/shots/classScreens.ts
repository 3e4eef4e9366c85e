import type { Page } from 'playwright-core';
import { asPrinted, printed, type Screen } from './screens.ts';

/** A page of a class: where it is, what shows that it is there, and how it is brought to what is to be seen. */
export interface ClassScreen extends Screen {
  path: string;
  ready: (page: Page) => Promise<void>;
}

const heading =
  (name: string | RegExp) =>
  (page: Page): Promise<void> =>
    page.getByRole('heading', { name }).first().waitFor();

const button =
  (name: string | RegExp) =>
  (page: Page): Promise<void> =>
    page.getByRole('button', { name }).first().waitFor();

const rows = (page: Page): Promise<void> => page.getByRole('row').nth(4).waitFor();

const drawn = (page: Page): Promise<void> => page.getByText('Drawing the map').waitFor({ state: 'hidden' });

const at = (name: string, path: string, ready: ClassScreen['ready'], more: Partial<Screen> = {}): ClassScreen => ({
  name,
  path,
  ready,
  ...more,
});

const console_ = (name: string, more: Partial<Screen> = {}): ClassScreen =>
  at(name, '', heading('Send an event'), { whole: true, ...more });

const pressEscape: Screen['restore'] = (_, page) => page.keyboard.press('Escape');

/** The console with a world in detail. */
const ofWorld = (name: string, world: number, more: Partial<Screen> = {}): ClassScreen =>
  console_(name, {
    ...more,
    arrange: async (player, page) => {
      await player.hands.press(page.locator('.tile').nth(world - 1));
      await page.getByRole('heading', { name: `World ${world}, as it truly is` }).waitFor();
      await more.arrange?.(player, page);
    },
  });

export const DOORS: readonly ClassScreen[] = [
  console_('class-console-doors'),
  at('class-wall', '/wall', button('Hide code and start')),
  at('class-roster', '/people', heading('Roster'), { whole: true }),
];

/** Where somebody comes in whose name begins so. */
export const joining = (letters: string): readonly ClassScreen[] => [
  at('class-join', '', async (page) => {
    await page.getByRole('combobox', { name: /^Your name/ }).fill(letters);
    await page.getByRole('option').first().waitFor();
  }),
];

export const BRIEFING = at('class-briefing', '', heading('Your problem'), { whole: true });

/** During a turn; in that world a power's demand waits for leave. */
export const turnScreens = (leaveIn: number): readonly ClassScreen[] => [
  console_('class-console'),
  ofWorld('class-console-leave', leaveIn),
  console_('class-power', {
    whole: false,
    arrange: ({ hands }, page) => hands.press(page.getByRole('button', { name: /^What you can do for/ }).first()),
    restore: pressEscape,
  }),
  console_('class-plan', {
    whole: false,
    arrange: (player) => player.press('Lesson plan'),
    restore: pressEscape,
  }),
  console_('class-bell', {
    whole: false,
    arrange: (player) => player.press('Change'),
    restore: pressEscape,
  }),
];

/** A student who is at the match; the guide is put away. */
const inMatch = (name: string): ClassScreen =>
  at(name, '', async (page) => {
    await page.locator('.frame-bar').waitFor();
    await drawn(page);
    const skip = page.getByRole('button', { name: 'Skip the guide' });
    if (await skip.isVisible()) await skip.click();
  });

const cabinet = (name: string): ClassScreen => ({ ...inMatch(name), arrange: (player) => player.open('Crises') });

/** Whoever drafted a demand that needs two keys, and the colleague whose key is asked for. */
export const DRAFTER: readonly ClassScreen[] = [inMatch('class-match'), cabinet('class-keys-drafter')];
export const COLLEAGUE: readonly ClassScreen[] = [cabinet('class-keys-colleague')];

const stage = (name: string, at_: number, world?: string): ClassScreen =>
  at(name, '/debrief', async (page) => {
    await page.locator('.debrief-stages button').nth(at_).click();
    await page.locator('.debrief-main h1').waitFor();
    if (world) await page.getByRole('combobox', { name: 'Which world' }).selectOption(world);
  });

export const AFTER: readonly ClassScreen[] = [
  console_('class-console-over'),
  stage('class-debrief-1-verdict', 0),
  stage('class-debrief-1-world', 0, '2'),
  stage('class-debrief-2-roads', 1),
  stage('class-debrief-2-world', 1, '2'),
  stage('class-debrief-3-strategies', 2),
  stage('class-debrief-3-world', 2, '2'),
  stage('class-debrief-4-promises', 3),
  stage('class-debrief-4-world', 3, '2'),
  stage('class-debrief-5-secrets', 4),
  at('class-grades', '/grades', rows),
  at('class-grades-student', '/grades', rows, {
    arrange: ({ hands }, page) => hands.press(page.getByRole('button', { name: /^More about/ }).first()),
    restore: pressEscape,
  }),
  at('class-paper', '/paper', heading('Hand-outs'), { whole: true }),
  at('class-paper-print', '/paper', heading('Hand-outs'), {
    ...printed,
    arrange: (_, page) => asPrinted(page),
  }),
  at('class-paper-instructor', '/paper', heading('Hand-outs'), {
    ...printed,
    arrange: async ({ hands }, page) => {
      await hands.choose(page.getByRole('radio', { name: 'For the instructor' }));
      await asPrinted(page);
    },
  }),
];

/** What the instructor sees at the bell, before anything is uncovered. */
export const BELL: readonly ClassScreen[] = [
  console_('class-console-bell'),
  at('class-debrief-0-closed', '/debrief', button('Show the verdict')),
];

/** A student at the bell, in the debrief and at the reflection. */
export const WAITING: readonly ClassScreen[] = [
  at('class-follow-closed', '', (page) =>
    page
      .getByText(/Look at the wall/)
      .first()
      .waitFor(),
  ),
];
export const FOLLOWING: readonly ClassScreen[] = [
  at('class-follow', '', button('Write your reflection'), { whole: true }),
  at('class-reflection', '/reflection', heading('Evidence from your match'), { whole: true }),
];
