import { Icon, type IconName } from './icons.tsx';

export interface IconButtonProps {
  icon: IconName;
  /** What it does, in words: heard, and shown on hover. */
  label: string;
  onClick: (event: MouseEvent) => void;
  pressed?: boolean;
  expanded?: boolean;
  controls?: string;
  /** A count of new things at its corner; its words belong in `label`. */
  badge?: number;
  /** With a border, as a button among buttons. */
  framed?: boolean;
  off?: boolean;
}

/** A button that is an icon; its label is never optional. */
export function IconButton({ icon, label, onClick, pressed, expanded, controls, badge, framed, off }: IconButtonProps) {
  return (
    <button
      type="button"
      class={framed ? 'icon-btn framed' : 'icon-btn'}
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      aria-expanded={expanded}
      aria-controls={controls}
      disabled={off}
      onClick={onClick}
    >
      <Icon name={icon} size={20} />
      {badge ? (
        <span class="badge seal corner" aria-hidden="true">
          {badge}
        </span>
      ) : null}
    </button>
  );
}
