import type { PowerId } from '../../../shared/core/ids.ts';
import type { BalanceRow } from '../../../shared/formulas/balance.ts';
import type { SeatView } from '../../../shared/view/view.ts';
import type { PanelId } from '../../store/selection.ts';

/** What a tip is chosen by. */
export interface Situation {
  view: SeatView;
  me: PowerId;
  sheet: readonly BalanceRow[];
  /** Offers of others that wait for an answer. */
  offers: number;
  /** Crises that wait for an answer or a decision. */
  asked: number;
}

/** A tip of the first match: it comes when it fits, once, and is gone when it was read. */
export interface Tip {
  id: 'asked' | 'offer' | 'borrowed' | 'roads' | 'price' | 'last';
  fits: (now: Situation) => boolean;
  /** Where what it speaks of is done. */
  panel?: PanelId;
}

const planning = ({ view }: Situation): boolean => view.phase === 'plan';
const isBorrowed = ({ oddsAlone, oddsCredible }: BalanceRow): boolean => oddsAlone - oddsCredible >= 0.01;

/** In the order in which they come where several fit. After the last one the reader plays on without. */
export const TIPS: readonly Tip[] = [
  { id: 'asked', fits: ({ asked }) => asked > 0 },
  { id: 'offer', fits: (now) => planning(now) && now.offers > 0, panel: 'treaties' },
  {
    id: 'borrowed',
    fits: (now) => planning(now) && now.view.turn >= 2 && now.sheet.slice(0, 1).some(isBorrowed),
    panel: 'balance',
  },
  { id: 'roads', fits: (now) => planning(now) && now.view.turn >= 2 },
  { id: 'price', fits: (now) => planning(now) && now.view.turn >= 3, panel: 'balance' },
  { id: 'last', fits: (now) => planning(now) && now.view.turn >= 4 },
];

/** The tip for now, or null. */
export const tipFor = (now: Situation, read: readonly string[]): Tip | null =>
  TIPS.find(({ id, fits }) => !read.includes(id) && fits(now)) ?? null;
