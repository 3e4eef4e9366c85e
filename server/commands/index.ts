import { availableParallelism } from 'node:os';
import type { Command } from 'commander';
import { RIVAL_LEVELS } from '../../shared/model/vocabulary.ts';
import { SETTINGS } from '../config.ts';
import { Failure } from '../failure.ts';

/** Adds a command with its arguments to the program; what it does is loaded only when it is asked for. */
type Define = (program: Command) => void;

const serve: Define = (program) => {
  const command = program.command('serve').description('serve the game to browsers');
  for (const { flag, fallback, meaning, variable } of SETTINGS) {
    const initially = fallback === '' ? '' : `; ${fallback} unless set`;
    command.option(`${flag} <value>`, `${meaning} (${variable}${initially})`);
  }
  command.action(async (flags) => (await import('./serve.ts')).serve(flags));
};

/** What `--levels` says. */
const LEVELS_MEAN = `how well rivals play (${RIVAL_LEVELS.join(', ')}): in a row over the powers, moved on at each game`;

const sim: Define = (program) => {
  program
    .command('sim')
    .description('play matches of rivals alone and print what became of each power')
    .option('--scenario <id>', 'scenario to play', 'concert')
    .option('--games <number>', 'matches to play', count('--games'), 20)
    .option('--seed <number>', 'seed of the first match; each further one takes the next', count('--seed', 0), 1)
    .option('--turns <number>', "turns of a match; the scenario's own unless set", count('--turns'))
    .option('--levels <levels...>', `${LEVELS_MEAN}; the scenario's own unless set`)
    .option('--threads <number>', 'threads to play on', count('--threads'), availableParallelism())
    .option(
      '--explain <number>',
      'print so many answers of the first match instead, with all their reasons',
      count('--explain'),
    )
    .option('--report <file>', 'play the first match only and write its whole analysis; - for the terminal')
    .option('--json', 'print one JSON object', false)
    .action(async (options) => {
      if (options.explain !== undefined) (await import('./explain.ts')).explain(options);
      else if (options.report === undefined) await (await import('./sim.ts')).sim(options);
      else (await import('./report.ts')).report(options);
    });
};

const tournament: Define = (program) => {
  program
    .command('tournament')
    .description('let rivals play each other in balanced designs and print what that shows')
    .requiredOption('--scenario <id>', 'scenario to play')
    .option('--games <number>', 'matches of each part that names no number', count('--games'), 64)
    .option(
      '--parts <names...>',
      'doctrines, written, revisionist, roads, levels, exploits, hunt; each may have =matches',
    )
    .option('--levels <names...>', 'levels that meet each other in the part of that name (default: novice able)')
    .option('--confirm <number>', "matches at each seat that confirm the hunt's best (default: 12)", count('--confirm'))
    .option('--seed <number>', 'seed of the first match', count('--seed', 0), 1)
    .option('--turns <number>', "turns of a match; the scenario's own unless set", count('--turns'))
    .option('--par', "measure par instead and write it to the scenario's table", false)
    .option('--state <folder>', 'keep finished matches there', '')
    .option('--resume', 'go on with the matches kept by an earlier run under the same rules', false)
    .option('--report <folder>', 'write a report with plots there')
    .option('--threads <number>', 'threads to play on', count('--threads'), availableParallelism())
    .option('--json', 'print one JSON object', false)
    .action(async (options) => (await import('./tournament.ts')).tournament(options));
};

const experiment: Define = (program) => {
  program
    .command('experiment')
    .description('measure what a fixed policy costs each power, or what becomes of two that arm against each other')
    .requiredOption('--scenario <id>', 'scenario to play')
    .option('--games <number>', 'matches for each power and policy, on the same seeds', count('--games'), 20)
    .option('--seed <number>', 'seed of the first match', count('--seed', 0), 1)
    .option('--turns <number>', "turns of a match; the scenario's own unless set", count('--turns'))
    .option('--policy <names...>', 'policies that each power in turn is bound to (default: abandon honour)')
    .option('--pair <powers>', 'two powers, with a comma between, that arm against each other and that talk')
    .option('--with <modules...>', "parts of the rules played beside the scenario's own")
    .option('--without <modules...>', "parts of the scenario's own rules that are not played")
    .option('--threads <number>', 'threads to play on', count('--threads'), availableParallelism())
    .option('--json', 'print one JSON object', false)
    .action(async (options) => (await import('./experiment.ts')).experiment(options));
};

const record: Define = (program) => {
  program
    .command('record')
    .description('write a match of a data folder to a file that can be replayed')
    .argument('<code>', 'the match')
    .requiredOption('--out <file>', 'file to write')
    .option('--data <folder>', 'data folder', './data')
    .option('--database <url>', 'postgres:// URL, where the matches are kept there', '')
    .action(async (code, options) => (await import('./record.ts')).record(code, options));
};

const replay: Define = (program) => {
  program
    .command('replay')
    .description('play a recorded match again')
    .argument('<file>', 'the record')
    .option('--verify', 'compare every recorded fingerprint and fail at the first that differs', false)
    .option('--json', 'print one JSON object', false)
    .action(async (file, options) => (await import('./replay.ts')).replay(file, options));
};

const scenario: Define = (program) => {
  program
    .command('scenario')
    .description('work with scenario files')
    .command('validate')
    .description('check a scenario file and print every fault with its path')
    .argument('<file>', 'a scenario as JSON')
    .option('--json', 'print one JSON object', false)
    .action(async (file, options) => (await import('./scenario.ts')).validateScenario(file, options));
};

const bench: Define = (program) => {
  program
    .command('bench')
    .description('measure speed and size, each beside its yardstick')
    .argument('[ids...]', 'what to measure; everything unless named')
    .option('--json', 'print one JSON object a line', false)
    .action(async (ids, options) => (await import('./bench.ts')).bench(ids, options));
  program
    .command('bench-echo', { hidden: true })
    .description('serve the yardstick of the benchmarks that use sockets')
    .action(async () => (await import('../bench/echo.ts')).serveEcho());
};

/** Every command of `counterpoise`. */
export const COMMANDS: readonly Define[] = [serve, sim, tournament, experiment, record, replay, scenario, bench];

/** Reads a whole number of at least `least` from an option. */
function count(flag: string, least = 1): (text: string) => number {
  return (text) => {
    const number = Number(text);
    if (/^\d{1,10}$/.test(text) && number >= least) return number;
    const problem = `a whole number from ${least} is needed`;
    throw new Failure('server/config-invalid', `${flag}: “${text}” will not do: ${problem}`, {
      setting: flag,
      problem,
    });
  };
}
