import { computed } from '@preact/signals';
import { playsLine } from '../../shared/content/lines.ts';
import { type Money, money } from '../../shared/core/money.ts';
import { divideLines, linesTotal, repeatBudget } from '../../shared/formulas/budget.ts';
import { BUDGET_LINES, type BudgetLine, TAX_STEPS, type TaxStep } from '../../shared/model/vocabulary.ts';
import type { Budget } from '../../shared/model/world.ts';
import { PRESETS, type Preset, presets, previewBudget } from '../../shared/orders/budgetPreview.ts';
import { isAtWar } from '../../shared/orders/rule.ts';
import { budget, setBudget, view } from './draft.ts';
import { scenario, serverView } from './match.ts';

/** What the budget under the sliders would do; null for an onlooker. */
export const preview = computed(() => {
  const [known, world, drafted] = [view.value, scenario.value, budget.value];
  return known?.own && world && drafted ? previewBudget(known, world, drafted) : null;
});

/** Budgets to start from; null for an onlooker. */
export const presetBudgets = computed(() => {
  const [known, world] = [serverView.value, scenario.value];
  return known?.own && world ? presets(known, world) : null;
});

/** Money in millions that the lines ask for, that they may take without borrowing, and at the very most. */
export const means = computed(() => {
  const [shown, drafted] = [preview.value, budget.value];
  if (!shown || !drafted) return null;
  const asked = linesTotal(drafted.lines);
  const own = Math.max(0, shown.disposable) as Money;
  const most = Math.max(0, shown.disposable + shown.deficitMost) as Money;
  return { asked, own, most, over: Math.max(0, asked - most) as Money, left: (own - asked) as Money };
});

/** The preset that the budget is equal to, or null. */
export const activePreset = computed<Preset | null>(() => {
  const [known, drafted] = [presetBudgets.value, budget.value];
  return (known && drafted && PRESETS.find((name) => sameBudget(known[name], drafted))) ?? null;
});

function sameBudget(a: Budget, b: Budget): boolean {
  const near = (x: number, y: number): boolean => Math.abs(x - y) < 1;
  return (
    a.tax === b.tax &&
    a.supplyFor === b.supplyFor &&
    near(a.readiness, b.readiness) &&
    BUDGET_LINES.every((line) => near(a.lines[line], b.lines[line]))
  );
}

/** Takes a preset; readiness is ordered in whole points. */
export function takePreset(name: Preset): void {
  const chosen = presetBudgets.value?.[name];
  if (chosen) setBudget({ ...chosen, readiness: Math.round(chosen.readiness) });
}

/** Scales all lines to a sum, in the proportion they have. */
export function scaleLines(total: Money): void {
  const drafted = budget.value;
  if (!drafted) return;
  const scaled = repeatBudget(drafted, total);
  const empty = linesTotal(drafted.lines) === 0;
  const even = Object.fromEntries(
    BUDGET_LINES.map((line) => [line, scenario.value && playsLine(scenario.value, line) ? 1 : 0]),
  ) as Record<BudgetLine, number>;
  setBudget(empty ? { ...drafted, lines: divideLines(total, even) } : scaled);
}

/** Changes taxes, the readiness aimed at or what money for supply buys. */
export function setTerms(terms: Partial<Pick<Budget, 'tax' | 'readiness' | 'supplyFor'>>): void {
  const drafted = budget.value;
  if (drafted) setBudget({ ...drafted, ...terms });
}

/** Tax steps that may be ordered this turn, from lightest to heaviest. */
export const taxSteps = computed<readonly TaxStep[]>(() => {
  const known = serverView.value;
  if (!known?.own) return [];
  const now = TAX_STEPS.indexOf(known.own.tax);
  const atWar = isAtWar(known, known.own.id);
  return TAX_STEPS.filter((step, i) => (step !== 'war' || atWar || step === known.own?.tax) && Math.abs(i - now) <= 1);
});

/** The right end of the sliders, in billions: stays put while a slider moves, and leaves room beyond the greatest line. */
export const sliderEnd = computed(() => {
  const [known, ready] = [serverView.value, presetBudgets.value];
  if (!known?.draft || !ready) return 1;
  const budgets = [known.draft.budget, ready.asLastTurn, ready.steadyGrowth, ready.armFast];
  const greatest = Math.max(...budgets.flatMap(({ lines }) => BUDGET_LINES.map((line) => lines[line])));
  return niceEnd((1.3 * greatest) / 1000);
});

/** The next round number of two digits. */
export function niceEnd(value: number): number {
  if (value <= 0) return 1;
  let unit = 1;
  while (value > 100 * unit) unit *= 10;
  while (value <= 10 * unit) unit /= 10;
  return Math.ceil(value / (5 * unit)) * 5 * unit;
}

/** Step of the sliders, in billions. */
export const sliderStep = computed(() => (sliderEnd.value >= 60 ? 1 : 0.1));

/** A line's amount in billions, as its slider shows it. */
export const inSteps = (amount: number): number =>
  sliderStep.value === 1 ? Math.round(amount / 1000) : Math.round(amount / 100) / 10;

/** Money of so many billions. */
export const ofBn = (billions: number): Money => money(billions * 1000);
