import { geographyOf } from '../../shared/content/geography.ts';
import type { RivalLevel } from '../../shared/model/vocabulary.ts';
import {
  asWritten,
  exploitTrials,
  levelGames,
  roadGames,
  rotated,
  type Setting,
  strongestSeat,
  strongRevisionist,
} from './design.ts';
import type { Game } from './game.ts';
import { HUNT, type HuntResult, hunt } from './hunt.ts';
import type { Judge } from './ratings.ts';
import type { MatchRecord } from './record.ts';
import type { Runner } from './run.ts';
import { eloOf, type Pairing } from './stats/elo.ts';
import type { Share } from './stats/interval.ts';
import { type BalancingFigures, balancingFigures, winsOfSeat } from './summary/balancing.ts';
import { type ExploitLine, exploitLines, levelPairing, type RoadLine, roadLines } from './summary/contests.ts';
import {
  type CalibrationLine,
  type CrisisFigures,
  calibrationLines,
  crisisFigures,
  type OddsLine,
  oddsLines,
} from './summary/crises.ts';
import { type DoctrineLine, doctrineLines, type SeatLine, seatLines } from './summary/doctrines.ts';
import {
  type ClauseUse,
  clauseUses,
  type HabitFigures,
  habitFigures,
  type LineUse,
  lineUses,
} from './summary/means.ts';

/** What a tournament may be made of. */
export const PARTS = ['doctrines', 'written', 'revisionist', 'roads', 'levels', 'exploits', 'hunt'] as const;
export type Part = (typeof PARTS)[number];

/** What a whole set of matches shows. */
export interface Overview {
  matches: number;
  seats: SeatLine[];
  crises: CrisisFigures;
  odds: OddsLine[];
  balancing: BalancingFigures;
  habits: HabitFigures;
  lines: LineUse[];
  clauses: ClauseUse[];
}

/** Odds as attackers read them, and as they were without the error of estimates. */
export interface Calibration {
  stated: CalibrationLine[];
  true: CalibrationLine[];
}

/** What was measured, part by part; a part that was not played is absent. */
export interface Results {
  scenario: string;
  turns: number;
  seed: number;
  /** What was asked for, as the options of the command: who gives them again gets the same bytes. */
  asked: string;
  /** The odds on the eve of wars against how they ended, over all matches of able rivals that were asked for. */
  wars?: Calibration;
  doctrines?: Overview & { doctrines: DoctrineLine[] };
  written?: Overview;
  revisionist?: Overview & { seat: string; wins: Share };
  roads?: { matches: number; roads: RoadLine[] };
  levels?: { pairings: Pairing<RivalLevel>[]; elo: Record<string, number> };
  exploits?: { trials: number; lines: ExploitLine[] };
  hunt?: HuntResult;
}

/** How a tournament is played. */
export interface Plan {
  setting: Setting;
  /** Matches of each part; of the hunt, policies drawn; of exploits, trials for each. */
  parts: ReadonlyMap<Part, number>;
  levels: readonly RivalLevel[];
  /** Matches at each seat by which the best policies of the hunt are confirmed; as many as the hunt has unless set. */
  confirm?: number;
}

/** Plays the parts that were asked for, in their order. */
export async function playParts(plan: Plan, runner: Runner, judge: Judge): Promise<Results> {
  const { setting, parts, levels, confirm = HUNT.confirmGames } = plan;
  const results: Results = {
    scenario: setting.scenario.id,
    turns: setting.turns,
    seed: setting.seed,
    asked: askedFor(plan),
  };
  const wanted = (part: Part): number => parts.get(part) ?? 0;
  // Wars are rare: those of all parts count together, each once.
  const matches = new Map<string, MatchRecord>();
  const play = async (games: readonly Game[], part: Part): Promise<MatchRecord[]> => {
    const records = await runner.play(games, part);
    for (const [index, game] of games.entries()) matches.set(JSON.stringify(game), records[index]);
    return records;
  };
  if (wanted('doctrines') > 0) {
    const records = await play(rotated(setting, wanted('doctrines')), 'doctrines');
    results.doctrines = { ...overview(records, judge), doctrines: doctrineLines(records, judge) };
  }
  if (wanted('written') > 0) {
    results.written = overview(await play(asWritten(setting, wanted('written')), 'written'), judge);
  }
  if (wanted('revisionist') > 0) {
    const records = await play(strongRevisionist(setting, wanted('revisionist')), 'revisionist');
    const seat = strongestSeat(setting);
    results.revisionist = { ...overview(records, judge), seat, wins: winsOfSeat(records, judge, seat) };
  }
  if (wanted('roads') > 0) {
    const records = await play(roadGames(setting, wanted('roads')), 'roads');
    const powers = geographyOf(setting.scenario).powerIds;
    results.roads = { matches: records.length, roads: roadLines(records, powers, judge) };
  }
  if (matches.size > 0) {
    const records = [...matches.values()];
    results.wars = { stated: calibrationLines(records), true: calibrationLines(records, 'odds') };
  }
  if (wanted('levels') > 0) results.levels = await playLevels(setting, levels, wanted('levels'), runner, judge);
  if (wanted('exploits') > 0) {
    results.exploits = await playExploits(setting, wanted('exploits'), runner, judge, [...matches.values()]);
  }
  if (wanted('hunt') > 0) {
    const options = { ...HUNT, vectors: wanted('hunt'), confirmGames: confirm };
    results.hunt = await hunt(setting, runner, judge, options);
  }
  return results;
}

function askedFor({ setting, parts, levels, confirm }: Plan): string {
  const named = PARTS.filter((part) => parts.has(part)).map((part) => `${part}=${parts.get(part)}`);
  return [
    `--scenario ${setting.scenario.id} --turns ${setting.turns} --seed ${setting.seed} --parts ${named.join(' ')}`,
    ...(parts.has('levels') ? [`--levels ${levels.join(' ')}`] : []),
    ...(parts.has('hunt') && confirm !== undefined ? [`--confirm ${confirm}`] : []),
  ].join(' ');
}

function overview(records: readonly MatchRecord[], judge: Judge): Overview {
  return {
    matches: records.length,
    seats: seatLines(records, judge),
    crises: crisisFigures(records),
    odds: oddsLines(records),
    balancing: balancingFigures(records),
    habits: habitFigures(records),
    lines: lineUses(records),
    clauses: clauseUses(records),
  };
}

async function playLevels(
  setting: Setting,
  levels: readonly RivalLevel[],
  games: number,
  runner: Runner,
  judge: Judge,
): Promise<Results['levels']> {
  const pairings: Pairing<RivalLevel>[] = [];
  for (const [index, a] of levels.entries()) {
    for (const b of levels.slice(index + 1)) {
      const records = await runner.play(levelGames(setting, [a, b], games), `levels: ${a} and ${b}`);
      pairings.push(levelPairing(records, [a, b], judge));
    }
  }
  return { pairings, elo: eloOf(pairings, levels.includes('able') ? 'able' : levels[0]) };
}

async function playExploits(
  setting: Setting,
  games: number,
  runner: Runner,
  judge: Judge,
  others: readonly MatchRecord[],
): Promise<Results['exploits']> {
  const trials = exploitTrials(setting, games);
  const usual = await runner.play(
    trials.map((trial) => trial.without),
    'exploits: without',
  );
  const tried = await runner.play(
    trials.map((trial) => trial.with),
    'exploits',
  );
  return { trials: games, lines: exploitLines(trials, tried, usual, judge, others) };
}
