import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icons.tsx';

interface BannerProps {
  /** What happened: bold. */
  title: ComponentChildren;
  /** What it means and what goes on. */
  children?: ComponentChildren;
  icon?: IconName;
  tone?: 'strip' | 'warn' | 'bad' | 'accent';
  /** A button: try now, see what changed. */
  action?: ComponentChildren;
  /** Breaks into a screen reader's speech. */
  urgent?: boolean;
}

/** A line across the page that stays until its cause is gone: connection lost, paused, someone waits for you. */
export function Banner({ title, children, icon = 'info', tone = 'strip', action, urgent }: BannerProps) {
  return (
    <div class={`banner ${tone}`} role={urgent ? 'alert' : 'status'}>
      <Icon name={icon} />
      <p>
        <b>{title}</b> {children}
      </p>
      {action}
    </div>
  );
}
