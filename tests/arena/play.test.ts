import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exploitTrials, rotated, type Setting } from '../../server/arena/design.ts';
import type { Game } from '../../server/arena/game.ts';
import { hunt } from '../../server/arena/hunt.ts';
import { Keep } from '../../server/arena/keep.ts';
import playGame from '../../server/arena/playGame.ts';
import { judgeOf } from '../../server/arena/ratings.ts';
import { runnerOf } from '../../server/arena/run.ts';
import { EXPLOITS } from '../../server/arena/strategies/index.ts';
import { GENES, mutated, RANGES, randomVector } from '../../server/arena/strategies/vector.ts';
import { concert } from '../../shared/content/scenarios/concert.ts';
import { duel } from '../../shared/content/scenarios/duel.ts';
import { powerId } from '../../shared/core/ids.ts';
import { stream } from '../../shared/core/random.ts';
import { removeFolder, temporaryFolder } from '../helpers/server.ts';

let folder: string;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => removeFolder(folder));

const setting: Setting = { scenario: duel, turns: 4, seed: 3 };

describe('a match of the arena', () => {
  const [game] = rotated({ scenario: concert, turns: 5, seed: 11 }, 1);
  const record = playGame(game);

  it('is counted in finite figures that agree with one another', () => {
    const text = JSON.stringify(record);
    expect(text).not.toContain('null,null');
    expect(record.tension).toHaveLength(6);
    const pairs = record.pairs;
    expect(pairs).toBe(15);
    expect(record.chances.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(2 * pairs * 5);
    for (const seat of Object.values(record.seats)) {
      expect(seat.score).toBeGreaterThan(0);
      expect(seat.lines.reduce((sum, each) => sum + each, 0)).toBeLessThan(0.4);
      expect(seat.capped).toBeLessThanOrEqual(1);
      expect(Object.values(seat.clauses).every((turns) => turns > 0)).toBe(true);
    }
    const demands = Object.values(record.seats).reduce((sum, { demands: made }) => sum + made, 0);
    expect(demands).toBe(record.crises.filter(({ kind }) => kind !== 'redress').length);
    expect(record.coalitions.some(({ against, strongest }) => against === 'kestria' && strongest)).toBe(true);
  });

  it('is won by the best merit, and by nobody else', () => {
    const wins = judgeOf(concert, 5, null).wins(record);
    const best = Math.max(...Object.values(record.seats).map(({ score }) => score));
    for (const [power, win] of Object.entries(wins)) {
      expect(win).toBe(record.seats[power as keyof typeof record.seats].score === best ? 1 : 0);
    }
    const talvi = powerId('talvi');
    expect(judgeOf(concert, 5, null).wins({ ...record, hegemon: talvi })[talvi]).toBe(1);
  });
});

describe('fixed strategies', () => {
  it('all play a match to its end, and most of them change it', () => {
    const trials = exploitTrials({ ...setting, turns: 6 }, 1, EXPLOITS);
    const usual = playGame(trials[0].without);
    const changed = trials.filter(
      ({ with: tried, power }) => playGame(tried).seats[power].score !== usual.seats[power].score,
    );
    expect(changed.length).toBeGreaterThan(EXPLOITS.length / 2);
  });

  it('do what they say: no arms leaves less force, and a binge more debt than the rivals have', () => {
    const spent = (name: 'noArms' | 'spoiler', line: number): number => {
      const [trial] = exploitTrials(setting, 1, [{ name, says: '' }]);
      return playGame(trial.with).seats[trial.power].lines[line];
    };
    expect(spent('noArms', 3) + spent('noArms', 4)).toBe(0);
    expect(spent('spoiler', 4)).toBeGreaterThan(0.06);
  });
});

describe('the keep', () => {
  it('plays nothing twice, goes on after a stop in the middle of a line, and begins anew when told', async () => {
    const file = join(folder, 'kept.ndjson');
    const games = rotated(setting, 3);
    const played: string[] = [];
    const count = (title: string, done: number, of: number): void => {
      if (done === 0) played.push(`${title} ${of}`);
    };
    const first = await runnerOf(1, new Keep(file, false), count).play(games.slice(0, 2), 'first');
    appendFileSync(file, '{"key":"half a li');
    const again = await runnerOf(1, new Keep(file, true), count).play(games, 'again');
    expect(again.slice(0, 2)).toEqual(first);
    await runnerOf(1, new Keep(file, false), count).play(games.slice(0, 1), 'anew');
    expect(played).toEqual(['first 2', 'again 1', 'anew 1']);
    expect(readFileSync(file, 'utf8').trim().split('\n')).toHaveLength(1);
  });

  it('gives the same records on two threads as on one', async () => {
    const games: Game[] = rotated(setting, 4);
    const one = await runnerOf(1, null).play(games, 'one');
    const runner = runnerOf(2, null);
    const two = await runner.play(games, 'two');
    await runner.close();
    expect(JSON.stringify(two)).toBe(JSON.stringify(one));
  });
});

describe('the hunt', () => {
  it('draws within ranges, and children differ from their parents a little', () => {
    const random = stream(1, 'test');
    const parent = randomVector(random);
    const child = mutated(parent, random);
    for (const vector of [parent, child]) {
      for (const gene of GENES) {
        expect(vector[gene]).toBeGreaterThanOrEqual(RANGES[gene][0]);
        expect(vector[gene]).toBeLessThanOrEqual(RANGES[gene][1]);
      }
    }
    const moved = GENES.filter((gene) => parent[gene] !== child[gene]);
    expect(moved.length).toBeGreaterThan(0);
    expect(moved.length).toBeLessThan(GENES.length);
  });

  it('confirms its best on fresh seeds, the same each time', async () => {
    const options = { vectors: 4, shortlist: 3, kept: 2, children: 1, climbs: 1, confirmed: 1, confirmGames: 2 };
    const short = { ...setting, turns: 3 };
    const judge = judgeOf(duel, 3, null);
    const found = await hunt(short, runnerOf(1, null), judge, options);
    expect(found.vectors).toBe(6);
    expect(found.confirmed).toHaveLength(1);
    expect(found.confirmed[0].wins.trials).toBe(6);
    expect(await hunt(short, runnerOf(1, null), judge, options)).toEqual(found);
  });
});
