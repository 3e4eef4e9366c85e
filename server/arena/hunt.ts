import { geographyOf } from '../../shared/content/geography.ts';
import type { PowerId } from '../../shared/core/ids.ts';
import { stream } from '../../shared/core/random.ts';
import type { Setting } from './design.ts';
import { seating } from './design.ts';
import type { Entrant, Game } from './game.ts';
import type { Judge } from './ratings.ts';
import type { MatchRecord } from './record.ts';
import type { Runner } from './run.ts';
import { meanOf, type Share, wilson } from './stats/interval.ts';
import { type Slope, slopesOf } from './stats/regression.ts';
import { GENES, mutated, RANGES, randomVector, type Vector } from './strategies/vector.ts';

/** How wide a hunt is cast. */
export interface HuntOptions {
  /** Policies drawn at random, and how many of them are tried at more than a few seats. */
  vectors: number;
  shortlist: number;
  /** Policies kept after each round, children of each, rounds of climbing. */
  kept: number;
  children: number;
  climbs: number;
  /** Policies confirmed, and matches at each seat for each. */
  confirmed: number;
  confirmGames: number;
}

export const HUNT: HuntOptions = {
  vectors: 500,
  shortlist: 48,
  kept: 6,
  children: 4,
  climbs: 2,
  confirmed: 3,
  confirmGames: 12,
};

/** A policy and how it fared so far, in fields of which it was one of several strangers. */
interface Candidate {
  vector: Vector;
  wins: number;
  games: number;
  merits: number[];
}

export interface HuntResult {
  vectors: number;
  /** The best policies on fresh seeds, alone among able rivals, by win rate. */
  confirmed: { vector: Vector; screened: Share; wins: Share }[];
  /** What the whole range of each gene does to the score, standard deviations, from the policies drawn at random. */
  slopes: Slope[];
}

/** Seats at which a policy is tried, spread evenly over all: at first sight, and then. */
const SEATS_AT_FIRST = 2;
const SEATS_TRIED = 6;
/** Seeds of the rounds lie this far apart, so that nothing is judged on luck it was chosen for. */
const APART = 100_000;

/** Draws policies at random, climbs from the best, and tries the best of all on seeds that none of them has met. */
export async function hunt(
  setting: Setting,
  runner: Runner,
  judge: Judge,
  options: HuntOptions = HUNT,
): Promise<HuntResult> {
  const random = stream(setting.seed, 'hunt', setting.scenario.id);
  const drawn = Array.from({ length: options.vectors }, () => candidate(randomVector(random)));
  const tried = (candidates: readonly Candidate[], round: number, seats: number, title: string): Promise<void> =>
    tryAll(setting, runner, judge, candidates, { apart: APART * round, seats, title: `hunt: ${title}` });
  await tried(drawn, 1, SEATS_AT_FIRST, 'random policies');
  const slopes = slopesOf(
    GENES,
    drawn.map(({ vector }) => GENES.map((gene) => partOfRange(gene, vector[gene]))),
    drawn.map(({ merits }) => meanOf(merits).mean),
  );
  // A match or two tell scores apart before they tell who wins.
  const shortlist = [...drawn]
    .sort((a, b) => meanOf(b.merits).mean - meanOf(a.merits).mean)
    .slice(0, options.shortlist);
  await tried(shortlist, 2, SEATS_TRIED, 'shortlist');
  let best = ranked(shortlist).slice(0, options.kept);
  for (let round = 1; round <= options.climbs; round++) {
    const born = best.flatMap(({ vector }) =>
      Array.from({ length: options.children }, () => candidate(mutated(vector, random))),
    );
    // Parents are tried again too, so that none lives on a lucky first round.
    await tried([...best, ...born], round + 2, SEATS_TRIED, `climb ${round}`);
    best = ranked([...best, ...born]).slice(0, options.kept);
  }
  const finalists = best.slice(0, options.confirmed);
  const confirmed = [];
  for (const [index, { vector, wins, games }] of finalists.entries()) {
    const won = await confirm(setting, runner, judge, vector, options, index);
    confirmed.push({ vector, screened: wilson(wins, games), wins: won });
  }
  confirmed.sort((a, b) => b.wins.share - a.wins.share);
  return { vectors: options.vectors + options.climbs * options.kept * options.children, confirmed, slopes };
}

function candidate(vector: Vector): Candidate {
  return { vector, wins: 0, games: 0, merits: [] };
}

function partOfRange(gene: keyof typeof RANGES, value: number): number {
  const [low, high] = RANGES[gene];
  return (value - low) / (high - low);
}

function ranked(candidates: readonly Candidate[]): Candidate[] {
  const rate = ({ wins, games }: Candidate): number => wins / Math.max(1, games);
  return [...candidates].sort((a, b) => rate(b) - rate(a) || meanOf(b.merits).mean - meanOf(a.merits).mean);
}

/** Who of the candidates sits where in one match. */
interface Field {
  game: Game;
  strangers: [PowerId, Candidate][];
}

/** Where candidates are tried: on which seeds, at how many seats. */
interface Trying {
  apart: number;
  seats: number;
  title: string;
}

/** Tries every candidate at so many seats spread evenly, half the seats of a match at a time. */
async function tryAll(
  setting: Setting,
  runner: Runner,
  judge: Judge,
  candidates: readonly Candidate[],
  { apart, seats, title }: Trying,
): Promise<void> {
  const fields = fieldsOf(setting, candidates, apart, seats);
  const records = await runner.play(
    fields.map(({ game }) => game),
    title,
  );
  const usual = usualScores(fields, records);
  fields.forEach(({ strangers }, index) => {
    const record = records[index];
    const wins = judge.wins(record);
    for (const [power, one] of strangers) {
      one.games++;
      one.wins += wins[power];
      const { mean, spread } = usual.get(power) as { mean: number; spread: number };
      one.merits.push((record.seats[power].score - mean) / spread);
    }
  });
}

function fieldsOf(setting: Setting, candidates: readonly Candidate[], apart: number, most: number): Field[] {
  const powers = geographyOf(setting.scenario).powerIds;
  const together = Math.max(1, Math.floor(powers.length / 2));
  const tried = Math.min(powers.length, most);
  const fields: Field[] = [];
  for (let from = 0; from < candidates.length; from += together) {
    const group = candidates.slice(from, from + together);
    for (let turn = 0; turn < tried; turn++) {
      const shift = Math.floor((turn * powers.length) / tried);
      const strangers = group.map((one, index): [PowerId, Candidate] => {
        const step = Math.floor(powers.length / together);
        return [powers[(shift + index * step) % powers.length], one];
      });
      const doctrines = seating(powers, from + turn);
      const seats: Record<PowerId, Entrant> = {};
      for (const power of powers) seats[power] = { doctrine: doctrines[power], level: 'able' };
      for (const [power, { vector }] of strangers) seats[power] = { ...seats[power], vector };
      const { scenario, turns, seed } = setting;
      fields.push({ game: { scenario: scenario.id, seed: seed + apart + from + turn, turns, seats }, strangers });
    }
  }
  return fields;
}

/** What able rivals scored at each seat of the same matches. */
function usualScores(fields: readonly Field[], records: readonly MatchRecord[]) {
  const scores = new Map<PowerId, number[]>();
  fields.forEach(({ strangers }, index) => {
    for (const power of Object.keys(records[index].seats) as PowerId[]) {
      if (strangers.some(([stranger]) => stranger === power)) continue;
      scores.set(power, [...(scores.get(power) ?? []), records[index].seats[power].score]);
    }
  });
  const all = Object.keys(records[0]?.seats ?? {}) as PowerId[];
  return new Map(
    all.map((power) => {
      const own = scores.get(power) ?? [];
      const { mean, high, count } = meanOf(own);
      const spread = count < 2 ? 1 : ((high - mean) / 1.96) * Math.sqrt(count);
      return [power, { mean, spread: spread || 1 }];
    }),
  );
}

async function confirm(
  setting: Setting,
  runner: Runner,
  judge: Judge,
  vector: Vector,
  { climbs, confirmGames }: HuntOptions,
  index: number,
): Promise<Share> {
  const powers = geographyOf(setting.scenario).powerIds;
  const played = powers.flatMap((power, seat) =>
    Array.from({ length: confirmGames }, (_, round): { power: PowerId; game: Game } => {
      const doctrines = seating(powers, round + seat);
      const seats: Record<PowerId, Entrant> = {};
      for (const other of powers) seats[other] = { doctrine: doctrines[other], level: 'able' };
      seats[power] = { ...seats[power], vector };
      const seed = setting.seed + APART * (climbs + 3) + round;
      return { power, game: { scenario: setting.scenario.id, seed, turns: setting.turns, seats } };
    }),
  );
  const records = await runner.play(
    played.map(({ game }) => game),
    `hunt: confirm ${index + 1}`,
  );
  const wins = played.reduce((sum, { power }, each) => sum + judge.wins(records[each])[power], 0);
  return wilson(wins, played.length);
}
