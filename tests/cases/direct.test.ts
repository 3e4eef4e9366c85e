import { describe, expect, it } from 'vitest';
import { worldFaults } from '../../shared/model/invariants.ts';
import { arranged, playDirectly } from '../helpers/cases.ts';
import { CASES } from './all.ts';

describe('the rules, case by case', () => {
  it('have a number each', () => {
    const numbers = CASES.map((rule) => rule.number);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers.length).toBeGreaterThanOrEqual(160);
  });

  for (const rule of CASES) {
    it(`${rule.number} ${rule.title}`, () => {
      const outcome = playDirectly(rule, arranged(rule));
      expect(worldFaults(outcome.world, outcome.match.scenario)).toEqual([]);
      rule.expect(outcome);
    });
  }
});
