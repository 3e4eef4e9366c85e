import { computed, signal } from '@preact/signals';
import { IntlMessageFormat } from 'intl-messageformat';
import type { ComponentChildren } from 'preact';
import type { en } from './en/index.ts';
import { shell } from './en/shell.ts';

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

/** The language now shown, as a BCP 47 tag. Whatever reads a text re-renders when it changes. */
export const locale = signal('en');

/** English as far as it is loaded: the shell's texts at first, a match's when one is opened (`matchTexts.ts`). */
let english = shell as unknown as Catalogue;

const catalogue = signal<Catalogue>(english);
const others = import.meta.glob<{ default: Catalogue }>(['./*/index.ts', '!./en/index.ts']);
const parsed = new Map<string, IntlMessageFormat>();

/** The tags of the languages there are: the folders beside this file. */
export function availableLocales(): string[] {
  return ['en', ...Object.keys(others).map((path) => path.split('/')[1])];
}

/**
 * Switches the language; texts on the screen follow.
 * @throws RangeError where there is no folder of that name.
 */
export async function setLocale(tag: string): Promise<void> {
  if (tag === 'en') {
    catalogue.value = english;
  } else {
    const load = others[`./${tag}/index.ts`];
    if (!load) throw new RangeError(`No catalogue for ${tag}`);
    catalogue.value = (await load()).default;
  }
  parsed.clear();
  locale.value = tag;
}

/** Whether there is a text of that name: for names put together from data, such as a refusal's code. */
export function hasText(key: string): key is Key {
  return key in english;
}

/** Adds English texts that were not needed at first. */
export function addTexts(texts: Partial<Catalogue>): void {
  english = { ...english, ...texts };
  if (locale.value === 'en') catalogue.value = english;
}

/** A text as it is kept: as written, or where it has places as the syntax tree that the build made of it. */
type Kept = string | ConstructorParameters<typeof IntlMessageFormat>[0];

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
    const articled = withArticles(params);
    const text = String(message.format<string>((articled ?? params) as Record<string, string>));
    return articled ? capitalised(text) : text;
  } catch (fault) {
    console.error(`Text ${key} cannot be filled`, fault);
    return key;
  }
}

/** Names that stand with an article within a sentence, and how: “United States” → “the United States”. */
const articles = computed(() => {
  const pairs = String(catalogue.value['name.articles']).split('|');
  return new Map(pairs.map((pair) => pair.split('=') as [string, string]));
});

/** Places filled with several names, joined as the language does. */
const OF_NAMES = new Set(['powers', 'partners', 'parties', 'helpers', 'by']);

/** Gives names their articles; null where none of the places holds such a name. */
function withArticles<P extends Params | RichParams>(params: P | undefined): P | null {
  let said: Record<string, unknown> | null = null;
  for (const [place, value] of Object.entries(params ?? {})) {
    if (typeof value !== 'string') continue;
    for (const [name, spoken] of articles.value) {
      if (value !== name && !(OF_NAMES.has(place) && value.includes(name))) continue;
      said ??= { ...params };
      said[place] = String(said[place]).replace(name, spoken);
    }
  }
  return said as P | null;
}

/** A sentence begins with a capital, be it that of an article. */
function capitalised(text: string): string {
  let done = text;
  for (const spoken of articles.value.values()) {
    const large = spoken[0].toLocaleUpperCase(locale.value) + spoken.slice(1);
    if (done.startsWith(spoken)) done = large + done.slice(spoken.length);
    done = done.replaceAll(`. ${spoken}`, `. ${large}`);
  }
  return done;
}

const tags = {
  b: (chunks: ComponentChildren) => <b>{chunks}</b>,
  em: (chunks: ComponentChildren) => <em>{chunks}</em>,
};

/** As `t`, where the text has `<b>`, `<em>` or places for elements. */
export function rich(key: Key, params?: RichParams): ComponentChildren {
  const message = messageFor(key);
  try {
    const articled = withArticles(params);
    const chunks = message.format<ComponentChildren>({ ...tags, ...(articled ?? params) } as never);
    if (!articled) return chunks;
    if (typeof chunks === 'string') return capitalised(chunks);
    return Array.isArray(chunks) && typeof chunks[0] === 'string'
      ? [capitalised(chunks[0]), ...chunks.slice(1)]
      : chunks;
  } catch (fault) {
    console.error(`Text ${key} cannot be filled`, fault);
    return key;
  }
}
