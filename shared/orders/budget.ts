import * as z from 'zod/mini';
import { constantsOf } from '../content/geography.ts';
import { playsLine } from '../content/lines.ts';
import type { RuleError } from '../core/result.ts';
import type { CommandOf } from '../model/match.ts';
import type { Scenario } from '../model/scenario.ts';
import { BUDGET_LINES, type BudgetLine, SUPPLY_AIMS, TAX_STEPS } from '../model/vocabulary.ts';
import type { Budget } from '../model/world.ts';
import { intSchema, moneySchema } from '../treaties/schema.ts';
import { moneyUnder } from './budgetPreview.ts';
import { capitalFree, taxChangePrice } from './capital.ts';
import { inPlan, isAtWar, type OrderRule, type SeatedView } from './rule.ts';

const lineSchemas = Object.fromEntries(BUDGET_LINES.map((line) => [line, moneySchema(0)])) as Record<
  BudgetLine,
  ReturnType<typeof moneySchema>
>;

const budgetSchema: z.ZodMiniType<Budget> = z.object({
  tax: z.enum(TAX_STEPS),
  readiness: intSchema(0, 100),
  lines: z.object(lineSchemas),
  supplyFor: z.optional(z.enum(SUPPLY_AIMS)),
});

/**
 * How the year's money is divided (rules section 4): whole millions, no more in all than is disposable and lenders will
 * carry; tax by one step a turn, and the war tax at war only.
 */
export const draftBudget: OrderRule<'draftBudget'> = {
  schema: z.object({ kind: z.literal('draftBudget'), budget: budgetSchema }),
  validate: inPlan<CommandOf<'draftBudget'>>(
    (view, scenario, { budget }) =>
      formFault(budget) ??
      moduleFault(scenario, budget) ??
      taxFault(view, scenario, budget) ??
      fundsFault(view, scenario, budget),
    'unlocked',
  ),
};

function formFault({ lines, readiness }: Budget): RuleError | null {
  const isWhole = (x: number): boolean => Number.isSafeInteger(x) && x >= 0;
  const line = BUDGET_LINES.find((each) => !isWhole(lines[each]));
  if (line !== undefined) return { code: 'order/malformed', path: `budget.lines.${line}` };
  return isWhole(readiness) && readiness <= 100 ? null : { code: 'order/malformed', path: 'budget.readiness' };
}

function moduleFault(scenario: Scenario, { lines }: Budget): RuleError | null {
  const line = BUDGET_LINES.find((each) => lines[each] > 0 && !playsLine(scenario, each));
  return line === undefined ? null : { code: 'order/module-off', params: { module: line } };
}

function taxFault(view: SeatedView, scenario: Scenario, budget: Budget): RuleError | null {
  const steps = TAX_STEPS.indexOf(budget.tax) - TAX_STEPS.indexOf(view.own.tax);
  if (Math.abs(steps) > 1) return { code: 'order/tax-step', params: { from: view.own.tax, to: budget.tax } };
  if (budget.tax === 'war' && !isAtWar(view, view.you)) return { code: 'order/war-tax-in-peace' };
  const free = capitalFree({ ...view, draft: { ...view.draft, budget } }, scenario);
  if (free >= 0) return null;
  const price = taxChangePrice(view.own.tax, budget.tax, constantsOf(scenario));
  return price > 0 ? { code: 'order/insufficient-capital', params: { price, free: free + price } } : null;
}

function fundsFault(view: SeatedView, scenario: Scenario, budget: Budget): RuleError | null {
  const { disposable, deficitMost } = moneyUnder(view, scenario, budget);
  const most = Math.max(0, disposable + deficitMost);
  let asked = 0;
  for (const line of BUDGET_LINES) asked += budget.lines[line];
  return asked > most ? { code: 'order/insufficient-funds', params: { asked, most } } : null;
}
