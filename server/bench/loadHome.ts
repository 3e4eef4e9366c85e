import type { Page } from 'playwright-core';
import { inBrowser, loaded, withoutIdleWork } from './browser.ts';
import type { Bench } from './figure.ts';

const AIM = 100;

/** What a browser fetches, compressed, until the first page can be used; the yardstick is all it fetches when left alone. */
export const loadFirst: Bench = {
  id: 'load-first',
  run: () => needed('load-first', (page, url) => first(page, url)),
};

/** The same until a lobby has been opened from the first page. */
export const loadHome: Bench = {
  id: 'load-home',
  run: () =>
    needed('load-home', async (page, url) => {
      await first(page, url);
      await page.locator('.home-way').first().click();
      await page.locator('.host-page button').last().click();
      await page.locator('.lobby-page').waitFor();
    }),
};

async function first(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.locator('.home-play button').first().waitFor();
}

/** Walks twice: once in a browser that never finds time for what can wait, once in one that does. */
async function needed(id: string, walk: (page: Page, url: string) => Promise<void>) {
  const value = await inBrowser(async (page, url) => {
    await withoutIdleWork(page);
    return loaded(page, () => walk(page, url));
  });
  const reference = await inBrowser((page, url) => loaded(page, () => walk(page, url)));
  return { id, value, unit: 'KB', aim: AIM, reference, ratio: value / reference, met: value <= AIM };
}
