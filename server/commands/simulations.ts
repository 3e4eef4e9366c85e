import type { Simulation } from '../../shared/ai/driver.ts';
import type { PowerId } from '../../shared/core/ids.ts';
import { keysOf } from '../../shared/core/ids.ts';
import type { EventKind, GameEvent } from '../../shared/events/events.ts';
import type { Verdict } from '../../shared/model/match.ts';
import { INDICES, type IndexName } from '../../shared/model/vocabulary.ts';

/** What is counted of a match. */
export const COUNTED = [
  'treatySigned',
  'treatyBroken',
  'demandMade',
  'warBegan',
  'regionChanged',
  'fiscalCrisis',
] as const;

/** One finished match in figures. */
export interface Outcome {
  seed: number;
  verdict: Verdict;
  /** Capability share of each power at the end, 0–1. */
  shares: Record<PowerId, number>;
  counts: Record<(typeof COUNTED)[number], number>;
  /** Mean tension of the two powers that are followed, after each turn; empty where none are. */
  tension: number[];
  /** Promises of each power that a crisis tested. */
  tested: Record<PowerId, number>;
}

/** The figures of a simulation; throws where one of them is not finite. */
export function outcomeOf(seed: number, { match, events }: Simulation): Outcome {
  const { verdict } = match;
  if (verdict === null) throw new Error(`the match of seed ${seed} has not ended`);
  const shares: Record<PowerId, number> = {};
  for (const power of keysOf(match.world.powers)) shares[power] = match.world.powers[power].share;
  const counts = Object.fromEntries(COUNTED.map((kind) => [kind, countOf(events, kind)])) as Outcome['counts'];
  for (const power of keysOf(verdict.scores)) {
    const { score, indices } = verdict.scores[power];
    const figures = [score, shares[power], ...INDICES.map((name) => indices[name])];
    if (!figures.every(Number.isFinite)) throw new Error(`a figure of ${power} in seed ${seed} is not finite`);
  }
  return { seed, verdict, shares, counts, tension: [], tested: testsOf(events, keysOf(shares)) };
}

function testsOf(events: readonly GameEvent[], powers: readonly PowerId[]): Record<PowerId, number> {
  const tested: Record<PowerId, number> = {};
  for (const power of powers) {
    tested[power] = events.filter((event) => event.kind === 'commitmentTested' && event.power === power).length;
  }
  return tested;
}

function countOf(events: readonly GameEvent[], kind: EventKind): number {
  return events.reduce((sum, event) => sum + (event.kind === kind ? 1 : 0), 0);
}

/** A power over many matches: means, and the part of the wins it had (a shared win counts in parts). */
export type PowerFigures = Record<IndexName | 'score' | 'capability' | 'winShare', number>;

/** Each power's figures over these matches, four decimals. */
export function powerFigures(outcomes: readonly Outcome[]): Record<PowerId, PowerFigures> {
  const figures: Record<PowerId, PowerFigures> = {};
  for (const power of keysOf(outcomes[0]?.shares ?? {})) {
    const mean = (of: (outcome: Outcome) => number): number =>
      rounded(outcomes.reduce((sum, outcome) => sum + of(outcome), 0) / outcomes.length);
    const indices = INDICES.map((name) => [name, mean(({ verdict }) => verdict.scores[power].indices[name])]);
    figures[power] = {
      winShare: mean(({ verdict }) => winOf(verdict, power)),
      score: mean(({ verdict }) => verdict.scores[power].score),
      ...(Object.fromEntries(indices) as Record<IndexName, number>),
      capability: mean(({ shares }) => shares[power]),
    };
  }
  return figures;
}

/** The part of a match's win that is this power's. */
export function winOf({ winners }: Verdict, power: PowerId): number {
  return winners.includes(power) ? 1 / winners.length : 0;
}

/** Four decimals. */
export function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
