import type { Calibration, Overview, Results } from '../parts.ts';
import { eloAhead } from '../stats/elo.ts';
import { type Mean, type Share, wilson } from '../stats/interval.ts';
import { table } from './markdown.ts';
import type { Target } from './targets.ts';

const per = (share: number): number => Number((100 * share).toFixed(1));
const two = (value: number): number => Number(value.toFixed(2));
const span = ({ low, high }: Share): string => `${per(low)}–${per(high)}`;
const sd = ({ mean, low, high, count }: Mean): string =>
  count === 0 ? '–' : `${mean.toFixed(2)} (${low.toFixed(2)}…${high.toFixed(2)})`;

/** The aims and how they stand. */
export function targetSection(targets: readonly Target[]): string {
  return table(
    ['aim', 'measured', ''],
    targets.map(({ aim, measured, standing }) => [aim, measured, standing]),
  );
}

export function doctrineSection({ doctrines, matches }: NonNullable<Results['doctrines']>): string {
  const rows = doctrines.map(({ doctrine, wins, merit, score }) => [
    doctrine,
    wins.trials,
    per(wins.share),
    span(wins),
    two(merit.mean),
    two(score),
  ]);
  return `${matches} matches.\n\n${table(['doctrine', 'seats', 'wins %', '95 %', 'rating', 'score'], rows)}`;
}

export function seatSection({ seats }: Overview): string {
  return table(
    ['seat', 'wins %', '95 %', 'score'],
    seats.map(({ seat, wins, score }) => [seat, per(wins.share), span(wins), two(score.mean)]),
  );
}

/** Crises, balancing and habits of one set of matches beside another. */
export function figureSection(columns: readonly { name: string; overview: Overview }[]): string {
  const rows = FIGURES.map(([name, of]) => [name, ...columns.map(({ overview }) => of(overview))]);
  return table(['figure', ...columns.map(({ name, overview }) => `${name} (${overview.matches})`)], rows);
}

const FIGURES: readonly [string, (overview: Overview) => string | number][] = [
  ['demands a match', ({ crises }) => two(crises.demands)],
  ['incidents a match', ({ crises }) => two(crises.incidents)],
  ['wars a match', ({ crises }) => two(crises.wars)],
  ['turns of a war', ({ crises }) => two(crises.warTurns)],
  ['regions that change hands a match', ({ crises }) => two(crises.regionsChanged)],
  ['crises conceded, %', ({ crises }) => shown(crises.ends.all.conceded)],
  ['crises backed down, %', ({ crises }) => shown(crises.ends.all.backedDown)],
  ['crises settled, %', ({ crises }) => shown(crises.ends.all.settled)],
  ['crises that end in war, %', ({ crises }) => shown(crises.ends.all.war)],
  ['demands that end in war, %', ({ crises }) => shown(crises.ends.demands.war)],
  ['demands conceded, %', ({ crises }) => shown(crises.ends.demands.conceded)],
  ['wars that the attacker wins, %', ({ crises }) => shown(crises.attackerWins)],
  ['coalition against the strongest, %', ({ balancing }) => shown(balancing.againstStrongest)],
  ['coalition against revisionists, %', ({ balancing }) => shown(balancing.againstRevisionists)],
  ['guardians’ joint share over that of the strongest', ({ balancing }) => two(balancing.weight)],
  ['hegemony, %', ({ balancing }) => shown(balancing.hegemony)],
  ['bloc turns a match', ({ balancing }) => two(balancing.blocs.turns)],
  ['blocs: largest member over its share, % of turns', ({ balancing }) => shown(balancing.blocs.over)],
  ['blocs: its part of spending less of output, points', ({ balancing }) => per(balancing.blocs.excess)],
  ['blocs: Gini coefficient of burdens', ({ balancing }) => two(balancing.blocs.gini)],
  ['pacts: largest member over its share, % of turns', ({ balancing }) => shown(balancing.pacts.over)],
  ['pair-turns with tension above 80, %', ({ balancing }) => per(balancing.tense)],
  ['pairs ever in a spiral, %', ({ balancing }) => shown(balancing.spirals)],
  ['concentration of capability, start and end', ({ balancing }) => balancing.concentration.map(two).join(', ')],
  ['promises tested a match', ({ habits }) => two(habits.tested)],
  ['of them honoured, %', ({ habits }) => shown(habits.answers.honour)],
  ['of them hedged, %', ({ habits }) => shown(habits.answers.hedge)],
  ['of them abandoned, %', ({ habits }) => shown(habits.answers.abandon)],
  ['readiness', ({ habits }) => two(habits.readiness.mean)],
  ['military burden, % of output', ({ habits }) => per(habits.burden.mean)],
  ['political capital', ({ habits }) => two(habits.capital.mean)],
  ['turns with as much capital as may be banked, %', ({ habits }) => per(habits.capped)],
  ['credibility at the end', ({ habits }) => two(habits.credibility.mean)],
  ['treaties signed a seat', ({ habits }) => two(habits.signed)],
];

function shown(share: Share): string {
  return share.trials === 0 ? '–' : `${per(share.share)} (${span(share)})`;
}

export function oddsSection({ odds }: Overview): string {
  return table(
    ['credible odds, %', 'pair-turns', 'demanded %', '95 %', 'demands', 'conceded %', 'war %'],
    odds.map((line) => [
      line.odds,
      line.chances,
      per(line.rate.share),
      span(line.rate),
      line.demands,
      shown(line.conceded),
      shown(line.war),
    ]),
  );
}

export function calibrationSection(wars: Calibration): string {
  const rows = (name: string, lines: Calibration['true']): (string | number)[][] =>
    lines.map(({ odds, stated, won, off }) => [name, odds, per(stated), won.trials, shown(won), per(off)]);
  const both = [...rows('stated', wars.stated), ...rows('true', wars.true)];
  return both.length === 0
    ? 'No war was decided by arms.'
    : table(['odds', 'bin, %', 'mean %', 'wars', 'won %', 'off, points'], both);
}

export function lineSection({ lines }: Overview): string {
  return table(
    ['line', 'spent, % of output', 'seats that use it, %', 'score for one more per cent of output, sd'],
    lines.map(({ line, spent, used, slope }) => [
      line,
      Number((100 * spent).toFixed(2)),
      per(used),
      slope === null ? '–' : sd({ mean: slope.slope, low: slope.low, high: slope.high, count: 1 }),
    ]),
  );
}

export function clauseSection({ clauses }: Overview): string {
  return table(
    ['clause', 'seats under it, %', 'turns', 'score with it less without, sd'],
    clauses.map(({ clause, used, turns, difference }) => [clause, per(used.share), two(turns), sd(difference)]),
  );
}

export function roadSection({ roads, matches }: NonNullable<Results['roads']>): string {
  const rows = roads.map(({ road, wins }) => [road, per(wins.share), span(wins)]);
  return `${matches} matches.\n\n${table(['road', 'wins %', '95 %'], rows)}`;
}

export function levelSection({ pairings, elo }: NonNullable<Results['levels']>): string {
  const rows = pairings.map(({ a, b, wins, games }) => {
    const share = wilson(games - wins, games);
    return [b, a, games, per(share.share), span(share), Math.round(eloAhead((games - wins + 0.5) / (games + 1)))];
  });
  const ratings = Object.entries(elo).map(([level, rating]) => [level, Math.round(rating)]);
  return [
    table(['level', 'against', 'matches', 'wins %', '95 %', 'Elo ahead'], rows),
    table(['level', 'Elo'], ratings),
  ].join('\n\n');
}

export function exploitSection({ trials, lines }: NonNullable<Results['exploits']>): string {
  const rows = lines.map(({ name, says, wins, usual, effect, bites }) => [
    name,
    says,
    per(wins.share),
    span(wins),
    per(usual.share),
    sd(effect),
    per(bites),
  ]);
  const headings = ['strategy', 'what it does', 'wins %', '95 %', 'without %', 'effect, sd', 'changed %'];
  return `${trials} matches each.\n\n${table(headings, rows)}`;
}

export function huntSection({ vectors, confirmed, slopes }: NonNullable<Results['hunt']>): string {
  const rows = confirmed.map(({ wins, screened }, index) => [
    index + 1,
    per(screened.share),
    per(wins.share),
    span(wins),
    wins.trials,
  ]);
  const genes = slopes.map((slope) => [
    slope.name,
    sd({ mean: slope.slope, low: slope.low, high: slope.high, count: 1 }),
  ]);
  return [
    `${vectors} policies. The best, on fresh seeds, each alone among able rivals:`,
    table(['policy', 'screened %', 'confirmed %', '95 %', 'matches'], rows),
    ...confirmed.map(({ vector }, index) => `${index + 1}. \`${JSON.stringify(vector)}\``),
    'What the whole range of each number of a policy does to its score, over the policies drawn at random:',
    table(['number', 'effect, sd'], genes),
  ].join('\n\n');
}
