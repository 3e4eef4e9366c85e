import { describe, expect, it } from 'vitest';
import { simulate } from '../../shared/ai/driver.ts';
import { concert } from '../../shared/content/scenarios/concert.ts';
import type { EventKind, EventOf, GameEvent } from '../../shared/events/events.ts';
import { worldFaults } from '../../shared/model/invariants.ts';
import { blocRulesOf } from '../../shared/treaties/charter.ts';
import { withModules } from '../helpers/withModules.ts';

const scenario = withModules(concert, 'blocs', 'sanctions');

let memberTurns = 0;
/** Matches of rivals alone: refused commands throw, and so does a world that is not sound. */
const played = [1, 2, 3, 4].map((seed) =>
  simulate(scenario, {
    seed,
    turns: 8,
    onTurn({ world }) {
      expect(worldFaults(world, scenario)).toEqual([]);
      for (const bloc of Object.values(world.blocs)) memberTurns += Object.keys(bloc.contributed).length;
    },
  }),
);
const events = played.flatMap((match) => match.events);
const told = <K extends EventKind>(kind: K): EventOf<K>[] =>
  events.filter((event: GameEvent): event is EventOf<K> => event.kind === kind);

describe('rivals in blocs', () => {
  it('found them, and others sign', () => {
    const founded = told('treatySigned').filter(({ terms }) => blocRulesOf(terms) !== null);
    expect(founded.length).toBeGreaterThan(0);
    for (const { terms } of founded) expect(terms.parties.length).toBeGreaterThanOrEqual(3);
  });

  it('give reasons for every motion and every vote, one to four of them', () => {
    const given = [...told('motionTabled'), ...told('voteCast')];
    expect(given.length).toBeGreaterThan(0);
    for (const { reasons } of given) {
      expect(reasons.length).toBeGreaterThanOrEqual(1);
      expect(reasons.length).toBeLessThanOrEqual(4);
    }
  });

  it('vote on every motion before it is counted, but for the power concerned', () => {
    const counted = told('motionCounted');
    expect(counted.length).toBeGreaterThan(0);
    for (const { votes, body } of counted) {
      const voters = Object.keys(votes).length;
      expect(voters, body.kind).toBeGreaterThanOrEqual(2);
    }
  });

  it('keep the floor of their blocs more often than not', () => {
    expect(told('floorMissed').length).toBeLessThan(memberTurns / 2);
  });
});
