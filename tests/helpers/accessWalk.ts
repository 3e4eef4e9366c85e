import type { Browser } from 'playwright-core';
import { Walk } from '../../scripts/shots/walk.ts';
import { violations } from './browserAccess.ts';
import { speak, TONGUES, untranslated } from './browserLanguages.ts';

export interface Findings {
  /** Names of the screens that were looked at. */
  seen: string[];
  /** What axe finds, and English where another script is read; a line each, with the screen and the language. */
  found: string[];
  /** Faults of pages, and screens that were not reached. */
  troubles: readonly string[];
}

const OTHER_SCRIPTS: readonly string[] = ['ar', 'zh'];

/** Looks at every screen of a walk in every language, each once, in one theme. */
export async function lookEverywhere(
  { browser, server }: { browser: Browser; server: { url: string } },
  colorScheme: 'light' | 'dark',
  walk: (walk: Walk) => Promise<void>,
): Promise<Findings> {
  const seen: string[] = [];
  const found: string[] = [];
  const route = { only: [], sizes: ['1440x900'], seed: 3, colorScheme };
  const walker = new Walk(route, server.url, browser, async ({ page, visitor }, screen) => {
    seen.push(screen);
    for (const language of TONGUES) {
      await speak(page, language);
      await visitor.picture(`${screen}-${language}-${colorScheme}`);
      const wrong = await violations(page, colorScheme === 'light' ? 'all' : 'colours');
      const english = OTHER_SCRIPTS.includes(language) ? await untranslated(page) : [];
      found.push(
        ...wrong.map((line) => `${screen}, ${language}: ${line}`),
        ...english.map((words) => `${screen}, ${language}: “${words}” is not translated`),
      );
    }
  });
  await walk(walker);
  return { seen, found, troubles: walker.troubles };
}
