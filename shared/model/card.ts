import type { CardId, PowerId } from '../core/ids.ts';
import type { Good } from './vocabulary.ts';

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

/** What an event may move. Relief is money that civil services need beyond the usual. */
export type CardFigure =
  | 'cohesion'
  | 'readiness'
  | 'credibility'
  | 'politicalCapital'
  | 'intelligence'
  | 'technology'
  | 'industry'
  | 'infrastructure'
  | 'homeForce'
  | 'projectionForce'
  | 'relief'
  | 'relations'
  | 'tension'
  | Good;

/** One effect of an option at the card's severity, as it is previewed and told. */
export interface CardChange {
  on: CardFigure;
  /** For relations and tension: those of the other power concerned, or of all. */
  of: 'other' | 'all' | null;
  /** Points, per cent of the figure (of output for relief), or years of need. */
  change: number;
  unit: 'points' | 'percent' | 'years';
}
