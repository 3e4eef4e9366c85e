import type { ScenarioId } from '../../core/ids.ts';
import type { Scenario } from '../../model/scenario.ts';
import { concert } from './concert.ts';
import { europe1900 } from './europe-1900.ts';
import { europe1936 } from './europe-1936.ts';
import { world2025 } from './world-2025.ts';

/** Every scenario that ships, in the order the lobby shows them. */
export const SCENARIOS: readonly Scenario[] = [concert, world2025, europe1900, europe1936];

/** The scenario of that id, or undefined. */
export function scenarioById(id: ScenarioId | string): Scenario | undefined {
  return SCENARIOS.find((scenario) => scenario.id === id);
}
