import type { IndexCause } from '../../../shared/model/world.ts';
import { spoken } from '../../store/names.ts';
import type { IndexState } from '../../store/turns.ts';
import { num, signed } from '../../text/format.ts';
import { hasText, t } from '../../text/index.tsx';
import type { Cause, Explanation } from '../../ui/Explain.tsx';
import { Stat } from '../../ui/Stat.tsx';
import { ruleAt } from '../RuleLink.tsx';

/** Most causes shown of one index; the rest is in the report. */
const MOST = 6;

/** A cause in words with its points; one whose factor has no text is shown by its name. */
export function causeOf({ factor, points, params }: IndexCause, digits = 1): Cause {
  const key = `factor.${factor}`;
  return {
    label: hasText(key) ? t(key, spoken(params)) : factor,
    by: signed(points, digits),
    tone: points > 0 ? 'good' : 'bad',
  };
}

const visible = (causes: readonly IndexCause[]): readonly IndexCause[] =>
  [...causes]
    .filter(({ points }) => Math.abs(points) >= 0.05)
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points))
    .slice(0, MOST);

/** What an index says of itself: what moved it last turn, or before there was one what it is made of. */
export function explainIndex({ name, moved, parts, delta }: IndexState): Explanation {
  const causes = visible(delta === undefined ? parts : moved);
  return {
    what: t(`game.index.${name}.what`),
    unit: t('game.index.unit'),
    moved: causes.map((cause) => causeOf(cause)),
    wouldMove: [t(`game.index.${name}.would`)],
    rule: ruleAt('indices'),
  };
}

/** One of the four indices. */
export function Index({ index, plain }: { index: IndexState; plain?: boolean }) {
  const { name, value, delta, series } = index;
  return (
    <Stat
      label={t(`game.index.${name}`)}
      value={num(value)}
      delta={delta}
      series={plain ? undefined : series.slice(-12)}
      explain={explainIndex(index)}
    />
  );
}
