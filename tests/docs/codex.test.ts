import { readFileSync } from 'node:fs';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import type { Book } from '../../client/codex/book.ts';
import { FIXED, FORMS, figureNamed, figuresOf } from '../../client/codex/figures.ts';
import { LITERALS } from '../../client/codex/literals.ts';
import { SECTIONS } from '../../client/codex/outline.ts';
import { CLAUSE_MODULES, ORDER_MODULES, TABLES } from '../../client/codex/tables.ts';
import { codex } from '../../client/text/en/codex/index.ts';
import { markdownBook, markdownBookOf } from '../../scripts/docs/book.ts';
import { CONSTANTS, type Constants } from '../../shared/model/constants.ts';
import { CLAUSE_KINDS, type ClauseKind } from '../../shared/model/vocabulary.ts';
import { ORDER_RULES } from '../../shared/orders/registry.ts';
import { readSources } from '../architecture/sources.ts';
import { ENGINE_ONLY } from './engineOnly.ts';

const texts: Readonly<Record<string, string>> = codex;
const sourceOf = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** The places of a text. */
const placesOf = (text: string): string[] => [...text.matchAll(/\{(\w+)/g)].map(([, name]) => name);
const figures = figuresOf(CONSTANTS, String);
const named = new Set(
  Object.values(texts)
    .flatMap(placesOf)
    .filter((place) => place in figures)
    .map(figureNamed),
);

/** Whether a table shows the constant by a formula: another value makes another table. */
function isTabled(name: keyof Constants): boolean {
  const other = markdownBookOf({ ...CONSTANTS, [name]: CONSTANTS[name] + 0.125 });
  return [TABLES.taxes, TABLES.sanctions].some(
    (table) => JSON.stringify(table(other)) !== JSON.stringify(table(markdownBook)),
  );
}

describe('the figures of the rules', () => {
  it('are all told to players, but for those that only the engine needs', () => {
    const silent = Object.keys(CONSTANTS).filter((name) => !named.has(name) && !isTabled(name as keyof Constants));
    expect(silent).toEqual(Object.keys(ENGINE_ONLY));
  });

  it('have one name each', () => {
    const names = [FIXED, LITERALS, CONSTANTS].flatMap((figures) => Object.keys(figures));
    expect(names.length).toBe(new Set(names).size);
    expect(Object.keys(figures)).toHaveLength(names.length * Object.keys(FORMS).length);
    expect([...Object.keys(FIXED), ...Object.keys(LITERALS)].filter((name) => !named.has(name))).toEqual([]);
  });

  it.each(Object.entries(LITERALS))('has %s as the engine has it', (_name, { value, file, code }) => {
    expect(sourceOf(file)).toContain(code);
    const numbers = code.match(/-?\d+(\.\d+)?/g)?.map(Number) ?? [];
    expect(numbers.flatMap((number) => [number, Math.abs(number)])).toContain(value);
  });

  it('stand in places, and not in the texts themselves', () => {
    // What is left are the ends of scales, the sections of these rules and what belongs to a formula as such.
    const plain = /^(0|1|2|100|1\/|section \d+)$/;
    const stray = Object.entries(texts)
      .map(([key, text]) => {
        const bare = text.replace(/section \d+/g, '').replace(/=\d|c0|\{\w+(, \w+,[^{}]*(\{[^{}]*\}[^{}]*)*)?\}/g, '');
        return { key, numbers: (bare.match(/\d+(\.\d+)?/g) ?? []).filter((number) => !plain.test(number)) };
      })
      .filter(({ numbers }) => numbers.length > 0);
    expect(stray).toEqual([]);
  });
});

describe('the outline of the rules', () => {
  it('keeps its sections, by which cases and comments name them', () => {
    expect(SECTIONS.map(({ number, id }) => `${number} ${id}`)).toEqual([
      '1 words',
      '2 turn',
      '3 power',
      '4 economy',
      '5 supply',
      '6 treaties',
      '7 information',
      '8 conflict',
      '9 winning',
      '10 resolve',
      '11 rivals',
    ]);
  });

  it('has an anchor of its own for everything', () => {
    const ids = SECTIONS.flatMap(({ id, entries }) => [id, ...entries.map((entry) => entry.id)]);
    expect(ids).toHaveLength(new Set(ids).size);
    expect(ids.filter((id) => !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([]);
  });

  it('uses every text and every table', () => {
    const used = new Set<string>();
    const book: Book = {
      ...markdownBook,
      say: (key, params) => {
        used.add(key);
        return markdownBook.say(key, params);
      },
    };
    const tables = SECTIONS.flatMap(({ title, entries }) => {
      used.add(title);
      return entries.flatMap(({ title: entryTitle, blocks }) => {
        if (entryTitle) used.add(entryTitle);
        return blocks.flatMap((block) => {
          if (block.kind === 'text') book.say(block.text);
          if (block.kind === 'list') for (const item of block.items) book.say(item);
          return block.kind === 'table' ? [block.table] : [];
        });
      });
    });
    expect([...tables].sort()).toEqual(Object.keys(TABLES).sort());
    for (const table of Object.values(TABLES)) table(book);
    const page = readSources('client')
      .filter(({ path }) => /^client\/(pages\/(rules\/|Rules)|codex\/)/.test(path))
      .map(({ text }) => text)
      .join('\n');
    expect(Object.keys(texts).filter((key) => !used.has(key) && !page.includes(`'${key}'`))).toEqual([]);
  });
});

describe('the tables of the rules', () => {
  it.each(
    Object.keys(TABLES) as (keyof typeof TABLES)[],
  )('%s has a name for each row and a cell for each head', (name) => {
    const { head, rows } = TABLES[name](markdownBook);
    expect(rows.length).toBeGreaterThan(1);
    expect(new Set(rows.map(([first]) => first)).size).toBe(rows.length);
    expect(rows.filter((row) => row.length !== head.length || row.includes(''))).toEqual([]);
  });

  it('say of each clause which module it needs, as its rule does', () => {
    const needs = (kind: ClauseKind): string | undefined =>
      /module: '(\w+)'/.exec(sourceOf(`shared/treaties/${kind}.ts`))?.[1];
    expect(Object.fromEntries(CLAUSE_KINDS.map((kind) => [kind, needs(kind)]))).toEqual(
      Object.fromEntries(CLAUSE_KINDS.map((kind) => [kind, CLAUSE_MODULES[kind]])),
    );
  });

  it('say of each order which module it needs, as the sources of orders do', () => {
    const files = {
      draftSanction: 'sanctions',
      chooseOption: 'cards',
      tableMotion: 'motions',
      vote: 'motions',
    } as const;
    for (const [kind, file] of Object.entries(files)) {
      const module = ORDER_MODULES[kind as keyof typeof files];
      expect(sourceOf(`shared/orders/${file}.ts`)).toContain(`plays(scenario, '${module}')`);
    }
    expect(Object.keys(ORDER_MODULES).filter((kind) => !(kind in ORDER_RULES))).toEqual([]);
  });
});

it('reads no worse for a scenario’s own figures', () => {
  const own = figuresOf({ ...CONSTANTS, tradeTreaty: 1.75, aidMost: 0.015 }, String);
  const shown = (key: keyof typeof codex): string => String(new IntlMessageFormat(codex[key], 'en').format(own));
  expect(shown('codex.clause.trade')).toBe('× 1.75 trade, faster catch-up');
  expect(shown('codex.clause.aid')).toBe('payments; at most 1.5\u00a0% of either side’s output a turn');
});
