import { sampleStandardDeviation } from 'simple-statistics';
import { keysOf } from '../../../shared/core/ids.ts';
import { BUDGET_LINES, CLAUSE_KINDS, INSTRUCTIONS, type Instruction } from '../../../shared/model/vocabulary.ts';
import type { MatchRecord, SeatRecord } from '../record.ts';
import { differenceOf, type Mean, meanOf, type Share, wilson } from '../stats/interval.ts';
import { type Slope, slopesOf } from '../stats/regression.ts';

/** One seat of one match, with its score as seats of this name and doctrine score: 0 their mean, 1 their standard deviation. */
interface Scored {
  seat: SeatRecord;
  z: number;
}

/** Every seat's score against the same seat led by the same doctrine, so that neither seat nor doctrine is mistaken for a means. */
function scoredSeats(records: readonly MatchRecord[]): Scored[] {
  const groups = new Map<string, SeatRecord[]>();
  for (const { seats } of records) {
    for (const power of keysOf(seats)) {
      const key = `${power} ${seats[power].doctrine}`;
      groups.set(key, [...(groups.get(key) ?? []), seats[power]]);
    }
  }
  return [...groups.values()].flatMap((group) => {
    if (group.length < 3) return [];
    const scores = group.map(({ score }) => score);
    const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
    const spread = sampleStandardDeviation(scores);
    return spread === 0 ? [] : group.map((seat) => ({ seat, z: (seat.score - mean) / spread }));
  });
}

export interface LineUse {
  line: string;
  /** Mean share of output spent, and the share of seats that spent anything. */
  spent: number;
  used: number;
  /** Standard deviations of score that go with one more per cent of output, other lines the same. */
  slope: Slope | null;
}

/** What each budget line was given, and what score went with more of it. */
export function lineUses(records: readonly MatchRecord[]): LineUse[] {
  const scored = scoredSeats(records);
  const seats = records.flatMap((record) => Object.values(record.seats));
  const slopes = slopesOf(
    BUDGET_LINES,
    scored.map(({ seat }) => seat.lines.map((share) => 100 * share)),
    scored.map(({ z }) => z),
  );
  return BUDGET_LINES.map((line, index) => ({
    line,
    spent: seats.reduce((sum, seat) => sum + seat.lines[index], 0) / seats.length,
    used: seats.filter((seat) => seat.lines[index] > 0.0005).length / seats.length,
    slope: slopes.find(({ name }) => name === line) ?? null,
  }));
}

export interface ClauseUse {
  clause: string;
  /** Share of seats that were ever under it, and turns under it in the mean. */
  used: Share;
  turns: number;
  /** Score of those with it less that of those without, standard deviations. */
  difference: Mean;
}

/** How often each kind of clause was in force, and what score went with it. */
export function clauseUses(records: readonly MatchRecord[]): ClauseUse[] {
  const scored = scoredSeats(records);
  const seats = records.flatMap((record) => Object.values(record.seats));
  return CLAUSE_KINDS.map((clause) => {
    const has = (seat: SeatRecord): boolean => (seat.clauses[clause] ?? 0) > 0;
    return {
      clause,
      used: wilson(seats.filter(has).length, seats.length),
      turns: seats.reduce((sum, seat) => sum + (seat.clauses[clause] ?? 0), 0) / seats.length,
      difference: differenceOf(
        scored.filter(({ seat }) => has(seat)).map(({ z }) => z),
        scored.filter(({ seat }) => !has(seat)).map(({ z }) => z),
      ),
    };
  });
}

/** How rivals keep, and what means they hold ready. */
export interface HabitFigures {
  tested: number;
  answers: Record<Instruction, Share>;
  readiness: Mean;
  burden: Mean;
  capital: Mean;
  /** Share of turns that began with as much political capital as may be banked. */
  capped: number;
  credibility: Mean;
  signed: number;
}

export function habitFigures(records: readonly MatchRecord[]): HabitFigures {
  const seats = records.flatMap((record) => Object.values(record.seats));
  const count = (answer: Instruction): number => seats.reduce((sum, seat) => sum + seat.answers[answer], 0);
  const tested = INSTRUCTIONS.reduce((sum, answer) => sum + count(answer), 0);
  const mean = (of: (seat: SeatRecord) => number): Mean => meanOf(seats.map(of));
  return {
    tested: tested / records.length,
    answers: Object.fromEntries(INSTRUCTIONS.map((answer) => [answer, wilson(count(answer), tested)])) as Record<
      Instruction,
      Share
    >,
    readiness: mean(({ readiness }) => readiness),
    burden: mean(({ burden }) => burden),
    capital: mean(({ capital }) => capital),
    capped: mean(({ capped }) => capped).mean,
    credibility: mean(({ credibility }) => credibility),
    signed: seats.reduce((sum, seat) => sum + seat.signed, 0) / seats.length,
  };
}
