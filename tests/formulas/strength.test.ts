import { describe, expect, it } from 'vitest';
import { warId } from '../../shared/core/ids.ts';
import { exp } from '../../shared/core/maths.ts';
import {
  attackAt,
  coordination,
  coverOf,
  defenceAt,
  exposedRegion,
  frontsOf,
  guarantorsOf,
  homeStrength,
  oddsFrom,
  quality,
  reach,
  stretch,
} from '../../shared/formulas/strength.ts';
import { CONSTANTS } from '../../shared/model/constants.ts';
import type { War } from '../../shared/model/crisis.ts';
import { a, b, boardOf, c, capitalOf, marchOf } from '../helpers/board.ts';

const pact = (parties: (typeof a)[], against?: typeof a) => ({
  parties,
  clauses: [{ kind: 'mutualDefence' as const, ...(against && { against }) }],
});
const neutrality = (parties: (typeof a)[]) => ({ parties, clauses: [{ kind: 'neutrality' as const }] });

function warOf(attacker: typeof a, defender: typeof a, id = 'w1'): War {
  const aim = { kind: 'tribute' as const, target: defender };
  return {
    id: warId(id),
    since: 1,
    attacker,
    defender,
    aim,
    theatre: marchOf(defender),
    front: 0,
    fought: 0,
    helpers: [],
  };
}

describe('quality', () => {
  it('is 1 at average technology, full readiness and a cohesion of 60 or more', () => {
    const { powers } = boardOf({ powers: { [b]: { cohesion: 90 } } });
    expect(quality(powers[a], CONSTANTS)).toBe(1);
    expect(quality(powers[b], CONSTANTS)).toBe(1);
  });

  it('falls to .4 without readiness, to .7 without cohesion, and grows with the root of technology', () => {
    const { powers } = boardOf({
      powers: { [a]: { readiness: 0 }, [b]: { cohesion: 0 }, [c]: { technology: 1.44 } },
    });
    expect(quality(powers[a], CONSTANTS)).toBeCloseTo(0.4);
    expect(quality(powers[b], CONSTANTS)).toBeCloseTo(0.7);
    expect(quality(powers[c], CONSTANTS)).toBeCloseTo(1.2);
  });
});

describe('reach', () => {
  it('is 1 on own ground and falls by e^(−.22 · distance) from the nearest own region', () => {
    const board = boardOf();
    expect(reach(board, a, marchOf(a))).toBe(1);
    expect(reach(board, a, capitalOf(b))).toBeCloseTo(exp(-0.22 * 0.4));
    expect(reach(board, a, marchOf(b))).toBeCloseTo(exp(-0.22 * 0.8));
  });

  it("counts a host's regions as the guest's bases", () => {
    const basing = { parties: [a, b], clauses: [{ kind: 'basing' as const, host: b, guest: a }] };
    const board = boardOf({ treaties: [basing] });
    expect(reach(board, a, capitalOf(c))).toBeCloseTo(exp(-0.22 * 0.4));
    expect(reach(board, a, marchOf(b))).toBe(1);
    expect(reach(board, b, capitalOf(a))).toBeCloseTo(exp(-0.22 * 0.8));
  });

  it('takes no freshly occupied ground for a base, unless there is no other', () => {
    const owners = { [marchOf(b)]: a };
    expect(reach(boardOf({ owners }), a, capitalOf(c))).toBeCloseTo(exp(-0.22 * 0.4));
    expect(reach(boardOf({ owners, occupied: [marchOf(b)] }), a, capitalOf(c))).toBeCloseTo(exp(-0.22 * 1.2));
    const onlyOccupied = { owners: { [capitalOf(c)]: b, [marchOf(c)]: c }, occupied: [marchOf(c)] };
    expect(reach(boardOf(onlyOccupied), c, marchOf(c))).toBe(1);
  });

  it('follows an occupation to its end', () => {
    const board = boardOf({ owners: { [marchOf(b)]: a }, occupied: [marchOf(b)] });
    expect(reach(board, a, capitalOf(c))).toBeCloseTo(exp(-0.22 * 1.2));
    expect(reach({ ...board, turn: 4 }, a, capitalOf(c))).toBeCloseTo(exp(-0.22 * 0.4));
  });
});

describe('strength in a theatre', () => {
  it('is projection by reach and concentration for the attacker', () => {
    expect(attackAt(boardOf(), a, capitalOf(b))).toBeCloseTo(1.5 * 100 * exp(-0.22 * 0.4));
  });

  it('is home force and three quarters of projection, by terrain, for the defender', () => {
    const board = boardOf();
    expect(defenceAt(board, b, marchOf(b), a, [])).toBeCloseTo(175);
    expect(homeStrength(board, b)).toBeCloseTo(175);
  });

  it('adds a helper by share, reach, coordination and what its word is worth, and never the attacker', () => {
    const board = boardOf({ pairs: { [c]: { [b]: { interoperability: 100 } } } });
    expect(coordination(board, c, b)).toBe(1);
    expect(coordination(board, a, b)).toBe(0.75);
    const near = exp(-0.22 * 0.4);
    expect(defenceAt(board, b, marchOf(b), a, [{ power: c, share: 0.35 }])).toBeCloseTo(175 + 35 * near);
    const half = [{ power: c, share: 1, credibility: 0.5 }];
    expect(defenceAt(board, b, marchOf(b), a, half)).toBeCloseTo(175 + 50 * near);
    expect(defenceAt(board, b, marchOf(b), c, half)).toBeCloseTo(175);
  });

  it('divides projection by the fronts fought and home force by those on own soil', () => {
    const board = boardOf({ wars: [warOf(b, a), warOf(c, b, 'w2')] });
    expect(frontsOf(board, b, marchOf(a))).toBe(2);
    expect(attackAt(board, b, marchOf(a))).toBeCloseTo((1.5 * 100 * exp(-0.22 * 0.4)) / 2);
    expect(defenceAt(board, b, marchOf(b), c, [])).toBeCloseTo(100 + 37.5);
    expect(defenceAt(board, b, capitalOf(b), a, [])).toBeCloseTo(50 + 25);
  });
});

describe('oddsFrom', () => {
  it('is one half where the attack is 1.13 times the defence, and never happens without an attack', () => {
    expect(oddsFrom(113, 100, CONSTANTS)).toBeCloseTo(0.5);
    expect(oddsFrom(0, 0, CONSTANTS)).toBe(0);
    expect(oddsFrom(100, 0, CONSTANTS)).toBe(1);
  });

  it('falls with every addition to the defence', () => {
    let last = 1;
    for (let defence = 10; defence <= 400; defence += 10) {
      const odds = oddsFrom(150, defence, CONSTANTS);
      expect(odds).toBeLessThan(last);
      last = odds;
    }
  });
});

describe('exposedRegion', () => {
  it('is the region nearest to the challenger, but never a capital while there is another', () => {
    expect(exposedRegion(boardOf(), b, a)).toBe(marchOf(b));
    expect(exposedRegion(boardOf(), a, c)).toBe(marchOf(a));
    const lost = boardOf({ owners: { [marchOf(b)]: c } });
    expect(exposedRegion(lost, b, a)).toBe(capitalOf(b));
    expect(exposedRegion(lost, c, b)).toBe(marchOf(b));
  });
});

describe('guarantorsOf', () => {
  it('names each bound power once, and only against the enemy it is bound against', () => {
    const board = boardOf({ treaties: [pact([b, c]), pact([b, c])] });
    expect(guarantorsOf(board, b, a)).toEqual([{ power: c, treaty: 't1' }]);
    expect(guarantorsOf(board, b, c)).toEqual([]);
    expect(guarantorsOf(boardOf({ treaties: [pact([b, c], a)] }), b, a)).toHaveLength(1);
    expect(guarantorsOf(boardOf({ treaties: [pact([a, c], b)] }), a, b)).toHaveLength(1);
    expect(guarantorsOf(boardOf({ treaties: [pact([b, c], b)] }), b, a)).toEqual([]);
  });

  it('leaves out who is bound to both sides, and who promised the attacker neutrality', () => {
    const torn = boardOf({ treaties: [pact([b, c]), pact([a, c])] });
    expect(guarantorsOf(torn, b, a)).toEqual([]);
    expect(guarantorsOf(torn, a, b)).toEqual([]);
    expect(guarantorsOf(boardOf({ treaties: [pact([b, c]), neutrality([a, c])] }), b, a)).toEqual([]);
  });
});

describe('stretch', () => {
  it('is 1 for who promised nothing, or protects those who need nothing', () => {
    expect(stretch(boardOf(), c)).toBe(1);
    expect(stretch(boardOf({ treaties: [pact([b, c])] }), c)).toBe(1);
  });

  it('is .6 of own projection over the worst that can come against the protected', () => {
    const board = boardOf({ powers: { [a]: { projectionForce: 500 } }, treaties: [pact([b, c])] });
    const shortfall = 500 * exp(-0.22 * 0.8) - 175;
    expect(stretch(board, c)).toBeCloseTo(60 / shortfall);
    expect(coverOf(board, c, b)).toBeCloseTo(0.7 * (60 / shortfall));
  });

  it('stays a number for who has nothing to send', () => {
    const board = boardOf({
      powers: { [a]: { projectionForce: 900 }, [b]: { projectionForce: 0 }, [c]: { projectionForce: 0 } },
      treaties: [pact([b, c])],
    });
    expect(stretch(board, c)).toBe(1);
    expect(coverOf(board, c, b)).toBeCloseTo(0.7);
  });

  it('falls with a further promise that asks for help', () => {
    const guarantee = (shielded: typeof a) => ({
      parties: [shielded, c],
      clauses: [{ kind: 'guarantee' as const, guarantor: c, protected: shielded }],
    });
    const offensive = { homeForce: 0, projectionForce: 900 };
    const powers = { [a]: offensive, [b]: offensive };
    const one = boardOf({ powers, treaties: [guarantee(b)] });
    const two = boardOf({ powers, treaties: [guarantee(b), guarantee(a)] });
    expect(stretch(one, c)).toBeLessThan(1);
    expect(stretch(two, c)).toBeLessThan(stretch(one, c) / 2);
  });
});
