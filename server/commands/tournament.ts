import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { asWritten, rotated, type Setting } from '../arena/design.ts';
import { Keep, keepFile } from '../arena/keep.ts';
import { PARTS, type Part, playParts } from '../arena/parts.ts';
import { judgeOf } from '../arena/ratings.ts';
import { type Progress, type Runner, runnerOf } from '../arena/run.ts';
import { Failure } from '../failure.ts';
import { packageRoot } from '../paths.ts';
import { scenarioNamed } from './files.ts';
import { levelsNamed } from './levels.ts';
import { parFile, parRows } from './par.ts';
import { printJson } from './print.ts';
import type { SimOptions } from './sim.ts';
import { printResults } from './tournamentTables.ts';

export interface TournamentOptions extends SimOptions {
  /** Parts to play, each a name or `name=matches`. */
  parts?: string[];
  /** Measure par instead, and write it to the scenario's table. */
  par?: boolean;
  /** Go on with what an earlier run under the same rules has played. */
  resume?: boolean;
  /** Folder in which finished matches are kept; none are where it is empty. */
  state?: string;
  /** Matches at each seat by which the best policies of the hunt are confirmed. */
  confirm?: number;
  /** Folder to write the report to. */
  report?: string;
  quiet?: boolean;
}

/** Where par tables stand in a checkout. */
const PAR_FOLDER = join('shared', 'content', 'par');

/**
 * Lets rivals play each other in balanced designs and prints what that shows: each doctrine's part of the wins, crises, odds,
 * balancing, use of means, and, where asked for, levels, roads, exploits and a hunt for policies. The same options print the
 * same bytes, however many threads play and however often a run was stopped. With `par` it plays half as many matches with
 * doctrines rotated and half with every power's own, and writes what each seat scored to the table in `folder`; judge a
 * tournament by it on other seeds.
 */
export async function tournament(options: TournamentOptions, folder: string = PAR_FOLDER): Promise<void> {
  const scenario = scenarioNamed(options.scenario);
  const setting: Setting = { scenario, turns: options.turns ?? scenario.turns, seed: options.seed };
  const parts = partsOf(options);
  const levels = levelsNamed(options.levels) ?? ['novice', 'able'];
  const keep =
    options.state === undefined || options.state === ''
      ? null
      : new Keep(keepFile(options.state, scenario.id, setting.turns), options.resume ?? false);
  const runner = runnerOf(options.threads ?? 1, keep, options.quiet || options.json ? undefined : progress());
  try {
    if (options.par) await measurePar(setting, options.games, runner, folder);
    else {
      const plan = { setting, parts, levels, confirm: options.confirm };
      const results = await playParts(plan, runner, judgeOf(scenario, setting.turns));
      if (options.report !== undefined) {
        const { writeReport } = await import('../arena/report/write.ts');
        writeReport(results, scenario, resolve(packageRoot(), options.report));
      }
      if (options.json) printJson(results);
      else printResults(results);
    }
  } finally {
    await runner.close();
  }
}

function partsOf({ parts = ['doctrines'], games }: TournamentOptions): Map<Part, number> {
  return new Map(
    parts.map((text) => {
      const [name, count] = text.split('=');
      const number = count === undefined ? games : Number(count);
      if (!Number.isInteger(number) || number < 1) throw wrong('--parts', text, 'a number of matches is needed');
      return [known(PARTS, name, '--parts'), number];
    }),
  );
}

function known<T extends string>(all: readonly T[], name: string, flag: string): T {
  const found = all.find((one) => one === name);
  if (found === undefined) throw wrong(flag, name, `one of ${all.join(', ')} is needed`);
  return found;
}

function wrong(flag: string, text: string, problem: string): Failure {
  return new Failure('server/config-invalid', `${flag}: “${text}” will not do: ${problem}`, { setting: flag, problem });
}

async function measurePar(setting: Setting, games: number, runner: Runner, folder: string): Promise<void> {
  const { scenario, turns } = setting;
  const half = Math.ceil(games / 2);
  const records = await runner.play([...rotated(setting, half), ...asWritten(setting, half)], 'par');
  const path = join(folder, `${scenario.id}.ts`);
  writeFileSync(path, parFile(scenario, turns, parRows(records)));
  process.stdout.write(`Par of ${records.length} matches written to ${path}\n`);
}

/** Tells on standard error how far the run is, at most once a second. */
function progress(): Progress {
  let last = 0;
  return (title, done, of) => {
    const now = Date.now();
    if (of === 0 || (done !== of && done !== 0 && now - last < 1000)) return;
    last = now;
    process.stderr.write(`${title}: ${done} of ${of}\n`);
  };
}
