import type { ComponentChildren } from 'preact';
import { Explain } from './Explain.tsx';
import { PatternFill } from './PatternFill.tsx';
import { largeText } from './prefs.ts';
import { type Segment, shares } from './segments.ts';

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

/** A bar of parts, each with words, and a pattern where it is a power's. */
export function SegmentedBar({ segments, total, label, inside = 20, note, thin, bare }: SegmentedBarProps) {
  const roomFor = largeText.value ? inside * 2 : inside;
  const parts = shares(segments, total);
  const words = ({ label: name, text, value }: Segment) => `${name} ${text ?? value}`;
  const small = parts.filter(({ share }) => share < roomFor || thin);
  const explained = parts.some(({ segment }) => segment.what !== undefined);
  // What can be pointed at part by part is heard part by part.
  const heard = explained
    ? {}
    : { role: 'img' as const, 'aria-label': `${label}: ${parts.map(({ segment }) => words(segment)).join(', ')}` };
  const said = (segment: Segment, shown: ComponentChildren) =>
    segment.what === undefined ? shown : <Explain what={segment.what}>{shown}</Explain>;
  return (
    <div class="segbar-block">
      {explained && <span class="vh">{label}</span>}
      <div class={thin ? 'segbar thin' : bare ? 'segbar wordy' : 'segbar'} {...heard}>
        {parts.map(({ segment, share }) => (
          <span
            key={segment.id}
            class={`seg-part ${segment.slot ? 'power-part' : (segment.tone ?? 'neutral')}`}
            style={{ width: `${share}%` }}
            title={words(segment)}
          >
            {segment.slot && <PatternFill slot={segment.slot} />}
            {share >= roomFor && !thin && <b>{said(segment, words(segment))}</b>}
          </span>
        ))}
      </div>
      {!bare && (small.length > 0 || note !== undefined) && (
        <div class="segbar-key" aria-hidden={explained ? undefined : 'true'}>
          {small.map(({ segment }) => (
            <span key={segment.id}>
              <i class={`seg-part ${segment.slot ? 'power-part' : (segment.tone ?? 'neutral')}`}>
                {segment.slot && <PatternFill slot={segment.slot} />}
              </i>
              {said(
                segment,
                <>
                  {segment.label} <b>{segment.text ?? segment.value}</b>
                </>,
              )}
            </span>
          ))}
          {note !== undefined && <span class="segbar-note">{note}</span>}
        </div>
      )}
    </div>
  );
}
