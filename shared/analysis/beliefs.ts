import { keysOf, type PowerId } from '../core/ids.ts';
import { mean } from '../core/maths.ts';
import type { Log } from './log.ts';
import { positionAt, turnsOf } from './log.ts';

/** Figures that are estimated. */
export const BELIEVED = ['homeForce', 'projectionForce', 'readiness', 'technology', 'militaryBurden'] as const;
export type BelievedName = (typeof BELIEVED)[number];

/** Technology is easier to judge than numbers of troops: its error is this part of the others'. */
const TECHNOLOGY_ERROR = 0.3;

/** What a seat was shown of another's figure in a Plan, and what was so. */
export interface BeliefCheck {
  turn: number;
  viewer: PowerId;
  subject: PowerId;
  figure: BelievedName;
  shown: number;
  truth: number;
  /** Shown less truth, as a share of the truth. */
  off: number;
  /** Whether the truth lay within the error that was shown. */
  within: boolean;
}

/** How well a power saw. */
export interface Eyesight {
  viewer: PowerId;
  checks: number;
  /** Mean size of the error of forces, as a share of the truth. */
  forcesOff: number;
  /** Share of the truths that lay within the error shown; about two thirds where errors are stated rightly. */
  within: number;
  /** The estimate of forces that was furthest off; null where the power saw no forces at all. */
  worst: BeliefCheck | null;
}

/** Every estimate against the truth, by turn, viewer, subject and figure. */
export function beliefChecks(log: Log): BeliefCheck[] {
  return turnsOf(log).flatMap((turn) => log.powers.flatMap((viewer) => checksOf(log, viewer, turn)));
}

function checksOf(log: Log, viewer: PowerId, turn: number): BeliefCheck[] {
  const { beliefs } = positionAt(log, viewer, turn - 1);
  return keysOf(beliefs).flatMap((subject) => {
    const truths = positionAt(log, subject, turn - 1);
    return BELIEVED.flatMap((figure): BeliefCheck[] => {
      const [shown, truth] = [beliefs[subject][figure], truths[figure]];
      if (truth <= 0) return [];
      const error = beliefs[subject].error * (figure === 'technology' ? TECHNOLOGY_ERROR : 1);
      const within = Math.abs(shown - truth) <= error * shown;
      return [{ turn, viewer, subject, figure, shown, truth, off: shown / truth - 1, within }];
    });
  });
}

/** How well each power saw over the match, by power. */
export function eyesights(log: Log, checks: readonly BeliefCheck[]): Eyesight[] {
  return log.powers.map((viewer) => {
    const own = checks.filter((check) => check.viewer === viewer);
    const forces = own.filter(({ figure }) => figure === 'homeForce' || figure === 'projectionForce');
    const [worst = null] = [...forces].sort((a, b) => Math.abs(b.off) - Math.abs(a.off));
    return {
      viewer,
      checks: own.length,
      forcesOff: mean(forces.map(({ off }) => Math.abs(off))),
      within: mean(own.map((check) => (check.within ? 1 : 0))),
      worst,
    };
  });
}
