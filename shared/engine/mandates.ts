import { counted, isFulfilled, kindsCounted, MANDATES, type MandateId, mandatesFor } from '../content/mandates.ts';
import { plays } from '../content/modules.ts';
import { stream } from '../core/random.ts';
import type { Audience, EventBody } from '../events/events.ts';
import type { Scenario, ScenarioPower } from '../model/scenario.ts';
import type { Mandate, World } from '../model/world.ts';
import { withPower } from './change.ts';

/** The secret aim a power begins with (rules section 9): its scenario's own, or one drawn from those that suit it. */
export function drawMandate(power: ScenarioPower, scenario: Scenario, seed: number): Mandate | null {
  if (!plays(scenario, 'mandates')) return null;
  const suited = mandatesFor(power, scenario);
  const named = power.mandate as MandateId | undefined;
  if (named === undefined && suited.length === 0) return null;
  return begun(named ?? stream(seed, 'mandate', power.id).pick(suited), power, scenario);
}

function begun(id: MandateId, power: ScenarioPower, scenario: Scenario): Mandate {
  return { id, tally: MANDATES[id].begin(power, scenario) };
}

/** Counts a Resolve's events into each power's tally: those that it may see, in their order. */
export function countMandates(world: World, events: readonly { audience: Audience; body: EventBody }[]): World {
  let next = world;
  for (const { id, mandate } of Object.values(world.powers)) {
    if (mandate === null) continue;
    const moves = kindsCounted(mandate.id as MandateId);
    let { tally } = mandate;
    for (const { audience, body: event } of events) {
      // Most events move no tally, which is sooner seen than who may see them.
      if (!moves.has(event.kind)) continue;
      if (audience !== 'public' && !audience.includes(id)) continue;
      tally = counted(mandate.id as MandateId, tally, { event, power: id, turn: world.turn });
    }
    if (tally !== mandate.tally) next = withPower(next, id, { mandate: { ...mandate, tally } });
  }
  return next;
}

/** Whether a power has done what it secretly set out to do; false for one without a mandate. */
export function fulfilled(mandate: Mandate | null): boolean {
  return mandate !== null && isFulfilled(mandate.id as MandateId, mandate.tally);
}
