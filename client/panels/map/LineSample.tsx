import type { ArcKind } from '../../render/picture.ts';

const DASHES: Partial<Record<ArcKind, string>> = {
  nonAggression: '6 4',
  arms: '7 3 1.5 3',
  trade: '1.5 4',
  draft: '10 5',
  other: '3 3',
};

const HEADED: readonly ArcKind[] = ['demand', 'sanction'];

/** A short piece of a line as map and web draw it. */
export function LineSample({ kind }: { kind: ArcKind }) {
  return (
    <svg class={`legend-line ${kind}`} viewBox="0 0 38 14" width="38" height="14" aria-hidden="true" focusable="false">
      {kind === 'defence' && <path d="M1 5H37M1 9H37" />}
      {kind === 'tension' && <path d="M1 7C4 1 7 1 10 7S16 13 19 7S25 1 28 7S34 13 37 7" />}
      {kind !== 'defence' && kind !== 'tension' && (
        <path d="M1 7H37" stroke-dasharray={DASHES[kind]} stroke-width={kind === 'demand' ? 3 : 2} />
      )}
      {kind === 'guarantee' && (
        <path class="legend-shield" d="M14.5 2H23.5V7.5C23.5 10 21.5 11.6 19 12.8C16.5 11.6 14.5 10 14.5 7.5Z" />
      )}
      {HEADED.includes(kind) && <path class="legend-head" d="M26 2L36 7L26 12Z" />}
    </svg>
  );
}
