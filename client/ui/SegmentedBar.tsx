import type { ComponentChildren } from 'preact';
import { PatternFill } from './PatternFill.tsx';

/** The look of a segment that is no power: home is solid teal, away hatched ochre, a gap hatched red. */
export type SegmentTone = 'accent' | 'neutral' | 'muted' | 'warn' | 'good' | 'bad' | 'home' | 'away' | 'deficit';

export interface Segment {
  id: string;
  /** Its name, as in “Interest”. */
  label: string;
  /** Its amount, for its width. Negative counts as nought. */
  value: number;
  /** Its amount in words, by default the figure. */
  text?: string;
  tone?: SegmentTone;
  /** A power's slot, for its colour and pattern. */
  slot?: number;
}

interface SegmentedBarProps {
  segments: readonly Segment[];
  /** What the whole bar is worth; by default the sum. Less than the sum is ignored. */
  total?: number;
  /** What the bar shows, heard before its parts. */
  label: string;
  /** Smallest share, in per cent, that carries its words inside; narrower ones go to the key below. */
  inside?: number;
  /** Words at the right of the key. */
  note?: ComponentChildren;
  thin?: boolean;
  /** Without the key below: where the words stand elsewhere. */
  bare?: boolean;
}

/** The parts with their widths in per cent of the bar. */
export function shares(segments: readonly Segment[], total?: number): { segment: Segment; share: number }[] {
  const sum = segments.reduce((so, { value }) => so + Math.max(0, value), 0);
  const whole = Math.max(sum, total ?? 0);
  return segments
    .filter(({ value }) => value > 0)
    .map((segment) => ({ segment, share: whole > 0 ? (segment.value / whole) * 100 : 0 }));
}

/** A bar of parts, each with words, and a pattern where it is a power's. */
export function SegmentedBar({ segments, total, label, inside = 20, note, thin, bare }: SegmentedBarProps) {
  const parts = shares(segments, total);
  const words = ({ label: name, text, value }: Segment) => `${name} ${text ?? value}`;
  const small = parts.filter(({ share }) => share < inside || thin);
  return (
    <div class="segbar-block">
      <div
        class={thin ? 'segbar thin' : 'segbar'}
        role="img"
        aria-label={`${label}: ${parts.map(({ segment }) => words(segment)).join(', ')}`}
      >
        {parts.map(({ segment, share }) => (
          <span
            key={segment.id}
            class={`seg-part ${segment.slot ? 'power-part' : (segment.tone ?? 'neutral')}`}
            style={{ width: `${share}%` }}
            title={words(segment)}
          >
            {segment.slot && <PatternFill slot={segment.slot} />}
            {share >= inside && !thin && <b>{words(segment)}</b>}
          </span>
        ))}
      </div>
      {!bare && (small.length > 0 || note !== undefined) && (
        <div class="segbar-key" aria-hidden="true">
          {small.map(({ segment }) => (
            <span key={segment.id}>
              <i class={`seg-part ${segment.slot ? 'power-part' : (segment.tone ?? 'neutral')}`}>
                {segment.slot && <PatternFill slot={segment.slot} />}
              </i>
              {segment.label} <b>{segment.text ?? segment.value}</b>
            </span>
          ))}
          {note !== undefined && <span class="segbar-note">{note}</span>}
        </div>
      )}
    </div>
  );
}
