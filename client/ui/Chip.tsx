import type { ComponentChildren } from 'preact';
import type { Tone } from './Badge.tsx';
import { Icon, type IconName } from './icons.tsx';

interface ChipProps {
  children: ComponentChildren;
  tone?: Tone;
  icon?: IconName;
  /** With it the chip is a button: a preset, a filter, a switch. */
  onClick?: () => void;
  pressed?: boolean;
  title?: string;
}

/** A short state in words, or a small choice. */
export function Chip({ children, tone = 'plain', icon, onClick, pressed, title }: ChipProps) {
  const inside = (
    <>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </>
  );
  if (!onClick) {
    return (
      <span class={`chip ${tone}`} title={title}>
        {inside}
      </span>
    );
  }
  return (
    <button type="button" class={`chip ${tone}`} aria-pressed={pressed} title={title} onClick={onClick}>
      {inside}
    </button>
  );
}
