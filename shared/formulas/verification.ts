import { clamp } from '../core/maths.ts';
import type { Constants } from '../model/constants.ts';

/** Forces this much above a cap are within the doubt of counting. */
export const CAP_TOLERANCE = 0.02;

/** Whether projection force of this size passes a cap, a share of output; within 2 % of it nobody can tell. */
export function passesCap(projectionForce: number, output: number, cap: number): boolean {
  return projectionForce > cap * output * (1 + CAP_TOLERANCE);
}

/** Chance a turn that a watcher finds out who passes a cap: by its services, by eyes shared with it, less by the other's. */
export function detectionChance(
  watcher: { intelligence: number; sharesEyes: boolean },
  watched: { intelligence: number },
  c: Constants,
): number {
  const eyes = watcher.sharesEyes ? c.verifyShared : 0;
  const skill = (c.verifySkill * (watcher.intelligence - watched.intelligence)) / 100;
  return clamp(c.verifyBase + eyes + skill, 0.05, 0.95);
}
