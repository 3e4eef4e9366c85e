import type { PowerId } from '../core/ids.ts';
import { exp, sqrt } from '../core/maths.ts';
import type { MatchFacts } from '../model/facts.ts';
import type { Verdict } from '../model/match.ts';
import { INDICES } from '../model/vocabulary.ts';
import type { Indices } from '../model/world.ts';
import type { Log } from './log.ts';
import { yearsOf } from './log.ts';

/** What the state after so many years promised each power. */
export interface Forecast {
  years: number;
  /** Score each would end with if its indices stayed as they are, 0–100, and that against par where there is par. */
  scores: Record<PowerId, number>;
  merits: Record<PowerId, number>;
  /** Chance to win, 0–1; they sum to 1. */
  chances: Record<PowerId, number>;
}

/** How a forecast did, judged by the verdict. */
export interface ForecastCheck {
  years: number;
  favourite: PowerId;
  /** Chance that was given to those who won. */
  winners: number;
  /** Squared error of the chances (Brier 1950), 0–2. */
  brier: number;
}

/**
 * How far merits still move from start to end, one step: in parts of par's spread, or in points without par. Near where the
 * Brier score of rivals' matches of The Concert and Duel was least; secret mandates and legacies are not foreseen.
 */
const SPREAD = { rating: 1.5, score: 8 };

/**
 * Forecasts after each year: every power's score as if its indices stayed as they are to the end and through the legacy
 * years, held against par; and from these merits m the chances e^(m/s), with s the spread that is left,
 * `spread · √(turns left / turns)`, at least a twentieth of it. Half of the chance goes to a power that looms as hegemon.
 */
export function forecasts(log: Log, facts: MatchFacts): Forecast[] {
  return yearsOf(log).map((years) => forecastAfter(log, facts, years));
}

function forecastAfter(log: Log, facts: MatchFacts, years: number): Forecast {
  const scores: Record<PowerId, number> = {};
  const merits: Record<PowerId, number> = {};
  for (const power of log.powers) {
    scores[power] = scoreIfSo(indicesOf(log, power, years), facts);
    merits[power] = meritOf(scores[power], power, facts);
  }
  return { years, scores, merits, chances: chancesOf(log, facts, years, merits) };
}

/** Indices of the years so far; before the first, those at the start. */
function indicesOf(log: Log, power: PowerId, years: number): Indices[] {
  const scored = log.all('indicesScored').filter((event) => event.power === power);
  return years === 0 ? scored.slice(0, 1).map(({ was }) => was) : scored.slice(0, years).map(({ indices }) => indices);
}

/** The score of a power whose indices stay as they last were (rules section 9). */
export function scoreIfSo(history: readonly Indices[], { turns, weights, constants }: MatchFacts): number {
  const all = turns + constants.legacyTurns;
  let [score, total] = [0, 0];
  for (let year = 0; year < all; year++) {
    const indices = history[Math.min(year, history.length - 1)];
    const weight = all < 2 ? 1 : 1 + ((constants.lastTurnWeight - 1) * year) / (all - 1);
    for (const index of INDICES) {
      score += weight * weights[index] * indices[index];
      total += weight * weights[index];
    }
  }
  return total > 0 ? score / total : 0;
}

function meritOf(score: number, power: PowerId, { par }: MatchFacts): number {
  if (par === null) return score;
  const { p10, p50, p90 } = par[power];
  return score >= p50 ? (score - p50) / (p90 - p50) : (score - p50) / (p50 - p10);
}

function chancesOf(
  log: Log,
  facts: MatchFacts,
  years: number,
  merits: Readonly<Record<PowerId, number>>,
): Record<PowerId, number> {
  const left = Math.max(0, facts.turns - years) / facts.turns;
  const spread = (facts.par === null ? SPREAD.score : SPREAD.rating) * Math.max(0.05, sqrt(left));
  const best = Math.max(...log.powers.map((power) => merits[power]));
  const weights = log.powers.map((power) => exp((merits[power] - best) / spread));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const looming = years === 0 ? [] : log.inTurn('hegemonyLooms', years).map(({ power }) => power);
  const reserved = looming.length > 0 ? 0.5 : 0;
  const chances: Record<PowerId, number> = {};
  log.powers.forEach((power, index) => {
    chances[power] =
      ((1 - reserved) * weights[index]) / total + (looming.includes(power) ? reserved / looming.length : 0);
  });
  return chances;
}

/** Every forecast before the end against the verdict. */
export function forecastChecks(log: Log, all: readonly Forecast[], verdict: Verdict): ForecastCheck[] {
  return all.slice(0, -1).map(({ years, chances }) => {
    let [winners, brier] = [0, 0];
    for (const power of log.powers) {
      const won = verdict.winners.includes(power) ? 1 / verdict.winners.length : 0;
      if (won > 0) winners += chances[power];
      brier += (chances[power] - won) * (chances[power] - won);
    }
    const [favourite] = [...log.powers].sort((a, b) => chances[b] - chances[a]);
    return { years, favourite, winners, brier };
  });
}
