import { effect, signal } from '@preact/signals';
import { language, setLanguage } from '../text/index.tsx';
import { type LanguageChoice, languageAmong, languageFor, languageOf } from '../text/languages.ts';

const KEY = 'counterpoise.language';

function kept(): LanguageChoice | null {
  try {
    return languageFor(localStorage.getItem(KEY) ?? '');
  } catch {
    // Storage may be shut: the browser's own languages then decide.
    return null;
  }
}

/** Fonts of scripts that the page's own have no letters of; a browser fetches the parts that stand on the page. */
const FONTS: Partial<Record<LanguageChoice, () => Promise<unknown>>> = {
  ar: () => import('@fontsource-variable/noto-sans-arabic/wght.css'),
  zh: () => import('@fontsource-variable/noto-sans-sc/wght.css'),
};

/** Chooses a language and keeps the choice. Settles when the page is in it. */
export function chooseLanguage(choice: LanguageChoice): Promise<void> {
  try {
    localStorage.setItem(KEY, choice);
  } catch {
    // As above: the choice lasts as long as the page.
  }
  return show(choice);
}

async function show(choice: LanguageChoice): Promise<void> {
  const fonts = FONTS[choice]?.().catch((fault: unknown) => console.error('Letters could not be loaded', fault));
  await Promise.all([fonts, setLanguage(choice)]);
}

/** Whether the page reads from right to left. */
export const rightToLeft = signal(false);

/**
 * Starts in the language that the address asks for (`?lang=fr`), else the one chosen before, else the first of the browser's own
 * that there is. Called once at boot, before anything is drawn.
 */
export function followLanguage(root: HTMLElement = document.documentElement): Promise<void> {
  effect(() => {
    const { tag, dir } = languageOf(language.value);
    root.lang = tag.split('-u-')[0];
    root.dir = dir;
    rightToLeft.value = dir === 'rtl';
  });
  // Chosen in another tab, it is chosen here.
  addEventListener('storage', ({ key, newValue }) => {
    const choice = key === KEY ? languageFor(newValue ?? '') : null;
    if (choice) void show(choice);
  });
  const asked = languageFor(new URLSearchParams(location.search).get('lang') ?? '');
  return asked ? chooseLanguage(asked) : show(kept() ?? languageAmong(navigator.languages));
}
