import type { PowerId } from '../../../shared/core/ids.ts';
import { pow } from '../../../shared/core/maths.ts';
import { balanceSheet } from '../../../shared/formulas/balance.ts';
import { readinessToward } from '../../../shared/formulas/economy.ts';
import type { Board } from '../../../shared/model/board.ts';
import type { Scenario } from '../../../shared/model/scenario.ts';
import { presets, previewBudget } from '../../../shared/orders/budgetPreview.ts';
import type { SeatView } from '../../../shared/view/view.ts';

/** A rival's credible odds against a power now, next turn and in five, 0–1, as if all others stood still. */
export type OddsPath = readonly [now: number, next: number, five: number];

/** What a rival's odds become when the year's money goes into forces. */
export function oddsOfArming(view: SeatView, world: Scenario, known: Board, me: PowerId, rival: PowerId): OddsPath {
  const budget = presets(view, world).armFast;
  const { lines } = previewBudget(view, world, budget);
  const own = known.powers[me];
  const c = known.constants;
  const after = (years: number, bought: 'next' | 'five'): Board => {
    // What a line does is said against spending nothing, under which forces wear.
    const left = pow(1 - c.forceDepreciation, years);
    let { readiness } = own;
    for (let year = 0; year < years; year++) readiness = readinessToward(readiness, budget.readiness, c);
    const armed = {
      ...own,
      readiness,
      homeForce: own.homeForce * (left + lines.homeForce[bought] / 100),
      projectionForce: own.projectionForce * (left + lines.projectionForce[bought] / 100),
    };
    return { ...known, powers: { ...known.powers, [me]: armed } };
  };
  return [oddsOf(known, me, rival), oddsOf(after(1, 'next'), me, rival), oddsOf(after(5, 'five'), me, rival)];
}

const oddsOf = (board: Board, me: PowerId, rival: PowerId): number =>
  balanceSheet(board, me).find((row) => row.rival === rival)?.oddsCredible ?? 0;
