import { describe, expect, it } from 'vitest';
import { concert } from '../../shared/content/scenarios/concert.ts';
import { keysOf, powerId } from '../../shared/core/ids.ts';
import { createWorld } from '../../shared/engine/createWorld.ts';
import { indexChanges } from '../../shared/events/indexChanges.ts';
import {
  autonomyOf,
  averageIndices,
  capabilityShares,
  INDEX_BASE,
  INDEX_FACTORS,
  influenceOf,
  type Level,
  type ProsperityInputs,
  prosperityOf,
  scoreOf,
} from '../../shared/formulas/indices.ts';
import { CONSTANTS as c } from '../../shared/model/constants.ts';
import { INDICES, type IndexName } from '../../shared/model/vocabulary.ts';
import type { Indices } from '../../shared/model/world.ts';
import { boardOfWorld } from '../../shared/treaties/board.ts';

const start = createWorld(concert, 1);
const board = boardOfWorld(start, concert);
const arden = powerId('arden');

const sumOf = (index: IndexName, level: Level) =>
  level.causes.reduce((total, cause) => total + cause.points, INDEX_BASE[index]);

const quiet: ProsperityInputs = {
  output: 1_000_000,
  taxRate: 0.3,
  trade: 200_000,
  deficit: 0,
  population: 50,
  startOutput: 1_000_000,
  startPopulation: 50,
  startConsumption: (0.574 * 1_000_000 + 150_000 + 4_000) / 50,
  ruledConsumption: (0.574 * 1_000_000 + 150_000 + 4_000) / 50,
  years: 0,
};

describe('prosperity (docs/rules.md)', () => {
  it('is 50 at the start and stays there while consumption a head grows by the pace', () => {
    expect(prosperityOf(quiet, c).value).toBeCloseTo(50, 9);
    const grown = { ...quiet, output: 1_000_000 * Math.exp(0.06), trade: 200_000 * Math.exp(0.06), years: 5 };
    expect(prosperityOf(grown, c).value).toBeCloseTo(50, 9);
  });

  it('falls with taxes and deficits, gains nothing from a surplus, and its parts sum to it', () => {
    for (const change of [{ taxRate: 0.34 }, { deficit: 40_000 }, { population: 60 }, { trade: 0 }]) {
      const level = prosperityOf({ ...quiet, ...change }, c);
      expect(level.value).toBeLessThan(50);
      expect(sumOf('prosperity', level)).toBeCloseTo(level.value, 9);
    }
    expect(prosperityOf({ ...quiet, deficit: -40_000 }, c).value).toBeCloseTo(50, 9);
  });

  it('neither gains nor loses by annexing people who go on living as they did, be they poor or rich', () => {
    for (const wealth of [0.5, 2]) {
      const factor = (50 + 10 * wealth) / 50;
      const annexed = {
        ...quiet,
        output: quiet.output * factor,
        trade: quiet.trade * factor,
        population: 60,
        ruledConsumption: (quiet.startConsumption * (50 + 10 * wealth)) / 60,
      };
      const level = prosperityOf(annexed, c);
      expect(level.value).toBeCloseTo(50, 9);
      expect(sumOf('prosperity', level)).toBeCloseTo(50, 9);
    }
  });

  it('keeps to 0 and 100 and says what the bounds took', () => {
    const rich = prosperityOf({ ...quiet, output: 3_000_000 }, c);
    expect(rich.value).toBe(100);
    expect(sumOf('prosperity', rich)).toBeCloseTo(100, 9);
    expect(rich.causes.at(-1)?.factor).toBe('bounds');
    expect(prosperityOf({ ...quiet, deficit: 2_000_000, years: 3 }, c).value).toBe(0);
  });
});

describe('autonomy and influence (rules section 9)', () => {
  const alone = { trades: [100, 100, 100, 100], owed: 0, foreignArms: 0, tributePaid: 0, aidReceived: 0 };

  it('falls with every kind of dependence', () => {
    const free = autonomyOf(board, arden, alone);
    expect(sumOf('autonomy', free)).toBeCloseTo(free.value, 9);
    const output = board.powers[arden].output;
    for (const change of [
      { trades: [400] },
      { owed: output / 10 },
      { foreignArms: board.powers[arden].homeForce / 2 },
      { tributePaid: output / 100 },
      { aidReceived: output / 100 },
    ]) {
      expect(autonomyOf(board, arden, { ...alone, ...change }).value).toBeLessThan(free.value);
    }
  });

  it('costs autonomy to host a base and to be bound', () => {
    const free = autonomyOf(board, arden, alone).value;
    const ties = {
      ...board.ties,
      guestsOf: { ...board.ties.guestsOf, [arden]: [powerId('sarno')] },
      bonds: { ...board.ties.bonds, [arden]: (board.ties.bonds[arden] ?? 0) + 2 },
    };
    expect(autonomyOf({ ...board, ties }, arden, alone).value).toBeCloseTo(free - 10 - 3, 9);
  });

  it('counts demands won by the root of the other’s size, half as much when repeated', () => {
    const plain = { startShare: 0.2, demandsWon: [], record: [] };
    const won = (times: number) =>
      Array.from({ length: times }, (_, turn) => ({ turn, target: powerId('osmere'), size: 1 }));
    const base = influenceOf(board, arden, plain).value;
    expect(influenceOf(board, arden, { ...plain, demandsWon: won(1) }).value - base).toBeCloseTo(8, 9);
    const small = [{ turn: 1, target: powerId('osmere'), size: 0.25 }];
    expect(influenceOf(board, arden, { ...plain, demandsWon: small }).value - base).toBeCloseTo(4, 9);
    expect(influenceOf(board, arden, { ...plain, demandsWon: won(2) }).value - base).toBeCloseTo(12, 9);
    expect(influenceOf(board, arden, { ...plain, demandsWon: won(30) }).value - base).toBeLessThanOrEqual(20);
  });
});

describe('parts of an index', () => {
  it('name only factors that have a text', () => {
    for (const id of keysOf(start.powers)) {
      for (const index of INDICES) {
        const names: readonly string[] = INDEX_FACTORS[index];
        for (const part of start.powers[id].parts[index]) expect(names).toContain(part.factor);
        const sum = start.powers[id].parts[index].reduce((total, part) => total + part.points, INDEX_BASE[index]);
        expect(sum).toBeCloseTo(start.powers[id].indices[index], 6);
      }
    }
  });

  it('become causes of a change, by factor and power', () => {
    const was = [
      { factor: 'rival', points: -10, params: { power: 'a' } },
      { factor: 'rival', points: -4, params: { power: 'b' } },
      { factor: 'cover', points: 2 },
    ];
    const is = [
      { factor: 'rival', points: -3, params: { power: 'a' } },
      { factor: 'rival', points: -4.01, params: { power: 'b' } },
      { factor: 'attacked', points: -10 },
    ];
    expect(indexChanges(was, is)).toEqual([
      { factor: 'attacked', points: -10 },
      { factor: 'rival', points: 7, params: { power: 'a' } },
      { factor: 'cover', points: -2 },
    ]);
  });
});

describe('shares and score (rules section 9)', () => {
  it('share out the whole system', () => {
    const shares = capabilityShares(board);
    expect(keysOf(shares).reduce((total, id) => total + shares[id], 0)).toBeCloseTo(1, 12);
    expect(shares[powerId('kestria')]).toBeGreaterThan(0.25);
    expect(shares[powerId('kestria')]).toBeLessThan(0.35);
  });

  it('weighs the last turn half as much again as the first', () => {
    const flat = (value: number): Indices => ({
      security: value,
      prosperity: value,
      autonomy: value,
      influence: value,
    });
    const weights = { security: 0.3, prosperity: 0.35, autonomy: 0.2, influence: 0.15 };
    expect(scoreOf([flat(40), flat(40), flat(40)], weights, c)).toBeCloseTo(40, 12);
    expect(scoreOf([flat(100), flat(0)], weights, c)).toBeCloseTo(40, 12);
    expect(scoreOf([flat(0), flat(100)], weights, c)).toBeCloseTo(60, 12);
    expect(averageIndices([], c)).toEqual(flat(0));
  });
});
