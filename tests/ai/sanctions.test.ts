import { expect, it } from 'vitest';
import { simulate } from '../../shared/ai/driver.ts';
import { REASON_FACTORS, type ReasonFactor } from '../../shared/ai/reasons.ts';
import { concert } from '../../shared/content/scenarios/concert.ts';
import { powerId, valuesInOrder } from '../../shared/core/ids.ts';
import type { Scenario } from '../../shared/model/scenario.ts';
import { withModules } from '../helpers/withModules.ts';

const COVERS: Record<string, Scenario['powers'][number]['cover']> = {
  kestria: { energy: 1.3 },
  talvi: { energy: 1.2, materials: 1.5 },
  velmark: { electronics: 1.4 },
};
const supplied: Scenario = {
  ...withModules(concert, 'sanctions', 'supply'),
  powers: concert.powers.map((power) => ({ ...power, cover: COVERS[power.id] ?? {} })),
  // Nobody loves Kestria.
  pairs: concert.powers.flatMap(({ id }) =>
    id === 'kestria' ? [] : [{ a: id, b: powerId('kestria'), relations: -80 }],
  ),
};

/** A simulated match throws where a rival gives an order that is refused. */
it('lets rivals sanction with one to four reasons, and provide for what they lack', () => {
  let imposed = 0;
  let provided = 0;
  for (const seed of [1, 3]) {
    const { events, match } = simulate(supplied, { seed });
    for (const event of events) {
      if (event.kind !== 'sanctionImposed' && event.kind !== 'sanctionLifted') continue;
      const isOwn = event.kind === 'sanctionImposed' && event.under === null;
      if (isOwn) {
        imposed++;
        expect(event.reasons.length).toBeGreaterThanOrEqual(1);
      }
      expect(event.reasons.length).toBeLessThanOrEqual(4);
      for (const { factor, params } of event.reasons) {
        expect(Object.keys(params).sort()).toEqual([...REASON_FACTORS[factor as ReasonFactor]].sort());
      }
    }
    for (const { cover, stores, id } of valuesInOrder(match.world.powers)) {
      if (stores.energy > 0.3 || cover.electronics > (COVERS[id]?.electronics ?? 0.7)) provided++;
    }
  }
  expect(imposed).toBeGreaterThan(0);
  expect(provided).toBeGreaterThan(3);
});
