import type { ComponentChildren } from 'preact';
import { Emblem, type SeatState } from './Emblem.tsx';

interface PowerNameProps {
  slot: number;
  name: string;
  size?: number;
  state?: SeatState;
  /** A second line: rank, leader, doctrine. */
  note?: ComponentChildren;
  /** In the serif of titles. */
  title?: boolean;
  /** With it the name is a button: go to that power. */
  onClick?: () => void;
}

/** Emblem and name: how a power is always written. */
export function PowerName({ slot, name, size = 22, state, note, title, onClick }: PowerNameProps) {
  const inside = (
    <>
      <Emblem slot={slot} size={size} state={state} />
      <span class="power-words">
        <span class={title ? 'power-title' : 'power-plain'}>{name}</span>
        {note !== undefined && <span class="power-note">{note}</span>}
      </span>
    </>
  );
  return onClick ? (
    <button type="button" class="power" onClick={onClick}>
      {inside}
    </button>
  ) : (
    <span class="power">{inside}</span>
  );
}
