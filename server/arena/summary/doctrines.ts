import { keysOf } from '../../../shared/core/ids.ts';
import { DOCTRINES, type Doctrine } from '../../../shared/model/vocabulary.ts';
import type { Judge } from '../ratings.ts';
import type { MatchRecord } from '../record.ts';
import { type Mean, meanOf, type Share, wilson } from '../stats/interval.ts';

export interface DoctrineLine {
  doctrine: Doctrine;
  wins: Share;
  /** Merit: rating by par, or the score without par. */
  merit: Mean;
  score: number;
}

/** How often each doctrine won the matches in which it led a seat, and each seat the matches of all. */
export function doctrineLines(records: readonly MatchRecord[], judge: Judge): DoctrineLine[] {
  const lines = new Map(DOCTRINES.map((doctrine) => [doctrine, { wins: 0, merits: [] as number[], scores: 0 }]));
  for (const record of records) {
    const wins = judge.wins(record);
    for (const power of keysOf(record.seats)) {
      const line = lines.get(record.seats[power].doctrine);
      if (line === undefined) continue;
      line.wins += wins[power];
      line.merits.push(judge.merit(record, power));
      line.scores += record.seats[power].score;
    }
  }
  return DOCTRINES.map((doctrine) => {
    const { wins, merits, scores } = lines.get(doctrine) as { wins: number; merits: number[]; scores: number };
    const score = scores / Math.max(1, merits.length);
    return { doctrine, wins: wilson(wins, merits.length), merit: meanOf(merits), score };
  });
}

export interface SeatLine {
  seat: string;
  wins: Share;
  score: Mean;
}

/** How often each seat won. */
export function seatLines(records: readonly MatchRecord[], judge: Judge): SeatLine[] {
  const won = records.map((record) => judge.wins(record));
  return keysOf(records[0]?.seats ?? {}).map((seat) => ({
    seat,
    wins: wilson(
      won.reduce((sum, wins) => sum + wins[seat], 0),
      records.length,
    ),
    score: meanOf(records.map(({ seats }) => seats[seat].score)),
  }));
}
