import type { WorldDebrief } from '../../../../shared/classes/records.ts';
import { keysOf, type PowerId } from '../../../../shared/core/ids.ts';
import { mean } from '../../../../shared/core/maths.ts';
import { parFor } from '../../../../shared/formulas/par.ts';
import type { Figure } from '../../../panels/debrief/FigureBox.tsx';
import { type ScoreBar, scores } from '../../../panels/debrief/plots/bars.ts';
import { courses, named } from '../../../panels/debrief/plots/lines.ts';
import { lorenz, ways } from '../../../panels/debrief/plots/ways.ts';
import { wayWords } from '../../../panels/debrief/wayWords.ts';
import { ranking } from '../../../panels/end/ranking.ts';
import { scenario } from '../../../store/match.ts';
import { powerName } from '../../../store/names.ts';
import { num, pct, signed } from '../../../text/format.ts';
import { t } from '../../../text/index.tsx';

/** Powers of a world, in the scenario's order. */
export const powersIn = ({ verdict }: WorldDebrief): PowerId[] => keysOf(verdict.scores);

/** Against par, or null where that is not known. */
export function againstPar({ verdict, turns }: WorldDebrief, power: PowerId): number | null {
  const world = scenario.value;
  const par = world ? parFor(world, turns)?.seats[power]?.p50 : undefined;
  return par === undefined ? null : verdict.scores[power].score - par;
}

/** Scores of a world, the best first. */
export function scoreFigure(world: WorldDebrief): Figure {
  const bars: ScoreBar[] = ranking(world.verdict).map((power) => {
    const { score } = world.verdict.scores[power];
    const points = againstPar(world, power);
    return { power, score, par: points === null ? null : score - points };
  });
  const rated = bars.some(({ par }) => par !== null);
  return {
    id: `score-${world.number}`,
    title: t(rated ? 'debrief.score.title' : 'debrief.score.plain'),
    says: t(rated ? 'debrief.score.says' : 'debrief.score.plain.says'),
    head: [t('debrief.power'), t('debrief.score'), t('debrief.par'), t('debrief.against')],
    rows: bars.map(({ power, score, par }) => [powerName(power), score, par, par === null ? null : score - par]),
    height: 80 + 38 * bars.length,
    draw: (space) => scores(space, bars, ({ score, par }) => (par === null ? num(score, 1) : signed(score - par, 1))),
  };
}

/** Capability shares of one world. */
export function shareFigure({ number, shares }: WorldDebrief, you: PowerId | null): Figure {
  const powers = keysOf(shares[0]?.share ?? {});
  const values = (power: PowerId): number[] => shares.map(({ share }) => 100 * share[power]);
  const [strongest] = powers
    .map((power) => ({ power, end: values(power).at(-1) ?? 0 }))
    .sort((a, b) => b.end - a.end)
    .map(({ power, end }) => ({ power: powerName(power), share: pct(end, 1) }));
  return {
    id: `shares-${number}`,
    title: t('follow.share.title'),
    says: strongest === undefined ? '' : t('follow.share.says', strongest),
    head: [t('classDebrief.turn'), ...powers.map(powerName)],
    rows: shares.map(({ turn, share }) => [
      turn === 0 ? t('classDebrief.start') : turn,
      ...powers.map((power) => 100 * share[power]),
    ]),
    height: 330,
    draw: (space) =>
      courses(
        space,
        powers.map((power) => ({ power, values: values(power), strong: power === you })),
        {
          first: shares[0]?.turn ?? 0,
          start: t('classDebrief.start'),
          x: t('classDebrief.turn'),
          y: t('debrief.shares.y'),
          unit: (value) => pct(value),
        },
      ),
  };
}

/** The strongest's share in every world. */
export function peaksFigure(worlds: readonly WorldDebrief[]): Figure {
  const strongest = ({ shares }: WorldDebrief): number[] =>
    shares.map(({ share }) => 100 * Math.max(...Object.values(share)));
  const longest = Math.max(...worlds.map(({ shares }) => shares.length));
  return {
    id: 'greatest-shares',
    title: t('classDebrief.share.title'),
    says: t('classDebrief.share.says'),
    head: [t('classDebrief.turn'), ...worlds.map(({ number }) => t('class.world', { world: number }))],
    rows: Array.from({ length: longest }, (_, at) => [
      at === 0 ? t('classDebrief.start') : at,
      ...worlds.map((world) => strongest(world)[at] ?? null),
    ]),
    height: 380,
    draw: (space) =>
      named(
        space,
        worlds.map((world) => ({
          label: `${t('class.world', { world: world.number })} ${pct(strongest(world).at(-1) ?? 0)}`,
          values: strongest(world),
        })),
        { first: 0, start: t('classDebrief.start'), x: t('classDebrief.turn'), y: t('classDebrief.share.y') },
      ),
  };
}

/** Both roads of a world's powers, a point a turn. */
export function wayFigure({ number, roads = [] }: WorldDebrief): Figure {
  const powers = [...new Set(roads.map(({ power }) => power))];
  const pointsOf = (power: PowerId) =>
    roads
      .filter((point) => point.power === power)
      .map(({ home, borrowed }) => ({ home: 100 * home, abroad: 100 * borrowed }));
  const words = wayWords(roadRowsOf(roads));
  return {
    id: `two-roads-${number}`,
    title: t('debrief.roads.chart'),
    says: `${t('classDebrief.roads.lead.one')} ${t('debrief.roads.mean')}`,
    head: [t('debrief.power'), t('classDebrief.turn'), t('debrief.roads.home'), t('debrief.roads.abroad')],
    rows: roads.map(({ power, turn, home, borrowed }) => [powerName(power), turn, 100 * home, 100 * borrowed]),
    height: 460,
    draw: (space) =>
      ways(
        space,
        powers.map((power) => ({ power, points: pointsOf(power), words: words(power) })),
        { x: t('debrief.roads.x'), y: t('debrief.roads.y') },
      ),
  };
}

/** A power's averages on both roads, over turns and worlds. */
export interface RoadRow {
  power: PowerId;
  home: number;
  borrowed: number;
}

export function roadRows(worlds: readonly WorldDebrief[]): RoadRow[] {
  return roadRowsOf(worlds.flatMap(({ roads = [] }) => roads));
}

function roadRowsOf(points: NonNullable<WorldDebrief['roads']>): RoadRow[] {
  return [...new Set(points.map(({ power }) => power))].map((power) => {
    const own = points.filter((point) => point.power === power);
    return { power, home: mean(own.map(({ home }) => home)), borrowed: mean(own.map(({ borrowed }) => borrowed)) };
  });
}

export type Burden = NonNullable<WorldDebrief['burdens']>[number];

/** Who paid for whom: members in order of what they paid for what they had. */
export function burdenFigure({ members, gini }: Burden, name: string): Figure {
  const ordered = [...members].sort(
    (a, b) => a.billShare / Math.max(0.001, a.protectionShare) - b.billShare / Math.max(0.001, b.protectionShare),
  );
  const points: { power: PowerId | null; had: number; paid: number }[] = [{ power: null, had: 0, paid: 0 }];
  for (const { power, billShare, protectionShare } of ordered) {
    const last = points[points.length - 1];
    points.push({ power, had: last.had + protectionShare, paid: last.paid + billShare });
  }
  const payer = ordered[ordered.length - 1];
  return {
    id: 'burden',
    title: t('classDebrief.burdens.title'),
    says: t('classDebrief.burdens.says', {
      name,
      payer: powerName(payer.power),
      paid: pct(100 * payer.billShare),
      had: pct(100 * payer.protectionShare),
      gini: num(gini, 2),
    }),
    head: [t('debrief.power'), t('classDebrief.burdens.bill'), t('classDebrief.burdens.had')],
    rows: members.map(({ power, billShare, protectionShare }) => [
      powerName(power),
      100 * billShare,
      100 * protectionShare,
    ]),
    height: 380,
    draw: (space) =>
      lorenz(space, points, {
        x: t('classDebrief.burdens.x'),
        y: t('classDebrief.burdens.y'),
        even: t('classDebrief.burdens.even'),
      }),
  };
}

/** How each power's word was taken, turn by turn. */
export function credibilityFigure({ number, promises = [] }: WorldDebrief, you: PowerId | null): Figure {
  const longest = Math.max(0, ...promises.map(({ credibility }) => credibility.length));
  return {
    id: `credibility-${number}`,
    title: t('classDebrief.credibility.title'),
    says: t('classDebrief.credibility.says'),
    head: [t('classDebrief.turn'), ...promises.map(({ power }) => powerName(power))],
    rows: Array.from({ length: longest }, (_, at) => [
      at === 0 ? t('classDebrief.start') : at,
      ...promises.map(({ credibility }) => credibility[at] ?? null),
    ]),
    height: 340,
    draw: (space) =>
      courses(
        space,
        promises.map(({ power, credibility }) => ({ power, values: credibility, strong: power === you })),
        {
          first: 0,
          start: t('classDebrief.start'),
          x: t('classDebrief.turn'),
          y: t('classDebrief.credibility.y'),
          most: 100,
          unit: (value) => num(value),
        },
      ),
  };
}
