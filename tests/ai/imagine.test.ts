import { describe, expect, it } from 'vitest';
import { scoreAhead } from '../../shared/ai/ahead.ts';
import { decide } from '../../shared/ai/decide.ts';
import { rivalStream } from '../../shared/ai/driver.ts';
import { imagine } from '../../shared/ai/imagine.ts';
import { stream } from '../../shared/core/random.ts';
import { viewOfPower } from '../../shared/view/viewFor.ts';
import { arden, kestria } from '../helpers/turn.ts';
import { concert, started } from './play.ts';

describe('an imagined world', () => {
  const view = viewOfPower(started(2, 8), arden);

  it('holds the seat as it is and of others what is public, and their secrets within two errors of the estimates', () => {
    for (let sample = 0; sample < 20; sample++) {
      const world = imagine(view, concert, stream(1, sample));
      expect(world.powers[arden]).toEqual(view.own);
      const { output, debt, credibility, homeForce, projectionForce, technology } = world.powers[kestria];
      expect({ output, debt, credibility }).toEqual({
        output: view.powers[kestria].output,
        debt: view.powers[kestria].debt,
        credibility: view.powers[kestria].credibility,
      });
      const belief = view.beliefs[kestria];
      for (const [figure, { value, error }] of [
        [homeForce, belief.homeForce],
        [projectionForce, belief.projectionForce],
        [technology, belief.technology],
      ] as const) {
        expect(Math.abs(figure - value)).toBeLessThanOrEqual(2 * error + 1e-9);
      }
      expect(world.powers[kestria].mandate).toBeNull();
    }
  });

  it('is the same for the same draws and another for others', () => {
    const forces = (seed: number) => imagine(view, concert, stream(seed)).powers[kestria].homeForce;
    expect(forces(1)).toBe(forces(1));
    expect(forces(1)).not.toBe(forces(2));
  });

  it('is played on by the engine to a score, which more consumption and ruin move as they should', () => {
    const world = imagine(view, concert, stream(1));
    const rolling = { scenario: concert, seed: 5, turns: 3, lastTurn: 8 };
    const usual = scoreAhead(world, arden, {}, rolling);
    expect(usual).toBeGreaterThan(0);
    expect(usual).toBeLessThan(100);
    const own = { ...world.powers[arden], homeForce: 0, projectionForce: 0 };
    const bare = { ...world, powers: { ...world.powers, [arden]: own } };
    expect(scoreAhead(bare, arden, {}, rolling)).toBeLessThan(usual);
  });
});

describe('a master', () => {
  it('plans other years than an able rival, and the same ones when asked again', () => {
    const match = started(2, 6);
    const view = viewOfPower(match, arden);
    const plan = (level: 'able' | 'master') =>
      decide(
        { ...view, proposals: {}, locked: false },
        concert,
        { doctrine: 'internal', level },
        rivalStream(2, 1, arden),
      );
    expect(plan('master')).toEqual(plan('master'));
    expect(plan('master')).not.toEqual(plan('able'));
  });
});
