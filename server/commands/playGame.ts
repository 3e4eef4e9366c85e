import { simulate } from '../../shared/ai/driver.ts';
import type { PowerId } from '../../shared/core/ids.ts';
import type { Doctrine } from '../../shared/model/vocabulary.ts';
import { scenarioNamed } from './files.ts';
import { type Outcome, outcomeOf } from './simulations.ts';

/** A match of rivals alone as it is handed to a thread. */
export interface Game {
  /** Id of the scenario. */
  scenario: string;
  seed: number;
  /** The scenario's own where left out. */
  turns?: number;
  /** Doctrines that differ from the scenario's. */
  doctrines?: Record<PowerId, Doctrine>;
}

/** Plays a match to its end. Throws where there is no such scenario. */
export default function playGame({ scenario, seed, turns, doctrines }: Game): Outcome {
  return outcomeOf(seed, simulate(scenarioNamed(scenario), { seed, turns, doctrines }));
}
