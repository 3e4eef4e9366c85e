/** A language the game can be played in. */
export interface Language {
  /** Its name in itself, as who reads it looks for it. */
  name: string;
  /** Its tag for `<html lang>` and for numbers, dates and plurals. */
  tag: string;
  dir: 'ltr' | 'rtl';
}

/** Every language, by the name of its folder beside this file. English is the list of texts there are. */
export const LANGUAGES = {
  en: { name: 'English', tag: 'en', dir: 'ltr' },
  es: { name: 'Español', tag: 'es', dir: 'ltr' },
  fr: { name: 'Français', tag: 'fr', dir: 'ltr' },
  de: { name: 'Deutsch', tag: 'de', dir: 'ltr' },
  zh: { name: '简体中文', tag: 'zh-Hans', dir: 'ltr' },
  // Latin digits: those typed into fields, drawn on charts and read in codes are the same everywhere.
  ar: { name: 'العربية', tag: 'ar-u-nu-latn', dir: 'rtl' },
} as const satisfies Readonly<Record<string, Language>>;

export type LanguageId = keyof typeof LANGUAGES;

/** English with every letter accented and every text longer: shows what is not in the catalogue and what has no room. */
export const PSEUDO = 'en-XA';

/** What can be asked for, by link or choice. */
export type LanguageChoice = LanguageId | typeof PSEUDO;

/**
 * Languages whose catalogues are still being written: texts they lack are shown in English, and nobody is given one unasked.
 * Every other one has each text, which a test holds it to.
 */
export const UNDER_TRANSLATION: readonly LanguageId[] = [];

/** The languages that are offered, in the order they are listed. */
export const OFFERED = (Object.keys(LANGUAGES) as LanguageId[]).filter((id) => !UNDER_TRANSLATION.includes(id));

export const languageOf = (choice: LanguageChoice): Language =>
  choice === PSEUDO ? { name: 'Pseudo', tag: PSEUDO, dir: 'ltr' } : LANGUAGES[choice];

/** Which language a tag such as `fr-CA` or `zh-CN` asks for, if it is here. */
export function languageFor(tag: string): LanguageChoice | null {
  if (tag.toLowerCase() === PSEUDO.toLowerCase()) return PSEUDO;
  const [first] = tag.toLowerCase().split('-');
  return first in LANGUAGES ? (first as LanguageId) : null;
}

/** The first language that is offered among those a browser prefers. */
export function languageAmong(tags: readonly string[]): LanguageId {
  const wanted = tags.map(languageFor);
  return wanted.find((id): id is LanguageId => OFFERED.includes(id as LanguageId)) ?? 'en';
}
