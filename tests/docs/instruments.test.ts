import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { IDEAS, type Instrument } from '../../scripts/docs/instruments.ts';
import { SCENARIOS } from '../../shared/content/scenarios/index.ts';
import { CASES } from '../cases/all.ts';

const root = new URL('../../', import.meta.url);
const instruments = IDEAS.flatMap((idea) => idea.instruments);
const numbers = new Set(CASES.map(({ number }) => number));
const kinds = new Set(
  [...readFileSync(new URL('shared/events/events.ts', root), 'utf8').matchAll(/kind: '(\w+)'/g)].map(
    ([, kind]) => kind,
  ),
);

/** Whether a case stands in the table: by its number, or from one number to another of the same section. */
function isCase(named: string): boolean {
  const ends = named.split('–');
  const sections = new Set(ends.map((one) => one.split('.')[0]));
  const [first, last = first] = ends.map((one) => Number(one.split('.')[1]));
  return sections.size === 1 && last >= first && ends.every((one) => numbers.has(one));
}

describe('the table of instruments', () => {
  it.each(instruments.map((one): [string, Instrument] => [one.name, one]))('names what there is for %s', (_name, {
    files,
    drawnBy,
    cases,
    events,
    screen,
  }) => {
    expect([...files, drawnBy].filter((file) => !existsSync(new URL(file, root)))).toEqual([]);
    expect(cases.filter((one) => !isCase(one))).toEqual([]);
    expect(events.filter((kind) => !kinds.has(kind))).toEqual([]);
    expect([files, cases, events, screen].filter((list) => list.length === 0)).toEqual([]);
  });

  it('has a row for each instrument once', () => {
    expect(IDEAS.length).toBeGreaterThanOrEqual(10);
    const names = instruments.map(({ name }) => name);
    expect(names).toHaveLength(new Set(names).size);
  });

  it('finds a file for each case study', () => {
    const files = SCENARIOS.map(({ id }) => `shared/content/scenarios/${id}.ts`);
    expect(files.filter((file) => !existsSync(new URL(file, root)))).toEqual([]);
  });
});
