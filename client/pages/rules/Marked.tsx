import { type ComponentChildren, isValidElement } from 'preact';
import { pieces } from './find.ts';

/** Text, or text with elements among it, in which the words that are looked for stand out. */
export function marked(content: ComponentChildren, words: readonly string[]): ComponentChildren {
  if (words.length === 0) return content;
  if (Array.isArray(content)) return content.map((part) => marked(part, words));
  if (isValidElement(content) || typeof content !== 'string') return content;
  return pieces(content, words).map((piece, place) => (place % 2 === 1 ? <mark>{piece}</mark> : piece));
}
