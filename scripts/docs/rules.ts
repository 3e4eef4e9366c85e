import { playedIn } from '../../client/codex/book.ts';
import { type Block, type Entry, SECTIONS, type Section } from '../../client/codex/outline.ts';
import { TABLES } from '../../client/codex/tables.ts';
import type { ModuleId } from '../../shared/model/vocabulary.ts';
import { markdownBook as book } from './book.ts';
import { tableOf, wrapped } from './markdown.ts';

const ABOUT =
  '<!-- Written by `npm run docs` from client/codex, client/text/en/codex and the constants and registries in shared/: ' +
  'change those, not this file. -->';

const HEAD = `This page says what the game does; the same text is in the game under *The rules*. Comments in the code and cases name
its sections. Every figure is taken from where the engine has it: most stand in \`shared/model/constants.ts\`, where a scenario
may override them.`;

/** docs/rules.md. */
export function rulesDocument(): string {
  const parts = [
    ABOUT,
    '# The rules of Counterpoise',
    wrapped(book.say('codex.lead')),
    HEAD,
    ...SECTIONS.flatMap(sectionOf),
  ];
  return `${parts.join('\n\n')}\n`;
}

function sectionOf({ number, title, entries }: Section): string[] {
  const heading = `## ${book.say('codex.section', { number, title: book.say(title) })}`;
  return [heading, ...entries.flatMap((entry, index) => entryOf(entry, entries[index - 1]?.module))];
}

/** `told` is the module of the entry before, which need not be named again. */
function entryOf({ title, module, blocks }: Entry, told: ModuleId | undefined): string[] {
  const heading = title === undefined ? [] : [`### ${book.say(title)}`];
  const named = module !== undefined && module !== told ? [`*${moduleNote(module)}*`] : [];
  return [...heading, ...named, ...blocks.map(blockOf)];
}

function moduleNote(module: ModuleId): string {
  return book.say('codex.only', { module: `\`${module}\``, scenarios: playedIn(book, module) });
}

function blockOf(block: Block): string {
  switch (block.kind) {
    case 'text':
      return wrapped(book.say(block.text));
    case 'list':
      return block.items
        .map((item, index) => {
          const mark = block.ordered ? `${index + 1}. ` : '- ';
          return wrapped(book.say(item), mark, ' '.repeat(mark.length));
        })
        .join('\n');
    case 'table': {
      const { head, rows, numeric } = TABLES[block.table](book);
      return tableOf(head, rows, numeric);
    }
  }
}
