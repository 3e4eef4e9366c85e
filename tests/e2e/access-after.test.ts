import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { OFFERED, PSEUDO } from '../../client/text/languages.ts';
import type { CreatedMatch } from '../../shared/protocol/http.ts';
import { PATIENCE } from '../helpers/browser.ts';
import { violations } from '../helpers/browserAccess.ts';
import { pointer } from '../helpers/browserHands.ts';
import { Player } from '../helpers/browserPlay.ts';
import { browserStage } from '../helpers/browserStage.ts';
import { openMatch } from '../helpers/server.ts';
import { SeatConnection } from '../helpers/serverSeat.ts';

const stage = browserStage();
let match: CreatedMatch;

beforeAll(async () => {
  match = await openMatch(stage.server.url, { scenario: 'duel', solo: 'suggested', turns: 3 });
  const seat = await SeatConnection.open(stage.server.url, match.code, match.token);
  await seat.playQuietly((view) => view.phase === 'ended');
  await seat.leave();
});

describe.each(['light', 'dark'] as const)('after a match nothing breaks a rule of WCAG 2.2 AA, %s:', (colorScheme) => {
  it('debrief, replay, fork and comparison', async () => {
    const visitor = await stage.visit('/', { colorScheme, reducedMotion: 'reduce' });
    const { page } = visitor;
    const player = new Player(page, pointer(page));
    const found: string[] = [];
    const check = async (screen: string): Promise<void> => {
      found.push(...(await violations(page)).map((line) => `${screen}: ${line}`));
      await visitor.picture(`access-${screen}-${colorScheme}`);
    };
    await page.waitForLoadState('networkidle');
    await page.goto(`${stage.server.url}/debrief/${match.code}`);
    await page.locator('.debrief-main').waitFor();
    await check('Verdict');
    for (const [screen, next] of [
      ['Roads', /^Next: two roads/],
      ['Strategies', /^Next: strategies/],
      ['Promises', /^Next: promises/],
      ['Secrets', 'Break the seals'],
    ] as const) {
      await player.press(next);
      await check(screen);
    }
    await player.press('Show as tables');
    await check('Tables');
    await player.press('For the wall');
    await check('Wall');
    await page.waitForLoadState('networkidle');
    await page.goto(`${stage.server.url}/replay/${match.code}`);
    await page.locator('.replay-time').waitFor();
    await page.getByText('Drawing the map').waitFor({ state: 'hidden' });
    await check('Replay');
    await player.press('Play it so');
    await page.waitForURL(/\/compare\//);
    await page.getByRole('table').first().waitFor();
    await check('Comparison');
    expect(found).toEqual([]);
    expect(visitor.faults).toEqual([]);
  });
});

/** Waits until a page has all that it loads: what it still loads when it is left would be counted as lost. */
async function comeToRest(page: Page): Promise<void> {
  await page.getByRole('main').waitFor();
  await expect.poll(() => page.locator('.progress').count(), { timeout: PATIENCE }).toBe(0);
  await page.waitForLoadState('networkidle');
}

describe.each([...new Set([...OFFERED, 'ar', PSEUDO])])('in %s', (language) => {
  it('no page outside a match breaks a rule of WCAG 2.2 AA', async () => {
    const visitor = await stage.visit(`/?lang=${language}`, { reducedMotion: 'reduce' });
    const { page } = visitor;
    await comeToRest(page);
    const found: string[] = [];
    for (const path of [
      '/',
      '/how-to-play',
      '/rules',
      '/join',
      '/host',
      `/debrief/${match.code}`,
      `/replay/${match.code}`,
    ]) {
      await page.goto(`${stage.server.url}${path}`);
      await comeToRest(page);
      found.push(...(await violations(page)).map((line) => `${path}: ${line}`));
    }
    expect(await page.locator('html').getAttribute('lang')).toMatch(new RegExp(`^${language}`));
    expect(found).toEqual([]);
    expect(visitor.faults).toEqual([]);
  });
});
