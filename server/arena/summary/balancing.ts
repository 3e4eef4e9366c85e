import type { Judge } from '../ratings.ts';
import type { BlocRecord, CoalitionRecord, MatchRecord } from '../record.ts';
import { type Share, wilson } from '../stats/interval.ts';

/** Whether powers balance: coalitions, hegemony, burdens, fear. */
export interface BalancingFigures {
  /** Matches in which a coalition formed against who was strongest at the start, and against a revisionist wherever it sits. */
  againstStrongest: Share;
  againstRevisionists: Share;
  /** Largest joint share of guardians over that of the one they guard against, mean over the strongest. */
  weight: number;
  hegemony: Share;
  /** Wins of the strongest seat. */
  blocs: BurdenFigures;
  pacts: BurdenFigures;
  /** Mean tension after each turn, share of pair-turns above 80, and pairs that were ever in a spiral. */
  tension: number[];
  tense: number;
  spirals: Share;
  /** Sum of squared capability shares at the start and the end. */
  concentration: [number, number];
}

export interface BurdenFigures {
  /** Bloc-turns a match. */
  turns: number;
  /** Share of them in which the largest member carried more than its part of output. */
  over: Share;
  /** Mean of its part of spending less its part of output; Gini coefficient of members' burdens. */
  excess: number;
  gini: number;
}

export function balancingFigures(records: readonly MatchRecord[]): BalancingFigures {
  const coalitions = records.flatMap((record) => record.coalitions);
  const strongest = coalitions.filter((one) => one.strongest);
  return {
    againstStrongest: formed(strongest),
    againstRevisionists: formed(coalitions.filter((one) => one.revisionist)),
    weight: strongest.reduce((sum, { weight }) => sum + weight, 0) / Math.max(1, strongest.length),
    hegemony: wilson(records.filter(({ hegemon }) => hegemon !== null).length, records.length),
    blocs: burdens(records, ({ blocs }) => blocs),
    pacts: burdens(records, ({ pacts }) => pacts),
    tension: meanByTurn(records.map(({ tension }) => tension)),
    tense: meanBy(records, ({ tense }) => tense),
    spirals: wilson(
      sumBy(records, ({ spirals }) => spirals),
      sumBy(records, ({ pairs }) => pairs),
    ),
    concentration: [
      meanBy(records, (record) => record.concentration[0]),
      meanBy(records, (record) => record.concentration[1]),
    ],
  };
}

function formed(coalitions: readonly CoalitionRecord[]): Share {
  return wilson(coalitions.filter((one) => one.formed).length, coalitions.length);
}

function burdens(records: readonly MatchRecord[], of: (record: MatchRecord) => BlocRecord): BurdenFigures {
  const turns = sumBy(records, (record) => of(record).turns);
  const mean = (figure: 'excess' | 'gini'): number =>
    sumBy(records, (record) => of(record)[figure]) / Math.max(1, turns);
  return {
    turns: turns / records.length,
    over: wilson(
      sumBy(records, (record) => of(record).over),
      turns,
    ),
    excess: mean('excess'),
    gini: mean('gini'),
  };
}

function meanByTurn(courses: readonly number[][]): number[] {
  const turns = Math.max(...courses.map((course) => course.length));
  return Array.from({ length: turns }, (_, turn) => {
    const there = courses.filter((course) => turn < course.length);
    return there.reduce((sum, course) => sum + course[turn], 0) / there.length;
  });
}

function sumBy(records: readonly MatchRecord[], of: (record: MatchRecord) => number): number {
  return records.reduce((sum, record) => sum + of(record), 0);
}

function meanBy(records: readonly MatchRecord[], of: (record: MatchRecord) => number): number {
  return sumBy(records, of) / records.length;
}

/** Wins of one seat, as of a revisionist at the strongest one. */
export function winsOfSeat(records: readonly MatchRecord[], judge: Judge, seat: string): Share {
  const won = records.reduce((sum, record) => sum + (judge.wins(record) as Record<string, number>)[seat], 0);
  return wilson(won, records.length);
}
