import { line } from 'd3-shape';

interface SparklineProps {
  values: readonly number[];
  /** Edges in px. */
  width?: number;
  height?: number;
  tone?: 'good' | 'bad' | 'plain';
  /** What it shows, where the figure beside it does not say. */
  label?: string;
}

/** A small line of past values without axes; the figure beside it says the last one. */
export function Sparkline({ values, width = 44, height = 16, tone = 'plain', label }: SparklineProps) {
  if (values.length < 2) return null;
  const low = Math.min(...values);
  const spread = Math.max(...values) - low || 1;
  const draw = line<number>()
    .x((_, i) => 1 + (i / (values.length - 1)) * (width - 2))
    .y((value) => height - 2 - ((value - low) / spread) * (height - 4));
  return (
    <svg
      class={`spark ${tone}`}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : 'true'}
      focusable="false"
    >
      <path d={draw([...values]) ?? ''} />
    </svg>
  );
}
