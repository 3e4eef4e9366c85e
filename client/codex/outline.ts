import type { ModuleId } from '../../shared/model/vocabulary.ts';
import type { Key } from '../text/index.tsx';
import type { TableName } from './tables.ts';

/** A piece of an entry: a paragraph, a list, or a table made from the registries. */
export type Block =
  | { kind: 'text'; text: Key }
  | { kind: 'list'; items: readonly Key[]; ordered?: boolean }
  | { kind: 'table'; table: TableName };

/** An entry of the rules: what can be found and linked to. The id is its anchor, and stays. */
export interface Entry {
  id: string;
  /** Missing where the section's own title says it. */
  title?: Key;
  /** The part of the rules that it belongs to, where not every match has it. */
  module?: ModuleId;
  blocks: readonly Block[];
}

/** A section of docs/rules.md. Cases and comments name it by number, which stays. */
export interface Section {
  number: number;
  id: string;
  title: Key;
  entries: readonly Entry[];
}

const text = (...texts: Key[]): Block[] => texts.map((one) => ({ kind: 'text', text: one }));
const list = (...items: Key[]): Block => ({ kind: 'list', items });
const steps = (...items: Key[]): Block => ({ kind: 'list', items, ordered: true });
const table = (name: TableName): Block => ({ kind: 'table', table: name });

const before: readonly Section[] = [
  { number: 1, id: 'words', title: 'codex.words.title', entries: [{ id: 'terms', blocks: [table('words')] }] },
  {
    number: 2,
    id: 'turn',
    title: 'codex.turn.title',
    entries: [
      { id: 'phases', blocks: [steps('codex.turn.plan', 'codex.turn.crisis', 'codex.turn.resolve')] },
      { id: 'away', title: 'codex.turn.away.title', blocks: text('codex.turn.away', 'codex.turn.length') },
      { id: 'orders', title: 'codex.orders.title', blocks: [...text('codex.orders.lead'), table('orders')] },
      { id: 'modules', title: 'codex.modules.title', blocks: [...text('codex.modules.lead'), table('modules')] },
      {
        id: 'overrides',
        title: 'codex.overrides.title',
        blocks: [...text('codex.overrides.lead'), table('overrides')],
      },
    ],
  },
  {
    number: 3,
    id: 'power',
    title: 'codex.power.title',
    entries: [{ id: 'figures', blocks: text('codex.power', 'codex.power.start') }],
  },
  {
    number: 4,
    id: 'economy',
    title: 'codex.economy.title',
    entries: [
      { id: 'output', title: 'codex.output.title', blocks: text('codex.output') },
      { id: 'income', title: 'codex.income.title', blocks: [...text('codex.income'), table('taxes')] },
      { id: 'lines', title: 'codex.lines.title', blocks: [table('lines')] },
      { id: 'readiness', title: 'codex.readiness.title', blocks: text('codex.readiness', 'codex.fiscal') },
      { id: 'trade', title: 'codex.trade.title', blocks: text('codex.trade') },
      { id: 'latent-power', title: 'codex.latent.title', blocks: text('codex.latent') },
    ],
  },
  {
    number: 5,
    id: 'supply',
    title: 'codex.supply.title',
    entries: [
      { id: 'goods', title: 'codex.supply.need.title', module: 'supply', blocks: text('codex.supply.need') },
      { id: 'cut-off', title: 'codex.supply.cut.title', module: 'supply', blocks: text('codex.supply.cut') },
      { id: 'shortage', title: 'codex.supply.short.title', module: 'supply', blocks: text('codex.supply.short') },
      { id: 'self-reliance', title: 'codex.supply.buy.title', module: 'supply', blocks: text('codex.supply.buy') },
    ],
  },
];

const treaties: Section = {
  number: 6,
  id: 'treaties',
  title: 'codex.treaties.title',
  entries: [
    { id: 'treaty', title: 'codex.treaties.form.title', blocks: text('codex.treaties.form') },
    { id: 'clauses', title: 'codex.clauses.title', blocks: [table('clauses')] },
    { id: 'leaving', title: 'codex.treaties.end.title', blocks: text('codex.treaties.end', 'codex.treaties.money') },
    { id: 'capital', title: 'codex.capital.title', blocks: text('codex.capital') },
    {
      id: 'blocs',
      title: 'codex.blocs.title',
      module: 'blocs',
      blocks: [
        ...text('codex.blocs.charter'),
        list(
          'codex.blocs.consultation',
          'codex.blocs.fund',
          'codex.blocs.floor',
          'codex.blocs.motions',
          'codex.blocs.votes',
          'codex.blocs.joining',
          'codex.blocs.leaving',
          'codex.blocs.leader',
        ),
      ],
    },
    {
      id: 'sanctions',
      title: 'codex.sanctions.title',
      module: 'sanctions',
      blocks: [
        ...text('codex.sanctions'),
        table('sanctions'),
        list(
          'codex.sanctions.trade',
          'codex.sanctions.loss',
          'codex.sanctions.public',
          'codex.sanctions.standing',
          'codex.sanctions.treaties',
          'codex.sanctions.demand',
        ),
      ],
    },
    { id: 'arms', title: 'codex.arms.title', module: 'arms', blocks: text('codex.arms.licence', 'codex.arms.control') },
    {
      id: 'secrecy',
      title: 'codex.secrecy.title',
      module: 'secrecy',
      blocks: text('codex.secrecy', 'codex.secrecy.seen', 'codex.secrecy.leak'),
    },
  ],
};

const conflict: readonly Section[] = [
  {
    number: 7,
    id: 'information',
    title: 'codex.information.title',
    entries: [
      { id: 'known', title: 'codex.information.known.title', blocks: text('codex.information.known') },
      { id: 'estimates', title: 'codex.information.error.title', blocks: text('codex.information.error') },
      { id: 'intelligence', title: 'codex.intelligence.title', blocks: text('codex.intelligence') },
    ],
  },
  {
    number: 8,
    id: 'conflict',
    title: 'codex.conflict.title',
    entries: [
      {
        id: 'odds',
        title: 'codex.odds.title',
        blocks: text('codex.odds', 'codex.odds.distance', 'codex.odds.sheet'),
      },
      { id: 'demands', title: 'codex.demands.title', blocks: [...text('codex.demands'), table('demands')] },
      { id: 'answers', title: 'codex.prices.title', blocks: text('codex.prices', 'codex.prices.guarantor') },
      { id: 'standing-instructions', title: 'codex.standing.title', blocks: text('codex.standing') },
      { id: 'war', title: 'codex.war.title', blocks: text('codex.war.front', 'codex.war.cost', 'codex.war.ground') },
      { id: 'tension', title: 'codex.tension.title', blocks: text('codex.tension', 'codex.relations') },
      { id: 'incidents', title: 'codex.incidents.title', module: 'incidents', blocks: text('codex.incidents') },
    ],
  },
];

const after: readonly Section[] = [
  {
    number: 9,
    id: 'winning',
    title: 'codex.winning.title',
    entries: [
      {
        id: 'indices',
        title: 'codex.indices.title',
        blocks: [
          ...text('codex.indices.lead'),
          list('codex.index.security', 'codex.index.prosperity', 'codex.index.autonomy', 'codex.index.influence'),
          table('weights'),
        ],
      },
      { id: 'score', title: 'codex.score.title', blocks: text('codex.score') },
      { id: 'hegemony', title: 'codex.hegemony.title', blocks: text('codex.hegemony') },
      {
        id: 'secret-aims',
        title: 'codex.mandates.title',
        module: 'mandates',
        blocks: [...text('codex.mandates'), table('mandates')],
      },
      {
        id: 'events',
        title: 'codex.events.title',
        module: 'events',
        blocks: [...text('codex.events'), table('events')],
      },
    ],
  },
  {
    number: 10,
    id: 'resolve',
    title: 'codex.resolve.title',
    entries: [{ id: 'order', blocks: text('codex.resolve') }],
  },
  {
    number: 11,
    id: 'rivals',
    title: 'codex.rivals.title',
    entries: [
      {
        id: 'doctrines',
        blocks: [
          ...text('codex.rivals'),
          table('doctrines'),
          ...text('codex.levels'),
          table('levels'),
          ...text('codex.mistakes'),
          table('mistakes'),
        ],
      },
    ],
  },
];

/** The rules, section by section: the page /rules and docs/rules.md are both written from this. */
export const SECTIONS: readonly Section[] = [...before, treaties, ...conflict, ...after];
