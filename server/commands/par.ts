import { quantile } from 'simple-statistics';
import { geographyOf } from '../../shared/content/geography.ts';
import { keysOf, type PowerId } from '../../shared/core/ids.ts';
import type { Par, Scenario } from '../../shared/model/scenario.ts';
import type { MatchRecord } from '../arena/record.ts';

/** A seat's spread is never less to a side, in points, so that a hair's breadth does not decide a match. */
const SPREAD_LEAST = 1;

/** Par of every seat by what it scored in these matches, one decimal. */
export function parRows(records: readonly MatchRecord[]): Record<PowerId, Par> {
  const rows: Record<PowerId, Par> = {};
  for (const power of keysOf(records[0]?.seats ?? {})) {
    const scores = records.map(({ seats }) => seats[power].score);
    const p50 = tenth(quantile(scores, 0.5));
    rows[power] = {
      p10: Math.min(tenth(quantile(scores, 0.1)), tenth(p50 - SPREAD_LEAST)),
      p50,
      p90: Math.max(tenth(quantile(scores, 0.9)), tenth(p50 + SPREAD_LEAST)),
    };
  }
  return rows;
}

/** The source of the scenario's par with the table for this length put in or replaced. */
export function parFile(scenario: Scenario, turns: number, rows: Record<PowerId, Par>): string {
  const kept = (scenario.par ?? []).filter((table) => table.turns !== turns);
  const tables = [...kept, { turns, seats: rows }].sort((a, b) => a.turns - b.turns);
  const name = scenario.id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return [
    "import type { ParTable } from '../../model/scenario.ts';",
    "import { parTable } from './table.ts';",
    '',
    `/** Written by \`npm run tournament -- --scenario ${scenario.id} --par\`: tenth, fiftieth and ninetieth per cent. */`,
    `export const ${name}Par: readonly ParTable[] = [`,
    ...tables.flatMap(({ turns: length, seats }) => [
      `  parTable(${length}, {`,
      ...geographyOf(scenario).powerIds.map((power) => rowOf(power, seats[power])),
      '  }),',
    ]),
    '];',
    '',
  ].join('\n');
}

function rowOf(power: PowerId, { p10, p50, p90 }: Par): string {
  const key = /^\w+$/.test(power) ? power : `'${power}'`;
  return `    ${key}: [${p10}, ${p50}, ${p90}],`;
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
