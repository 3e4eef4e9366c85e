import { describe, expect, it } from 'vitest';
import { warId } from '../../shared/core/ids.ts';
import { stream } from '../../shared/core/random.ts';
import { contestWith } from '../../shared/formulas/contest.ts';
import { fight, frontAfter, outcomeOfWar } from '../../shared/formulas/war.ts';
import type { Board } from '../../shared/model/board.ts';
import { CONSTANTS } from '../../shared/model/constants.ts';
import type { War } from '../../shared/model/crisis.ts';
import { a, b, boardOf, c, marchOf } from '../helpers/board.ts';

const war: War = {
  id: warId('w1'),
  since: 1,
  attacker: a,
  defender: b,
  aim: { kind: 'region', target: b, region: marchOf(b) },
  theatre: marchOf(b),
  front: 0,
  fought: 0,
  helpers: [],
};
const calm = { attacker: 60, defender: 60 };

describe('frontAfter', () => {
  it('stays where both sides are equal and moves at most 60 but for the noise', () => {
    expect(frontAfter(10, 100, 100, 0, 0, CONSTANTS)).toBe(10);
    expect(frontAfter(0, 1000, 1, 0, 0, CONSTANTS)).toBe(60);
    expect(frontAfter(0, 1, 1000, 0, -5, CONSTANTS)).toBe(-65);
    expect(frontAfter(90, 1000, 1, 0, 0, CONSTANTS)).toBe(100);
    expect(frontAfter(0, 0, 0, 0, 0, CONSTANTS)).toBe(-60);
  });

  it('treats luck as strength', () => {
    expect(frontAfter(0, 100, 100, 0.5, 0, CONSTANTS)).toBeCloseTo(40);
  });
});

describe('outcomeOfWar', () => {
  const outcome = (change: Partial<War>, attack = 100, defence = 100, cohesion = calm) =>
    outcomeOfWar({ ...war, ...change }, attack, defence, cohesion, CONSTANTS);

  it('goes on while nothing is decided', () => {
    expect(outcome({ front: 99, fought: 3 })).toBeNull();
  });

  it('ends at +100 for the attacker, at −60 for the defender', () => {
    expect(outcome({ front: 100 })).toEqual({ outcome: 'attackerWon', winner: 'attacker' });
    expect(outcome({ front: -60 })).toEqual({ outcome: 'defenderWon', winner: 'defender' });
  });

  it('ends after four years: above +25 the aim is reached, else all stays as it was', () => {
    expect(outcome({ front: 26, fought: 4 })?.winner).toBe('attacker');
    expect(outcome({ front: 25, fought: 4 })).toEqual({ outcome: 'statusQuo', winner: null });
  });

  it('ends when a side falls apart or has next to nothing left', () => {
    expect(outcome({}, 100, 100, { attacker: 11, defender: 60 })).toEqual({ outcome: 'collapse', winner: 'defender' });
    expect(outcome({}, 100, 100, { attacker: 60, defender: 11 })?.winner).toBe('attacker');
    expect(outcome({}, 9, 100)?.winner).toBe('defender');
    expect(outcome({}, 100, 9)?.winner).toBe('attacker');
  });
});

describe('fight', () => {
  it('costs the weaker side the larger share, within a limit', () => {
    const { parts, attack, defence } = fight(boardOf({ powers: { [a]: { projectionForce: 50 } } }), war);
    expect(attack).toBeLessThan(defence);
    const [attacker, defender] = parts;
    expect(attacker.projectionLoss).toBeGreaterThan(defender.projectionLoss);
    expect(attacker.projectionLoss).toBeLessThanOrEqual(0.3);
    expect(attacker.homeLoss).toBe(0);
    expect(defender.homeLoss).toBe(defender.projectionLoss);
  });

  it('tires the attacker more than the defender, and helpers by distance and by share', () => {
    const helped = (share: number) => fight(boardOf(), { ...war, helpers: [{ power: c, share }] }).parts;
    const [attacker, defender, full] = helped(1);
    expect([attacker.weariness, defender.weariness]).toEqual([5, 3]);
    expect(full.weariness).toBeGreaterThan(0);
    expect(full.weariness).toBeLessThan(6);
    expect(helped(0.35)[2].weariness).toBeCloseTo(0.35 * full.weariness);
  });
});

/** Plays a war to its end with losses, luck and noise; true when the attacker has its way. */
function attackerPrevails(board: Board, seed: number): boolean {
  const luck = stream(seed, 'luck').normal(0, CONSTANTS.warLuck);
  let now: War = war;
  let field = board;
  for (;;) {
    const { attack, defence, parts } = fight(field, now);
    const noise = stream(seed, 'noise', now.fought).normal(0, CONSTANTS.warNoise);
    now = { ...now, front: frontAfter(now.front, attack, defence, luck, noise, CONSTANTS), fought: now.fought + 1 };
    const powers = { ...field.powers };
    for (const { power, homeLoss, projectionLoss } of parts) {
      const { homeForce, projectionForce } = powers[power];
      powers[power] = {
        ...powers[power],
        homeForce: homeForce * (1 - homeLoss),
        projectionForce: projectionForce * (1 - projectionLoss),
      };
    }
    field = { ...field, powers };
    const end = outcomeOfWar(now, attack, defence, calm, CONSTANTS);
    if (end) return end.winner === 'attacker';
  }
}

describe('stated odds', () => {
  it.each([
    60, 90, 110, 130, 150, 180, 220, 300,
  ])('are within 7 points of 2,000 wars at projection %i', (projection) => {
    const board = boardOf({ powers: { [a]: { projectionForce: projection } } });
    const stated = contestWith(board, a, b, marchOf(b), []).oddsAlone;
    let won = 0;
    for (let seed = 0; seed < 2000; seed++) if (attackerPrevails(board, seed)) won++;
    expect(Math.abs(won / 2000 - stated)).toBeLessThanOrEqual(0.07);
  });
});
