import { scenarioId } from '../../shared/core/ids.ts';
import type { Scenario } from '../../shared/model/scenario.ts';
import type { ModuleId } from '../../shared/model/vocabulary.ts';

/** The scenario with these parts of the rules besides its own, under a name of its own. */
export function withModules(scenario: Scenario, ...modules: ModuleId[]): Scenario {
  return {
    ...scenario,
    id: scenarioId([scenario.id, ...modules].join('-')),
    modules: [...new Set([...scenario.modules, ...modules])],
  };
}
