import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { geographyOf } from '../../shared/content/geography.ts';
import type { PowerId } from '../../shared/core/ids.ts';
import type { Scenario } from '../../shared/model/scenario.ts';
import { DOCTRINES, type Doctrine } from '../../shared/model/vocabulary.ts';
import { scenarioNamed } from './files.ts';
import { playGames } from './games.ts';
import { levelsNamed, levelsOf } from './levels.ts';
import { parFile, parRows } from './par.ts';
import { printJson, printTable } from './print.ts';
import type { SimOptions } from './sim.ts';
import { type Outcome, rounded, wilson, winOf } from './simulations.ts';

export interface TournamentOptions extends SimOptions {
  /** Measure par too and write it into the scenario's table. */
  par?: boolean;
}

interface Played {
  doctrines: Record<PowerId, Doctrine>;
  outcome: Outcome;
}

/** Where par tables stand in a checkout. */
const PAR_FOLDER = join('shared', 'content', 'par');

/**
 * Plays `games` matches for each of eight ways of seating the doctrines, so that each plays every power equally often, and
 * prints each doctrine's part of the wins with its 95 per cent interval. `even` is what chance alone would give it. With
 * `par` it plays as many again with every power led by its own doctrine, and writes what each seat scored in both halves
 * to the scenario's table of par in `folder`.
 */
export async function tournament(options: TournamentOptions, folder: string = PAR_FOLDER): Promise<void> {
  const scenario = scenarioNamed(options.scenario);
  const seatings = DOCTRINES.map((_, rotation) => seating(scenario, rotation));
  const rotated = await playAll(options, seatings);
  printDoctrines(scenario, options, rotated);
  if (!options.par) return;
  const usual = { ...options, games: options.games * DOCTRINES.length };
  const own = await playAll(usual, [seating(scenario, null)]);
  const rows = parRows([...rotated, ...own].map(({ outcome }) => outcome));
  const path = join(folder, `${scenario.id}.ts`);
  writeFileSync(path, parFile(scenario, options.turns ?? scenario.turns, rows));
  if (!options.json) process.stdout.write(`Par of ${rotated.length + own.length} matches written to ${path}\n`);
}

/** As many matches for each seating as the options say. */
async function playAll(options: TournamentOptions, seatings: Record<PowerId, Doctrine>[]): Promise<Played[]> {
  const { scenario, games, seed, turns, levels, threads } = options;
  const played = scenarioNamed(scenario);
  const led = levelsNamed(levels);
  const all = seatings.flatMap((doctrines) =>
    Array.from({ length: games }, (_, game) => ({
      scenario,
      seed: seed + game,
      turns,
      doctrines,
      levels: levelsOf(played, led, game),
    })),
  );
  const outcomes = await playGames(all, threads);
  return all.map(({ doctrines }, index) => ({ doctrines, outcome: outcomes[index] }));
}

/** Which doctrine leads which power: the eight in a row over the powers, begun one further at each rotation, or its own. */
function seating(scenario: Scenario, rotation: number | null): Record<PowerId, Doctrine> {
  if (rotation === null) return Object.fromEntries(scenario.powers.map(({ id, doctrine }) => [id, doctrine]));
  return Object.fromEntries(
    geographyOf(scenario).powerIds.map((power, index) => [power, DOCTRINES[(index + rotation) % DOCTRINES.length]]),
  );
}

function printDoctrines(scenario: Scenario, options: TournamentOptions, played: readonly Played[]): void {
  const { scenario: id, games, seed, turns } = options;
  const even = rounded(1 / scenario.powers.length);
  const doctrines = DOCTRINES.map((doctrine) => lineOf(doctrine, played));
  if (options.json) {
    printJson({ scenario: id, games, seed, turns: turns ?? scenario.turns, even, doctrines });
    return;
  }
  printTable(
    ['doctrine', 'played', 'win share', 'low', 'high', 'score'],
    doctrines.map(({ doctrine, played, winShare, low, high, score }) => [doctrine, played, winShare, low, high, score]),
  );
  process.stdout.write(`\nChance alone: ${even}\n`);
}

function lineOf(doctrine: Doctrine, matches: readonly Played[]) {
  let played = 0;
  let wins = 0;
  let score = 0;
  for (const { doctrines, outcome } of matches) {
    for (const [power, led] of Object.entries(doctrines) as [PowerId, Doctrine][]) {
      if (led !== doctrine) continue;
      played++;
      wins += winOf(outcome.verdict, power);
      score += outcome.verdict.scores[power].score;
    }
  }
  const { low, high } = wilson(wins, played);
  return { doctrine, played, winShare: rounded(wins / played), low, high, score: rounded(score / played) };
}
