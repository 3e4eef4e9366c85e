import fc from 'fast-check';
import { expect, it } from 'vitest';
import { concert } from '../../shared/content/scenarios/concert.ts';
import { canonicalJson } from '../../shared/core/hash.ts';
import { keysOf, matchId, type PowerId, powerId } from '../../shared/core/ids.ts';
import type { GameEvent } from '../../shared/events/events.ts';
import { withoutUndone } from '../../shared/events/undone.ts';
import { applyCommand } from '../../shared/match/applyCommand.ts';
import { createMatch } from '../../shared/match/createMatch.ts';
import { fromSnapshot, toSnapshot } from '../../shared/match/snapshot.ts';
import { worldFaults } from '../../shared/model/invariants.ts';
import {
  type Actor,
  type Command,
  type Match,
  type MatchSetup,
  type ParticipantId,
  RULES_VERSION,
} from '../../shared/model/match.ts';
import { OFFICES } from '../../shared/model/people.ts';
import { graveActsOf, isReady } from '../../shared/view/cabinet.ts';

const POWERS = concert.powers.map(({ id }) => id);
const PEOPLE = ['ann', 'ben', 'cem', 'dee'].map((id) => id as ParticipantId);

const power = fc.constantFrom(...POWERS);
const someone = fc.constantFrom(...PEOPLE);
const flag = fc.boolean();
const server = fc.constant<Actor>({ kind: 'server' });
const instructor = fc.constant<Actor>({ kind: 'instructor' });
const person = someone.map((id): Actor => ({ kind: 'participant', id }));

type Step = readonly [Actor, Command];
const step = (by: fc.Arbitrary<Actor>, command: fc.Arbitrary<Command>): fc.Arbitrary<Step> => fc.tuple(by, command);
const kind = <K extends string>(name: K) => fc.constant(name);

/** What happens to a class's world beyond a match: who leads what, the instructor's acts, grave acts of a cabinet. */
const steps: fc.Arbitrary<Step> = fc.oneof(
  step(
    server,
    fc.record({
      kind: kind('appoint'),
      participant: someone,
      name: kind('Name'),
      post: fc.option(fc.record({ power, office: fc.constantFrom(...OFFICES) }), { nil: null }),
    }),
  ),
  step(server, fc.record({ kind: kind('setPresent'), participant: someone, present: flag })),
  step(
    person,
    fc.record({
      kind: kind('draftDemand'),
      demand: fc.record({ kind: fc.constantFrom('tribute', 'disarm'), target: power }),
    }),
  ),
  step(
    person,
    fc.constantFrom<Command>(
      { kind: 'lockIn' },
      { kind: 'unlock' },
      { kind: 'undo' },
      { kind: 'say', to: 'all', text: 'Well?' },
    ),
  ),
  step(person, fc.record({ kind: kind('turnKey'), act: power.map((target) => `demand tribute ${target}`), on: flag })),
  step(instructor, fc.constantFrom<Command>({ kind: 'pause' }, { kind: 'resume' }, { kind: 'extend', seconds: 30 })),
  step(
    instructor,
    fc.constantFrom<Command>({ kind: 'endPhase' }, { kind: 'endPhase' }, { kind: 'endPhase' }, { kind: 'finish' }),
  ),
  step(instructor, fc.record({ kind: kind('undoTurn'), turn: fc.integer({ min: 1, max: 4 }) })),
  step(instructor, fc.record({ kind: kind('relieve'), power, on: flag })),
  step(
    instructor,
    fc.record({
      kind: kind('limit'),
      power,
      limits: fc.record({ secondKey: flag, coolingTurns: fc.integer({ min: 0, max: 3 }), veto: flag }),
    }),
  ),
  step(
    instructor,
    fc.record({ kind: kind('rule'), power, act: power.map((target) => `demand tribute ${target}`), allow: flag }),
  ),
  step(
    instructor,
    fc.record({
      kind: kind('inject'),
      card: fc.constantFrom('energyShock', 'breakthrough'),
      power: fc.option(power, { nil: null }),
    }),
  ),
  step(
    instructor,
    fc.record({
      kind: kind('setPace'),
      planSeconds: kind(90 as never),
      crisisSeconds: kind(20 as never),
      turns: fc.integer({ min: 2, max: 8 }),
    }),
  ),
) as fc.Arbitrary<Step>;

class World {
  match: Match;
  readonly events: GameEvent[] = [];

  constructor(seed: number) {
    const setup: MatchSetup = {
      id: matchId('world'),
      scenario: concert.id,
      seed,
      rulesVersion: RULES_VERSION,
      turns: 5,
      clock: { mode: 'timed', planSeconds: 60, crisisSeconds: 30 },
      listed: false,
      host: 'nobody' as ParticipantId,
      class: { code: 'GATHER', world: 1 },
    };
    this.match = createMatch(setup, concert);
    for (const participant of PEOPLE)
      this.take([{ kind: 'server' }, { kind: 'admit', participant, name: participant, role: 'player' }]);
    // Those of the power that can threaten others.
    for (const [index, office] of (['head', 'defence'] as const).entries()) {
      const post = { power: powerId('kestria'), office };
      this.take([{ kind: 'server' }, { kind: 'appoint', participant: PEOPLE[index], name: 'Name', post }]);
    }
    this.take([{ kind: 'instructor' }, { kind: 'start' }]);
  }

  /** A demand is made on whom it can be made on, so that more of them are legal. */
  aim([by, command]: Step): void {
    if (command.kind !== 'draftDemand' || command.demand === null) {
      this.take([by, command]);
      return;
    }
    for (const target of POWERS) {
      const before = this.match;
      this.take([by, { ...command, demand: { ...command.demand, target } }]);
      if (this.match !== before) return;
    }
  }

  take([by, command]: Step): void {
    const before = this.match;
    const result = applyCommand(before, { seq: before.seq + 1, at: 1000 * before.seq, by, command });
    if (!result.ok) return;
    this.match = result.value.match;
    this.events.push(...result.value.events);
    if (this.match.world !== before.world) expect(worldFaults(this.match.world, concert)).toEqual([]);
  }
}

/** Demands that a power made, and whether they had what a grave act needs when they were made. */
function unreadyDemands(before: Match, events: readonly GameEvent[]): PowerId[] {
  const made = events.flatMap((event) =>
    event.kind === 'demandMade' && event.demand.kind !== 'redress' ? [event.challenger] : [],
  );
  return made.filter((one) => graveActsOf(before, one).some((act) => act.matter.kind === 'demand' && !isReady(act)));
}

/** Demands that were made and those that lapsed or were forbidden, in all streams: both must come up for the check to mean something. */
const count = { made: 0, stopped: 0 };

it('no stream of commands breaks a class’s world, and no demand is made that lacks a key or leave', () => {
  fc.assert(
    fc.property(fc.nat({ max: 50 }), fc.array(steps, { minLength: 30, maxLength: 120 }), (seed, given) => {
      const world = new World(seed);
      for (const one of given) {
        const before = world.match;
        const heard = world.events.length;
        world.aim(one);
        expect(unreadyDemands(before, world.events.slice(heard))).toEqual([]);
        for (const { kind: led, holder, name } of Object.values(world.match.seats)) {
          expect([led, holder === null, name === null]).toEqual([led, led !== 'human', led !== 'human']);
        }
      }
      count.made += world.events.filter(
        (event) => event.kind === 'demandMade' && event.demand.kind !== 'redress',
      ).length;
      count.stopped += world.events.filter(({ kind: what }) => what.startsWith('graveAct')).length;
      // Plain JSON that comes back as it was.
      const snapshot = toSnapshot(world.match);
      expect(fromSnapshot(JSON.parse(canonicalJson(snapshot)))).toEqual(world.match);
      // Whatever was undone, one turn follows on the other.
      const began = withoutUndone(world.events).filter(({ kind: what }) => what === 'turnBegan');
      expect(began.map(({ turn }) => turn)).toEqual(began.map((_event, index) => index + 1));
      expect(keysOf(world.match.oversight?.keys ?? {}).every((one) => POWERS.includes(one))).toBe(true);
    }),
    { numRuns: 40, seed: 7 },
  );
  expect(Math.min(count.made, count.stopped)).toBeGreaterThan(0);
});
