import type { CardId, PowerId } from '../core/ids.ts';

/**
 * An event that befell a power and waits for its choice in Plan (rules section 9); `card` names an entry of the deck.
 * Who does not choose takes the first option.
 */
export interface Card {
  id: CardId;
  card: string;
  power: PowerId;
  /** Turn in which the choice is made. */
  turn: number;
  /** How hard it strikes, 0.5–1.5, from the match's seed. */
  severity: number;
  /** Another power concerned, where the card names one. */
  other: PowerId | null;
}
