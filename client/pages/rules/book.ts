import { constantsOf } from '../../../shared/content/geography.ts';
import { CONSTANTS } from '../../../shared/model/constants.ts';
import type { Scenario } from '../../../shared/model/scenario.ts';
import { type Book, SCENARIOS } from '../../codex/book.ts';
import { type Figures, figuresOf } from '../../codex/figures.ts';
import { list } from '../../text/format.ts';
import { locale, type Params, t } from '../../text/index.tsx';

/** The book of the rules as the page shows it. */
export interface PageBook extends Book {
  figures: Figures;
}

const joined = (chunks: readonly string[]): string => chunks.join('');
const unmarked = { b: joined, em: joined, m: joined };

/** The rules with the figures of a scenario, or the usual ones, in the language now shown. */
export function pageBook(scenario: Scenario | null): PageBook {
  const constants = scenario === null ? CONSTANTS : constantsOf(scenario);
  const digits = new Intl.NumberFormat(locale.value, { maximumFractionDigits: 4 });
  const number = (value: number): string => digits.format(value).replace('-', '−');
  const figures = figuresOf(constants, number);
  return {
    // Marks of the text are functions, which plain texts have none of.
    say: (key, params) => t(key, { ...figures, ...unmarked, ...params } as unknown as Params),
    number,
    list,
    constants,
    scenarios: SCENARIOS,
    figures,
  };
}
