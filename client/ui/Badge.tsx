import type { ComponentChildren } from 'preact';

export type Tone = 'accent' | 'seal' | 'good' | 'warn' | 'plain';

interface BadgeProps {
  children: ComponentChildren;
  tone?: Tone;
  /** What the figure counts, heard instead of it. */
  label?: string;
}

/** A small count beside a name. */
export function Badge({ children, tone = 'accent', label }: BadgeProps) {
  return (
    <span class={`badge ${tone}`}>
      <span aria-hidden={label ? 'true' : undefined}>{children}</span>
      {label && <span class="vh">{label}</span>}
    </span>
  );
}
