import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import type { CreatedMatch } from '../../shared/protocol/http.ts';
import { PATIENCE } from '../helpers/browser.ts';
import { browserStage } from '../helpers/browserStage.ts';
import { openMatch } from '../helpers/server.ts';
import { SeatConnection } from '../helpers/serverSeat.ts';

const stage = browserStage();
const phone = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true };
let ended: CreatedMatch;

beforeAll(async () => {
  ended = await openMatch(stage.server.url, { scenario: 'duel', solo: 'suggested', turns: 2 });
  const seat = await SeatConnection.open(stage.server.url, ended.code, ended.token);
  await seat.playQuietly((view) => view.phase === 'ended');
  await seat.leave();
});

/** Every kind of page, opened one after the other; the last is a match. */
async function everyPage(page: Page, look: (name: string) => Promise<void>): Promise<void> {
  await page.waitForLoadState('networkidle');
  for (const path of [
    '/',
    '/how-to-play',
    '/rules',
    '/host',
    '/join',
    '/open',
    `/debrief/${ended.code}`,
    `/replay/${ended.code}`,
  ]) {
    await page.goto(`${stage.server.url}${path}`);
    await page.getByRole('main').waitFor();
    await expect
      .poll(() => page.locator('.page .progress, .debrief-main .progress').count(), { timeout: PATIENCE })
      .toBe(0);
    await page.waitForLoadState('networkidle');
    await look(path.split('/')[1] || 'home');
  }
  await page.goto(stage.server.url);
  await page.getByRole('button', { name: 'Learn in ten minutes' }).click();
  await page.locator('.guide').waitFor();
  await look('match');
}

/** Controls that a finger would miss: smaller than 44 px with all that belongs to them, but for links within a text. */
const missed = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const least = 43.5;
    const pixels = (size: string): number => Number.parseFloat(size) || 0;
    return [...document.querySelectorAll<HTMLElement>('button, select, input, summary, a')].flatMap((element) => {
      const box = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      const hidden = box.width === 0 || box.height === 0 || style.visibility === 'hidden' || element.matches('.skip');
      if (hidden || (element.matches('a') && style.display === 'inline')) return [];
      const [own] = (element as HTMLInputElement).labels ?? [];
      const label = own?.getBoundingClientRect();
      const spread = ['::before', '::after'].map((name) => getComputedStyle(element, name));
      const width = Math.max(box.width, label?.width ?? 0, ...spread.map((one) => pixels(one.width)));
      const height = Math.max(box.height, label?.height ?? 0, ...spread.map((one) => pixels(one.height)));
      if (width >= least && height >= least) return [];
      const name = element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '';
      return [
        `${element.tagName} ${element.className} “${name.slice(0, 30)}” ${Math.round(width)} × ${Math.round(height)}`,
      ];
    });
  });

it('whatever is touched is as large as a fingertip', async () => {
  const { page, faults } = await stage.visit('/', phone);
  const found: string[] = [];
  await everyPage(page, async (name) => {
    found.push(...(await missed(page)).map((line) => `${name}: ${line}`));
  });
  expect(found).toEqual([]);
  expect(faults).toEqual([]);
});

it('letters twice as large push nothing off the page', async () => {
  const { page } = await stage.visit('/', phone);
  await page.evaluate(() => {
    localStorage.setItem('counterpoise.prefs', JSON.stringify({ theme: 'light', textSize: 200, sound: false }));
  });
  const wide: string[] = [];
  await everyPage(page, async (name) => {
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (over > 0) wide.push(`${name}: ${over} px too wide`);
  });
  expect(wide).toEqual([]);
});
