import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { hashOf } from '../../shared/core/hash.ts';
import { eventsFor } from '../../shared/view/eventsFor.ts';
import { powerLedBy } from '../../shared/view/people.ts';
import { viewFor } from '../../shared/view/viewFor.ts';
import { arranged, leaderOf, playDirectly } from '../helpers/cases.ts';
import { differences, timeless } from '../helpers/casesCompare.ts';
import { CaseServer } from '../helpers/casesRoom.ts';
import { CASES } from './all.ts';

// The server finds a match's scenario by its id: those of the cases are put beside those that ship.
vi.mock('../../shared/content/scenarios/index.ts', async (load) => {
  const shipped = await load<typeof import('../../shared/content/scenarios/index.ts')>();
  const { variantOf } = await import('../../shared/content/dials.ts');
  const { CASE_SCENARIOS } = await import('../helpers/casesScenarios.ts');
  const SCENARIOS = [...shipped.SCENARIOS, ...CASE_SCENARIOS];
  const scenarioById = (id: string) => SCENARIOS.find((scenario) => scenario.id === id);
  const scenarioOf: typeof shipped.scenarioOf = (setup) => {
    const base = scenarioById(setup.scenario);
    return base && variantOf(base, setup);
  };
  return { SCENARIOS, scenarioById, scenarioOf };
});

describe('the rules, case by case, through a room', () => {
  let server: CaseServer;
  beforeAll(async () => {
    server = await CaseServer.open();
  });
  afterAll(() => server.close());

  for (const rule of CASES) {
    it(`${rule.number} through a room: ${rule.title}`, async () => {
      const before = arranged(rule);
      const direct = playDirectly(rule, before);
      const { outcome, seats } = await server.play(rule, before);
      expect(outcome.events).toEqual(direct.events);
      expect(outcome.refusals).toEqual(direct.refusals);
      expect(timeless(outcome.match)).toEqual(timeless(direct.match));
      expect(hashOf(timeless(outcome.match))).toBe(hashOf(timeless(direct.match)));
      for (const [power, { view, history }] of Object.entries(seats)) {
        const participant = leaderOf(power);
        const seat = powerLedBy(direct.match, participant);
        expect(differences(history, eventsFor(direct.events, seat))).toEqual([]);
        expect(differences(view, viewFor(direct.match, { participant, power: seat }))).toEqual([]);
      }
      rule.expect(outcome);
    });
  }
});
