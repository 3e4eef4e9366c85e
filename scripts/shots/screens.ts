import type { Page } from 'playwright-core';
import type { SeatView } from '../../shared/view/view.ts';
import { pointer } from '../../tests/helpers/browserHands.ts';
import { Player } from '../../tests/helpers/browserPlay.ts';

/** A screen: how it is reached from the page that its moment opens, and how that page is left as it was. */
export interface Screen {
  name: string;
  /** All of the page, however far it goes beyond the window's edge. */
  whole?: boolean;
  arrange?: (player: Player, page: Page) => Promise<void>;
  /** Puts back what the next screen would stumble over. */
  restore?: (player: Player, page: Page) => Promise<void>;
}

/** When screens of a match can be seen: the first view that fits. */
export interface Moment {
  name: string;
  fits: (view: SeatView) => boolean;
  screens: readonly Screen[];
}

/** Pages outside a match. */
export const PAGES: readonly (Screen & { path: string })[] = [
  { name: 'home', path: '/' },
  { name: 'host', path: '/host' },
  { name: 'join', path: '/join' },
  { name: 'open', path: '/open' },
  { name: 'how-to-play', path: '/how-to-play' },
  { name: 'rules', path: '/rules' },
  { name: 'class-open', path: '/class', whole: true },
  { name: 'privacy', path: '/privacy' },
  {
    name: 'rules-idea',
    path: '/rules#answers',
    arrange: (_, page) => page.locator('.codex-idea').first().waitFor(),
  },
  {
    name: 'lesson',
    path: '/',
    arrange: async (player, page) => {
      await player.press('Learn in ten minutes');
      const guide = page.locator('.guide');
      await player.hands.press(guide.getByRole('button', { name: 'Next' }));
      await page.getByText('Drawing the map').waitFor({ state: 'hidden' });
    },
  },
  { name: 'styleguide', path: '/styleguide', whole: true },
  { name: 'not-found', path: '/nowhere' },
];

const pressEscape = async (_: Player, page: Page): Promise<void> => page.keyboard.press('Escape');

/** The desk on one of its tabs. A phone's sheet is raised, as a reader would. */
const desk = (tab: Parameters<Player['open']>[0], name: string = tab.toLowerCase()): Screen => ({
  name,
  arrange: (player) => player.open(tab),
});

const lens = (name: string): Screen => ({
  name: `map-${name.toLowerCase().replaceAll(' ', '-')}`,
  arrange: async ({ hands }, page) => {
    const menu = page.locator('.lens-button');
    if ((await menu.count()) > 0) await hands.press(menu);
    await hands.press(page.getByRole('button', { name, exact: true }).last());
  },
});

/** The lenses of the map as it offers them; the list is the page's own, so that a new one is taken without a line here. */
export async function lensesOf(page: Page): Promise<Screen[]> {
  const menu = page.locator('.lens-button');
  if ((await menu.count()) > 0) await menu.click();
  const names = await page.getByRole('group', { name: 'Colour the map by' }).getByRole('button').allTextContents();
  if ((await menu.count()) > 0) await menu.click();
  return names.map((name) => lens(name.trim()));
}

const guide: Screen = { name: 'guide' };

const card: Screen = {
  name: 'card',
  arrange: async (player, page) => {
    await player.press('List of powers and regions');
    await player.hands.press(page.locator('.powers-list .power').nth(1));
  },
  restore: (player) => player.press('Close'),
};

const list: Screen = {
  name: 'powers',
  arrange: (player) => player.press('List of powers and regions'),
  restore: (player) => player.press('Close'),
};

const menu: Screen = { name: 'menu', arrange: (player) => player.press('Menu'), restore: pressEscape };

const composer: Screen = {
  name: 'composer',
  arrange: async (player, page) => {
    await player.open('Treaties');
    await player.press('Draft a treaty');
    await player.hands.press(page.locator('.party-chips .chip').nth(1));
    await player.press(/^mutual defence/i);
  },
  restore: (player) => player.press('Put it away'),
};

const report: Screen = {
  name: 'report',
  arrange: async (player) => {
    await player.press('Menu');
    await player.press(/^Report of turn/);
  },
};

/** The web, and in it the dossier of the first power that is not the reader's. */
const web: Screen = {
  name: 'web',
  arrange: async ({ hands }, page) => {
    await hands.press(page.getByRole('button', { name: 'Web', exact: true }));
    await page
      .getByRole('region', { name: /^Web of powers/ })
      .locator('canvas')
      .waitFor();
  },
};

const dossier: Screen = {
  name: 'dossier',
  arrange: async (player, page) => {
    await player.press('List of powers and their ties');
    const list = page.getByRole('region', { name: 'Powers and their ties' });
    await player.hands.press(list.getByRole('button', { name: /of all capability/ }).first());
  },
  // Another dossier is no step: back leads from the web to the map.
  restore: async (_, page) => {
    await page.goBack();
  },
};

const table: Screen = {
  name: 'table',
  arrange: async (player) => {
    await player.press('Menu');
    await player.press(/^The table: seats/);
  },
  restore: (player) => player.press('Close'),
};

/** A printer gets the light theme by this event; a picture must ask for it. */
export const asPrinted = async (page: Page): Promise<void> => {
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
};

/** A picture of what is printed, all of it. */
export const printed = {
  whole: true,
  restore: async (_: Player, page: Page): Promise<void> => {
    await page.emulateMedia({ media: 'screen' });
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  },
};

/** A stage of the debrief, from the one before it. */
const stage = (name: string, next: string | RegExp): Screen => ({
  name: `debrief-${name}`,
  arrange: (player) => player.press(next),
});

const debrief: readonly Screen[] = [
  {
    name: 'debrief-1-verdict',
    arrange: async (player, page) => {
      await player.press('Debrief');
      await page.locator('.debrief-main').waitFor();
    },
  },
  stage('2-roads', /^Next: two roads/),
  stage('3-strategies', /^Next: strategies/),
  stage('4-promises', /^Next: promises/),
  stage('5-secrets', 'Break the seals'),
  {
    name: 'debrief-wall',
    arrange: (player) => player.press('For the wall'),
    restore: (player) => player.press('For one reader'),
  },
  {
    name: 'debrief-print',
    ...printed,
    arrange: (_, page) => asPrinted(page),
  },
  {
    name: 'replay',
    arrange: async (player, page) => {
      await player.press('Replay');
      await page.locator('.replay-time').waitFor();
      await page.getByText('Drawing the map').waitFor({ state: 'hidden' });
    },
  },
  {
    name: 'compare',
    arrange: async (player, page) => {
      // Alone it starts from the end of the match, else from the replay before it.
      await page.goto(page.url().replace(/\/(m|debrief|replay)\//, '/replay/'));
      await page.locator('.replay-time').waitFor();
      await player.press('Play it so');
      await page.waitForURL(/\/compare\//);
      await page.getByRole('table').first().waitFor();
    },
  },
];

const own = (view: SeatView) => (view.you === null ? null : view.powers[view.you]);

/** Moments of a match, each taken once, whenever it comes first. */
export const MOMENTS: readonly Moment[] = [
  { name: 'first', fits: ({ phase, turn }) => phase === 'plan' && turn === 1, screens: [guide] },
  {
    name: 'plan',
    fits: ({ phase, turn }) => phase === 'plan' && turn >= 3,
    screens: [
      desk('Budget'),
      desk('Treaties'),
      composer,
      desk('Balance'),
      desk('Crises'),
      desk('Talk'),
      card,
      list,
      menu,
      table,
      web,
      dossier,
      report,
    ],
  },
  {
    name: 'asked',
    fits: ({ phase, step, you, crises, awaited }) =>
      phase === 'crisis' && step === 'respond' && you !== null && awaited.includes(you) && crises.length > 0,
    screens: [{ name: 'crisis' }],
  },
  {
    name: 'deciding',
    fits: ({ phase, step, you, crises, awaited }) =>
      phase === 'crisis' &&
      step === 'decide' &&
      you !== null &&
      awaited.includes(you) &&
      crises.some(({ challenger }) => challenger === you),
    screens: [{ name: 'decision' }],
  },
  {
    name: 'war',
    fits: (view) => view.phase === 'plan' && view.wars.length > 0 && own(view) !== null,
    screens: [desk('Crises', 'war'), { ...lens('Political'), name: 'map-war' }, { ...report, name: 'report-war' }],
  },
  { name: 'ended', fits: ({ phase }) => phase === 'ended', screens: [{ name: 'end' }, ...debrief] },
];

/** Somebody working that page with the hands it is made for. */
export const playerAt = (page: Page, phone: boolean): Player => new Player(page, pointer(page, phone));
