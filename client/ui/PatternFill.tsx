import { useId } from 'preact/hooks';
import { powerSlot } from '../render/palette.ts';
import { PATTERNS } from '../render/patterns.ts';

/** A power's colour with its pattern, filling whatever box it is put in. */
export function PatternFill({ slot }: { slot: number }) {
  const id = useId();
  const tile = PATTERNS[powerSlot(slot).pattern];
  return (
    <svg class="fill" width="100%" height="100%" aria-hidden="true" focusable="false">
      <pattern id={id} width={tile.width} height={tile.height} patternUnits="userSpaceOnUse">
        <path
          d={tile.path}
          stroke={`var(--p${slot}-line)`}
          stroke-width={tile.stroke}
          stroke-linecap={tile.cap}
          fill="none"
        />
      </pattern>
      <rect width="100%" height="100%" fill={`var(--p${slot})`} />
      <rect width="100%" height="100%" fill={`url(#${id})`} opacity="var(--pattern-opacity)" />
    </svg>
  );
}
