import type { Block, Entry, Section } from '../../codex/outline.ts';
import type { PageBook } from './book.ts';

/** The words of what somebody looks for, in small letters. */
export const wordsOf = (query: string): string[] => query.toLowerCase().split(/\s+/).filter(Boolean);

/** The sections with those of their entries that have every word; all of them where nothing is looked for. */
export function found(sections: readonly Section[], words: readonly string[], book: PageBook): Section[] {
  if (words.length === 0) return [...sections];
  return sections
    .map((section) => ({
      ...section,
      entries: section.entries.filter((entry) => {
        const all = `${book.say(section.title)} ${textOf(entry, book)}`.toLowerCase();
        return words.every((word) => all.includes(word));
      }),
    }))
    .filter(({ entries }) => entries.length > 0);
}

function textOf({ title, blocks }: Entry, book: PageBook): string {
  return [title ? book.say(title) : '', ...blocks.map((block) => blockText(block, book))].join(' ');
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
