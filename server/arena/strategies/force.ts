import { keysOf, type PowerId } from '../../../shared/core/ids.ts';
import { contest } from '../../../shared/formulas/contest.ts';
import { exposedRegion } from '../../../shared/formulas/strength.ts';
import type { Command, CommandOf } from '../../../shared/model/match.ts';
import { boardOfView } from '../../../shared/treaties/board.ts';
import { all, deciding, demanding, plansYear, type Situation, type Strategy } from './strategy.ts';

type Kind = 'tribute' | 'region';

/** Demands of this kind on every other power, the likeliest to be had first. */
function demandsOf({ view, scenario, me }: Situation, kind: Kind): CommandOf<'draftDemand'>[] {
  const board = boardOfView(view, scenario);
  const targets = board.geography.powerIds.filter((power) => power !== me);
  const odds = new Map<PowerId, number>(targets.map((target) => [target, contest(board, me, target).oddsCredible]));
  targets.sort((a, b) => (odds.get(b) as number) - (odds.get(a) as number));
  return targets.map((target) => ({
    kind: 'draftDemand',
    demand: kind === 'tribute' ? { kind, target } : { kind, target, region: exposedRegion(board, target, me) },
  }));
}

/** A demand of this kind whenever one may be made. */
const demandsAlways =
  (kind: Kind): Strategy =>
  (situation, decided) =>
    demanding(situation, demandsOf(situation, kind), decided);

/** Tribute asked of everybody in turn, and never fought for. */
export const tributeBluff: Strategy = all(demandsAlways('tribute'), deciding('backDown'));

/** Tribute asked of everybody in turn, and fought for. */
export const tributeFarm: Strategy = all(demandsAlways('tribute'), deciding('attack'));

/** A region demanded in the first turn, and war for it. */
export const warAtOnce: Strategy = all(
  (situation, decided) =>
    situation.view.turn === 1 ? demanding(situation, demandsOf(situation, 'region'), decided) : decided,
  deciding('attack'),
);

/** Regions demanded whenever one may be, and war for them. */
export const conqueror: Strategy = all(demandsAlways('region'), deciding('attack'));

/** Every treaty broken before the last turn, and a region demanded and fought for in it. */
export const lastTurnAttack: Strategy = all((situation, decided) => {
  const { view } = situation;
  if (!plansYear(decided)) return decided;
  if (view.turn === view.turns - 1) return [...leavingAll(situation), ...decided];
  return view.turn === view.turns ? demanding(situation, demandsOf(situation, 'region'), decided) : decided;
}, deciding('attack'));

function leavingAll({ view, me }: Situation): Command[] {
  return keysOf(view.treaties)
    .filter((treaty) => view.treaties[treaty].parties.includes(me))
    .map((treaty) => ({ kind: 'draftLeaving', treaty, how: 'break' }));
}
