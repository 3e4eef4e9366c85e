import { constantsOf } from '../content/geography.ts';
import type { MatchFacts } from '../model/facts.ts';
import type { Scenario } from '../model/scenario.ts';
import { parFor } from './par.ts';

/** The public facts of a match of this scenario over so many turns. */
export function matchFacts(scenario: Scenario, turns: number): MatchFacts {
  return {
    turns,
    weights: scenario.weights,
    constants: constantsOf(scenario),
    par: parFor(scenario, turns)?.seats ?? null,
  };
}
