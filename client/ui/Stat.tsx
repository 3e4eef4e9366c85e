import type { ComponentChildren } from 'preact';
import { num } from '../text/format.ts';
import { t } from '../text/index.tsx';
import { Explain, type Explanation } from './Explain.tsx';
import { Sparkline } from './Sparkline.tsx';

interface DeltaProps {
  /** The change since last turn. */
  value: number;
  digits?: number;
  /** Whether more is better; `neutral` stays without colour. */
  higherIs?: 'good' | 'bad' | 'neutral';
}

/** A change: triangle, figure, and colour for better or worse. Nought is a bar. */
export function Delta({ value, digits = 0, higherIs = 'good' }: DeltaProps) {
  const size = num(Math.abs(value), digits);
  if (Number(Math.abs(value).toFixed(digits)) === 0) {
    return (
      <span class="delta">
        <span aria-hidden="true">=</span>
        <span class="vh">{t('kit.delta.same')}</span>
      </span>
    );
  }
  const up = value > 0;
  const tone = higherIs === 'neutral' ? '' : up === (higherIs === 'good') ? 'good' : 'bad';
  return (
    <span class={`delta ${tone}`}>
      <svg viewBox="0 0 10 9" width="10" height="9" aria-hidden="true" focusable="false">
        <path d={up ? 'M5 0.5L9.6 8.5H0.4Z' : 'M5 8.5L9.6 0.5H0.4Z'} />
      </svg>
      <span aria-hidden="true">{size}</span>
      <span class="vh">{t(up ? 'kit.delta.up' : 'kit.delta.down', { value: size })}</span>
    </span>
  );
}

interface StatProps {
  label: string;
  /** The value, already written. */
  value: string;
  unit?: string;
  delta?: number;
  deltaDigits?: number;
  higherIs?: 'good' | 'bad' | 'neutral';
  /** Past values, oldest first, for the small line. */
  series?: readonly number[];
  explain?: Explanation;
  /** A second line under the value. */
  note?: ComponentChildren;
  tone?: 'good' | 'bad' | 'warn';
}

/** A number with its name, change, past, and explanation. */
export function Stat(props: StatProps) {
  const { label, value, unit, delta, deltaDigits, higherIs = 'good', series, explain, note, tone } = props;
  const trend = delta === undefined || delta === 0 || higherIs === 'neutral' ? 'plain' : undefined;
  const lineTone = trend ?? ((delta ?? 0) > 0 === (higherIs === 'good') ? 'plain' : 'bad');
  const figure = (
    <span class="figure">
      <b class={tone}>{value}</b>
      {unit && <small>{unit}</small>}
    </span>
  );
  return (
    <div class="stat">
      <span class="stat-label">{label}</span>
      <span class="stat-value">
        {explain ? (
          <Explain title={label} {...explain}>
            <span class="vh">{label}</span>
            {figure}
          </Explain>
        ) : (
          figure
        )}
        {delta !== undefined && <Delta value={delta} digits={deltaDigits} higherIs={higherIs} />}
        {series && <Sparkline values={series} tone={lineTone} />}
      </span>
      {note !== undefined && <span class="stat-note">{note}</span>}
    </div>
  );
}
