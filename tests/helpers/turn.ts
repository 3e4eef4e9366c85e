import { constantsOf, geographyOf } from '../../shared/content/geography.ts';
import { concert } from '../../shared/content/scenarios/concert.ts';
import { type PowerId, powerId, type TreatyId, treatyId } from '../../shared/core/ids.ts';
import { createWorld } from '../../shared/engine/createWorld.ts';
import { noOrders, type Phase, type TurnContext, type TurnOrders } from '../../shared/engine/phase.ts';
import type { Audience, EventBody } from '../../shared/events/events.ts';
import type { Scenario } from '../../shared/model/scenario.ts';
import type { Clause } from '../../shared/model/treaty.ts';
import type { World } from '../../shared/model/world.ts';

export const [arden, kestria, osmere, sarno, talvi, velmark] = [
  'arden',
  'kestria',
  'osmere',
  'sarno',
  'talvi',
  'velmark',
].map(powerId) as [PowerId, PowerId, PowerId, PowerId, PowerId, PowerId];

/** The Concert with figures that stay when the scenario is tuned: a test's numbers are its own. Nothing happens unasked. */
export const steadyConcert: Scenario = {
  ...concert,
  modules: ['luck'],
  constants: {},
  powers: concert.powers.map((power) => ({ ...power, homeForceBn: 0.17 * power.outputBn })),
};

/** The same without luck and treaties, so that what a test sees follows from its numbers alone. */
export const calmConcert: Scenario = { ...steadyConcert, modules: [], treaties: [] };

/** What a phase made of a world. */
export interface Outcome {
  world: World;
  events: EventBody[];
  audiences: Audience[];
}

/** Runs one phase for one turn with these orders. */
export function run(phase: Phase, world: World, orders: Partial<TurnOrders> = {}, scenario = calmConcert): Outcome {
  const context: TurnContext = {
    scenario,
    geography: geographyOf(scenario),
    constants: constantsOf(scenario),
    seed: 1,
    orders: { ...noOrders, ...orders },
    lastTurn: 10,
  };
  const events: EventBody[] = [];
  const audiences: Audience[] = [];
  const next = phase(world, context, (audience, body) => {
    audiences.push(audience);
    events.push(body);
  });
  return { world: next, events, audiences };
}

/** The Concert at its start. */
export const startWorld = (): World => createWorld(calmConcert, 1);

/** The world with one treaty more, in force this turn. */
export function withTreaty(world: World, id: string, parties: PowerId[], clauses: Clause[]): World {
  const treaty = { id: treatyId(id), parties: [...parties].sort(), clauses, duration: 6, notice: 2 };
  const dated = { ...treaty, since: 1, until: 6, leaving: {}, owed: {} };
  return { ...world, treaties: { ...world.treaties, [id as TreatyId]: dated } };
}

/** The events of one kind. */
export function of<K extends EventBody['kind']>(events: EventBody[], kind: K): Extract<EventBody, { kind: K }>[] {
  return events.filter((event): event is Extract<EventBody, { kind: K }> => event.kind === kind);
}
