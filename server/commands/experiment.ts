import { POLICIES, type Policy } from '../../shared/ai/steer.ts';
import { geographyOf } from '../../shared/content/geography.ts';
import type { PowerId } from '../../shared/core/ids.ts';
import { MODULES, type ModuleId } from '../../shared/model/vocabulary.ts';
import { wilson } from '../arena/stats/interval.ts';
import { Failure } from '../failure.ts';
import { scenarioNamed } from './files.ts';
import { playGames } from './games.ts';
import type { Game } from './playGame.ts';
import { printJson, printTable } from './print.ts';
import type { SimOptions } from './sim.ts';
import { COUNTED, type Outcome, rounded } from './simulations.ts';

export interface ExperimentOptions extends SimOptions {
  /** Policies that each power in turn is bound to, all others playing as they do. */
  policy?: string[];
  /** Two powers, `a,b`, that arm against each other and that talk. */
  pair?: string;
  /** Parts of the rules played beside the scenario's own. */
  with?: string[];
  /** Parts of the scenario's own rules that are not played. */
  without?: string[];
}

/** Mean tension above which two powers are in a spiral, and the turn by which they should be in it. */
const SPIRAL = 80;
const SPIRAL_BY = 6;

/**
 * Plays the same seeds with and without a fixed policy and prints what the policy costs; or lets two powers arm against
 * each other and then talk, and prints what becomes of their tension. The same options print the same bytes.
 */
export async function experiment(options: ExperimentOptions): Promise<void> {
  const scenario = scenarioNamed(options.scenario);
  const powers = geographyOf(scenario).powerIds;
  const without = (options.without ?? []).map((name) => oneOf(MODULES, name, '--without'));
  const wanted = [...scenario.modules, ...(options.with ?? []).map((name) => oneOf(MODULES, name, '--with'))];
  const modules = MODULES.filter((module) => wanted.includes(module) && !without.includes(module));
  if (options.pair !== undefined) {
    const pair = options.pair.split(',').map((name) => oneOf(powers, name, '--pair'));
    if (pair.length !== 2 || pair[0] === pair[1]) throw wrong('--pair', options.pair, 'two powers are needed');
    return playPair(options, modules, [pair[0], pair[1]]);
  }
  const policies = (options.policy ?? ['abandon', 'honour']).map((name) => oneOf(POLICIES, name, '--policy'));
  return playPolicies(options, modules, powers, policies);
}

function oneOf<T extends string>(all: readonly T[], name: string, flag: string): T {
  const found = all.find((one) => one === name);
  if (found === undefined) throw wrong(flag, name, `one of ${all.join(', ')} is needed`);
  return found;
}

function wrong(flag: string, text: string, problem: string): Failure {
  return new Failure('server/config-invalid', `${flag}: “${text}” will not do: ${problem}`, { setting: flag, problem });
}

/** The options' matches, bound as the rest says. */
function gamesOf({ scenario, games, seed, turns }: ExperimentOptions, rest: Partial<Game>): Game[] {
  return Array.from({ length: games }, (_, game) => ({ scenario, seed: seed + game, turns, ...rest }));
}

async function playPolicies(
  options: ExperimentOptions,
  modules: ModuleId[],
  powers: readonly PowerId[],
  policies: readonly Policy[],
): Promise<void> {
  const bound = policies.flatMap((policy) => powers.map((power) => ({ policy, power })));
  const games = [
    ...gamesOf(options, { modules }),
    ...bound.flatMap(({ policy, power }) => gamesOf(options, { modules, policies: { [power]: { policy } } })),
  ];
  const outcomes = await playGames(games, options.threads);
  const size = options.games;
  const usual = outcomes.slice(0, size);
  const spread = Object.fromEntries(powers.map((power) => [power, deviation(usual.map(scoreOf(power)))]));
  const rows = bound.map(({ policy, power }, index) => {
    const changed = outcomes.slice((index + 1) * size, (index + 2) * size);
    return effectOf(policy, power, usual, changed, spread[power]);
  });
  const whole = policies.map((policy) => together(policy, rows));
  const perGame = countsOf(usual);
  if (options.json) {
    printJson({ ...head(options, modules), matches: games.length, perGame, spread, rows, whole });
    return;
  }
  const columns = [
    'policy',
    'power',
    'matches',
    'tests a match',
    'score',
    'effect',
    'in sd',
    'standard error',
    'changed',
    'better',
  ];
  printTable(
    columns,
    [...rows, ...whole].map((row) => Object.values(row)),
  );
  process.stdout.write(`\n${games.length} matches\n`);
}

const scoreOf =
  (power: PowerId) =>
  ({ verdict }: Outcome): number =>
    verdict.scores[power].score;

/**
 * What a policy changed at one seat: the same seeds with and without it, in points and in standard deviations; in how many
 * matches it changed the score, and in how many for the better.
 */
function effectOf(policy: Policy, power: PowerId, usual: readonly Outcome[], changed: readonly Outcome[], sd: number) {
  const differences = changed.map((outcome, index) => scoreOf(power)(outcome) - scoreOf(power)(usual[index]));
  const effect = mean(differences);
  return {
    policy,
    power: power as string,
    matches: changed.length,
    tests: rounded(mean(changed.map(({ tested }) => tested[power]))),
    score: rounded(mean(changed.map(scoreOf(power)))),
    effect: rounded(effect),
    inSd: rounded(effect / sd),
    error: rounded(deviation(differences) / Math.sqrt(differences.length) / sd),
    changed: differences.filter((each) => each !== 0).length,
    better: differences.filter((each) => each > 0).length,
  };
}

/** A policy over all seats, each seat counting alike. */
function together(policy: Policy, rows: readonly ReturnType<typeof effectOf>[]) {
  const own = rows.filter((row) => row.policy === policy);
  const over = (of: (row: (typeof rows)[number]) => number): number => rounded(mean(own.map(of)));
  const error = Math.sqrt(own.reduce((sum, row) => sum + row.error ** 2, 0)) / own.length;
  return {
    policy,
    power: 'all',
    matches: own.reduce((sum, row) => sum + row.matches, 0),
    tests: over((row) => row.tests),
    score: over((row) => row.score),
    effect: over((row) => row.effect),
    inSd: over((row) => row.inSd),
    error: rounded(error),
    changed: own.reduce((sum, row) => sum + row.changed, 0),
    better: own.reduce((sum, row) => sum + row.better, 0),
  };
}

async function playPair(options: ExperimentOptions, modules: ModuleId[], pair: [PowerId, PowerId]): Promise<void> {
  const [a, b] = pair;
  const ways = [null, 'projection', 'talkDown'] as const;
  const games = ways.flatMap((policy) => {
    const policies = policy === null ? {} : { [a]: { policy, toward: b }, [b]: { policy, toward: a } };
    return gamesOf(options, { modules, pair, policies });
  });
  const outcomes = await playGames(games, options.threads);
  const rows = ways.map((policy, index) => {
    const played = outcomes.slice(index * options.games, (index + 1) * options.games);
    const spirals = played.filter(({ tension }) => tension.slice(0, SPIRAL_BY).some((each) => each > SPIRAL)).length;
    const { low, high } = wilson(spirals, played.length);
    const turns = Math.max(...played.map(({ tension }) => tension.length));
    const course = Array.from({ length: turns }, (_, turn) =>
      rounded(mean(played.flatMap(({ tension }) => tension.slice(turn, turn + 1)))),
    );
    const scores = pair.map((power) => rounded(mean(played.map(scoreOf(power)))));
    return {
      policy: policy ?? 'usual',
      matches: played.length,
      spiral: rounded(spirals / played.length),
      low: rounded(low),
      high: rounded(high),
      course,
      scores,
    };
  });
  if (options.json) {
    printJson({ ...head(options, modules), matches: games.length, pair, rows });
    return;
  }
  printTable(
    ['both', 'matches', 'spiral', 'low', 'high', 'tension by turn', 'scores'],
    rows.map(({ policy, matches, spiral, low, high, course, scores }) => {
      const byTurn = course.map((each) => each.toFixed(0)).join(' ');
      return [policy, matches, spiral, low, high, byTurn, scores.map((each) => each.toFixed(1)).join(' ')];
    }),
  );
  process.stdout.write(`\n${games.length} matches\n`);
}

function head({ scenario, games, seed, turns }: ExperimentOptions, modules: readonly ModuleId[]) {
  return { scenario, games, seed, turns: turns ?? scenarioNamed(scenario).turns, modules };
}

function countsOf(outcomes: readonly Outcome[]) {
  return Object.fromEntries(COUNTED.map((kind) => [kind, rounded(mean(outcomes.map(({ counts }) => counts[kind])))]));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Standard deviation of a sample. */
function deviation(values: readonly number[]): number {
  const middle = mean(values);
  return Math.sqrt(values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / Math.max(1, values.length - 1));
}
