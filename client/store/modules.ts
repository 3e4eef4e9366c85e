import { plays } from '../../shared/content/modules.ts';
import type { ModuleId } from '../../shared/model/vocabulary.ts';
import { scenario } from './match.ts';

/** Whether the match on the screen is played with this part of the rules. */
export function playsModule(module: ModuleId): boolean {
  return scenario.value !== null && plays(scenario.value, module);
}
