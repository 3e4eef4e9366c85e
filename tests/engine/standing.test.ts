import { describe, expect, it } from 'vitest';
import { standing } from '../../shared/engine/phases/standing.ts';
import { tensionTarget } from '../../shared/formulas/tension.ts';
import type { Pair, Power, World } from '../../shared/model/world.ts';
import { boardOfWorld } from '../../shared/treaties/board.ts';
import { arden, calmConcert, kestria, of, osmere, run, startWorld, velmark, withTreaty } from '../helpers/turn.ts';

const world = startWorld();

function pairOf(change: Partial<Pair>): World {
  const changed = { ...world.pairs[arden][kestria], ...change };
  return { ...world, pairs: { ...world.pairs, [arden]: { ...world.pairs[arden], [kestria]: changed } } };
}

function powerOf(change: Partial<Power>): World {
  return { ...world, powers: { ...world.powers, [arden]: { ...world.powers[arden], ...change } } };
}

describe('tension', () => {
  it('moves 30 % of the way to what the facts speak for, and says why', () => {
    const before = pairOf({ tension: 0 });
    const goal = tensionTarget(boardOfWorld(before, calmConcert), arden, kestria).value;
    const { world: after, events } = run(standing, before);
    expect(after.pairs[arden][kestria].tension).toBeCloseTo(0.3 * goal);
    const told = of(events, 'tensionChanged').find((event) => event.power === arden && event.toward === kestria)!;
    expect(told.causes.reduce((sum, cause) => sum + cause.points, 0)).toBeCloseTo(told.to - told.from);
  });

  it('is told only when it changes by a point or more', () => {
    const goal = tensionTarget(boardOfWorld(world, calmConcert), arden, kestria).value;
    const { events } = run(standing, pairOf({ tension: goal - 3 }));
    expect(of(events, 'tensionChanged').some((event) => event.power === arden && event.toward === kestria)).toBe(false);
  });
});

describe('relations', () => {
  it('fade in peace, and grow toward a partner', () => {
    expect(run(standing, pairOf({ relations: -80 })).world.pairs[arden][kestria].relations).toBeGreaterThan(-80);
    const bound = withTreaty(world, 't9', [arden, velmark], [{ kind: 'mutualDefence' }]);
    const free = run(standing, world).world.pairs[arden][velmark].relations;
    expect(run(standing, bound).world.pairs[arden][velmark].relations).toBeGreaterThan(free);
  });
});

describe('common standards', () => {
  it('grow by 7 under a treaty and fade by 2 without one', () => {
    const bound = withTreaty(world, 't9', [arden, velmark], [{ kind: 'interoperability' }]);
    const grown = run(standing, bound).world;
    expect([grown.pairs[arden][velmark], grown.pairs[velmark][arden]].map((pair) => pair.interoperability)).toEqual([
      7, 7,
    ]);
    expect(run(standing, pairOf({ interoperability: 5 })).world.pairs[arden][kestria].interoperability).toBe(3);
    expect(run(standing, pairOf({ interoperability: 1 })).world.pairs[arden][kestria].interoperability).toBe(0);
  });
});

describe('a power', () => {
  it('is forgiven and forgotten 2 % a turn', () => {
    expect(run(standing, powerOf({ credibility: 20 })).world.powers[arden].credibility).toBeCloseTo(21);
    expect(run(standing, powerOf({ credibility: 95 })).world.powers[arden].credibility).toBeCloseTo(94.5);
  });

  it('finds its way back to ordinary cohesion, slowly', () => {
    const low = run(standing, powerOf({ cohesion: 20 })).world.powers[arden].cohesion;
    expect(low).toBeGreaterThan(20);
    expect(low).toBeLessThan(25);
    expect(run(standing, powerOf({ cohesion: 95 })).world.powers[arden].cohesion).toBeLessThan(95);
  });

  it('earns political capital by cohesion, up to what the bank holds, and is told so alone', () => {
    const { world: after, events, audiences } = run(standing, powerOf({ politicalCapital: 1, cohesion: 50 }));
    expect(after.powers[arden].politicalCapital).toBeCloseTo(1 + 0.7 + 1);
    const index = events.findIndex((event) => event.kind === 'capitalChanged' && event.power === arden);
    expect(audiences[index]).toEqual([arden]);
    expect(run(standing, powerOf({ politicalCapital: 5 })).world.powers[arden].politicalCapital).toBe(6);
  });

  it('pays for every pact beyond two', () => {
    const capital = (partners: (typeof arden)[]): number => {
      const bound = partners.reduce(
        (next, partner) => withTreaty(next, `t-${partner}`, [arden, partner], [{ kind: 'mutualDefence' }]),
        powerOf({ politicalCapital: 0 }),
      );
      return run(standing, bound).world.powers[arden].politicalCapital;
    };
    expect(capital([osmere, velmark])).toBe(capital([]));
    expect(capital([osmere, velmark, kestria])).toBeCloseTo(capital([]) - 0.5);
  });
});
