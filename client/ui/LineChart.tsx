import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { useRef, useState } from 'preact/hooks';
import { num } from '../text/format.ts';
import { t } from '../text/index.tsx';
import { Button } from './Button.tsx';
import { spread } from './spread.ts';
import { Table } from './Table.tsx';
import { useWidth } from './useWidth.ts';

/** One line of a chart; a missing value breaks it. */
export interface Series {
  id: string;
  label: string;
  values: readonly (number | null)[];
  /** A power's slot for its colour; without it the line is ink. */
  slot?: number;
  /** The reader's own: heavier. */
  own?: boolean;
  /** With dashes: an estimate, a forecast. */
  dashed?: boolean;
}

interface LineChartProps {
  /** The sentence above the chart that says what to see. */
  caption: string;
  series: readonly Series[];
  /** What stands under each value: turns or years. */
  x: readonly (string | number)[];
  /** Titles of the axes in words, with the unit. */
  xTitle: string;
  yTitle: string;
  /** Ends of the scale; by default nought and the highest value. */
  domain?: readonly [number, number];
  digits?: number;
  /** A level to watch, with its words, such as the hegemony threshold. */
  mark?: { at: number; label: string };
  height?: number;
}

const EDGE = { top: 22, right: 132, bottom: 40, left: 40 };

const known = (values: Series['values']) => values.filter((value): value is number => value !== null);

/** A line in words: where it starts, ends, and how low and high it went. */
export function lineInWords({ label, values }: Series, digits = 0): string {
  const figures = known(values);
  if (figures.length === 0) return t('kit.chart.none', { label });
  return t('kit.chart.line', {
    label,
    first: num(figures[0], digits),
    last: num(figures[figures.length - 1], digits),
    lowest: num(Math.min(...figures), digits),
    highest: num(Math.max(...figures), digits),
  });
}

/** Height where none is asked for, CSS px. */
const HEIGHT = 240;

/** Lines over turns, named at their ends, with the same figures as a table and in words. */
export function LineChart(props: LineChartProps) {
  const { caption, series, x, xTitle, digits = 0, height = HEIGHT } = props;
  const [asTable, setAsTable] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place, asTable);
  return (
    <figure class="chart">
      <figcaption class="row between baseline">
        <span>{caption}</span>
        <Button kind="quiet" size="small" icon={asTable ? 'chart' : 'table'} onClick={() => setAsTable(!asTable)}>
          {t(asTable ? 'kit.showChart' : 'kit.showTable')}
        </Button>
      </figcaption>
      {asTable ? (
        <Table
          caption={caption}
          hideCaption
          columns={[
            { id: 'x', head: xTitle, rowHead: true, cell: (i: number) => x[i] },
            ...series.map(({ id, label, values }) => ({
              id,
              head: label,
              number: true,
              cell: (i: number) => (values[i] === null || values[i] === undefined ? '–' : num(values[i], digits)),
            })),
          ]}
          rows={x.map((_, i) => i)}
          rowKey={String}
        />
      ) : (
        <div ref={place} style={{ minHeight: `${height}px` }}>
          {width > 0 && <Picture {...props} width={width} />}
        </div>
      )}
    </figure>
  );
}

function Picture(props: LineChartProps & { width: number }) {
  const { caption, series, x, xTitle, yTitle, domain, digits = 0, mark, width, height = HEIGHT } = props;
  const highest = Math.max(1, mark?.at ?? 0, ...series.flatMap(({ values }) => known(values)));
  const across = scaleLinear([0, Math.max(1, x.length - 1)], [EDGE.left, width - EDGE.right]);
  const up = scaleLinear(domain ?? [0, highest], [height - EDGE.bottom, EDGE.top]);
  if (!domain) up.nice(4);
  const draw = line<number | null>()
    .defined((value) => value !== null)
    .x((_, i) => across(i))
    .y((value) => up(value ?? 0));
  const every = Math.ceil(x.length / 8);
  const colour = (slot?: number) => (slot ? `var(--p${slot}-line)` : 'var(--ink)');
  const ends = series.map(({ values }) => up(known(values).at(-1) ?? 0));
  const labels = spread(ends, 16, EDGE.top, height - EDGE.bottom);
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={`${caption} ${series.map((one) => lineInWords(one, digits)).join(' ')}`}
    >
      {up.ticks(4).map((tick) => (
        <g key={tick}>
          <line class="chart-grid" x1={EDGE.left} x2={width - EDGE.right} y1={up(tick)} y2={up(tick)} />
          <text class="chart-axis" x={EDGE.left - 8} y={up(tick) + 4} text-anchor="end">
            {num(tick, digits)}
          </text>
        </g>
      ))}
      {x.map((name, i) =>
        i % every === 0 ? (
          <text key={i} class="chart-axis" x={across(i)} y={height - EDGE.bottom + 18} text-anchor="middle">
            {name}
          </text>
        ) : null,
      )}
      <text class="chart-axis" x={EDGE.left} y={12}>
        {yTitle}
      </text>
      <text class="chart-axis" x={width - EDGE.right} y={height - 4} text-anchor="end">
        {xTitle}
      </text>
      {mark && (
        <g class="chart-mark">
          <line x1={EDGE.left} x2={width - EDGE.right} y1={up(mark.at)} y2={up(mark.at)} />
          <text x={EDGE.left + 4} y={up(mark.at) - 5}>
            {mark.label}
          </text>
        </g>
      )}
      {series.map(({ id, label, values, slot, own, dashed }, i) => (
        <g key={id} class={own ? 'chart-line own' : 'chart-line'}>
          <path d={draw([...values]) ?? ''} stroke={colour(slot)} stroke-dasharray={dashed ? '6 4' : undefined} />
          <path
            class="chart-leader"
            d={`M${across(values.length - 1) + 3} ${ends[i]}L${width - EDGE.right + 10} ${labels[i]}`}
            stroke={colour(slot)}
          />
          {slot && (
            <circle
              cx={width - EDGE.right + 17}
              cy={labels[i]}
              r="4.5"
              fill={`var(--p${slot})`}
              stroke={colour(slot)}
            />
          )}
          <text x={width - EDGE.right + (slot ? 26 : 14)} y={labels[i] + 4.5}>
            {label}
          </text>
        </g>
      ))}
    </svg>
  );
}
