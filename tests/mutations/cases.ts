import { worldFaults } from '../../shared/model/invariants.ts';
import { CASES } from '../cases/all.ts';
import { arranged, playDirectly } from '../helpers/cases.ts';

/** The number of the first case that fails, or null where all pass. */
export function firstFailure(): string | null {
  for (const rule of CASES) {
    try {
      const outcome = playDirectly(rule, arranged(rule));
      if (worldFaults(outcome.world, outcome.match.scenario).length > 0) return rule.number;
      rule.expect(outcome);
    } catch {
      return rule.number;
    }
  }
  return null;
}

const failure = firstFailure();
process.stdout.write(failure ?? 'none');
