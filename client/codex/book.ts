import { SCENARIOS } from '../../shared/content/scenarios/index.ts';
import type { Constants } from '../../shared/model/constants.ts';
import type { Scenario } from '../../shared/model/scenario.ts';
import type { ModuleId } from '../../shared/model/vocabulary.ts';
import type { Key, Params } from '../text/index.tsx';

/** How a text is written out here: without its marks on the page, with those of Markdown in docs/rules.md. */
export type Say = (key: Key, params?: Params) => string;

/** What the tables of the rules are made with. */
export interface Book {
  /** A text with the figures of the rules in its places, and others where given. */
  say: Say;
  /** A number as the reader's language writes it. */
  number: (value: number) => string;
  /** Names joined as the language does. */
  list: (items: readonly string[]) => string;
  constants: Constants;
  /** Every scenario that ships. */
  scenarios: readonly Scenario[];
}

/** The names of the scenarios that play a module, as the tables and the page show them. */
export function playedIn({ say, list, scenarios }: Pick<Book, 'say' | 'list' | 'scenarios'>, module: ModuleId): string {
  const names = scenarios.filter(({ modules }) => modules.includes(module)).map(({ name }) => name);
  if (names.length === 0) return say('codex.modules.none');
  return names.length === scenarios.length ? say('codex.modules.all') : list(names);
}

/** Every scenario that ships, for books. */
export { SCENARIOS };
