import type { ScenarioId } from '../../core/ids.ts';
import type { Scenario } from '../../model/scenario.ts';
import { type Variant, variantOf } from '../dials.ts';
import { coldWar1950 } from './cold-war-1950.ts';
import { concert } from './concert.ts';
import { duel } from './duel.ts';
import { europe1900 } from './europe-1900.ts';
import { europe1936 } from './europe-1936.ts';
import { indoPacific2025 } from './indo-pacific-2025.ts';
import { world2025 } from './world-2025.ts';

/** Every scenario that ships, in the order the lobby shows them. */
export const SCENARIOS: readonly Scenario[] = [
  duel,
  concert,
  world2025,
  indoPacific2025,
  coldWar1950,
  europe1936,
  europe1900,
];

/** The scenario of that id, or undefined. */
export function scenarioById(id: ScenarioId | string): Scenario | undefined {
  return SCENARIOS.find((scenario) => scenario.id === id);
}

/** The scenario of a match as it is played, with its dial and its parts of the rules; undefined where there is none. */
export function scenarioOf(setup: { scenario: ScenarioId | string } & Variant): Scenario | undefined {
  const base = scenarioById(setup.scenario);
  return base && variantOf(base, setup);
}
