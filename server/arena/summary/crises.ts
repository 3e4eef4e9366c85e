import { CRISIS_OUTCOMES, type CrisisOutcome } from '../../../shared/model/vocabulary.ts';
import type { CrisisRecord, MatchRecord } from '../record.ts';
import { addBins, binLabel, binOf, emptyBins, ODDS_BINS } from '../stats/bins.ts';
import { type Share, wilson } from '../stats/interval.ts';

/** What came of crises. */
export interface CrisisFigures {
  /** A match. */
  demands: number;
  incidents: number;
  wars: number;
  regionsChanged: number;
  warTurns: number;
  /** Ends of all crises, and of demands and of incidents alone. */
  ends: Record<'all' | 'demands' | 'incidents', Record<CrisisOutcome, Share>>;
  /** Of the wars that arms decided. */
  attackerWins: Share;
}

export function crisisFigures(records: readonly MatchRecord[]): CrisisFigures {
  const crises = records.flatMap((record) => record.crises);
  const wars = records.flatMap((record) => record.wars);
  const decided = wars.filter(({ won }) => won !== null);
  const incidents = crises.filter(isIncident);
  const demands = crises.filter((crisis) => !isIncident(crisis));
  const each = (count: number): number => count / records.length;
  return {
    demands: each(demands.length),
    incidents: each(incidents.length),
    wars: each(wars.length),
    regionsChanged: each(records.reduce((sum, record) => sum + record.regionsChanged, 0)),
    warTurns: wars.reduce((sum, { turns }) => sum + turns, 0) / Math.max(1, wars.length),
    ends: { all: endsOf(crises), demands: endsOf(demands), incidents: endsOf(incidents) },
    attackerWins: wilson(decided.filter(({ won }) => won).length, decided.length),
  };
}

/** Nobody ordered it. */
function isIncident({ kind }: CrisisRecord): boolean {
  return kind === 'redress';
}

function endsOf(crises: readonly CrisisRecord[]): Record<CrisisOutcome, Share> {
  const ended = crises.filter(({ outcome }) => outcome !== null);
  return Object.fromEntries(
    CRISIS_OUTCOMES.map((end) => [end, wilson(ended.filter(({ outcome }) => outcome === end).length, ended.length)]),
  ) as Record<CrisisOutcome, Share>;
}

/** One bin of credible odds. */
export interface OddsLine {
  odds: string;
  /** Ordered pairs of powers that could have demanded, turn by turn, and the share that did. */
  chances: number;
  rate: Share;
  /** Of the demands made at these odds. */
  demands: number;
  conceded: Share;
  war: Share;
}

/** How often demands are made, and what comes of them, by the challenger's credible odds. */
export function oddsLines(records: readonly MatchRecord[]): OddsLine[] {
  const chances = emptyBins();
  const demanded = emptyBins();
  const made = emptyBins().map(() => ({ all: 0, conceded: 0, war: 0 }));
  for (const record of records) {
    addBins(chances, record.chances);
    addBins(demanded, record.demanded);
    for (const crisis of record.crises) {
      if (isIncident(crisis) || crisis.outcome === null) continue;
      const bin = made[binOf(crisis.odds)];
      bin.all++;
      if (crisis.outcome === 'conceded') bin.conceded++;
      if (crisis.outcome === 'war') bin.war++;
    }
  }
  return chances.map((count, bin) => ({
    odds: binLabel(bin),
    chances: count,
    rate: wilson(demanded[bin], count),
    demands: made[bin].all,
    conceded: wilson(made[bin].conceded, made[bin].all),
    war: wilson(made[bin].war, made[bin].all),
  }));
}

/** One bin of the odds that an attacker read before a war, and what came of it. */
export interface CalibrationLine {
  odds: string;
  /** Mean of the odds in the bin. */
  stated: number;
  won: Share;
  /** `won` less `stated`, and whether seven points lie within its interval. */
  off: number;
  fits: boolean;
}

/** Points by which an outcome may differ from what was stated. */
const WITHIN = 0.07;

/** The odds stated on the eve of wars against how they ended; empty bins are left out. */
export function calibrationLines(
  records: readonly MatchRecord[],
  which: 'stated' | 'odds' = 'stated',
): CalibrationLine[] {
  const bins = Array.from({ length: ODDS_BINS }, () => ({ sum: 0, wars: 0, won: 0 }));
  for (const war of records.flatMap((record) => record.wars)) {
    if (war.won === null) continue;
    const bin = bins[binOf(war[which])];
    bin.sum += war[which];
    bin.wars++;
    if (war.won) bin.won++;
  }
  return bins.flatMap(({ sum, wars, won }, bin) => {
    if (wars === 0) return [];
    const stated = sum / wars;
    const share = wilson(won, wars);
    const fits = share.low <= stated + WITHIN && share.high >= stated - WITHIN;
    return [{ odds: binLabel(bin), stated, won: share, off: share.share - stated, fits }];
  });
}
