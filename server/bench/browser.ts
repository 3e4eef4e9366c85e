import { existsSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { during, inFolder, startGame } from './child.ts';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const FLAGS = ['--no-sandbox', '--disable-gpu-sandbox', '--disable-quic', '--no-first-run', '--disable-sync'];
const QUIET = ['--disable-background-networking', '--disable-component-update'];

/** Milliseconds that one step in the browser may take. */
const STEP_MOST = 45_000;

/** Opens a fresh browser on a game server of its own and hands its page over. Chromium is CHROMIUM_PATH or where it commonly is. */
export function inBrowser<T>(use: (page: Page, url: string) => Promise<T>): Promise<T> {
  return inFolder((folder) =>
    during(startGame(folder), async (game) => {
      const { chromium } = await import('playwright-core');
      const executablePath = [process.env.CHROMIUM_PATH, ...PLACES].find((path) => path && existsSync(path));
      const browser = await chromium.launch({ executablePath, args: [...FLAGS, ...QUIET] });
      try {
        const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
        page.setDefaultTimeout(STEP_MOST);
        return await use(page, game.url);
      } finally {
        await browser.close();
      }
    }),
  );
}

/** Thousands of bytes of all bodies as they come over the wire, from now on until `reach` has done its work. */
export async function loaded(page: Page, reach: () => Promise<void>): Promise<number> {
  const bodies: Promise<number>[] = [];
  page.on('requestfinished', (request) => {
    const size = request.sizes().then(({ responseBodySize }) => responseBodySize);
    bodies.push(size);
  });
  await reach();
  await page.waitForLoadState('networkidle');
  const sizes = await Promise.all(bodies);
  return sizes.reduce((sum, size) => sum + size, 0) / 1000;
}

/** Keeps the page from all work that it puts off until it is idle: pictures, and what the next page will need. */
export async function withoutIdleWork(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.requestIdleCallback = () => 0;
  });
}

/** From the first page into a match of World 2025 whose map is drawn. */
export async function playWorld(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.locator('.home-choice input[value="world-2025"]').check();
  await page.locator('.home-play button').first().click();
  await page.locator('.game-map canvas').waitFor();
}
