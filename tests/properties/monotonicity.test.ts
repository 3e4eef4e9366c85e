import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crisisId, type PowerId, treatyId } from '../../shared/core/ids.ts';
import { testCommitments } from '../../shared/engine/commitments.ts';
import { contestWith } from '../../shared/formulas/contest.ts';
import { coordination } from '../../shared/formulas/strength.ts';
import { tensionTarget } from '../../shared/formulas/tension.ts';
import type { Crisis } from '../../shared/model/crisis.ts';
import { CRISIS_OUTCOMES } from '../../shared/model/vocabulary.ts';
import type { World } from '../../shared/model/world.ts';
import { a, type BoardSpec, b, boardOf, c, marchOf } from '../helpers/board.ts';
import { arden, kestria, osmere, run, startWorld } from '../helpers/turn.ts';

const force = fc.integer({ min: 0, max: 1_000 });
const percent = fc.integer({ min: 0, max: 100 });
const figures = fc.record({
  homeForce: force,
  projectionForce: force,
  readiness: percent,
  cohesion: percent,
  credibility: percent,
  technology: fc.integer({ min: 5, max: 20 }).map((tenth) => tenth / 10),
});
const spec: fc.Arbitrary<BoardSpec & { powers: NonNullable<BoardSpec['powers']> }> = fc.record({
  powers: fc.record({ [a]: figures, [b]: figures, [c]: figures }) as fc.Arbitrary<NonNullable<BoardSpec['powers']>>,
});

/** The same board with one figure of one power changed. */
const withForce = (
  base: BoardSpec & { powers: NonNullable<BoardSpec['powers']> },
  power: PowerId,
  change: { homeForce?: number; projectionForce?: number },
) => boardOf({ ...base, powers: { ...base.powers, [power]: { ...base.powers[power], ...change } } });

/** Odds may differ in their last digit. */
const HAIR = 1e-12;

describe('more of the one is never less of the other (rules section 8)', () => {
  it('home force never lowers the odds of holding', () => {
    fc.assert(
      fc.property(spec, force, force, (base, less, more) => {
        const [low, high] = [Math.min(less, more), Math.max(less, more)];
        const odds = (homeForce: number): number =>
          contestWith(withForce(base, a, { homeForce }), b, a, marchOf(a), []).oddsAlone;
        expect(odds(high)).toBeLessThanOrEqual(odds(low) + HAIR);
      }),
    );
  });

  it('a power’s projection never lowers its neighbours’ tension', () => {
    fc.assert(
      fc.property(spec, force, force, (base, less, more) => {
        const [low, high] = [Math.min(less, more), Math.max(less, more)];
        const tension = (projectionForce: number): number =>
          tensionTarget(withForce(base, b, { projectionForce }), a, b).value;
        expect(tension(high)).toBeGreaterThanOrEqual(tension(low) - HAIR);
      }),
    );
  });

  it('a willing ally never weakens a coalition, and adds what its strength comes to at the front by coordination', () => {
    fc.assert(
      fc.property(spec, percent, percent, (base, share, interoperability) => {
        const board = boardOf({ ...base, pairs: { [c]: { [a]: { interoperability } } } });
        const alone = contestWith(board, b, a, marchOf(a), []);
        const helped = contestWith(board, b, a, marchOf(a), [{ power: c, share: share / 100 }]);
        expect(helped.oddsHonest).toBeLessThanOrEqual(alone.oddsHonest + HAIR);
        const most = helped.helpers[0].strength / coordination(board, c, a);
        expect(helped.helpers[0].strength).toBeGreaterThanOrEqual(0.75 * most - HAIR);
        expect(helped.own).toBe(alone.own);
      }),
    );
  });

  it('honouring never lowers credibility, and is never worse for it than hedging, nor hedging than abandoning', () => {
    fc.assert(
      fc.property(percent, fc.constantFrom(...CRISIS_OUTCOMES), (credibility, outcome) => {
        const world = startWorld();
        const powers = { ...world.powers, [arden]: { ...world.powers[arden], credibility } };
        const credibilityAfter = (answer: 'honour' | 'hedge' | 'abandon'): number =>
          tested({ ...world, powers }, answer, outcome);
        expect(credibilityAfter('honour')).toBeGreaterThanOrEqual(credibility);
        expect(credibilityAfter('honour')).toBeGreaterThanOrEqual(credibilityAfter('hedge'));
        expect(credibilityAfter('hedge')).toBeGreaterThanOrEqual(credibilityAfter('abandon'));
      }),
    );
  });
});

/** Arden's credibility once its promise to Osmere was tested by Kestria. */
function tested(
  world: World,
  answer: 'honour' | 'hedge' | 'abandon',
  outcome: (typeof CRISIS_OUTCOMES)[number],
): number {
  const crisis: Crisis = {
    id: crisisId('c1'),
    turn: 1,
    challenger: kestria,
    demand: { kind: 'tribute', target: osmere },
    theatre: marchOf(a),
    guarantors: [{ power: arden, treaty: treatyId('t1') }],
    step: 'done',
    answers: { [arden]: { answer, reasons: [] } },
    decision: null,
    outcome,
  };
  const phase: Parameters<typeof run>[0] = (before, context, emit) =>
    testCommitments(before, context, emit, crisis, outcome);
  return run(phase, world).world.powers[arden].credibility;
}
