import { constantsOf } from '../../../shared/content/geography.ts';
import { CONSTANTS } from '../../../shared/model/constants.ts';
import type { Scenario } from '../../../shared/model/scenario.ts';
import { type Book, SCENARIOS } from '../../codex/book.ts';
import { type Figures, figuresOf } from '../../codex/figures.ts';
import { type Grid, TABLES, type TableName } from '../../codex/tables.ts';
import { inLanguage } from '../../store/scenarios.ts';
import { list } from '../../text/format.ts';
import { type Key, locale, type Params, t } from '../../text/index.tsx';

/** The book of the rules as the page shows it. Texts and tables are written out once, as each letter of a search asks for all. */
export interface PageBook extends Book {
  figures: Figures;
  grid: (table: TableName) => Grid;
}

const joined = (chunks: readonly string[]): string => chunks.join('');

/** The rules with the figures of a scenario, or the usual ones, in the language now shown. */
export function pageBook(scenario: Scenario | null): PageBook {
  const constants = scenario === null ? CONSTANTS : constantsOf(scenario);
  const digits = new Intl.NumberFormat(locale.value, { maximumFractionDigits: 4 });
  const number = (value: number): string => digits.format(value).replace('-', '−');
  const figures = figuresOf(constants, number);
  // Marks of the text are functions, which plain texts have none of.
  const places = { ...figures, b: joined, em: joined, m: joined } as unknown as Params;
  const said = new Map<Key, string>();
  const grids = new Map<TableName, Grid>();
  const book: PageBook = {
    say: (key, params) => {
      if (params) return t(key, Object.assign(Object.create(places), params));
      const text = said.get(key) ?? t(key, places);
      said.set(key, text);
      return text;
    },
    number,
    list,
    constants,
    scenarios: SCENARIOS.map(inLanguage),
    figures,
    grid: (table) => {
      const grid = grids.get(table) ?? TABLES[table](book);
      grids.set(table, grid);
      return grid;
    },
  };
  return book;
}
