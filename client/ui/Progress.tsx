import type { ComponentChildren } from 'preact';
import { Dots } from './Button.tsx';

interface ProgressProps {
  /** What is under way: “Drawing the map”. */
  label: string;
  /** 0–1; without it the length is unknown and only words and dots show. */
  value?: number;
  /** What can be done meanwhile. */
  children?: ComponentChildren;
}

/** Something under way, in words, with how far it is where that is known. */
export function Progress({ label, value, children }: ProgressProps) {
  return (
    <div class="progress">
      <p class="progress-label" role="status">
        {label}
        {value === undefined && <Dots />}
      </p>
      {value !== undefined && (
        <span
          class="progress-bar"
          role="progressbar"
          aria-label={label}
          aria-valuemin={0}
          aria-valuemax={100}
          aria-valuenow={Math.round(value * 100)}
        >
          <i style={{ width: `${Math.min(1, Math.max(0, value)) * 100}%` }} />
        </span>
      )}
      {children !== undefined && <p class="small soft">{children}</p>}
    </div>
  );
}
