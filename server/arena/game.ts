import type { Weights } from '../../shared/content/doctrines/index.ts';
import type { PowerId } from '../../shared/core/ids.ts';
import type { Doctrine, RivalLevel } from '../../shared/model/vocabulary.ts';
import type { StrategyName } from './strategies/index.ts';
import type { Vector } from './strategies/vector.ts';

/** Who leads one seat. */
export interface Entrant {
  doctrine: Doctrine;
  level: RivalLevel;
  /** Weights in place of the doctrine's. */
  weights?: Weights;
  /** What it does whatever the case, and with whom where it takes two. */
  strategy?: StrategyName;
  friend?: PowerId;
  /** A policy of the hunt. */
  vector?: Vector;
}

/** One match to play, as it is handed to a thread and as it is remembered: plain JSON. */
export interface Game {
  scenario: string;
  seed: number;
  turns: number;
  seats: Record<PowerId, Entrant>;
}
