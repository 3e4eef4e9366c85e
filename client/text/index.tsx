import { batch, computed, signal } from '@preact/signals';
import { IntlMessageFormat } from 'intl-messageformat';
import type { ComponentChildren } from 'preact';
import { articlesIn, tidied, withArticles } from './articles.ts';
import type { en } from './en/index.ts';
import { shell } from './en/shell.ts';
import { LANGUAGES, type LanguageChoice, languageOf, PSEUDO } from './languages.ts';
import type { Kept } from './pseudo.ts';

/** The English catalogue is the list of texts there are; every other language has exactly these keys. */
export type Catalogue = Readonly<Record<Key, string>>;

/** The name of a text, such as `home.playNow`. */
export type Key = keyof typeof en;

/** What a text's places are filled with. Numbers in a plain `{place}` follow the locale only through `num` and its kin. */
export type Params = Readonly<Record<string, string | number | boolean | Date>>;

/** As `Params`, and a place may also hold an element; `<b>` and the like in the text are given as functions. */
export type RichParams = Readonly<
  Record<string, ComponentChildren | Date | ((chunks: ComponentChildren) => ComponentChildren)>
>;

/** The tag by which numbers, dates and plurals are now written. Whatever reads a text re-renders when it changes. */
export const locale = signal<string>(LANGUAGES.en.tag);

/** The language now shown. */
export const language = signal<LanguageChoice>('en');

/** English as far as it is loaded: the shell's texts at first, a match's when one is opened (`matchTexts.ts`). */
let english = shell as unknown as Readonly<Record<Key, Kept>>;

const catalogue = signal<Readonly<Record<string, Kept>>>(english);
const parsed = new Map<string, IntlMessageFormat>();

/** What is loaded so far: the files beside `en/`, each a chunk of its own in every other language. */
const areas = new Set<string>(['shell']);
let waiting: Promise<void> = Promise.resolve();

/** Settles when every text asked for so far is there in the language that was chosen. */
export const textsReady = (): Promise<void> => waiting;

/** A name that stands in a scenario's data, not in the English catalogue, as the pseudo-locale shows it. */
let stretch: (words: string) => string = (words) => words;

/** How French puts a name into a sentence, once another language than English was asked for. */
let french: typeof import('./french.ts') | null = null;

/** A filled text as it is said: names with a capital where they begin it, and run together with what stands before them. */
function said(text: string, articled: boolean): string {
  const whole = articled ? tidied(text, articles.value) : text;
  return french && language.value === 'fr' ? french.elided(whole) : whole;
}

async function textsIn(choice: LanguageChoice): Promise<Readonly<Record<string, Kept>>> {
  if (choice === 'en') return english;
  if (choice === PSEUDO) {
    const { pseudo, stretched } = await import('./pseudo.ts');
    stretch = stretched;
    return Object.fromEntries(Object.entries<Kept>(english).map(([key, text]) => [key, pseudo(text)]));
  }
  const others = await import('./others.ts');
  french = others.french;
  return Object.assign({}, english, ...(await Promise.all([...areas].map((area) => others.loadArea(choice, area)))));
}

/** The language asked for last, which is not shown before its texts are there. */
let wanted: LanguageChoice = 'en';

async function show(): Promise<void> {
  const [choice, count] = [wanted, areas.size];
  const texts = await textsIn(choice);
  // Another language was chosen meanwhile, or more texts are needed by now: both ask again.
  if (choice !== wanted || count !== areas.size) return;
  batch(() => {
    parsed.clear();
    catalogue.value = texts;
    language.value = choice;
    locale.value = languageOf(choice).tag;
  });
}

/** Switches the language; texts on the screen follow once they are loaded. Where that fails, the old one stays. */
export function setLanguage(choice: LanguageChoice): Promise<void> {
  wanted = choice;
  const shown = show().catch((fault) => {
    console.error(`The texts of ${choice} could not be loaded`, fault);
    if (wanted === choice) wanted = language.peek();
  });
  waiting = Promise.all([waiting, shown]).then(() => undefined);
  return waiting;
}

/** Whether there is a text of that name: for names put together from data, such as a refusal's code. */
export function hasText(key: string): key is Key {
  return key in english;
}

/** Adds an area's English texts, which were not needed at first; in another language its own follow. */
export function addTexts(area: string, texts: Partial<Catalogue>): void {
  english = { ...english, ...texts };
  // English at once, so that no page is without a text; those of another language come a moment later.
  catalogue.value = wanted === 'en' ? english : { ...english, ...catalogue.peek() };
  addArea(area);
}

/** Adds an area that English has no need of, such as a scenario's names: they are in its data. */
export function addArea(area: string): void {
  if (areas.has(area)) return;
  areas.add(area);
  if (wanted !== 'en') void setLanguage(wanted);
}

/** A name in the language now shown, where it has one; else as it is said in the data. */
export function named(key: string, said: string): string {
  if (language.value === PSEUDO) return stretch(said);
  return key in catalogue.value ? t(key as Key) : said;
}

/** Signs that mean something in a message; a text without them needs no parser, and the built client has none. */
const SIGNS = /[{}<>'#]/;

function messageFor(key: Key): IntlMessageFormat {
  const text: Kept = catalogue.value[key];
  const known = parsed.get(key);
  if (known) return known;
  const plain = typeof text === 'string' && !SIGNS.test(text);
  const whole = plain ? [{ type: 0 as const, value: text }] : text;
  const message = new IntlMessageFormat(whole, locale.value, undefined, { ignoreTag: false });
  parsed.set(key, message);
  return message;
}

/**
 * The text of that name in the language now shown.
 * A place that is not filled is a fault of ours, not the reader's: it is logged, and the text's name is shown.
 */
export function t(key: Key, params?: Params): string {
  const message = messageFor(key);
  try {
    const articled = withArticles(params, articles.value);
    return said(String(message.format<string>((articled ?? params) as Record<string, string>)), articled !== null);
  } catch (fault) {
    console.error(`Text ${key} cannot be filled`, fault);
    return key;
  }
}

/** Names that take an article within a sentence, as the language now shown has it. */
const articles = computed(() =>
  french && language.value === 'fr'
    ? french.FRENCH_ARTICLES
    : articlesIn(language.value === PSEUDO ? '' : String(catalogue.value['name.articles'])),
);

const tags = {
  b: (chunks: ComponentChildren) => <b>{chunks}</b>,
  em: (chunks: ComponentChildren) => <em>{chunks}</em>,
};

/** As `t`, where the text has `<b>`, `<em>` or places for elements. */
export function rich(key: Key, params?: RichParams): ComponentChildren {
  const message = messageFor(key);
  try {
    const articled = withArticles(params, articles.value);
    const chunks = message.format<ComponentChildren>({ ...tags, ...(articled ?? params) } as never);
    if (!Array.isArray(chunks)) return typeof chunks === 'string' ? said(chunks, articled !== null) : chunks;
    return chunks.map((chunk, at) => (typeof chunk === 'string' ? said(chunk, at === 0 && articled !== null) : chunk));
  } catch (fault) {
    console.error(`Text ${key} cannot be filled`, fault);
    return key;
  }
}
