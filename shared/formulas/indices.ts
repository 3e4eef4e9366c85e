import type { PowerId } from '../core/ids.ts';
import { keptWith } from '../core/kept.ts';
import { clamp, ln, sqrt } from '../core/maths.ts';
import type { Board } from '../model/board.ts';
import type { Constants } from '../model/constants.ts';
import { INDICES, type IndexName } from '../model/vocabulary.ts';
import type { IndexCause, Indices, Power, PromiseRecord } from '../model/world.ts';
import { logMean } from './economy.ts';
import { numberOf } from './numbers.ts';
import { coordination, coverOf, homeStrength, projectionStrength, reach } from './strength.ts';
import { tensionsOf } from './tension.ts';
import { opennessOf } from './trade.ts';

/**
 * Every factor that may move an index, by index: keys of texts `factor.<name>`. `rival` carries the power as a
 * parameter; `bounds` is what an index loses or gains at 0 and 100.
 */
export const INDEX_FACTORS = {
  security: ['rival', 'cover', 'regionsLost', 'attacked', 'bounds'],
  prosperity: ['growth', 'taxes', 'tradeGains', 'deficit', 'people', 'pace', 'bounds'],
  autonomy: [
    'tradeConcentration',
    'openness',
    'basesHosted',
    'bonds',
    'borrowedDefence',
    'foreignDebt',
    'foreignArms',
    'tributePaid',
    'aidReceived',
    'foreignSupply',
    'bounds',
  ],
  influence: ['credibility', 'feared', 'protects', 'outputShare', 'demandsWon', 'recentHonour', 'bounds', 'blocLeader'],
} as const satisfies Record<IndexName, readonly string[]>;

/** What an index stands at before any part is counted. */
export const INDEX_BASE: Readonly<Record<IndexName, number>> = {
  security: 100,
  prosperity: 50,
  autonomy: 100,
  influence: 2,
};

/** An index and the signed parts that, with its base, sum to it. */
export interface Level {
  value: number;
  causes: IndexCause[];
}

function levelOf(index: IndexName, parts: IndexCause[]): Level {
  let total = INDEX_BASE[index];
  for (const part of parts) total += part.points;
  const value = clamp(total, 0, 100);
  const causes = parts.filter((part) => part.points !== 0);
  if (value !== total) causes.push({ factor: 'bounds', points: value - total });
  return { value, causes };
}

/** What Prosperity is made of. Money in millions. */
export interface ProsperityInputs {
  output: number;
  taxRate: number;
  trade: number;
  deficit: number;
  population: number;
  startOutput: number;
  startPopulation: number;
  /** Consumption a head at the start at normal tax. */
  startConsumption: number;
  /** The same for the people ruled now: each region's people at what its home power's consumed, by their number. */
  ruledConsumption: number;
  /** Years since the start. */
  years: number;
}

/** Consumption of all people in a year, millions: of income after tax, of civil services, and of trade's gains. */
export function consumptionOf(output: number, taxRate: number, trade: number, deficit: number, c: Constants): number {
  return 0.82 * (1 - taxRate) * output + c.services * output + c.tradeConsumption * trade - Math.max(0, deficit);
}

/**
 * Prosperity: 50 + 200·(ln max(.05, c/c0) − .012·years), with c the consumption a head and c0 what the people ruled now
 * consumed at the start (docs/rules.md), so that rule over the rich or the poor is worth nothing by itself. The
 * parts divide the logarithm exactly.
 */
export function prosperityOf(i: ProsperityInputs, c: Constants): Level {
  const startTotal = i.startConsumption * i.startPopulation;
  const total = consumptionOf(i.output, i.taxRate, i.trade, i.deficit, c);
  const expected = i.ruledConsumption * i.population;
  const pace = { factor: 'pace', points: -200 * c.prosperityPace * i.years };
  if (total <= 0.05 * expected) {
    return levelOf('prosperity', [{ factor: 'growth', points: 200 * ln(0.05) }, pace]);
  }
  const scale = 200 / logMean(total, startTotal);
  const perOutput = 0.82 * (1 - c.taxNormal) + c.services;
  const startTrade = startTotal - perOutput * i.startOutput;
  return levelOf('prosperity', [
    { factor: 'growth', points: scale * perOutput * (i.output - i.startOutput) },
    { factor: 'taxes', points: scale * 0.82 * (c.taxNormal - i.taxRate) * i.output },
    { factor: 'tradeGains', points: scale * (c.tradeConsumption * i.trade - startTrade) },
    { factor: 'deficit', points: scale * -Math.max(0, i.deficit) },
    { factor: 'people', points: -200 * ln(expected / startTotal) },
    pace,
  ]);
}

/** What Autonomy depends on beside the board. Money in millions. */
export interface AutonomyInputs {
  /** Trade with each partner and each neutral ground. */
  trades: readonly number[];
  /** Owed to other powers under loans. */
  owed: number;
  /** Value of home force from other powers' arms. */
  foreignArms: number;
  tributePaid: number;
  aidReceived: number;
  /** Needs of strategic goods that it does not produce, 0–1; 0 in matches without them. */
  foreignSupply?: number;
}

/** Autonomy: 100 less what ties a power to others (docs/rules.md). */
export function autonomyOf(board: Board, me: PowerId, i: AutonomyInputs): Level {
  const { output, homeForce } = board.powers[me];
  const { tributeShare, aidMost } = board.constants;
  let trade = 0;
  let squares = 0;
  for (const one of i.trades) {
    trade += one;
    squares += one * one;
  }
  const part = (factor: string, points: number): IndexCause => ({ factor, points: points === 0 ? 0 : -points });
  return levelOf('autonomy', [
    part('tradeConcentration', trade <= 0 ? 0 : (30 * squares) / (trade * trade)),
    part('openness', 7.5 * opennessOf(trade, output, board.constants)),
    part('basesHosted', 10 * (board.ties.guestsOf[me]?.length ?? 0)),
    part('bonds', 1.5 * (board.ties.bonds[me] ?? 0)),
    part('borrowedDefence', 45 * borrowedDefence(board, me)),
    part('foreignDebt', 40 * Math.min(1, i.owed / output)),
    part('foreignArms', homeForce <= 0 ? 0 : 20 * Math.min(1, i.foreignArms / homeForce)),
    part('tributePaid', 12 * Math.min(1, i.tributePaid / (tributeShare * output))),
    part('aidReceived', 6 * Math.min(1, i.aidReceived / (aidMost * output))),
    part('foreignSupply', board.constants.autonomySupply * (i.foreignSupply ?? 0)),
  ]);
}

/** Share of a power's defence at its capital that protectors would bring, each at what its word counts, 0–1. */
export function borrowedDefence(board: Board, me: PowerId): number {
  let borrowed = 0;
  const seen: PowerId[] = [];
  for (const { protector } of board.ties.protectorsOf[me] ?? []) {
    if (seen.includes(protector)) continue;
    seen.push(protector);
    borrowed += deliveredTo(board, protector, me);
  }
  if (borrowed <= 0) return 0;
  return borrowed / (borrowed + homeStrength(board, me));
}

/** Strength, millions, that a protector's promise counts for at the capital of the one it protects. */
function deliveredTo(board: Board, protector: PowerId, shielded: PowerId): number {
  const near = reach(board, protector, board.geography.capital[shielded]);
  return (
    projectionStrength(board, protector) *
    near *
    coordination(board, protector, shielded) *
    coverOf(board, protector, shielded)
  );
}

/** What Influence depends on beside the board. */
export interface InfluenceInputs {
  /** Share of all powers' output at the start, 0–1. */
  startShare: number;
  demandsWon: Power['demandsWon'];
  record: readonly PromiseRecord[];
  /** Whether it pays most into a bloc of at least three. */
  leadsBloc?: boolean;
}

/** Influence: what a power's word, weight and cover are worth to others (docs/rules.md). */
export function influenceOf(board: Board, me: PowerId, i: InfluenceInputs): Level {
  const c = board.constants;
  const { powerIds } = board.geography;
  const tensions = tensionsOf(board);
  const number = numberOf(board.geography, me);
  let tension = 0;
  for (let from = 0; from < powerIds.length; from++) {
    if (from !== number) tension += tensions[from * powerIds.length + number];
  }
  const others = powerIds.length - 1;
  const total = totalOutput(board);
  const share = board.powers[me].output / total;
  const feared = others === 0 ? 0 : Math.max(0, tension / others - 22);
  return levelOf('influence', [
    { factor: 'credibility', points: 0.45 * board.powers[me].credibility },
    { factor: 'feared', points: feared === 0 ? 0 : -0.2 * feared },
    { factor: 'protects', points: c.influenceCover * Math.min(3, coverDelivered(board, me)) },
    { factor: 'outputShare', points: 60 * (share / i.startShare - 1) },
    { factor: 'demandsWon', points: demandPoints(i.demandsWon, c) },
    { factor: 'recentHonour', points: honourPoints(i.record, board.turn) },
    { factor: 'blocLeader', points: i.leadsBloc ? c.influenceBloc : 0 },
  ]);
}

/** Output of all powers, worked out once a board. */
const totalOutput = keptWith(({ geography, powers }: Board): number => {
  let total = 0;
  for (const power of geography.powerIds) total += powers[power].output;
  return total;
});

/** Cover that a power gives, counted in partners fully covered: credibility by stretch by reach, over those it protects. */
export function coverDelivered(board: Board, me: PowerId): number {
  let delivered = 0;
  const seen: PowerId[] = [];
  for (const promise of board.ties.protectedBy[me] ?? []) {
    const shielded = promise.protected;
    if (seen.includes(shielded)) continue;
    seen.push(shielded);
    delivered += coverOf(board, me, shielded) * reach(board, me, board.geography.capital[shielded]);
  }
  return delivered;
}

/** So many points for each demand won, by the root of the other's size (1 for an equal), half as much each time it is repeated. */
function demandPoints(won: Power['demandsWon'], c: Constants): number {
  const worth: Record<PowerId, number> = {};
  let points = 0;
  for (const { target, size } of won) {
    const each = worth[target] ?? c.influenceDemand;
    worth[target] = each / 2;
    points += each * Math.min(1.5, sqrt(size));
  }
  return Math.min(c.influenceDemandsMost, points);
}

/** 3 points for each commitment honoured in the last three turns, at most 6. */
function honourPoints(record: readonly PromiseRecord[], turn: number): number {
  const recent = record.filter((entry) => entry.kind === 'honoured' && entry.turn > turn - 3).length;
  return Math.min(6, 3 * recent);
}

/** Each power's share of the system's composite capability, 0–1, summing to 1 (rules section 9). */
export function capabilityShares(board: Board): Record<PowerId, number> {
  const { powerIds } = board.geography;
  const measures = powerIds.map((id) => {
    const f = board.powers[id];
    return [
      f.output,
      (f.homeForce + f.projectionForce) * sqrt(f.technology),
      f.industry * f.technology,
      f.population,
    ] as const;
  });
  const totals = [0, 0, 0, 0];
  for (const row of measures) for (let kind = 0; kind < 4; kind++) totals[kind] += row[kind];
  const weights = [0.4, 0.3, 0.15, 0.15];
  const shares: Record<PowerId, number> = {};
  powerIds.forEach((id, index) => {
    let share = 0;
    for (let kind = 0; kind < 4; kind++) {
      share +=
        totals[kind] > 0 ? (weights[kind] * measures[index][kind]) / totals[kind] : weights[kind] / powerIds.length;
    }
    shares[id] = share;
  });
  return shares;
}

/** The score, 0–100: indices by weight, averaged over the turns, the last counting half as much again as the first. */
export function scoreOf(
  history: readonly Indices[],
  weights: Readonly<Record<IndexName, number>>,
  c: Constants,
): number {
  const averages = averageIndices(history, c);
  let score = 0;
  let total = 0;
  for (const index of INDICES) {
    score += weights[index] * averages[index];
    total += weights[index];
  }
  return total > 0 ? score / total : 0;
}

/** Each index averaged over the turns as the score counts them. */
export function averageIndices(history: readonly Indices[], c: Constants): Indices {
  const sums: Indices = { security: 0, prosperity: 0, autonomy: 0, influence: 0 };
  let total = 0;
  history.forEach((indices, turn) => {
    const weight = history.length < 2 ? 1 : 1 + ((c.lastTurnWeight - 1) * turn) / (history.length - 1);
    total += weight;
    for (const index of INDICES) sums[index] += weight * indices[index];
  });
  if (total > 0) for (const index of INDICES) sums[index] /= total;
  return sums;
}
