import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { useWidth } from './useWidth.ts';

/** Room for a table, which scrolls sideways rather than break; what scrolls can be scrolled by keys too. */
export function Sideways({ label, children }: { label: string; children: ComponentChildren }) {
  const place = useRef<HTMLDivElement>(null);
  const inner = useRef<HTMLDivElement>(null);
  // Words within may grow with the language while the room stays.
  const wide = useWidth(inner) > useWidth(place);
  return (
    <div class="table-scroll" ref={place} {...(wide && { tabIndex: 0, role: 'region', 'aria-label': label })}>
      <div class="table-whole" ref={inner}>
        {children}
      </div>
    </div>
  );
}
