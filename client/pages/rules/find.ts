import MiniSearch from 'minisearch';
import { IDEAS } from '../../codex/ideas.ts';
import type { Block, Entry, Section } from '../../codex/outline.ts';
import { SOURCES } from '../../codex/sources.ts';
import { locale, t } from '../../text/index.tsx';
import type { PageBook } from './book.ts';

/** What was found: the sections with those of their entries that fit, and the words in them to bring out. */
export interface Found {
  sections: readonly Section[];
  words: readonly string[];
}

interface Page {
  id: string;
  title: string;
  text: string;
}

/** A book read once: for every search in it. */
export interface Index {
  pages: readonly Page[];
  search: MiniSearch<Page>;
}

/** Words as the language divides them: not every one writes spaces. */
function wordsIn(text: string): string[] {
  const segments = new Intl.Segmenter(locale.value, { granularity: 'word' }).segment(text);
  return [...segments].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
}

/** Reads a book for searching. */
export function indexOf(sections: readonly Section[], book: PageBook): Index {
  const search = new MiniSearch<Page>({
    fields: ['title', 'text'],
    tokenize: wordsIn,
    processTerm: (term) => term.toLocaleLowerCase(locale.value),
  });
  const pages = sections.flatMap((section) =>
    section.entries.map((entry) => ({
      id: entry.id,
      title: [book.say(section.title), entry.title ? book.say(entry.title) : ''].join(' '),
      text: textOf(entry, book),
    })),
  );
  search.addAll(pages);
  return { pages, search };
}

/**
 * The entries that have every word looked for, or begin one with it; where there are none, those that nearly have them, as a slip of
 * the finger would; and where signs of a formula are looked for, those in which they stand.
 */
export function found(sections: readonly Section[], query: string, { pages, search }: Index): Found {
  const asked = query.trim().toLowerCase();
  if (asked === '') return { sections, words: [] };
  const typed = asked.split(/\s+/);
  const terms = wordsIn(asked).length > 0;
  const formula = typed.some((word) => /[^\p{L}\p{N}’'-]/u.test(word));
  const exact = terms && !formula ? search.search(asked, { combineWith: 'AND', prefix: true }) : [];
  const hits = exact.length > 0 || !terms || formula ? exact : search.search(asked, { combineWith: 'AND', fuzzy: 0.2 });
  const ids = new Set(hits.map(({ id }) => id as string));
  if (hits.length === 0) {
    for (const { id, title, text } of pages) {
      const all = `${title} ${text}`.toLowerCase();
      if (typed.every((word) => all.includes(word))) ids.add(id);
    }
  }
  const left = sections
    .map((section) => ({ ...section, entries: section.entries.filter(({ id }) => ids.has(id)) }))
    .filter(({ entries }) => entries.length > 0);
  const words = hits.length > 0 && exact.length === 0 ? [...new Set(hits.flatMap(({ terms: own }) => own))] : typed;
  return { sections: left, words };
}

function textOf({ id, blocks }: Entry, book: PageBook): string {
  const idea = IDEAS[id];
  const behind = idea
    ? [t(idea.text), idea.disputed ? t(idea.disputed) : '', ...idea.sources.map((source) => SOURCES[source])]
    : [];
  return [...blocks.map((block) => blockText(block, book)), ...behind].join(' ');
}

function blockText(block: Block, book: PageBook): string {
  switch (block.kind) {
    case 'text':
      return book.say(block.text);
    case 'list':
      return block.items.map((item) => book.say(item)).join(' ');
    case 'table': {
      const { head, rows } = book.grid(block.table);
      return [head, ...rows].flat().join(' ');
    }
  }
}

/** A text cut where a word of what is looked for begins or ends; every second piece, from the second on, is such a word. */
export function pieces(text: string, words: readonly string[]): string[] {
  if (words.length === 0) return [text];
  const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return text.split(new RegExp(`(${escaped.sort((a, b) => b.length - a.length).join('|')})`, 'i'));
}
