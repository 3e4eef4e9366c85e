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
  /** What it is, said where it is pointed at or has the focus; all parts of a bar say it or none. */
  what?: string;
}

/** The parts with their widths in per cent of the bar. */
export function shares(segments: readonly Segment[], total?: number): { segment: Segment; share: number }[] {
  const sum = segments.reduce((so, { value }) => so + Math.max(0, value), 0);
  const whole = Math.max(sum, total ?? 0);
  return segments
    .filter(({ value }) => value > 0)
    .map((segment) => ({ segment, share: whole > 0 ? (segment.value / whole) * 100 : 0 }));
}
