import { openBrowser } from '../../tests/helpers/browser.ts';
import { violations } from '../../tests/helpers/browserAccess.ts';
import { speak, untranslated } from '../../tests/helpers/browserLanguages.ts';
import { BuiltServer } from '../../tests/helpers/browserServer.ts';
import { Walk } from '../shots/walk.ts';
import type { Camera } from '../shots/window.ts';
import type { Options } from './options.ts';

/** Languages in which whatever stands in Latin letters was not translated. */
const OTHER_SCRIPTS: readonly string[] = ['ar', 'zh'];
/** Pages for who works on the game are in English. */
const ENGLISH: readonly string[] = ['styleguide'];

/** Looks at every screen that was asked for, in every language and theme, and prints what is wrong. False where something is. */
export async function lookEverywhere(options: Options): Promise<boolean> {
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
          await visitor.picture(`${screen}-${language}-${theme}`);
          // All but colours is the same in every theme.
          const rules = theme === options.themes[0] ? 'all' : 'colours';
          for (const wrong of await violations(page, rules)) tell(`${screen}, ${language}, ${theme}: ${wrong}`);
          if (rules === 'colours' || !OTHER_SCRIPTS.includes(language) || ENGLISH.includes(title)) continue;
          for (const words of await untranslated(page))
            tell(`${screen}, ${language}, ${theme}: “${words}” is not translated`);
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
