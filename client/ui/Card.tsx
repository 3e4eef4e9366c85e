import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface CardProps {
  title?: ComponentChildren;
  /** At the right of the title: a chip, a small button. */
  aside?: ComponentChildren;
  children: ComponentChildren;
  tone?: 'plain' | 'seal' | 'well';
  /** Above the map: with a shadow. */
  floating?: boolean;
}

/** A panel with a title. Cards do not nest. */
export function Card({ title, aside, children, tone = 'plain', floating }: CardProps) {
  const id = useId();
  return (
    <section
      class={`card ${tone}${floating ? ' floating' : ''}`}
      aria-labelledby={title === undefined ? undefined : id}
    >
      {title !== undefined && (
        <div class="card-head">
          <h2 id={id}>{title}</h2>
          {aside}
        </div>
      )}
      {children}
    </section>
  );
}
