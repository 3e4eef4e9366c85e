import type { Analysis } from '../../shared/analysis/index.ts';
import type { LedgerRow } from '../../shared/analysis/ledger.ts';
import type { Evidence, StrategyTurn } from '../../shared/analysis/strategies.ts';
import type { PowerId } from '../../shared/core/ids.ts';
import { mean } from '../../shared/core/maths.ts';
import { bn as billions, type Money } from '../../shared/core/money.ts';
import type { Verdict } from '../../shared/model/match.ts';
import { powerName } from '../store/names.ts';
import { bn, list, num, pct, signed } from '../text/format.ts';
import { type Key, type Params, t } from '../text/index.tsx';

/**
 * A sentence of the debrief: its text, what fills it as the reader sees it, and the bare facts it states, which a test works
 * out another way.
 */
export interface Claim {
  key: Key;
  params: Params;
  facts: Readonly<Record<string, number | string | null>>;
}

const share = (value: number, digits = 0): string => pct(100 * value, digits);

/** The item with the greatest value; the first of equals. */
function greatest<T>(items: readonly T[], of: (item: T) => number): T {
  return items.reduce((best, item) => (of(item) > of(best) ? item : best));
}

/** Who won, and whether anybody ruled. */
export function wonClaim({ winners, hegemon }: Verdict): Claim {
  if (hegemon !== null) {
    return { key: 'debrief.ruled', params: { power: powerName(hegemon) }, facts: { power: hegemon } };
  }
  const params = { powers: list(winners.map(powerName)), count: winners.length };
  return { key: 'debrief.won', params, facts: { winners: winners.join() } };
}

/** The greatest share of capability that anybody held, and when. */
export function peakClaim({ concentration, facts }: Analysis): Claim {
  const peak = greatest(concentration, ({ shares, leader }) => shares[leader]);
  const held = peak.shares[peak.leader];
  return {
    key: peak.years === 0 ? 'debrief.peak.start' : 'debrief.peak',
    params: {
      power: powerName(peak.leader),
      share: share(held, 1),
      turn: peak.years,
      hegemony: share(facts.constants.hegemonyShare),
    },
    facts: { power: peak.leader, share: held, turn: peak.years },
  };
}

/** Demands by what came of them; incidents are none. */
export function quarrelsClaim({ deterrence }: Analysis): Claim {
  const willed = deterrence.demands.filter(({ incident }) => !incident);
  const ending = (outcome: string): number => willed.filter((demand) => demand.outcome === outcome).length;
  const facts = {
    demands: willed.length,
    conceded: ending('conceded'),
    settled: ending('settled'),
    backedDown: ending('backedDown'),
    wars: ending('war'),
  };
  if (willed.length === 0) return { key: 'debrief.quarrels.none', params: {}, facts };
  const ends = (['conceded', 'settled', 'backedDown', 'wars'] as const)
    .filter((end) => facts[end] > 0)
    .map((end) => t(`debrief.quarrels.${end}`, { count: facts[end] }));
  return { key: 'debrief.quarrels', params: { demands: facts.demands, ends: list(ends) }, facts };
}

/** Whom the forecast favoured before the last turn, and what it gave those who won; null for a match without one. */
export function favouriteClaim({ forecasts, forecastChecks, verdict }: Analysis): Claim | null {
  const last = forecastChecks.at(-1);
  if (last === undefined || verdict === null) return null;
  const { winners } = verdict;
  const chance = forecasts[last.years].chances[last.favourite];
  return {
    key: winners.join() === last.favourite ? 'debrief.favourite.right' : 'debrief.favourite',
    params: {
      power: powerName(last.favourite),
      chance: share(chance),
      winners: list(winners.map(powerName)),
      count: winners.length,
      had: share(last.winners),
    },
    facts: { power: last.favourite, chance, winners: last.winners },
  };
}

/** How capability was spread at the end. */
export function sharesClaim({ concentration }: Analysis): Claim {
  const end = concentration[concentration.length - 1];
  return {
    key: 'debrief.shares.says',
    params: {
      power: powerName(end.leader),
      share: share(end.shares[end.leader], 1),
      effective: num(end.effective, 1),
    },
    facts: { power: end.leader, share: end.shares[end.leader], effective: end.effective },
  };
}

/** Averages of each power on both roads. */
export interface Road {
  power: PowerId;
  /** Own capability and partners, shares of output. */
  home: number;
  abroad: number;
  /** Share of its defence that others brought, averaged over the turns' ends. */
  borrowed: number;
  /** Political capital in all. */
  capital: number;
}

/** How far each power went on both roads, on average. */
export function roadsOf({ efforts, ledger, log }: Analysis): Road[] {
  return log.powers.map((power) => {
    const own = efforts.filter((effort) => effort.power === power);
    const rows = ledger.filter((row) => row.power === power && row.years > 0);
    return {
      power,
      home: mean(own.map(({ home }) => home)),
      abroad: mean(own.map(({ abroad }) => abroad)),
      borrowed: mean(rows.map(({ borrowed }) => borrowed)),
      capital: own.reduce((sum, { capital }) => sum + capital, 0),
    };
  });
}

/** Who built most at home and who borrowed most abroad, and what that cost them. */
export function roadClaims(analysis: Analysis): { most: Claim; cost: Claim } {
  const roads = roadsOf(analysis);
  const builder = greatest(roads, ({ home }) => home);
  const borrower = greatest(roads, ({ borrowed }) => borrowed);
  const names = { builder: powerName(builder.power), borrower: powerName(borrower.power) };
  const who = { builder: builder.power, borrower: borrower.power };
  const same = builder === borrower;
  // Less than half a per cent is written as none.
  const alone = borrower.borrowed < 0.005;
  return {
    most: {
      key: alone ? 'debrief.roads.most.alone' : same ? 'debrief.roads.most.same' : 'debrief.roads.most',
      params: { ...names, home: share(builder.home, 1), borrowed: share(borrower.borrowed) },
      facts: { ...who, home: builder.home, borrowed: borrower.borrowed },
    },
    cost: {
      key: alone ? 'debrief.roads.cost.alone' : same ? 'debrief.roads.cost.same' : 'debrief.roads.cost',
      params: {
        ...names,
        home: share(builder.home, 1),
        abroad: share(borrower.abroad, 1),
        capital: num(borrower.capital, 1),
      },
      facts: { ...who, home: builder.home, abroad: borrower.abroad, capital: borrower.capital },
    },
  };
}

/** Where partners' words moved the odds of a feared rival most; null where they never did. */
export function boughtRow({ ledger }: Analysis): LedgerRow | null {
  const row = greatest(ledger, ({ odds }) => odds.alone - odds.credible);
  return row.odds.alone > row.odds.credible ? row : null;
}

/** What help bought at its best. */
export function boughtClaim(analysis: Analysis): Claim {
  const row = boughtRow(analysis);
  if (row === null) return { key: 'debrief.roads.nobody', params: {}, facts: { power: null } };
  const { power, rival, years, odds } = row;
  return {
    key: 'debrief.roads.bought',
    params: {
      power: powerName(power),
      rival: powerName(rival),
      turn: years,
      alone: share(odds.alone),
      honest: share(odds.honest),
      credible: share(odds.credible),
    },
    facts: { power, rival, turn: years, ...odds },
  };
}

/** A stretch of turns in which a power kept to one strategy. */
export interface Stretch {
  power: PowerId;
  strategy: StrategyTurn['strategy'];
  from: number;
  until: number;
  turns: StrategyTurn[];
}

/** Each power's strategies as stretches of turns, by power. */
export function stretchesOf({ strategies, log }: Analysis): Stretch[][] {
  return log.powers.map((power) => {
    const stretches: Stretch[] = [];
    for (const turn of strategies) {
      if (turn.power !== power) continue;
      const last = stretches.at(-1);
      if (last?.strategy === turn.strategy) {
        last.until = turn.turn;
        last.turns.push(turn);
      } else {
        stretches.push({ power, strategy: turn.strategy, from: turn.turn, until: turn.turn, turns: [turn] });
      }
    }
    return stretches;
  });
}

/** A fact that a strategy's name rests on. */
export function evidenceClaim(turn: number, { factor, value, power }: Evidence): Claim {
  const none = factor === 'lends' && power === null;
  return {
    key: none ? 'debrief.evidence.lends.none' : `debrief.evidence.${factor}`,
    params: {
      turn,
      power: power === null ? '' : powerName(power),
      percent: share(value, 1),
      points: signed(Math.round(value)),
    },
    facts: { turn, power, value },
  };
}

/** How promises fared that were called upon. */
export function wordClaim({ credibility }: Analysis): Claim {
  const count = (of: 'honoured' | 'hedged' | 'abandoned'): number =>
    credibility.reduce((sum, record) => sum + record[of], 0);
  const [honoured, hedged, abandoned] = [count('honoured'), count('hedged'), count('abandoned')];
  const facts = { called: honoured + hedged + abandoned, honoured, hedged, abandoned };
  return { key: 'debrief.word.says', params: facts, facts };
}

/** One power's word in short: promises called upon, treaties broken, crises in which it gave way. */
export function shortClaim({ deterrence }: Analysis, record: Analysis['credibility'][number]): Claim {
  const { honoured, hedged, abandoned, lapses, power } = record;
  const broken = lapses.filter(({ kind }) => kind === 'treatyBroken').length;
  const yielded = deterrence.demands.filter(
    ({ challenger, demand, outcome }) =>
      (challenger === power && (outcome === 'backedDown' || outcome === 'settled')) ||
      (demand.target === power && (outcome === 'conceded' || outcome === 'settled')),
  ).length;
  const facts = { power, honoured, hedged, abandoned, broken, yielded };
  if (hedged + abandoned + broken + yielded > 0)
    return { key: 'debrief.word.lapses', params: { honoured, hedged, abandoned, broken, yielded }, facts };
  return { key: honoured > 0 ? 'debrief.word.kept' : 'debrief.word.owed', params: {}, facts };
}

/** How many demands there were, the lowest odds of any, and how many incidents. */
export function threatsClaim({ deterrence }: Analysis): Claim {
  const odds = deterrence.demands.filter(({ incident }) => !incident).map((demand) => demand.odds.credible);
  const least = odds.length > 0 ? Math.min(...odds) : 0;
  const incidents = deterrence.demands.length - odds.length;
  return {
    key: 'debrief.threats.says',
    params: { demands: odds.length, least: share(least), incidents },
    facts: { demands: odds.length, least, incidents },
  };
}

/** The member of a bloc or pact that paid most beyond what it had of it. */
export function burdenClaim({ members, basis, gini }: Analysis['burdens'][number]): Claim {
  const hadOf = (member: (typeof members)[number]): number =>
    basis === 'protection' ? member.protectionShare : member.outputShare;
  const payer = greatest(members, (member) => member.billShare - hadOf(member));
  return {
    key: 'debrief.lorenz.says',
    params: {
      power: powerName(payer.power),
      paid: share(payer.billShare),
      had: share(hadOf(payer)),
      basis,
      gini: num(gini, 2),
    },
    facts: { power: payer.power, paid: payer.billShare, had: hadOf(payer), gini },
  };
}

/** How rightly errors were stated. */
export function sightClaim({ beliefs }: Analysis): Claim {
  const within = mean(beliefs.map((check) => (check.within ? 1 : 0)));
  return { key: 'debrief.beliefs.says', params: { within: share(within) }, facts: { within } };
}

/** The estimate of forces that was furthest off in the whole match; null where nobody estimated any. */
export function worstClaim({ eyesights }: Analysis): Claim | null {
  const checks = eyesights.flatMap(({ worst }) => (worst === null ? [] : [worst]));
  if (checks.length === 0) return null;
  const { viewer, subject, figure, turn, shown, truth } = greatest(checks, ({ off }) => Math.abs(off));
  const sum = (millions: number): string => bn(billions(Math.round(millions) as Money), 1);
  return {
    key: 'debrief.beliefs.worst',
    params: {
      viewer: powerName(viewer),
      subject: powerName(subject),
      figure: t(`debrief.figure.${figure}`),
      turn,
      shown: sum(shown),
      truth: sum(truth),
    },
    facts: { viewer, subject, figure, turn, shown, truth },
  };
}
