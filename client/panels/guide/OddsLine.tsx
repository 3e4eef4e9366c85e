import { line } from 'd3-shape';
import { pct } from '../../text/format.ts';
import { t } from '../../text/index.tsx';
import type { OddsPath } from './outlook.ts';

const WIDTH = 216;
const HEIGHT = 104;
/** Room for the scale at the side. */
const SCALE = 34;
/** Where now, next year and five years on stand. */
const AT = [SCALE + 6, SCALE + 6 + (WIDTH - SCALE - 12) / 5, WIDTH - 6] as const;
const TICKS = [0.2, 0.4, 0.6, 0.8];

const heightOf = (odds: number): number => 8 + (1 - odds) * (HEIGHT - 16);

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
    .y(heightOf);
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
        {TICKS.map((tick) => (
          <g key={tick} class="odds-tick">
            <path d={`M${SCALE} ${heightOf(tick)}H${WIDTH}`} />
            <text x={SCALE - 5} y={heightOf(tick) + 4} text-anchor="end">
              {pct(100 * tick)}
            </text>
          </g>
        ))}
        {broken && (
          <path
            class="odds-gap"
            d={`${draw([...path])}L${AT[2]} ${heightOf(broken[2])}L${AT[0]} ${heightOf(first)}Z`}
          />
        )}
        {broken && <path class="odds-broken" d={draw([...broken]) ?? ''} />}
        <path class="odds-path" d={draw([...path]) ?? ''} />
        <circle class="odds-now" cx={AT[0]} cy={heightOf(first)} r={4} />
        <circle class="odds-end" cx={AT[2]} cy={heightOf(five)} r={4} />
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
