import type { ComponentChildren } from 'preact';
import { clock } from '../text/format.ts';
import { t } from '../text/index.tsx';
import { Emblem } from './Emblem.tsx';

interface BarCellProps {
  children: ComponentChildren;
  /** Lowest width of the window at which the cell shows; phones show `always` only. */
  from?: 'always' | 'side' | 'desk';
  /** Pushed to the right end. */
  end?: boolean;
}

/** One cell of the game's top bar. */
export function BarCell({ children, from = 'side', end }: BarCellProps) {
  return <div class={`bar-cell from-${from}${end ? ' end' : ''}`}>{children}</div>;
}

interface SeatCellProps {
  slot: number;
  name: string;
  /** The scenario; on phones the turn and phase. */
  note: ComponentChildren;
}

/** Whose seat this is: the first cell of the top bar. */
export function SeatCell({ slot, name, note }: SeatCellProps) {
  return (
    <div class="bar-cell from-always seat-cell">
      <Emblem slot={slot} size={40} />
      <div>
        <div class="seat-name">{name}</div>
        <div class="seat-note">{note}</div>
      </div>
    </div>
  );
}

interface TurnStepsProps {
  turn: number;
  of: number;
  /** The phase in words: Plan, Crisis, Report. */
  phase: string;
}

/** Which turn of how many, and its phase. */
export function TurnSteps({ turn, of, phase }: TurnStepsProps) {
  return (
    <div class="turn-steps">
      <div class="row between baseline">
        <span class="turn-words">{t('kit.turns', { turn, of })}</span>
        <span class="small soft">{phase}</span>
      </div>
      <div class="turn-marks" aria-hidden="true">
        {Array.from({ length: of }, (_, i) => (
          <i key={i} class={i + 1 < turn ? 'done' : i + 1 === turn ? 'now' : ''} />
        ))}
      </div>
    </div>
  );
}

interface ClockRingProps {
  /** Time left and the whole phase's time, in milliseconds; without `left` there is no clock. */
  left?: number;
  whole?: number;
  /** What the time is for: “to plan”; without a clock, “no clock”. */
  note: string;
  /** The last stretch, or a crisis. */
  pressing?: boolean;
  paused?: boolean;
}

const ROUND = 2 * Math.PI * 15;

/** The time left, as a figure and a ring that empties. */
export function ClockRing({ left, whole, note, pressing, paused }: ClockRingProps) {
  const share = left === undefined || !whole ? 1 : Math.min(1, Math.max(0, left / whole));
  return (
    <div class={`clock-ring${pressing ? ' pressing' : ''}${paused ? ' paused' : ''}`}>
      <svg viewBox="0 0 36 36" width="36" height="36" aria-hidden="true" focusable="false">
        <circle class="clock-track" cx="18" cy="18" r="15" />
        <circle class="clock-left" cx="18" cy="18" r="15" stroke-dasharray={`${share * ROUND} ${ROUND}`} />
        <path
          d={paused ? 'M15 13.5V22.5M21 13.5V22.5' : pressing ? 'M18 11.5V19.5M18 24V24.1' : 'M18 11.5V18.4L22 21'}
        />
      </svg>
      <div role="timer">
        {left !== undefined && <div class="clock-figure">{clock(left)}</div>}
        <div class="clock-note">{note}</div>
      </div>
    </div>
  );
}

interface PipsProps {
  value: number;
  of: number;
  label: string;
}

/** A few points as small lozenges, such as political capital; a half is half full. */
export function Pips({ value, of, label }: PipsProps) {
  return (
    <span class="pips" role="img" aria-label={`${label}: ${t('kit.pips', { value, of })}`}>
      {Array.from({ length: of }, (_, i) => (
        <svg key={i} viewBox="0 0 8 12" width="8" height="12" aria-hidden="true" focusable="false">
          <path class={value >= i + 1 ? 'full' : value > i ? 'half' : ''} d="M4 0.8L7.3 6L4 11.2L0.7 6Z" />
        </svg>
      ))}
    </span>
  );
}
