import type { PowerId } from '../core/ids.ts';
import { type Money, money, noMoney, splitExactly, sumMoney } from '../core/money.ts';
import type { TransferReason } from '../events/events.ts';
import type { Board } from '../model/board.ts';
import type { Constants } from '../model/constants.ts';
import { ledgerWith } from '../model/copies.ts';
import type { War } from '../model/crisis.ts';
import { BUDGET_LINES, type BudgetLine, type TaxStep } from '../model/vocabulary.ts';
import type { Budget, Ledger, Power } from '../model/world.ts';
import { interestOn, readinessToward, taxRate, taxToward, upkeepOf } from './economy.ts';

/** Whether a power leads a side of a war or fights beside a defender. */
export function isAtWar(power: PowerId, wars: readonly War[]): boolean {
  return wars.some(
    (war) => war.attacker === power || war.defender === power || war.helpers.some((helper) => helper.power === power),
  );
}

/** What a year's books depend on before a single line is decided. */
export interface BooksInputs {
  turn: number;
  output: Money;
  debt: Money;
  /** The debtor's credibility, 0–100. */
  credibility: number;
  tax: TaxStep;
  /** Readiness reached this year, 0–100. */
  readiness: number;
  /** Value of all forces, millions. */
  forces: number;
  /** Trade with all partners and neutral ground. */
  trade: Money;
  /** Partners under the interoperability clause. */
  partners: number;
  /** Payments due to others, in the order in which they are paid. */
  due: readonly Money[];
  /** What others pay. */
  transfersIn: Money;
  /** What the year's events ask of civil services beyond the usual; negative for a windfall. */
  relief?: Money;
}

/** What the books of a power depend on this year, given what it orders and what is paid between powers. */
export function booksInputsOf(
  power: Power,
  ordered: Pick<Budget, 'tax' | 'readiness'>,
  board: Board,
  flows: { trade: Money; due: readonly Money[]; transfersIn: Money; relief?: Money },
): BooksInputs {
  return {
    turn: board.turn,
    output: power.output,
    debt: power.debt,
    credibility: power.credibility,
    tax: taxToward(power.tax, ordered.tax, isAtWar(power.id, board.wars)),
    readiness: readinessToward(power.readiness, ordered.readiness, board.constants),
    forces: power.homeForce + power.projectionForce,
    partners: board.ties.interoperability[power.id]?.length ?? 0,
    ...flows,
  };
}

/** The year's books before the lines. */
export interface OpenBooks {
  /** The ledger with empty lines. */
  ledger: Ledger;
  /** What is paid of each payment due, in the order given. */
  paid: Money[];
}

const PRECEDENCE: Readonly<Record<TransferReason, number>> = {
  tribute: 0,
  settlement: 0,
  reparations: 0,
  repayment: 1,
  arms: 2,
  aid: 2,
  loan: 2,
  fund: 3,
};

/** Payments in the order in which they are made: tribute and the like, then what is owed, then what was promised. */
export function byPrecedence<T extends { reason: TransferReason }>(due: readonly T[]): T[] {
  return [...due].sort((a, b) => PRECEDENCE[a.reason] - PRECEDENCE[b.reason]);
}

/** Largest deficit that lenders carry in a year. */
export function creditOf(output: Money, c: Constants): Money {
  return money(c.deficitMost * output);
}

/**
 * The bound part of the year's books. Who cannot pay everything pays interest first, then services, upkeep, joint
 * standards, and the payments due in their order; what is short becomes arrears, not debt.
 * Money that others still have to pay does not serve here, so that no payment hangs on another.
 */
export function openBooks(inputs: BooksInputs, c: Constants): OpenBooks {
  const { output } = inputs;
  const taxes = money(taxRate(inputs.tax, c) * output);
  const tradeGains = money(c.tradeRevenue * inputs.trade);
  let funds = taxes + tradeGains + creditOf(output, c);
  let arrears = 0;
  const pay = (due: Money): Money => {
    const paid = Math.min(due, Math.max(0, funds)) as Money;
    funds -= paid;
    arrears += due - paid;
    return paid;
  };
  const interest = pay(interestOn(inputs.debt, output, inputs.credibility, c));
  const services = pay(money(c.services * output + (inputs.relief ?? 0)));
  const upkeep = pay(upkeepOf(inputs.forces, inputs.readiness, c));
  const interoperability = pay(money(c.interoperabilityPrice * output * inputs.partners));
  const paid = inputs.due.map(pay);
  const ledger: Ledger = {
    turn: inputs.turn,
    taxes,
    tradeGains,
    transfersIn: inputs.transfersIn,
    services,
    interest,
    upkeep,
    interoperability,
    transfersOut: sumMoney(paid),
    lines: emptyLines(),
    deficit: noMoney,
    arrears: arrears as Money,
  };
  ledger.deficit = money(spentOf(ledger) - revenueOf(ledger));
  return { ledger, paid };
}

/**
 * Money that opened books leave to divide over the lines without a deficit; negative where even the bound expenses need
 * one.
 */
export function disposableOf(opened: Ledger): Money {
  return money(revenueOf(opened) - spentOf(opened));
}

/**
 * The year's books with the lines that were ordered: halved under austerity, and cut alike where they ask for more
 * than the revenue and all credit. `revenue + deficit = spent` to the million.
 */
export function closeBooks(
  opened: Ledger,
  ordered: Readonly<Record<BudgetLine, Money>>,
  power: Pick<Power, 'output' | 'austerity'>,
  c: Constants,
): Ledger {
  const share = power.austerity > 0 ? c.austerityShare : 1;
  const wanted = BUDGET_LINES.map((line) => Math.max(0, Math.floor(ordered[line] * share)) as Money);
  const most = Math.max(0, disposableOf(opened) + creditOf(power.output, c)) as Money;
  const granted = sumMoney(wanted) > most ? splitExactly(most, wanted) : wanted;
  const lines = emptyLines();
  BUDGET_LINES.forEach((line, index) => {
    lines[line] = granted[index];
  });
  return balanced(opened, { lines });
}

/** The books with some entries changed, and the deficit, or the surplus, that makes them balance. */
export function balanced(ledger: Ledger, change: Partial<Ledger>): Ledger {
  const books = ledgerWith(ledger, change);
  books.deficit = money(spentOf(books) - revenueOf(books));
  return books;
}

/** The whole year's books of a power: what the engine books and what the preview shows. */
export function booksOf(
  inputs: BooksInputs,
  ordered: Readonly<Record<BudgetLine, Money>>,
  power: Pick<Power, 'output' | 'austerity'>,
  c: Constants,
): Ledger {
  return closeBooks(openBooks(inputs, c).ledger, ordered, power, c);
}

/** All that came in, without new debt. */
export function revenueOf(ledger: Ledger): Money {
  return money(ledger.taxes + ledger.tradeGains + ledger.transfersIn);
}

/** All that went out. */
export function spentOf(ledger: Ledger): Money {
  return money(
    ledger.services +
      ledger.interest +
      ledger.upkeep +
      ledger.interoperability +
      ledger.transfersOut +
      linesTotal(ledger.lines),
  );
}

/** The sum of all lines. */
export function linesTotal(lines: Readonly<Record<BudgetLine, Money>>): Money {
  let total = 0;
  for (const line of BUDGET_LINES) total += lines[line];
  return total as Money;
}

/** Forces, upkeep and integration as a share of output. */
export function militaryBurdenOf(ledger: Ledger, output: Money): number {
  const { homeForce, projectionForce, integration } = ledger.lines;
  return (homeForce + projectionForce + integration + ledger.upkeep) / output;
}

/** No money on any line. */
export function emptyLines(): Record<BudgetLine, Money> {
  const lines = {} as Record<BudgetLine, Money>;
  for (const line of BUDGET_LINES) lines[line] = noMoney;
  return lines;
}

/** `total` divided over the lines by weight, to the million. */
export function divideLines(total: Money, weights: Readonly<Record<BudgetLine, number>>): Record<BudgetLine, Money> {
  const lines = emptyLines();
  const parts = splitExactly(
    Math.max(0, total) as Money,
    BUDGET_LINES.map((line) => weights[line]),
  );
  BUDGET_LINES.forEach((line, index) => {
    lines[line] = parts[index];
  });
  return lines;
}

/** Civil money by line, as the measured rivals divide it. */
export const CIVIL_WEIGHTS = { industry: 0.32, science: 0.3, infrastructure: 0.22, resilience: 0.13 } as const;

/** What it takes to make good a year's wear of forces, millions by line. */
export function replacementOf(
  power: Pick<Power, 'homeForce' | 'projectionForce' | 'integration'>,
  c: Constants,
): { homeForce: number; projectionForce: number } {
  const wear = c.forceDepreciation / (1 + power.integration / c.integrationCheapness);
  return { homeForce: power.homeForce * wear, projectionForce: power.projectionForce * wear * c.projectionPrice };
}

/**
 * A sensible budget for a power that has none: the tax it has, forces kept up but for at most six tenths of the money,
 * the rest to civil lines, no deficit. `disposable` is worked out from the power alone, without trade and transfers,
 * where it is not given.
 */
export function defaultBudget(power: Power, c: Constants, disposable: Money = bareDisposable(power, c)): Budget {
  const total = Math.max(0, disposable) as Money;
  const wear = replacementOf(power, c);
  const military = wear.homeForce + wear.projectionForce;
  const scale = military > 0.6 * total ? (0.6 * total) / military : 1;
  const civil = total - military * scale;
  const lines = divideLines(total, {
    industry: civil * CIVIL_WEIGHTS.industry,
    science: civil * CIVIL_WEIGHTS.science,
    infrastructure: civil * CIVIL_WEIGHTS.infrastructure,
    resilience: civil * CIVIL_WEIGHTS.resilience,
    integration: civil * (1 - 0.32 - 0.3 - 0.22 - 0.13),
    supply: 0,
    intelligence: 0,
    homeForce: wear.homeForce * scale,
    projectionForce: wear.projectionForce * scale,
  });
  return { tax: power.tax, readiness: power.readiness, lines };
}

function bareDisposable(power: Power, c: Constants): Money {
  const inputs: BooksInputs = {
    turn: 0,
    output: power.output,
    debt: power.debt,
    credibility: power.credibility,
    tax: power.tax,
    readiness: power.readiness,
    forces: power.homeForce + power.projectionForce,
    trade: noMoney,
    partners: 0,
    due: [],
    transfersIn: noMoney,
  };
  return disposableOf(openBooks(inputs, c).ledger);
}

/** A budget repeated by a silent seat: the same shares, scaled to the money there is. */
export function repeatBudget(budget: Budget, disposable: Money): Budget {
  const total = Math.max(0, disposable) as Money;
  if (linesTotal(budget.lines) === 0) return budget;
  return { ...budget, lines: divideLines(total, budget.lines) };
}
