import type { Page } from 'playwright-core';
import { type LanguageChoice, languageOf, OFFERED, PSEUDO } from '../../client/text/languages.ts';
import { PSEUDONYMS } from '../../shared/classes/roster.ts';

/** Every language that a screen can be read in; English last, as screens are reached by their English names. */
export const TONGUES: readonly LanguageChoice[] = [...OFFERED.filter((id) => id !== 'en'), PSEUDO, 'en'];

/** Puts the page into a language as a choice in another tab would. */
export async function speak(page: Page, language: LanguageChoice): Promise<void> {
  await page.evaluate((choice) => {
    localStorage.setItem('counterpoise.language', choice);
    dispatchEvent(new StorageEvent('storage', { key: 'counterpoise.language', newValue: choice }));
  }, language);
  const tag = languageOf(language).tag.split('-u-')[0];
  await page.waitForFunction((lang) => document.documentElement.lang === lang, tag);
}

/** Words that are the same in every language: the game's name, formats, keys, and what people in these tests are called. */
const SAME = /\b(Counterpoise|CSV|PNG|JSON|Escape|Esc|Cookies?|webhook|Ann|International Relations)\b/g;
/** Students of a class that a test makes are called by these, whatever is spoken. */
const CALLED = new RegExp(`\\b(${PSEUDONYMS.join('|')})\\b`, 'g');
/** Works are cited as they are called, (Jervis 1978), constants as they are written in a scenario's file; codes are codes. */
const CITED = /[(（][^()（）]*\d{4}[)）]|\b[A-Z\d]{6}\b|\b[a-z]+[A-Z]\w*\b/g;

/**
 * Words in Latin letters on a page that is in another script, with what is said to a screen reader: what nobody translated. What is
 * marked as of another language, formulas and what people typed are as they are.
 */
export async function untranslated(page: Page): Promise<string[]> {
  const texts = await page.evaluate(() => {
    // What has been announced was said in the language of its moment.
    const kept =
      'noscript, script, style, body [lang], bdi, code, kbd, input, textarea, [translate=no], .vh [aria-live]';
    const said: string[] = [];
    for (const element of document.body.querySelectorAll('*')) {
      if (element.matches('script, noscript, style, body [lang] *') || element.closest('body [lang]')) continue;
      for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-valuetext'])
        said.push(element.getAttribute(name) ?? '');
    }
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement, data } = walker.currentNode as Text;
      if (!parentElement?.closest(kept)) said.push(data);
    }
    return said;
  });
  const words = texts.flatMap(
    (text) =>
      text
        .replace(CITED, '')
        .replace(SAME, '')
        .replace(CALLED, '')
        .match(/[\p{Script=Latin}’-]{3,}(?: [\p{Script=Latin}’-]+)*/gu) ?? [],
  );
  return [...new Set(words)];
}
