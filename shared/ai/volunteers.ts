import type { PowerId } from '../core/ids.ts';
import { VOLUNTEER_SHARE } from '../formulas/crisis.ts';
import type { Helper } from '../formulas/strength.ts';
import { coverOf, guarantorsOf } from '../formulas/strength.ts';
import type { Appraisal } from './appraisal.ts';
import { standingOf } from './appraisal.ts';

/** Share of its Security that a challenger must threaten for a bystander to be expected to take the target's side. */
const FEAR = 0.4;
/** How far help that nobody promised is counted on beforehand, 0–1. */
const HOPE = 0.35;

/**
 * Who is expected to stand by a target: its guarantors at what their word counts, and, with much less certainty,
 * bystanders who fear the challenger and are not tied to it.
 */
export function expectedHelp(appraisal: Appraisal, challenger: PowerId, target: PowerId): Helper[] {
  const { board } = appraisal;
  const helpers: Helper[] = guarantorsOf(board, target, challenger).map(({ power }) => ({
    power,
    share: 1,
    credibility: coverOf(board, power, target),
  }));
  const { neutrality, nonAggression, pacts } = board.ties;
  for (const power of board.geography.powerIds) {
    if (power === challenger || power === target || helpers.some((helper) => helper.power === power)) continue;
    if ([neutrality, nonAggression, pacts].some((tie) => tie[power]?.includes(challenger))) continue;
    const exposure = standingOf(appraisal, power).exposures.find(({ rival }) => rival === challenger);
    if (exposure === undefined || exposure.hostile * exposure.odds < FEAR) continue;
    helpers.push({ power, share: VOLUNTEER_SHARE, credibility: HOPE });
  }
  return helpers;
}
