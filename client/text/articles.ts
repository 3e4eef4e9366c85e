/** Names that stand with an article within a sentence, and how: “United States” → “the United States”. */
export type Articles = ReadonlyMap<string, string>;

/** Reads “name=as it is said”, with bars between them; a language without any has a dash there. */
export const articlesIn = (text: string): Articles =>
  new Map(text.includes('=') ? text.split('|').map((pair) => pair.split('=') as [string, string]) : []);

/** Places filled with several names, joined as the language does. */
const OF_NAMES: ReadonlySet<string> = new Set(['powers', 'partners', 'parties', 'helpers', 'by']);

/** Gives the names among a text's places their articles; null where none of them is such a name. */
export function withArticles<P extends object>(params: P | undefined, articles: Articles): P | null {
  let said: Record<string, unknown> | null = null;
  for (const [place, value] of Object.entries(params ?? {})) {
    if (typeof value !== 'string') continue;
    for (const [name, spoken] of articles) {
      if (value !== name && !(OF_NAMES.has(place) && value.includes(name))) continue;
      said ??= { ...params };
      // What follows an apostrophe, a hyphen or “des” is within a longer name that stands before it in the list.
      said[place] = String(said[place]).replace(new RegExp(`(?<!’|-|des )${name}`), spoken);
    }
  }
  return said as P | null;
}

/** A sentence begins with a capital, be it that of an article, and an English plural owns by an apostrophe alone. */
export function tidied(text: string, articles: Articles): string {
  let done = text.replace(/s’s\b/g, 's’');
  for (const [first, ...rest] of articles.values())
    done = done.replace(new RegExp(`(^|\\. )${first}(?=${rest.join('')})`, 'g'), (start) => start.toUpperCase());
  return done;
}
