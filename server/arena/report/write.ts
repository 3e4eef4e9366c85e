import type { Scenario } from '../../../shared/model/scenario.ts';
import type { Results } from '../parts.ts';
export function writeReport(_results: Results, _scenario: Scenario, _folder: string): void {}
