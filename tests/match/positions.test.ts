import { describe, expect, it } from 'vitest';
import { simulate } from '../../shared/ai/driver.ts';
import { keysOf } from '../../shared/core/ids.ts';
import type { EventKind, EventOf } from '../../shared/events/events.ts';
import { balanceSheet } from '../../shared/formulas/balance.ts';
import type { Match } from '../../shared/model/match.ts';
import { boardOfWorld } from '../../shared/treaties/board.ts';
import { eventsFor } from '../../shared/view/eventsFor.ts';
import { fullConcert } from '../helpers/fullRules.ts';

const TURNS = 5;
const stages: Match[] = [];
const { match, events } = simulate(fullConcert, { seed: 5, turns: TURNS, onTurn: (stage) => stages.push(stage) });
const ofKind = <K extends EventKind>(kind: K): EventOf<K>[] =>
  events.filter((event): event is EventOf<K> => event.kind === kind);

describe('what is kept for the record', () => {
  it('is told to no seat and to no onlooker', () => {
    for (const viewer of [null, ...keysOf(match.seats)]) {
      const kinds = new Set(eventsFor(events, viewer).map(({ kind }) => kind));
      expect(kinds).not.toContain('positionsRecorded');
      expect(kinds).not.toContain('crisisWeighed');
    }
  });

  it('says how all stood before the first year and after each', () => {
    const recorded = ofKind('positionsRecorded');
    expect(recorded.map(({ years }) => years)).toEqual(Array.from({ length: TURNS + 1 }, (_, years) => years));
    expect(recorded.map(({ turn }) => turn)).toEqual([1, 2, 3, 4, 5, 5]);
    // The first stage is the match after its first turn; the ended match is told of by `match` itself.
    for (const stage of [...stages.slice(0, TURNS - 1), match]) {
      const years = stage.phase === 'ended' ? TURNS : stage.world.turn - 1;
      const { positions } = recorded[years];
      const board = boardOfWorld(stage.world, fullConcert);
      for (const power of keysOf(positions)) {
        const { rivals, beliefs, projectionForce, credibility } = positions[power];
        for (const row of balanceSheet(board, power)) {
          const exposure = rivals[row.rival];
          expect(exposure.alone).toBeCloseTo(row.oddsAlone, 4);
          expect(exposure.honest).toBeCloseTo(row.oddsHonest, 4);
          expect(exposure.credible).toBeCloseTo(row.oddsCredible, 4);
          expect(exposure.hostility * exposure.credible).toBeCloseTo(row.threat, 4);
          const belief = stage.world.beliefs[power][row.rival].projectionForce;
          expect(beliefs[row.rival].projectionForce).toBe(Math.round(belief.value));
          expect(beliefs[row.rival].error).toBeCloseTo(belief.error / belief.value, 4);
        }
        expect(projectionForce).toBe(Math.round(stage.world.powers[power].projectionForce));
        expect(credibility).toBeCloseTo(stage.world.powers[power].credibility, 1);
      }
    }
  });

  it('weighs each demand once, right after it is made', () => {
    const demands = ofKind('demandMade');
    expect(demands.length).toBeGreaterThan(0);
    expect(ofKind('crisisWeighed').map(({ id, crisis }) => [id - 1, crisis])).toEqual(
      demands.map(({ id, crisis }) => [id, crisis]),
    );
    for (const { truth, challenger, target } of ofKind('crisisWeighed')) {
      for (const { alone, honest, credible } of [truth, challenger, target]) {
        expect(honest).toBeLessThanOrEqual(credible);
        expect(credible).toBeLessThanOrEqual(alone);
      }
    }
  });
});
