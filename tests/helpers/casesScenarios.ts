import { concert } from '../../shared/content/scenarios/concert.ts';
import { powerId, regionId, scenarioId } from '../../shared/core/ids.ts';
import type { Scenario, ScenarioPower, ScenarioRegion } from '../../shared/model/scenario.ts';

/** The Concert without luck and without treaties, so that what a case sees follows from its numbers alone. */
export const calm: Scenario = { ...concert, id: scenarioId('calm'), modules: [], treaties: [] };

const ring = ['ash', 'birch', 'cedar', 'doum'];

/** Four like powers on the corners of a square, a capital and a march each. */
export const square: Scenario = {
  ...calm,
  id: scenarioId('square'),
  suggested: powerId('ash'),
  powers: ring.map(
    (id, index): ScenarioPower => ({
      ...concert.powers[0],
      id: powerId(id),
      name: id,
      slot: index + 1,
      capital: regionId(`${id}-town`),
    }),
  ),
  regions: ring.flatMap((id, index): ScenarioRegion[] => {
    const before = ring[(index + 3) % 4];
    const after = ring[(index + 1) % 4];
    const [x, y] = [index === 1 || index === 2 ? 1000 : 0, index >= 2 ? 1000 : 0];
    const base = { power: powerId(id), terrain: 1, sea: [] };
    return [
      {
        ...base,
        id: regionId(`${id}-town`),
        name: `${id} town`,
        share: 0.6,
        at: [x, y],
        land: [regionId(`${id}-march`)],
      },
      {
        ...base,
        id: regionId(`${id}-march`),
        name: `${id} march`,
        share: 0.4,
        at: [x === 0 ? 300 : 700, y === 0 ? 300 : 700],
        land: [`${id}-town`, `${before}-march`, `${after}-march`].map(regionId),
      },
    ];
  }),
  pairs: [],
};

/** Every scenario that the cases use beside those that ship. */
export const CASE_SCENARIOS: readonly Scenario[] = [calm, square];
