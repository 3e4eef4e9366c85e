import type { Scenario } from '../model/scenario.ts';
import type { BudgetLine, ModuleId } from '../model/vocabulary.ts';
import { plays } from './modules.ts';

/**
 * In what a line's effect is shown: per cent of output, of the force it builds, or of a year's need of a strategic good, or
 * points of an index figure.
 */
export type LineUnit = 'percentOfOutput' | 'percentOfForce' | 'percentOfNeed' | 'points';

/** What a budget line is, for previews and for the panel (rules section 4). */
export interface LineSpec {
  /** Turns from spending to the figures that show it: 1 means the next turn. */
  lag: number;
  unit: LineUnit;
  /** The part of the rules it belongs to; the line is there only in matches played with it. */
  module?: ModuleId;
}

export const LINES = {
  industry: { lag: 1, unit: 'percentOfOutput' },
  science: { lag: 2, unit: 'percentOfOutput' },
  infrastructure: { lag: 1, unit: 'percentOfOutput' },
  homeForce: { lag: 1, unit: 'percentOfForce' },
  projectionForce: { lag: 1, unit: 'percentOfForce' },
  integration: { lag: 2, unit: 'points' },
  resilience: { lag: 1, unit: 'points' },
  supply: { lag: 1, unit: 'percentOfNeed', module: 'supply' },
  intelligence: { lag: 1, unit: 'points' },
} as const satisfies Record<BudgetLine, LineSpec>;

/** Whether budgets of this scenario have the line. */
export function playsLine(scenario: Pick<Scenario, 'modules'>, line: BudgetLine): boolean {
  const { module }: LineSpec = LINES[line];
  return module === undefined || plays(scenario, module);
}
