import type { Results } from '../parts.ts';
import type { Share } from '../stats/interval.ts';

/** How a measurement stands to its aim: `open` where the aim lies within the interval but the figure does not meet it. */
export type Standing = 'holds' | 'open' | 'fails';

/** An aim of the design and what was measured. */
export interface Target {
  aim: string;
  measured: string;
  standing: Standing;
}

/** Wars decided by arms from which on a bin of odds is held to them. */
const WARS_LEAST = 10;

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
const interval = ({ share, low, high }: Share): string =>
  `${percent(share)} (${(100 * low).toFixed(1)}–${(100 * high).toFixed(1)})`;

/** The aims that a scenario's results can be held to. */
export function targetsOf(results: Results): Target[] {
  const { doctrines, revisionist, roads, levels, exploits, hunt, wars } = results;
  const targets: Target[] = [];
  const range = (aim: string, share: Share, least: number, most: number): void => {
    targets.push({ aim, measured: interval(share), standing: within(share, least, most) });
  };
  if (doctrines !== undefined) {
    for (const { doctrine, wins } of doctrines.doctrines) {
      // Where seats are fewer or more than six, the same bounds around chance.
      const scale = 6 / doctrines.seats.length;
      const [least, most] = [0.08 * scale, Math.min(0.9, 0.35 * scale)];
      range(`${doctrine} wins ${(100 * least).toFixed(0)}–${(100 * most).toFixed(0)} %`, wins, least, most);
    }
    range('5–25 % of all crises end in war', doctrines.crises.ends.all.war, 0.05, 0.25);
    const { over } = doctrines.balancing.blocs;
    const largest = 'the largest member of a bloc carries more than its share in most bloc turns';
    // A scenario may have no blocs.
    if (over.trials > 0) range(largest, over, 0.5, 1);
  }
  if (roads !== undefined) for (const { road, wins } of roads.roads) range(`${road} wins 20–45 %`, wins, 0.2, 0.45);
  if (revisionist !== undefined) {
    const { balancing, crises, odds } = revisionist;
    range('a coalition forms against a strong revisionist in 50–85 %', balancing.againstStrongest, 0.5, 0.85);
    range('hegemony with a strong revisionist in 3–20 %', balancing.hegemony, 0.03, 0.2);
    range('5–25 % of crises with a strong revisionist end in war', crises.ends.all.war, 0.05, 0.25);
    targets.push(rising(odds));
  }
  for (const { odds: bin, won, stated, off, fits } of wars?.stated ?? []) {
    if (won.trials < WARS_LEAST) continue;
    targets.push({
      aim: `wars at stated odds of ${bin} % are won within 7 points of ${percent(stated)}`,
      measured: interval(won),
      standing: Math.abs(off) <= 0.07 ? 'holds' : fits ? 'open' : 'fails',
    });
  }
  if (exploits !== undefined) {
    const [best] = exploits.lines;
    targets.push({
      aim: 'no fixed strategy wins over 35 %',
      measured: `${best.name} ${interval(best.wins)}`,
      standing: within(best.wins, 0, 0.35),
    });
    for (const [name, least] of [
      ['abandon', 0.4],
      ['honour', 0.15],
    ] as const) {
      const line = exploits.lines.find((one) => one.name === name);
      if (line === undefined) continue;
      const cost = -line.effect.mean;
      targets.push({
        aim: `to ${name} always costs at least ${least} standard deviations`,
        measured: `${cost.toFixed(2)} (${(-line.effect.high).toFixed(2)}…${(-line.effect.low).toFixed(2)})`,
        standing: cost >= least ? 'holds' : -line.effect.low >= least ? 'open' : 'fails',
      });
    }
  }
  if (hunt !== undefined && hunt.confirmed.length > 0) {
    const [best] = hunt.confirmed;
    targets.push({
      aim: `none of ${hunt.vectors} policies of the hunt is confirmed above 35 %`,
      measured: interval(best.wins),
      standing: within(best.wins, 0, 0.35),
    });
  }
  for (const { a, b, wins, games } of levels?.pairings ?? []) {
    const least = a === 'able' ? 0.65 : 0.75;
    const won = (games - wins) / games;
    targets.push({
      aim: `${b} beats ${a} in ${100 * least} % of matches`,
      measured: `${percent(won)} of ${games}`,
      standing: won >= least ? 'holds' : 'fails',
    });
  }
  return targets;
}

function within(share: Share, least: number, most: number): Standing {
  if (share.trials === 0) return 'open';
  if (share.share >= least && share.share <= most) return 'holds';
  return share.high >= least && share.low <= most ? 'open' : 'fails';
}

/** Demands are hardly ever made below even odds of two in five and oftener above. */
function rising(odds: NonNullable<Results['revisionist']>['odds']): Target {
  const over = (from: number, to: number): number => {
    const part = odds.slice(from, to);
    const chances = part.reduce((sum, line) => sum + line.chances, 0);
    return part.reduce((sum, line) => sum + line.rate.share * line.chances, 0) / Math.max(1, chances);
  };
  const [low, middle, high] = [over(0, 4), over(4, 6), over(6, 10)];
  return {
    aim: 'the rate of demands rises with credible odds and is almost nothing below 40 %',
    measured: `${percent(low)} below 40 %, ${percent(middle)} at 40–60 %, ${percent(high)} above`,
    standing: low < 0.01 && low < middle && middle <= high * 1.2 ? 'holds' : 'fails',
  };
}
