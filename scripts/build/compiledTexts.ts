import { fileURLToPath } from 'node:url';
import { parse } from '@formatjs/icu-messageformat-parser';
import MagicString from 'magic-string';
import type { Plugin } from 'vite';

/** A node of the syntax tree, as far as it is looked at. */
interface Node {
  type: string;
  start: number;
  end: number;
  value?: unknown;
  [child: string]: unknown;
}

const TEXTS = /\/client\/text\/[\w-]+\/.*\.ts$/;
/** Signs that mean something in an ICU message; a text without them is shown as it is. */
const SIGNS = /[{}<>'#]/;

/**
 * Parses the catalogues' ICU messages when the client is built, so that no browser needs the parser, which weighs more than the
 * first page's texts: a text with places becomes its syntax tree, one without stays itself.
 */
export function compiledTexts(): Plugin {
  return {
    name: 'compiled-texts',
    config: () => ({
      resolve: {
        alias: {
          '@formatjs/icu-messageformat-parser': fileURLToPath(
            import.meta.resolve('@formatjs/icu-messageformat-parser/no-parser.js'),
          ),
        },
      },
    }),
    transform(code, id) {
      if (!TEXTS.test(id.split('?')[0])) return null;
      const text = new MagicString(code);
      for (const { start, end, value } of messagesIn(this.parse(code) as unknown as Node)) {
        if (SIGNS.test(value)) text.overwrite(start, end, JSON.stringify(parse(value)));
      }
      return { code: text.toString(), map: text.generateMap({ hires: true }) };
    },
  };
}

interface Message {
  start: number;
  end: number;
  value: string;
}

/** Every string that is the value of a property, wherever in the file. */
function messagesIn(node: Node): Message[] {
  const found: Message[] = [];
  const own = node.type === 'Property' ? messageOf(node.value as Node) : null;
  if (own) found.push(own);
  for (const child of Object.values(node).flat()) {
    if (typeof child === 'object' && child !== null && 'type' in child) found.push(...messagesIn(child as Node));
  }
  return found;
}

function messageOf(node: Node): Message | null {
  const { type, start, end, value } = node;
  return type === 'Literal' && typeof value === 'string' ? { start, end, value } : null;
}
