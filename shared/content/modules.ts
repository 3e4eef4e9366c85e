import type { Scenario } from '../model/scenario.ts';
import type { ModuleId } from '../model/vocabulary.ts';

/** Whether a scenario plays with this part of the rules. */
export function plays(scenario: Pick<Scenario, 'modules'>, module: ModuleId): boolean {
  return scenario.modules.includes(module);
}
