import { CARD_NAMES, type CardEffect, cardSpec } from '../../shared/content/deck.ts';
import { LINES, type LineSpec } from '../../shared/content/lines.ts';
import { MANDATE_IDS } from '../../shared/content/mandates.ts';
import { MISTAKE_IDS } from '../../shared/content/mistakes.ts';
import { taxCohesion, taxRate } from '../../shared/formulas/economy.ts';
import { tradeKept } from '../../shared/formulas/sanctions.ts';
import { CONSTANTS, type Constants } from '../../shared/model/constants.ts';
import {
  BUDGET_LINES,
  CLAUSE_KINDS,
  type ClauseKind,
  DEMAND_KINDS,
  DOCTRINES,
  INDICES,
  MODULES,
  type ModuleId,
  RIVAL_LEVELS,
  TAX_STEPS,
} from '../../shared/model/vocabulary.ts';
import { ORDER_RULES } from '../../shared/orders/registry.ts';
import type { ClientCommandKind } from '../../shared/orders/rule.ts';
import { CLAUSE_RULES } from '../../shared/treaties/index.ts';
import type { Key } from '../text/index.tsx';
import { type Book, playedIn } from './book.ts';

/** A table of the rules, written out. The first column names the row. */
export interface Grid {
  head: string[];
  /** Whether a column holds numbers. */
  numeric?: boolean[];
  rows: string[][];
}

/** Which module an order belongs to; the others are in every match. */
export const ORDER_MODULES: Readonly<Partial<Record<ClientCommandKind, ModuleId>>> = {
  draftSanction: 'sanctions',
  chooseOption: 'events',
  tableMotion: 'blocs',
  withdrawMotion: 'blocs',
  vote: 'blocs',
};

/** Which module a clause belongs to; the others are in every match. */
export const CLAUSE_MODULES: Readonly<Partial<Record<ClauseKind, ModuleId>>> = {
  sanctions: 'sanctions',
  bloc: 'blocs',
  licence: 'arms',
  armsControl: 'arms',
};

const WORDS = [
  'power',
  'region',
  'seat',
  'turn',
  'credibility',
  'cohesion',
  'relations',
  'capability',
  'module',
] as const;

const moduleName = ({ say }: Book, module: ModuleId | undefined): string =>
  module === undefined ? say('codex.nothing') : say(`codex.module.${module}`);

const heads = ({ say }: Book, ...keys: Key[]): string[] => keys.map((key) => say(key));

const signed = ({ number }: Book, value: number): string => (value > 0 ? `+${number(value)}` : number(value));

function words(book: Book): Grid {
  return {
    head: heads(book, 'codex.head.term', 'codex.head.meaning'),
    rows: WORDS.map((word) => [book.say(`codex.word.${word}`), book.say(`codex.word.${word}.what`)]),
  };
}

function orders(book: Book): Grid {
  return {
    head: heads(book, 'codex.head.order', 'codex.head.what', 'codex.head.module'),
    rows: (Object.keys(ORDER_RULES) as ClientCommandKind[]).map((kind) => [
      book.say(`codex.order.${kind}.name`),
      book.say(`codex.order.${kind}`),
      moduleName(book, ORDER_MODULES[kind]),
    ]),
  };
}

function modules(book: Book): Grid {
  return {
    head: heads(book, 'codex.head.module', 'codex.head.what', 'codex.head.scenarios'),
    rows: MODULES.map((module) => [
      book.say(`codex.module.${module}`),
      book.say(`codex.module.${module}.what`),
      playedIn(book, module),
    ]),
  };
}

function overrides(book: Book): Grid {
  const own = (constants: Partial<Constants>): string =>
    (Object.keys(constants) as (keyof Constants)[])
      .map((name) => {
        const [value, usual] = [constants[name] ?? CONSTANTS[name], CONSTANTS[name]].map(book.number);
        return book.say('codex.overrides.one', { name, value, usual });
      })
      .join(', ');
  return {
    head: heads(book, 'codex.head.scenario', 'codex.head.own'),
    rows: book.scenarios.map(({ name, constants }) => [name, own(constants) || book.say('codex.overrides.none')]),
  };
}

function taxes(book: Book): Grid {
  const { constants, number, say } = book;
  return {
    head: heads(book, 'codex.head.step', 'codex.head.rate', 'codex.head.cohesion'),
    numeric: [false, true, true],
    rows: TAX_STEPS.map((step) => [
      say(`codex.tax.${step}`),
      number(100 * taxRate(step, constants)),
      signed(book, taxCohesion(step, constants)),
    ]),
  };
}

function lines(book: Book): Grid {
  return {
    head: heads(book, 'codex.head.line', 'codex.head.effect', 'codex.head.after', 'codex.head.module'),
    rows: BUDGET_LINES.map((line) => {
      const { lag, module }: LineSpec = LINES[line];
      return [
        book.say(`budget.line.${line}`),
        book.say(`codex.line.${line}`),
        book.say('codex.turns', { turns: lag }),
        moduleName(book, module),
      ];
    }),
  };
}

function clauses(book: Book): Grid {
  const { say, number, constants } = book;
  return {
    head: heads(
      book,
      'codex.head.clause',
      'codex.head.what',
      'codex.head.risk',
      'codex.head.price',
      'codex.head.pact',
      'codex.head.module',
    ),
    numeric: [false, false, false, true, false, false],
    rows: CLAUSE_KINDS.map((kind) => [
      say(`clause.${kind}`),
      say(`codex.clause.${kind}`),
      say(`codex.clause.${kind}.risk`),
      number(CLAUSE_RULES[kind].price(constants)),
      CLAUSE_RULES[kind].isPact ? say('codex.yes') : say('codex.nothing'),
      moduleName(book, CLAUSE_MODULES[kind]),
    ]),
  };
}

function sanctions(book: Book): Grid {
  const { say, number, constants } = book;
  return {
    head: heads(book, 'codex.head.level', 'codex.head.what', 'codex.head.kept', 'codex.head.alone'),
    numeric: [false, false, true, true],
    rows: ([1, 2, 3] as const).map((level) => [
      number(level),
      say(`codex.level.${level}`),
      say('codex.percent', { value: number(100 * tradeKept(level, constants)) }),
      say('codex.percent', { value: number(100 * constants.sanctionLoss * level) }),
    ]),
  };
}

function demands(book: Book): Grid {
  const { say, number, constants } = book;
  const price = (kind: (typeof DEMAND_KINDS)[number]): string => {
    if (kind === 'redress') return say('codex.nothing');
    return number(kind === 'region' ? constants.capitalDemandRegion : constants.capitalDemand);
  };
  return {
    head: heads(book, 'codex.head.demand', 'codex.head.what', 'codex.head.capital'),
    numeric: [false, false, true],
    rows: DEMAND_KINDS.map((kind) => [say(`demand.${kind}`), say(`codex.demand.${kind}`), price(kind)]),
  };
}

function weights(book: Book): Grid {
  const { say, number, scenarios } = book;
  return {
    head: [say('codex.head.scenario'), ...INDICES.map((index) => say(`game.index.${index}`))],
    numeric: [false, ...INDICES.map(() => true)],
    rows: scenarios.map((scenario) => [
      scenario.name,
      ...INDICES.map((index) => say('codex.percent', { value: number(100 * scenario.weights[index]) })),
    ]),
  };
}

function mandates(book: Book): Grid {
  return {
    head: heads(book, 'codex.head.aim', 'codex.head.what'),
    rows: MANDATE_IDS.map((id) => [book.say(`mandate.${id}`), book.say(`mandate.${id}.what`)]),
  };
}

function effect(book: Book, one: CardEffect): string {
  const { say } = book;
  const other = say('codex.other');
  const on = 'of' in one ? say(`card.on.${one.on}.${one.of}`, { other }) : say(`card.on.${one.on}`);
  if ('points' in one) return say('codex.effect.points', { on, by: signed(book, one.points) });
  if ('percent' in one) return say('codex.effect.percent', { on, by: signed(book, one.percent) });
  return say('codex.effect.years', { on, by: signed(book, one.years) });
}

function events(book: Book): Grid {
  const { say } = book;
  const other = say('codex.other');
  const way = (name: (typeof CARD_NAMES)[number], option: 0 | 1): string =>
    say('codex.way', {
      way: say(`card.${name}.option.${option}`, { other }),
      effects: cardSpec(name)
        .options[option].map((one) => effect(book, one))
        .join(', '),
    });
  return {
    head: heads(book, 'codex.head.event', 'codex.head.befalls', 'codex.head.first', 'codex.head.second'),
    rows: CARD_NAMES.map((name) => [
      say(`card.${name}`),
      say(`codex.befalls.${cardSpec(name).befalls}`),
      way(name, 0),
      way(name, 1),
    ]),
  };
}

function doctrines(book: Book): Grid {
  return {
    head: heads(book, 'codex.head.doctrine', 'codex.head.what'),
    rows: DOCTRINES.map((doctrine) => [book.say(`doctrine.${doctrine}`), book.say(`doctrine.${doctrine}.what`)]),
  };
}

function levels(book: Book): Grid {
  return {
    head: heads(book, 'codex.head.level', 'codex.head.what'),
    rows: RIVAL_LEVELS.map((level) => [book.say(`level.${level}`), book.say(`level.${level}.what`)]),
  };
}

function mistakes(book: Book): Grid {
  return {
    head: heads(book, 'codex.head.mistake', 'codex.head.what', 'codex.head.against'),
    rows: MISTAKE_IDS.map((id) => [
      book.say(`mistake.${id}`),
      book.say(`mistake.${id}.does`),
      book.say(`mistake.${id}.against`),
    ]),
  };
}

/** Every table of the rules, made from the registries that the engine plays by. */
export const TABLES = {
  words,
  orders,
  modules,
  overrides,
  taxes,
  lines,
  clauses,
  sanctions,
  demands,
  weights,
  mandates,
  events,
  doctrines,
  levels,
  mistakes,
} as const satisfies Record<string, (book: Book) => Grid>;

export type TableName = keyof typeof TABLES;
