import type { Page } from 'playwright-core';
import { openBrowser } from '../../tests/helpers/browser.ts';
import { violations } from '../../tests/helpers/browserAccess.ts';
import { speak, untranslated } from '../../tests/helpers/browserLanguages.ts';
import { BuiltServer } from '../../tests/helpers/browserServer.ts';
import type { WalkOptions } from '../shots/options.ts';
import { Walk } from '../shots/walk.ts';
import type { Camera } from '../shots/window.ts';

/** Languages in which whatever stands in Latin letters was not translated. */
const OTHER_SCRIPTS: readonly string[] = ['ar', 'zh'];
/** Pages for who works on the game are in English. */
const ENGLISH: readonly string[] = ['styleguide'];

/** How often a page is asked whether it has changed its language, and with what pause, ms: what it fetches anew takes a while. */
const TRIES = 40;
const PAUSE_MS = 250;

/** What stays untranslated once the page has changed its language. */
async function leftOver(page: Page): Promise<string[]> {
  let words = await untranslated(page);
  for (let tries = 0; tries < TRIES && words.length > 0; tries++) {
    await page.waitForTimeout(PAUSE_MS);
    words = await untranslated(page);
  }
  return words;
}

/** Looks at every screen that was asked for, in every language and theme, and prints what is wrong. False where something is. */
export async function lookEverywhere(options: WalkOptions): Promise<boolean> {
  const [server, browser] = await Promise.all([BuiltServer.start(), openBrowser()]);
  const screens = new Set<string>();
  let findings = 0;
  const tell = (line: string): void => {
    findings += 1;
    process.stdout.write(`${line}\n`);
  };
  try {
    for (const theme of options.themes) {
      const look = async ({ page, phone, visitor }: Camera, title: string): Promise<void> => {
        const screen = phone ? `${title} on a phone` : title;
        screens.add(screen);
        for (const language of options.languages) {
          await speak(page, language);
          // All but colours is the same in every theme.
          const whole = theme === options.themes[0];
          const words =
            whole && OTHER_SCRIPTS.includes(language) && !ENGLISH.includes(title) ? await leftOver(page) : [];
          await visitor.picture(`${screen}-${language}-${theme}`);
          const wrong = await violations(page, whole ? 'all' : 'colours');
          for (const line of [...wrong, ...words.map((left) => `“${left}” is not translated`)])
            tell(`${screen}, ${language}, ${theme}: ${line}`);
        }
        // Screens are reached by their English names.
        await speak(page, 'en');
      };
      const walk = new Walk({ ...options, colorScheme: theme }, server.url, browser, look);
      await walk.pages();
      await walk.lesson();
      for (const scenario of options.scenarios) await walk.match(scenario);
      for (const trouble of walk.troubles) tell(`${theme}: ${trouble}`);
    }
  } finally {
    await browser.close();
    await server.close();
  }
  process.stdout.write(
    `${findings} findings on ${screens.size} screens, languages ${options.languages.join(', ')}, ${options.themes.join(' and ')}\n`,
  );
  return findings === 0 && screens.size > 0;
}
