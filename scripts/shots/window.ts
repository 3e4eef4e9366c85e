import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { LanguageChoice } from '../../client/text/languages.ts';
import type { CreatedMatch } from '../../shared/protocol/http.ts';
import { Visitor } from '../../tests/helpers/browser.ts';
import { speak } from '../../tests/helpers/browserLanguages.ts';
import type { Options, Theme } from './options.ts';

/** Narrower windows are phones. */
const PHONE = 600;
/** Pictures taken until two alike follow each other: a page that moves for longer is taken as it is. */
const TRIES = 6;
const PAUSE_MS = 120;

/** One picture: which screen, at what size, in which theme, in which file. */
export interface Shot {
  screen: string;
  size: string;
  theme: Theme;
  language: LanguageChoice;
  file: string;
}

/** A browser window of one kind, phone or not, that takes every picture of its sizes in every theme. */
export class Camera {
  readonly phone: boolean;
  readonly visitor: Visitor;
  readonly #sizes: readonly string[];

  private constructor(visitor: Visitor, sizes: readonly string[], phone: boolean) {
    this.visitor = visitor;
    this.#sizes = sizes;
    this.phone = phone;
  }

  /** Windows for these sizes: at most one that is a phone's and one that is not. */
  static async open(
    browser: Browser,
    url: string,
    sizes: readonly string[],
    { kept, colorScheme }: { kept?: CreatedMatch; colorScheme?: Theme } = {},
  ): Promise<Camera[]> {
    const cameras: Camera[] = [];
    for (const phone of [false, true]) {
      const own = sizes.filter((size) => extent(size).width < PHONE === phone);
      if (own.length === 0) continue;
      const options: BrowserContextOptions = {
        viewport: extent(own[0]),
        reducedMotion: 'reduce',
        colorScheme,
        timezoneId: 'UTC',
        ...(phone && { isMobile: true, hasTouch: true }),
      };
      const visitor = await Visitor.open(browser, url, '/how-to-play', options);
      if (kept) await remember(visitor.page, kept);
      cameras.push(new Camera(visitor, own, phone));
    }
    return cameras;
  }

  get page(): Page {
    return this.visitor.page;
  }

  /** Takes the page as it stands, in every size and theme, into the folder. */
  async take(
    folder: string,
    screen: string,
    { themes, languages, whole }: Pick<Options, 'themes' | 'languages'> & { whole?: boolean },
  ): Promise<Shot[]> {
    const shots: Shot[] = [];
    for (const language of languages) {
      if (language !== 'en') await speak(this.page, language);
      for (const theme of themes) {
        await this.page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
        for (const size of this.#sizes) {
          await this.page.setViewportSize(extent(size));
          if (whole) await this.#lengthen();
          const file = `${screen}.${size}.${theme}.${language}.png`;
          writeFileSync(join(folder, file), await settled(this.page));
          shots.push({ screen, size, theme, language, file });
        }
      }
    }
    await this.page.setViewportSize(extent(this.#sizes[0]));
    // Screens are reached by their English names.
    if (languages.some((language) => language !== 'en')) await speak(this.page, 'en');
    return shots;
  }

  /** As high a window as the page: all of it is in the picture, and what keeps to the window's foot stays there. */
  async #lengthen(): Promise<void> {
    const size = this.page.viewportSize();
    const height = await this.page.evaluate(() => document.documentElement.scrollHeight);
    if (size !== null && height > size.height) await this.page.setViewportSize({ ...size, height });
  }
}

function extent(size: string): { width: number; height: number } {
  const [width, height] = size.split('x').map(Number);
  return { width, height };
}

/** The way into a match, as the page itself would keep it. */
async function remember(page: Page, { code, token }: CreatedMatch): Promise<void> {
  const match = { token, scenario: code, powerName: null, turn: 0, of: 0, phase: 'lobby', updatedAt: 0, talkReadTo: 0 };
  await page.evaluate(([key, kept]) => localStorage.setItem('counterpoise.matches', JSON.stringify({ [key]: kept })), [
    code,
    match,
  ] as const);
}

/** A picture of the page once it stands still. */
async function settled(page: Page): Promise<Buffer> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  let last = await page.screenshot();
  for (let tries = 0; tries < TRIES; tries++) {
    await page.waitForTimeout(PAUSE_MS);
    const next = await page.screenshot();
    if (next.equals(last)) break;
    last = next;
  }
  return last;
}
