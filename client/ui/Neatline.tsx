import type { ComponentChildren } from 'preact';

interface NeatlineProps {
  children: ComponentChildren;
  thin?: boolean;
  class?: string;
}

/** The graduated border of a sea chart, round every map; it stands while the map is being drawn. */
export function Neatline({ children, thin, class: className }: NeatlineProps) {
  return (
    <div class={`neatline${thin ? ' thin' : ''}${className ? ` ${className}` : ''}`}>
      <div class="neatline-inner">{children}</div>
    </div>
  );
}
