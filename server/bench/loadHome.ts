import { inBrowser, loaded } from './browser.ts';
import type { Bench } from './figure.ts';

const AIM = 100;

/** What a browser fetches, compressed, until a lobby has been opened from the first page. */
export const loadHome: Bench = {
  id: 'load-home',
  run: () =>
    inBrowser(async (page, url) => {
      const value = await loaded(page, async () => {
        await page.goto(url);
        await page.locator('.home-way').first().click();
        await page.locator('.host-page button').last().click();
        await page.locator('.lobby-page').waitFor();
      });
      return { id: 'load-home', value, unit: 'KB', aim: AIM, met: value <= AIM };
    }),
};
