import '../styles/meter.css';
import type { ComponentChildren } from 'preact';
import { pct } from '../text/format.ts';
import { t } from '../text/index.tsx';
import type { SegmentTone } from './segments.ts';

interface MeterProps {
  label: string;
  /** 0 to `max`. */
  value: number;
  max?: number;
  /** A mark on the scale, such as the hegemony threshold, with its words. */
  mark?: { at: number; label: string };
  tone?: SegmentTone;
  /** How far the value may be off, either way: shown as a band. */
  band?: number;
  /** The value in words; by default the figure. */
  text?: string;
}

const within = (value: number, max: number) => Math.min(100, Math.max(0, (value / max) * 100));

/** One value on a scale that starts at nought. */
export function Meter({ label, value, max = 100, mark, band = 0, tone = 'accent', text }: MeterProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a native meter cannot be hatched nor carry a mark
    <span
      class="meter"
      role="meter"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={max}
      aria-valuenow={value}
      aria-valuetext={text}
    >
      <i class={`meter-fill ${tone}`} style={{ width: `${within(value, max)}%` }} />
      {band > 0 && (
        <i
          class="meter-band"
          style={{
            insetInlineStart: `${within(value - band, max)}%`,
            insetInlineEnd: `${100 - within(value + band, max)}%`,
          }}
        />
      )}
      {mark && <i class="meter-mark" style={{ insetInlineStart: `${within(mark.at, max)}%` }} title={mark.label} />}
    </span>
  );
}

interface OddsProps {
  /** Chances in per cent, 0–100: alone, with allies who keep their word, and weighted by their credibility. */
  alone: number;
  honest: number;
  weighted: number;
  /** How far the weighted chance may be off, either way. */
  band?: number;
  /** Whose odds of what, for the ear: “Odds to hold against Kestria”. */
  label: string;
  /** Whether a higher chance is better for the reader. */
  higherIs?: 'good' | 'bad' | 'neutral';
  /** The words of each row instead of the usual ones, such as with an explanation. */
  names?: Partial<Record<'alone' | 'honest' | 'weighted', ComponentChildren>>;
}

/** Odds three ways, always in this order: alone, with honest allies, weighted by credibility. */
export function Odds({ alone, honest, weighted, band, label, higherIs = 'neutral', names }: OddsProps) {
  const rows = [
    { id: 'alone', words: t('kit.odds.alone'), value: alone, tone: 'home' },
    { id: 'honest', words: t('kit.odds.honest'), value: honest, tone: 'away' },
    { id: 'weighted', words: t('kit.odds.weighted'), value: weighted, tone: 'accent' },
  ] as const;
  // What a rival could do to the reader worries sooner than even odds: as on the map of threats.
  const [low, high] = higherIs === 'bad' ? [10, 40] : [40, 60];
  const verdict = (value: number) => {
    if (higherIs === 'neutral' || (value > low && value < high)) return '';
    return value >= high === (higherIs === 'good') ? 'good' : 'bad';
  };
  return (
    <dl class="odds" aria-label={label}>
      {rows.map(({ id, words, value, tone }) => (
        <div key={id} class={`odds-row ${id}`}>
          <dt>{names?.[id] ?? words}</dt>
          <dd>
            <Meter
              label={`${label}, ${words}`}
              value={value}
              tone={tone}
              text={pct(value)}
              band={id === 'weighted' ? band : 0}
            />
            <b class={id === 'weighted' ? verdict(value) : ''}>{pct(value)}</b>
          </dd>
        </div>
      ))}
    </dl>
  );
}
