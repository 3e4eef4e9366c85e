import { keysOf } from '../../shared/core/ids.ts';
import { INDICES } from '../../shared/model/vocabulary.ts';
import { scenarioNamed } from './files.ts';
import { playGames } from './games.ts';
import { levelsNamed, levelsOf } from './levels.ts';
import { printJson, printTable } from './print.ts';
import { COUNTED, type Outcome, powerFigures, rounded } from './simulations.ts';

export interface SimOptions {
  scenario: string;
  games: number;
  seed: number;
  turns?: number;
  json: boolean;
  /** Names of levels, in a row over the powers and moved on at each game; the scenario's own unless set. */
  levels?: string[];
  /** Threads to play on; one unless set. */
  threads?: number;
}

/** Plays matches of rivals alone. The same options print the same bytes: nothing here is timed. */
export async function sim({ scenario: id, games, seed, turns, json, levels, threads }: SimOptions): Promise<void> {
  const scenario = scenarioNamed(id);
  const led = levelsNamed(levels);
  const seeds = Array.from({ length: games }, (_, game) => seed + game);
  const outcomes = await playGames(
    seeds.map((each, game) => ({ scenario: id, seed: each, turns, levels: levelsOf(scenario, led, game) })),
    threads,
  );
  const powers = powerFigures(outcomes);
  const perGame = Object.fromEntries(
    COUNTED.map((kind) => [kind, rounded(outcomes.reduce((sum, { counts }) => sum + counts[kind], 0) / games)]),
  );
  const hegemonies = outcomes.filter(({ verdict }) => verdict.reason === 'hegemony').length;
  if (json) {
    const matches = outcomes.map(matchLine);
    printJson({ scenario: id, games, seed, turns: turns ?? scenario.turns, powers, perGame, hegemonies, matches });
    return;
  }
  printTable(
    ['power', 'win share', 'score', ...INDICES, 'capability'],
    keysOf(powers).map((power) => {
      const { winShare, score, capability } = powers[power];
      return [power, winShare, score, ...INDICES.map((name) => powers[power][name]), capability];
    }),
  );
  process.stdout.write('\n');
  printTable(['a match', 'on average'], [...Object.entries(perGame), ['hegemony', rounded(hegemonies / games)]]);
}

function matchLine({ seed, verdict }: Outcome) {
  const scores = Object.fromEntries(
    keysOf(verdict.scores).map((power) => [power, rounded(verdict.scores[power].score)]),
  );
  return { seed, turn: verdict.turn, reason: verdict.reason, winners: verdict.winners, scores };
}
