import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { en } from '../../client/text/en/index.ts';
import { REASON_FACTORS } from '../../shared/ai/reasons.ts';
import { CARD_NAMES, cardSpec } from '../../shared/content/deck.ts';
import { MANDATE_IDS } from '../../shared/content/mandates.ts';
import { MISTAKE_IDS } from '../../shared/content/mistakes.ts';
import { INDEX_FACTORS } from '../../shared/formulas/indices.ts';
import { ERROR_CODES } from '../../shared/model/codes.ts';
import {
  BUDGET_LINES,
  CLAUSE_KINDS,
  CRISIS_OUTCOMES,
  DEMAND_KINDS,
  DOCTRINES,
  INDICES,
  INSTRUCTIONS,
  RIVAL_LEVELS,
  TAX_STEPS,
  WAR_OUTCOMES,
} from '../../shared/model/vocabulary.ts';
import { readSources } from '../architecture/sources.ts';

const texts: Readonly<Record<string, string>> = en;
const missing = (keys: readonly string[]): string[] => keys.filter((key) => texts[key] === undefined);

/** Sources of the engine and the rivals, in which causes and reasons are named. */
const sourceOf = (folder: string): string =>
  readSources('shared')
    .filter(({ path }) => path.startsWith(folder))
    .map(({ text }) => text)
    .join('\n');

const namedIn = (source: string, pattern: RegExp): string[] => [
  ...new Set([...source.matchAll(pattern)].map((match) => match[1])),
];

describe('the English catalogue', () => {
  it('has well-formed messages only', () => {
    const broken = Object.entries(texts).filter(([, text]) => {
      try {
        new IntlMessageFormat(text, 'en');
        return false;
      } catch {
        return true;
      }
    });
    expect(broken).toEqual([]);
  });

  it('has a text for every refusal', () => {
    expect(missing(ERROR_CODES.map((code) => `error.${code.replaceAll('/', '.')}`))).toEqual([]);
  });

  it('words every kind of event', () => {
    const events = sourceOf('shared/events/events.ts');
    const kinds = namedIn(events, /\|\s*\{\s*kind: '(\w+)'/g);
    expect(kinds.length).toBeGreaterThan(40);
    const split: Readonly<Record<string, readonly string[]>> = { crisisEnded: CRISIS_OUTCOMES, warEnded: WAR_OUTCOMES };
    const keys = kinds.flatMap(
      (kind) => split[kind]?.map((outcome) => `event.${kind}.${outcome}`) ?? [`event.${kind}`],
    );
    expect(missing(keys)).toEqual([]);
  });

  it('words every event of the deck and every way to meet it', () => {
    const keys = CARD_NAMES.flatMap((name) => [
      `card.${name}`,
      `card.${name}.what`,
      ...cardSpec(name).options.map((_, option) => `card.${name}.option.${option}`),
    ]);
    expect(CARD_NAMES.length).toBeGreaterThanOrEqual(24);
    expect(missing(keys)).toEqual([]);
  });

  it('words every secret aim', () => {
    expect(missing(MANDATE_IDS.flatMap((id) => [`mandate.${id}`, `mandate.${id}.what`]))).toEqual([]);
  });

  it('words every cause that moves an index', () => {
    expect(missing(INDICES.flatMap((index) => INDEX_FACTORS[index].map((factor) => `factor.${factor}`)))).toEqual([]);
  });

  it('words every cause that the engine names', () => {
    const factors = namedIn(sourceOf('shared/engine') + sourceOf('shared/formulas'), /factor: '(\w+)'/g);
    expect(factors.length).toBeGreaterThan(20);
    const drivers = new Set(namedIn(sourceOf('shared/formulas/balance.ts'), /factor: '(\w+)', (?:delta|power)/g));
    const keys = factors.map((factor) =>
      texts[`balance.driver.${factor}`] === undefined && !drivers.has(factor)
        ? `factor.${factor}`
        : `balance.driver.${factor}`,
    );
    expect(missing(keys)).toEqual([]);
  });

  it('words every reason of the rivals', () => {
    expect(missing(Object.keys(REASON_FACTORS).map((factor) => `reason.${factor}`))).toEqual([]);
  });

  it('words every clause, demand, doctrine, instruction, budget line and tax step', () => {
    const keys = [
      ...CLAUSE_KINDS.flatMap((kind) => [`clause.${kind}`, `clause.what.${kind}`, `terms.${kind}`]),
      ...DEMAND_KINDS.flatMap((kind) => [
        `demand.${kind}`,
        `demand.${kind}.headline`,
        `demand.${kind}.what`,
        `war.aim.${kind}`,
      ]),
      ...DOCTRINES.flatMap((doctrine) => [`doctrine.${doctrine}`, `doctrine.${doctrine}.what`]),
      ...MISTAKE_IDS.flatMap((id) => [`mistake.${id}`, `mistake.${id}.does`, `mistake.${id}.against`]),
      ...RIVAL_LEVELS.flatMap((level) => [`level.${level}`, `level.${level}.what`]),
      ...INSTRUCTIONS.flatMap((answer) => [`treaty.standing.${answer}`, `crisis.answer.${answer}`]),
      ...BUDGET_LINES.flatMap((line) => [`budget.line.${line}`, `budget.line.${line}.what`]),
      ...TAX_STEPS.map((step) => `budget.tax.${step}`),
      ...INDICES.map((index) => `game.index.${index}`),
      ...CRISIS_OUTCOMES.map((outcome) => `crisis.outcome.${outcome}`),
    ];
    expect(missing(keys)).toEqual([]);
  });
});
