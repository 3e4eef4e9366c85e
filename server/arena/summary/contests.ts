import { sampleStandardDeviation } from 'simple-statistics';
import { keysOf, type PowerId } from '../../../shared/core/ids.ts';
import type { RivalLevel } from '../../../shared/model/vocabulary.ts';
import { ROADS, type Road, roads, type Trial } from '../design.ts';
import type { Judge } from '../ratings.ts';
import type { MatchRecord } from '../record.ts';
import type { Pairing } from '../stats/elo.ts';
import { type Mean, meanOf, type Share, wilson } from '../stats/interval.ts';

export interface RoadLine {
  road: Road;
  /** Part of all wins. */
  wins: Share;
}

/** The part of the wins that fell to each road. `powers` in the order in which they were given their roads. */
export function roadLines(records: readonly MatchRecord[], powers: readonly PowerId[], judge: Judge): RoadLine[] {
  const won = new Map<Road, number>();
  records.forEach((record, index) => {
    const taken = roads(powers, index);
    const wins = judge.wins(record);
    for (const power of powers) won.set(taken[power], (won.get(taken[power]) ?? 0) + wins[power]);
  });
  return (Object.keys(ROADS) as Road[]).map((road) => ({ road, wins: wilson(won.get(road) ?? 0, records.length) }));
}

/** How two levels fared against each other: matches won by a seat of the first. */
export function levelPairing(
  records: readonly MatchRecord[],
  [a, b]: readonly [RivalLevel, RivalLevel],
  judge: Judge,
): Pairing<RivalLevel> {
  let wins = 0;
  for (const record of records) {
    const won = judge.wins(record);
    for (const power of keysOf(record.seats)) if (record.seats[power].level === a) wins += won[power];
  }
  return { a, b, wins, games: records.length };
}

export interface ExploitLine {
  name: string;
  says: string;
  wins: Share;
  /** Wins of the same seats in the same matches without it. */
  usual: Share;
  /** Score with it less score without, in standard deviations of the seat's score, over matches of the same seed. */
  effect: Mean;
  /** Share of the matches in which it changed anything. */
  bites: number;
}

/**
 * What each fixed strategy won and what it changed, by win rate; effects in standard deviations of a seat's score over the usual
 * matches and `others`, as few of the former say little of how far scores lie apart.
 */
export function exploitLines(
  trials: readonly Trial[],
  tried: readonly MatchRecord[],
  usual: readonly MatchRecord[],
  judge: Judge,
  others: readonly MatchRecord[] = [],
): ExploitLine[] {
  const spread = spreads([...usual, ...others]);
  const names = [...new Map(trials.map(({ exploit }) => [exploit.name, exploit])).values()];
  return names
    .map(({ name, says }) => {
      const own = trials.flatMap((trial, index) => (trial.exploit.name === name ? [index] : []));
      const wins = (records: readonly MatchRecord[]): Share =>
        wilson(
          own.reduce((sum, index) => sum + judge.wins(records[index])[trials[index].power], 0),
          own.length,
        );
      const effects = own.map((index) => {
        const { power } = trials[index];
        return (tried[index].seats[power].score - usual[index].seats[power].score) / (spread.get(power) ?? 1);
      });
      const bites = effects.filter((effect) => effect !== 0).length / own.length;
      return { name, says, wins: wins(tried), usual: wins(usual), effect: meanOf(effects), bites };
    })
    .sort((a, b) => b.wins.share - a.wins.share || (a.name < b.name ? -1 : 1));
}

function spreads(records: readonly MatchRecord[]): Map<PowerId, number> {
  const different = [...new Set(records)];
  return new Map(
    keysOf(records[0]?.seats ?? {}).map((power) => {
      const scores = different.map(({ seats }) => seats[power].score);
      return [power, scores.length < 2 ? 1 : sampleStandardDeviation(scores) || 1];
    }),
  );
}
