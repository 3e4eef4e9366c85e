import type { ComponentChildren } from 'preact';

interface EmptyProps {
  title: string;
  children?: ComponentChildren;
  /** The one thing to do about it. */
  action?: ComponentChildren;
}

/** Nothing here yet: what will stand here, and how to begin. */
export function Empty({ title, children, action }: EmptyProps) {
  return (
    <div class="empty">
      <svg viewBox="0 0 110 40" width="110" height="40" aria-hidden="true" focusable="false">
        <path d="M20 24Q55 -4 90 24" stroke-dasharray="4 4" />
        <circle cx="12" cy="29" r="9" />
        <circle cx="98" cy="29" r="9" />
      </svg>
      <h3>{title}</h3>
      {children !== undefined && <p>{children}</p>}
      {action}
    </div>
  );
}
