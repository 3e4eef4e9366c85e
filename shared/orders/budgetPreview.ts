import { constantsOf } from '../content/geography.ts';
import type { PowerId } from '../core/ids.ts';
import { keptWith } from '../core/kept.ts';
import { type Money, money, sumMoney } from '../core/money.ts';
import {
  booksInputsOf,
  byPrecedence,
  CIVIL_WEIGHTS,
  closeBooks,
  creditOf,
  defaultBudget,
  disposableOf,
  divideLines,
  isAtWar,
  openBooks,
  repeatBudget,
  replacementOf,
} from '../formulas/budget.ts';
import { reliefOf } from '../formulas/cards.ts';
import { interestRate, startOutputOf, taxToward } from '../formulas/economy.ts';
import { type LineEffect, projectLines } from '../formulas/lines.ts';
import { opennessOf, tradesOf } from '../formulas/trade.ts';
import type { Board } from '../model/board.ts';
import type { Scenario } from '../model/scenario.ts';
import type { BudgetLine } from '../model/vocabulary.ts';
import type { Budget, Ledger, Power } from '../model/world.ts';
import { boardOfView } from '../treaties/board.ts';
import { fundsDue, payoutsDue } from '../treaties/fund.ts';
import { transfersDue } from '../treaties/transfers.ts';
import type { SeatView } from '../view/view.ts';
import { taxChangePrice } from './capital.ts';
import { sanctionsAsDrafted } from './sanctions.ts';

/** What a budget would do, were nothing else to change this turn. */
export interface BudgetPreview {
  /** The year's books as the engine would book them. */
  ledger: Ledger;
  /** Money to divide over the lines without a deficit; negative where even the bound expenses need one. */
  disposable: Money;
  deficit: Money;
  /** The largest deficit that lenders carry. */
  deficitMost: Money;
  debtNext: Money;
  /** Debt after the year as a share of output. */
  debtShare: number;
  /** Interest a turn on that debt, 0–1. */
  interestRate: number;
  /** Political capital that the tax change costs. */
  capitalCost: number;
  lines: Record<BudgetLine, LineEffect>;
}

/** Budgets ready to take. */
export const PRESETS = ['asLastTurn', 'steadyGrowth', 'armFast', 'payDown'] as const;
export type Preset = (typeof PRESETS)[number];

/** Previews a budget of the viewer's own power by the books the engine itself keeps. Throws for an onlooker's view. */
export function previewBudget(view: SeatView, scenario: Scenario, budget: Budget): BudgetPreview {
  const { power, board, opened, trade } = openedFor(view, scenario, budget);
  const c = board.constants;
  const ledger = closeBooks(opened, budget.lines, power, c);
  const debtNext = money(power.debt + ledger.deficit);
  const debtShare = debtNext / power.output;
  let frontier = 0;
  for (const id of board.geography.powerIds) frontier = Math.max(frontier, board.powers[id].technology);
  return {
    ledger,
    disposable: disposableOf(opened),
    deficit: ledger.deficit,
    deficitMost: creditOf(power.output, c),
    debtNext,
    debtShare,
    interestRate: interestRate(debtShare, power.credibility, c),
    capitalCost: taxChangePrice(power.tax, budget.tax, c),
    lines: projectLines(
      {
        power,
        ledger,
        openness: opennessOf(trade, power.output, c),
        frontier,
        supplyFor: budget.supplyFor ?? 'stores',
      },
      c,
    ),
  };
}

/** Money to divide over the lines under this tax and readiness, and the largest deficit; as `previewBudget`, without the rest. */
export function moneyUnder(
  view: SeatView,
  scenario: Scenario,
  ordered: Pick<Budget, 'tax' | 'readiness'>,
): Pick<BudgetPreview, 'disposable' | 'deficitMost'> {
  const { power, board, opened } = openedFor(view, scenario, ordered);
  return { disposable: disposableOf(opened), deficitMost: creditOf(power.output, board.constants) };
}

/** Last turn's budget, scaled to what there is: what a seat that decides nothing does. */
export function budgetAsLastTurn(view: SeatView, scenario: Scenario): Budget {
  const last = lastBudgetOf(view);
  return repeatBudget(last, disposableOf(openedFor(view, scenario, last).opened));
}

/** Budgets to start from, each without a deficit at the taxes of today. */
export function presets(view: SeatView, scenario: Scenario): Record<Preset, Budget> {
  const c = constantsOf(scenario);
  const last = lastBudgetOf(view);
  const { power: own, opened } = openedFor(view, scenario, last);
  const power = { ...own, tax: last.tax };
  const disposable = disposableOf(opened);
  return {
    asLastTurn: repeatBudget(last, disposable),
    steadyGrowth: { ...defaultBudget(power, c, disposable), readiness: last.readiness },
    armFast: armFast(view, scenario, power),
    payDown: { ...defaultBudget(power, c, money(0.75 * disposable)), readiness: last.readiness },
  };
}

const FAST_READINESS = 80;

/** Seven tenths to forces, in the proportion in which they wear, at high readiness. */
function armFast(view: SeatView, scenario: Scenario, power: Power): Budget {
  const wanted = { tax: power.tax, readiness: Math.max(FAST_READINESS, Math.round(power.readiness)) };
  const disposable = disposableOf(openedFor(view, scenario, wanted).opened);
  const wear = replacementOf(power, constantsOf(scenario));
  const military = Math.max(1, wear.homeForce + wear.projectionForce);
  const lines = divideLines(disposable, {
    industry: 0.3 * CIVIL_WEIGHTS.industry,
    science: 0.3 * CIVIL_WEIGHTS.science,
    infrastructure: 0.3 * CIVIL_WEIGHTS.infrastructure,
    resilience: 0.3 * CIVIL_WEIGHTS.resilience,
    integration: 0.05,
    supply: 0,
    intelligence: 0.01,
    homeForce: (0.65 * wear.homeForce) / military,
    projectionForce: (0.65 * wear.projectionForce) / military,
  });
  return { ...wanted, lines };
}

/** Last turn's budget at the taxes that are open today: the war tax ends with the war. */
function lastBudgetOf(view: SeatView): Budget {
  const own = ownOf(view);
  return { ...own.lastBudget, tax: taxToward(own.tax, own.tax, isAtWar(own.id, view.wars)) };
}

function ownOf(view: SeatView): Power {
  if (view.own === null) throw new Error('budget preview: the view is an onlooker’s');
  return view.own;
}

/** The viewer's books before the lines, with everybody paying what they owe. */
function openedFor(
  view: SeatView,
  scenario: Scenario,
  ordered: Pick<Budget, 'tax' | 'readiness'>,
): { power: Power; board: Board; opened: Ledger; trade: Money } {
  const power = ownOf(view);
  const board = boardAsDrafted(view, scenario);
  const trade = tradeTotal(board, power.id, startOutputOf(scenario));
  const payments = [...transfersDue(view.treaties, view.obligations, view.turn), ...fundsDue(view)];
  const due = byPrecedence(payments.filter((payment) => payment.from === power.id)).map((payment) => payment.amount);
  const received = [...payments.filter(({ reason }) => reason !== 'arms'), ...payoutsDue(view)];
  const transfersIn = sumMoney(received.filter(({ to }) => to === power.id).map(({ amount }) => amount));
  const relief = reliefOf(Object.values(view.cards), view.draft?.choices ?? {}, power.output);
  const inputs = booksInputsOf(power, ordered, board, { trade, due, transfersIn, relief });
  return { power, board, opened: openBooks(inputs, board.constants).ledger, trade };
}

function boardAsDrafted(view: SeatView, scenario: Scenario): Board {
  const board = boardOfView(view, scenario);
  const sanctions = sanctionsAsDrafted(view);
  return sanctions === board.sanctions ? board : { ...board, sanctions };
}

/** All trade of a power, worked out once a board: every budget that is tried rests on it. */
function tradeTotal(board: Board, power: PowerId, startOutput: number): Money {
  const totals = tradeTotals(board);
  let total = totals.get(power);
  if (total === undefined) {
    total = sumMoney(tradesOf(board, power, startOutput));
    totals.set(power, total);
  }
  return total;
}

const tradeTotals = keptWith((_board: Board) => new Map<PowerId, Money>());
