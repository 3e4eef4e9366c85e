import { IntlMessageFormat } from 'intl-messageformat';
import { type Book, type Say, SCENARIOS } from '../../client/codex/book.ts';
import { figuresOf } from '../../client/codex/figures.ts';
import { en } from '../../client/text/en/index.ts';
import { CONSTANTS, type Constants } from '../../shared/model/constants.ts';

const LOCALE = 'en';
const formatter = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 4 });

/** A number as the documents write it, with the true minus sign. */
const number = (value: number): string => formatter.format(value).replace('-', '−');

const around =
  (mark: string) =>
  (chunks: string[]): string =>
    mark + chunks.join('') + mark;

const MARKS = { b: around('**'), em: around('*'), m: around('`') };

/** The rules in English with these constants, in Markdown. A text's place that is not filled is a fault. */
export function markdownBookOf(constants: Constants): Book {
  const figures = figuresOf(constants, number);
  const say: Say = (key, params) => {
    const message = new IntlMessageFormat(en[key], LOCALE);
    return String(message.format<string>({ ...figures, ...MARKS, ...params } as never));
  };
  return {
    say,
    number,
    list: (items) => new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(items),
    constants,
    scenarios: SCENARIOS,
  };
}

/** The rules with the usual constants. */
export const markdownBook: Book = markdownBookOf(CONSTANTS);
