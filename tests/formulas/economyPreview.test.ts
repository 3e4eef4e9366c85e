import { describe, expect, it } from 'vitest';
import { simulate } from '../../shared/ai/driver.ts';
import { constantsOf, geographyOf } from '../../shared/content/geography.ts';
import { LINES } from '../../shared/content/lines.ts';
import { concert } from '../../shared/content/scenarios/concert.ts';
import type { PowerId } from '../../shared/core/ids.ts';
import { type Money, money } from '../../shared/core/money.ts';
import { noOrders } from '../../shared/engine/phase.ts';
import { resolveTurn } from '../../shared/engine/resolveTurn.ts';
import { emptyLines, linesTotal } from '../../shared/formulas/budget.ts';
import type { Match } from '../../shared/model/match.ts';
import { BUDGET_LINES, type BudgetLine } from '../../shared/model/vocabulary.ts';
import type { Budget, Ledger } from '../../shared/model/world.ts';
import { PRESETS, presets, previewBudget } from '../../shared/orders/budgetPreview.ts';
import { viewOfPower } from '../../shared/view/viewFor.ts';

const geography = geographyOf(concert);

/** A match of rivals as it stands at the beginning of every turn: treaties, transfers and wars have come about. */
const turns: Match[] = [];
simulate(concert, {
  seed: 11,
  turns: 8,
  onTurn: (match) => {
    if (match.phase === 'plan') turns.push(match);
  },
});

/** Resolves the turn with these budgets and nothing else. */
function bookedWith(match: Match, budgets: Record<PowerId, Budget>): Record<PowerId, Ledger> {
  const { events } = resolveTurn(match.world, {
    scenario: concert,
    geography,
    constants: constantsOf(concert),
    seed: 11,
    orders: { ...noOrders, budgets },
    lastTurn: 99,
  });
  const ledgers: Record<PowerId, Ledger> = {};
  for (const { body } of events) if (body.kind === 'budgetExecuted') ledgers[body.power] = body.ledger;
  return ledgers;
}

const withLine = (budget: Budget, line: BudgetLine, amount: Money): Budget => ({
  ...budget,
  lines: { ...budget.lines, [line]: amount },
});

describe('the preview of a budget', () => {
  it('is what the engine books to the million, if nothing else changes', () => {
    expect(turns.length).toBeGreaterThanOrEqual(6);
    let withTransfers = 0;
    for (const match of turns) {
      for (const preset of PRESETS) {
        const budgets: Record<PowerId, Budget> = {};
        const expected: Record<PowerId, Ledger> = {};
        for (const id of geography.powerIds) {
          const view = viewOfPower(match, id);
          budgets[id] = presets(view, concert)[preset];
          expected[id] = previewBudget(view, concert, budgets[id]).ledger;
          if (expected[id].transfersIn + expected[id].transfersOut > 0) withTransfers++;
        }
        expect(bookedWith(match, budgets)).toEqual(expected);
      }
    }
    expect(withTransfers).toBeGreaterThan(0);
  });

  it('holds for a silent seat too, whose last budget is repeated', () => {
    const match = turns[2];
    const booked = bookedWith(match, {});
    for (const id of geography.powerIds) {
      const view = viewOfPower(match, id);
      expect(booked[id]).toEqual(previewBudget(view, concert, presets(view, concert).asLastTurn).ledger);
    }
  });

  it('divides all that is disposable in its presets, and keeps a quarter back to pay debt', () => {
    const view = viewOfPower(turns[0], geography.powerIds[0]);
    const ready = presets(view, concert);
    for (const preset of PRESETS) {
      const { disposable, deficit, debtNext } = previewBudget(view, concert, ready[preset]);
      const kept = preset === 'payDown' ? disposable - money(0.75 * disposable) : 0;
      expect(deficit).toBe(kept === 0 ? 0 : -kept);
      expect(debtNext).toBe((view.own?.debt ?? 0) - kept);
      expect(linesTotal(ready[preset].lines)).toBe(disposable - kept);
    }
    const military = ({ lines }: Budget) => lines.homeForce + lines.projectionForce;
    expect(military(ready.armFast)).toBeGreaterThan(military(ready.steadyGrowth));
  });

  it('shows what each line does against nothing on it, and more for more money', () => {
    const view = viewOfPower(turns[0], geography.powerIds[0]);
    const base: Budget = { ...presets(view, concert).asLastTurn, lines: emptyLines() };
    const output = view.own?.output ?? 0;
    for (const line of BUDGET_LINES) {
      const none = previewBudget(view, concert, base).lines[line];
      const some = previewBudget(view, concert, withLine(base, line, money(0.01 * output))).lines[line];
      const more = previewBudget(view, concert, withLine(base, line, money(0.03 * output))).lines[line];
      expect(none).toEqual({ next: 0, five: 0, unit: LINES[line].unit });
      expect(some.five).toBeGreaterThan(0);
      expect(more.five).toBeGreaterThan(some.five);
      expect(some.next > 0).toBe(LINES[line].lag === 1);
    }
  });

  it('prices a change of taxes and the debt it leads to', () => {
    const view = viewOfPower(turns[0], geography.powerIds[0]);
    if (view.own === null) throw new Error('the view has no seat');
    const last = presets(view, concert).asLastTurn;
    const raised = previewBudget(view, concert, { ...last, tax: last.tax === 'high' ? 'normal' : 'high' });
    expect(raised.capitalCost).toBe(last.tax === view.own.tax ? 1 : 0);
    const borrowed = previewBudget(view, concert, withLine(last, 'science', money(0.3 * view.own.output)));
    expect(borrowed.deficit).toBe(borrowed.deficitMost);
    expect(borrowed.debtShare).toBeCloseTo(borrowed.debtNext / view.own.output, 12);
    expect(borrowed.interestRate).toBeGreaterThanOrEqual(0.02);
  });
});
