import { line } from 'd3-shape';
import { pct } from '../../text/format.ts';
import { t } from '../../text/index.tsx';
import type { OddsPath } from './outlook.ts';

const WIDTH = 132;
const HEIGHT = 46;
/** Where now, next year and five years on stand. */
const AT = [4, 4 + (WIDTH - 8) / 5, WIDTH - 4] as const;

interface OddsLineProps {
  rival: string;
  path: OddsPath;
  /** What becomes of it where a partner does not keep its word. */
  broken?: OddsPath;
  tone: 'home' | 'away';
}

/** How a rival's odds would go: a small picture, and the same in figures. */
export function OddsLine({ rival, path, broken, tone }: OddsLineProps) {
  const draw = line<number>()
    .x((_, i) => AT[i])
    .y((odds) => 3 + (1 - odds) * (HEIGHT - 6));
  const [first, next, five] = path;
  const figures = broken
    ? ([
        ['now', first],
        ['kept', five],
        ['broken', broken[2]],
      ] as const)
    : ([
        ['now', first],
        ['next', next],
        ['five', five],
      ] as const);
  return (
    <span class={`odds-line ${tone}`}>
      <span class="odds-line-title">{t('guide.roads.path', { rival })}</span>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" focusable="false">
        <path class="odds-ground" d={`M0 ${HEIGHT - 3}H${WIDTH}M0 3H${WIDTH}`} />
        {broken && <path class="odds-broken" d={draw([...broken]) ?? ''} />}
        <path class="odds-path" d={draw([...path]) ?? ''} />
      </svg>
      <span class="odds-figures">
        {figures.map(([when, odds]) => (
          <span key={when}>
            {t(`guide.roads.path.${when}`)} <b>{pct(100 * odds)}</b>
          </span>
        ))}
      </span>
    </span>
  );
}
