import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Plan, playParts, type Results } from '../../server/arena/parts.ts';
import { judgeOf } from '../../server/arena/ratings.ts';
import { targetsOf } from '../../server/arena/report/targets.ts';
import { writeReport } from '../../server/arena/report/write.ts';
import { runnerOf } from '../../server/arena/run.ts';
import { wilson } from '../../server/arena/stats/interval.ts';
import { duel } from '../../shared/content/scenarios/duel.ts';
import { removeFolder, temporaryFolder } from '../helpers/server.ts';

let folder: string;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => removeFolder(folder));

const plan: Plan = {
  setting: { scenario: duel, turns: 3, seed: 1 },
  parts: new Map([
    ['doctrines', 8],
    ['revisionist', 2],
    ['roads', 3],
    ['levels', 2],
    ['exploits', 1],
  ]),
  levels: ['novice', 'able'],
};

describe('a report', () => {
  it('has every section, its pictures beside it, and the same bytes each time', async () => {
    const play = (): Promise<Results> => playParts(plan, runnerOf(1, null), judgeOf(duel, 3));
    const path = writeReport(await play(), duel, folder);
    const text = readFileSync(path, 'utf8');
    for (const heading of [
      'Aims',
      'Doctrines rotated',
      'Crises, balancing',
      'Demands by odds',
      'Roads',
      'Levels',
      'Exploits',
    ]) {
      expect(text).toContain(`## ${heading}`);
    }
    expect(text).toContain(
      '--scenario duel --turns 3 --seed 1 --parts doctrines=8 revisionist=2 roads=3 levels=2 exploits=1 --levels novice able',
    );
    expect(text).not.toMatch(/NaN|undefined|Infinity/);
    const named = [...text.matchAll(/\]\((\S+\.svg)\)/g)].map(([, file]) => file);
    const written = readdirSync(folder).filter((file) => file.endsWith('.svg'));
    expect(written.sort()).toEqual(named.sort());
    for (const file of written) {
      const svg = readFileSync(join(folder, file), 'utf8');
      expect(svg).toMatch(/^<svg[^>]*xmlns/);
      expect(svg).toContain('</svg>');
    }
    const before = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
    expect(basename(writeReport(await play(), duel, folder))).toBe('duel-3.md');
    expect(readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'))).toEqual(before);
  });
});

describe('an aim', () => {
  const roads = (wins: number, trials: number) => ({
    matches: trials,
    roads: [{ road: 'internal' as const, wins: wilson(wins, trials) }],
  });
  const standing = (wins: number, trials: number): string =>
    targetsOf({ scenario: 'duel', turns: 3, seed: 1, asked: '', roads: roads(wins, trials) })[0].standing;

  it('holds, fails, or stays open where it lies within the interval', () => {
    expect(standing(30, 100)).toBe('holds');
    expect(standing(14, 100)).toBe('open');
    expect(standing(5, 100)).toBe('fails');
  });
});
