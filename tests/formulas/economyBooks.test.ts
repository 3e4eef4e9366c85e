import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Money, money, sumMoney } from '../../shared/core/money.ts';
import {
  type BooksInputs,
  booksOf,
  byPrecedence,
  creditOf,
  disposableOf,
  divideLines,
  emptyLines,
  linesTotal,
  openBooks,
  repeatBudget,
  revenueOf,
  spentOf,
} from '../../shared/formulas/budget.ts';
import { CONSTANTS as c } from '../../shared/model/constants.ts';
import { BUDGET_LINES, TAX_STEPS } from '../../shared/model/vocabulary.ts';

const sound: BooksInputs = {
  turn: 3,
  output: money(1_000_000),
  debt: money(500_000),
  credibility: 70,
  tax: 'normal',
  readiness: 50,
  forces: 300_000,
  trade: money(200_000),
  partners: 1,
  due: [money(8_000)],
  transfersIn: money(3_000),
};

const calm = { output: sound.output, austerity: 0 };
const lines = (total: number) =>
  divideLines(money(total), {
    industry: 3,
    science: 3,
    infrastructure: 2,
    homeForce: 1,
    projectionForce: 1,
    integration: 0.5,
    resilience: 1,
    supply: 0,
    intelligence: 0,
  });

describe('the year’s books (rules section 4)', () => {
  it('add up as the rules say', () => {
    const ledger = booksOf(sound, lines(110_000), calm, c);
    expect(ledger).toMatchObject({
      taxes: 300_000,
      tradeGains: 6_000,
      transfersIn: 3_000,
      services: 150_000,
      interest: 10_000,
      upkeep: 9_375,
      interoperability: 1_000,
      transfersOut: 8_000,
      arrears: 0,
      deficit: -20_625,
    });
    expect(disposableOf(openBooks(sound, c).ledger)).toBe(127_625 + 3_000);
  });

  it('balance to the million whatever is ordered', () => {
    const amount = fc.integer({ min: 0, max: 2_000_000 }).map((value) => value as Money);
    const inputs = fc.record({
      turn: fc.constant(1),
      output: fc.integer({ min: 1, max: 5_000_000 }).map((value) => value as Money),
      debt: fc.integer({ min: -1_000_000, max: 12_000_000 }).map((value) => value as Money),
      credibility: fc.integer({ min: 0, max: 100 }),
      tax: fc.constantFrom(...TAX_STEPS),
      readiness: fc.integer({ min: 0, max: 100 }),
      forces: fc.double({ min: 0, max: 3_000_000, noNaN: true }),
      trade: amount,
      partners: fc.integer({ min: 0, max: 5 }),
      due: fc.array(amount, { maxLength: 4 }),
      transfersIn: amount,
    });
    const wanted = fc.array(amount, { minLength: BUDGET_LINES.length, maxLength: BUDGET_LINES.length });
    fc.assert(
      fc.property(inputs, wanted, fc.integer({ min: 0, max: 2 }), (books, amounts, austerity) => {
        const ordered = emptyLines();
        BUDGET_LINES.forEach((line, index) => {
          ordered[line] = amounts[index];
        });
        const ledger = booksOf(books, ordered, { output: books.output, austerity }, c);
        expect(revenueOf(ledger) + ledger.deficit).toBe(spentOf(ledger));
        expect(ledger.deficit).toBeLessThanOrEqual(creditOf(books.output, c));
        const bound = ledger.interest + ledger.services + ledger.upkeep + ledger.interoperability;
        expect(ledger.transfersOut).toBeLessThanOrEqual(sumMoney(books.due));
        expect(bound + ledger.transfersOut + ledger.arrears).toBeGreaterThanOrEqual(sumMoney(books.due));
        for (const line of BUDGET_LINES) expect(ledger.lines[line]).toBeLessThanOrEqual(ordered[line]);
      }),
    );
  });

  it('pay interest, services, upkeep, standards and payments in that order, and owe the rest as arrears', () => {
    // Taxes, trade and credit come to 426; money that others owe does not serve for what is bound.
    const broke = openBooks({ ...sound, debt: money(1_500_000), due: [money(90_000), money(50_000)] }, c);
    const rate = 0.02 + 0.03 * 0.9 + 0.1 * 0.5;
    expect(broke.ledger.interest).toBe(Math.round(1_500_000 * rate));
    expect(broke.ledger.services).toBe(150_000);
    expect(broke.ledger.upkeep).toBe(9_375);
    const left = 426_000 - broke.ledger.interest - 150_000 - 9_375 - 1_000;
    expect(broke.paid).toEqual([90_000, Math.min(50_000, left - 90_000)]);
    expect(broke.ledger.arrears).toBe(140_000 - sumMoney(broke.paid));
    expect(broke.ledger.arrears).toBeGreaterThan(0);
  });

  it('pay tribute before loans and loans before aid', () => {
    const due = [{ reason: 'aid' }, { reason: 'repayment' }, { reason: 'tribute' }, { reason: 'arms' }] as const;
    expect(byPrecedence(due).map((payment) => payment.reason)).toEqual(['tribute', 'repayment', 'aid', 'arms']);
  });

  it('cut all lines alike where they ask for more than revenue and credit', () => {
    const ledger = booksOf(sound, lines(500_000), calm, c);
    expect(ledger.deficit).toBe(creditOf(sound.output, c));
    expect(ledger.lines.industry / ledger.lines.infrastructure).toBeCloseTo(1.5, 3);
  });

  it('halve every line under austerity', () => {
    const ordered = lines(100_000);
    const ledger = booksOf(sound, ordered, { ...calm, austerity: 1 }, c);
    for (const line of BUDGET_LINES) expect(ledger.lines[line]).toBe(Math.floor(ordered[line] / 2));
  });

  it('scale a repeated budget to the money there is, keeping its shares', () => {
    const budget = repeatBudget({ tax: 'normal', readiness: 60, lines: lines(100_000) }, money(33_333));
    expect(linesTotal(budget.lines)).toBe(33_333);
    expect(budget.lines.industry / budget.lines.resilience).toBeCloseTo(3, 2);
    expect(linesTotal(repeatBudget(budget, money(-5)).lines)).toBe(0);
  });
});
