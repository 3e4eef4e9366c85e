import type { ComponentChildren } from 'preact';
import { Emblem } from './Emblem.tsx';

/** One piece of news. */
export interface TickerItem {
  id: string;
  slot?: number;
  text: ComponentChildren;
}

interface TickerProps {
  /** What the line holds: “Report, turn 3”, “Now”. */
  tag: string;
  items: readonly TickerItem[];
  /** Opens the whole report. */
  onOpen?: () => void;
}

/** The line of news at the foot of the game. It stands still; what does not fit is in the report. */
export function Ticker({ tag, items, onOpen }: TickerProps) {
  return (
    <>
      {onOpen ? (
        <button type="button" class="ticker-tag" onClick={onOpen}>
          {tag}
        </button>
      ) : (
        <span class="ticker-tag">{tag}</span>
      )}
      <ul class="ticker-items">
        {items.map(({ id, slot, text }) => (
          <li key={id}>
            {slot !== undefined && <Emblem slot={slot} size={20} />}
            <span>{text}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
