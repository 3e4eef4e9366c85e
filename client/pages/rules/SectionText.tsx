import type { ComponentChildren } from 'preact';
import { plays } from '../../../shared/content/modules.ts';
import type { Scenario } from '../../../shared/model/scenario.ts';
import { playedIn } from '../../codex/book.ts';
import { IDEAS } from '../../codex/ideas.ts';
import type { Cards } from '../../codex/live/Cards.tsx';
import type { Played } from '../../codex/live/played.ts';
import type { Block, Entry, Section } from '../../codex/outline.ts';
import { SOURCES } from '../../codex/sources.ts';
import { type Key, rich, t } from '../../text/index.tsx';
import type { PageBook } from './book.ts';
import { marked } from './Marked.tsx';

interface SectionProps {
  section: Section;
  book: PageBook;
  /** Whose figures are shown; null for the usual ones. */
  scenario: Scenario | null;
  /** What is looked for. */
  words: readonly string[];
  played: Played | null;
  /** Draws what stands beside an entry; null until it has come. */
  Cards: CardsOf | null;
}

export type CardsOf = typeof Cards;

/** One section of the rules. */
export function SectionText({ section, ...rest }: SectionProps) {
  const { id, number, title, entries } = section;
  return (
    <section class="codex-section" aria-labelledby={id}>
      <h2 id={id}>
        <a href={`#${id}`}>{marked(t('codex.section', { number, title: t(title) }), rest.words)}</a>
      </h2>
      {entries.map((entry) => (
        <EntryText key={entry.id} entry={entry} {...rest} />
      ))}
    </section>
  );
}

type EntryProps = Omit<SectionProps, 'section'> & { entry: Entry };

function EntryText({ entry, book, scenario, words, played, Cards: Beside }: EntryProps) {
  const { id, title, module, blocks } = entry;
  const off = module !== undefined && scenario !== null && !plays(scenario, module);
  return (
    <article id={title ? undefined : id} class="codex-entry">
      <div class="codex-rule">
        {title && (
          <h3 id={id}>
            <a href={`#${id}`}>{marked(t(title), words)}</a>
          </h3>
        )}
        {module && (
          <p class="small soft">
            {off
              ? t('codex.off', { scenario: scenario?.name ?? '' })
              : t('codex.only', { module: t(`codex.module.${module}`), scenarios: playedIn(book, module) })}
          </p>
        )}
        {blocks.map((block) => (
          <BlockText key={keyOf(block)} block={block} book={book} words={words} />
        ))}
        <IdeaText id={id} words={words} />
      </div>
      {Beside && !off && <Beside entry={id} scenario={scenario} played={played} />}
    </article>
  );
}

/** What theory says behind an entry, what is disputed, and where to read it. */
function IdeaText({ id, words }: { id: string; words: readonly string[] }) {
  const idea = IDEAS[id];
  if (!idea) return null;
  return (
    <div class="codex-idea">
      <h4>{t('codex.idea')}</h4>
      <p>{marked(t(idea.text), words)}</p>
      {idea.disputed && (
        <p>
          <b>{t('codex.disputed')}.</b> {marked(t(idea.disputed), words)}
        </p>
      )}
      <ul class="codex-sources" aria-label={t('codex.sources')}>
        {idea.sources.map((source) => (
          <li key={source} lang="en">
            {SOURCES[source]}
          </li>
        ))}
      </ul>
    </div>
  );
}

const keyOf = (block: Block): string =>
  block.kind === 'text' ? block.text : block.kind === 'list' ? block.items[0] : block.table;

interface BlockProps {
  block: Block;
  book: PageBook;
  words: readonly string[];
}

function BlockText({ block, book, words }: BlockProps) {
  const write = (key: Key): ComponentChildren =>
    marked(
      rich(key, {
        ...book.figures,
        b: (chunks) => <b>{marked(chunks, words)}</b>,
        em: (chunks) => <em>{marked(chunks, words)}</em>,
        m: (chunks) => <code>{marked(chunks, words)}</code>,
      }),
      words,
    );
  if (block.kind === 'text') return <p>{write(block.text)}</p>;
  if (block.kind === 'list') {
    const List = block.ordered ? 'ol' : 'ul';
    return (
      <List>
        {block.items.map((item) => (
          <li key={item}>{write(item)}</li>
        ))}
      </List>
    );
  }
  return <TableText block={block} book={book} words={words} />;
}

function TableText({ block, book, words }: Omit<BlockProps, 'block'> & { block: Extract<Block, { kind: 'table' }> }) {
  const { head, rows, numeric = [] } = book.grid(block.table);
  return (
    <table>
      <thead>
        <tr>
          {head.map((name, column) => (
            <th key={name} scope="col" class={numeric[column] ? 'num' : undefined}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([first, ...cells]) => (
          <tr key={first}>
            <th scope="row">{marked(first, words)}</th>
            {cells.map((cell, index) => (
              <td
                key={head[index + 1]}
                data-head={head[index + 1]}
                data-empty={cell === book.say('codex.nothing') || undefined}
                class={numeric[index + 1] ? 'num' : undefined}
              >
                {marked(cell, words)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
