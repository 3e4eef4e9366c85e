import { emblemPath } from '../render/palette.ts';
import { type Key, t } from '../text/index.tsx';

/** How far a seat is: locked in, thinking, away. */
export type SeatState = 'locked' | 'thinking' | 'away';

const STATE_TEXT = {
  locked: 'kit.state.locked',
  thinking: 'kit.state.thinking',
  away: 'kit.state.away',
} as const satisfies Record<SeatState, Key>;

const STATE_MARK: Record<SeatState, string> = {
  locked: 'M3.6 8.4L6.8 11.4L12.4 4.8',
  thinking: 'M3.6 8h.01M8 8h.01M12.4 8h.01',
  away: 'M8 4.4V8.2L10.4 9.8',
};

interface EmblemProps {
  /** The power's slot, 1–17. */
  slot: number;
  /** Edge in px. */
  size?: number;
  state?: SeatState;
  /** The power's name, where no name stands beside the emblem. */
  label?: string;
  /** Drawn back: not yours, or out of this. */
  dimmed?: boolean;
}

/** A power's emblem on its colour. It never stands for the power without a name or a label. */
export function Emblem({ slot, size = 24, state, label, dimmed }: EmblemProps) {
  const words = [label, state && t(STATE_TEXT[state])].filter(Boolean).join(', ');
  const heard = words ? { role: 'img' as const, 'aria-label': words, title: words } : { 'aria-hidden': true };
  return (
    <span
      class={dimmed ? 'emblem dimmed' : 'emblem'}
      style={{ width: `${size / 16}rem`, height: `${size / 16}rem` }}
      {...heard}
    >
      <svg viewBox="0 0 24 24" focusable="false" aria-hidden="true">
        <circle cx="12" cy="12" r="11" fill={`var(--p${slot})`} stroke={`var(--p${slot}-line)`} stroke-width="1.6" />
        <path d={emblemPath(slot)} fill={`var(--p${slot}-mark)`} fill-rule="evenodd" />
      </svg>
      {state && (
        <svg class={`emblem-state ${state}`} viewBox="0 0 16 16" focusable="false" aria-hidden="true">
          <path d={STATE_MARK[state]} />
        </svg>
      )}
    </span>
  );
}
