import { linesTotal } from '../../../shared/formulas/budget.ts';
import { budgeting, disposable, divided, type Strategy, toward } from './strategy.ts';

/** Taxes high in the first two turns, to begin from a low consumption, and low ever after. */
export const emergencyTax: Strategy = budgeting((budget, { own, view }) => ({
  ...budget,
  tax: toward(own, view.turn <= 2 ? 'high' : 'low'),
}));

/** Taxes high in the first half, to invest, and low in the second, to consume. */
export const taxCycle: Strategy = budgeting((budget, { own, view }) => ({
  ...budget,
  tax: toward(own, view.turn <= view.turns / 2 ? 'high' : 'low'),
}));

/** In the last three turns nothing is invested: taxes fall and what is left goes into cohesion and home force. */
export const stripInvestment: Strategy = budgeting((budget, situation) => {
  const { own, view } = situation;
  if (view.turn <= view.turns - 3) return budget;
  const lean = { ...budget, tax: toward(own, 'low') };
  return divided(
    lean,
    { resilience: 0.5, homeForce: 0.5 },
    Math.min(linesTotal(budget.lines), disposable(situation, lean)),
  );
});

/** A tenth of output into projection force every year, and nothing into home force. */
export const spoiler: Strategy = budgeting((budget, { own }) => {
  const total = linesTotal(budget.lines);
  const projectionForce = Math.min(0.1 * own.output, total);
  const { homeForce, projectionForce: _given, ...civil } = budget.lines;
  const kept = Object.values(civil).reduce((sum: number, each) => sum + each, 0);
  const scale = (total - projectionForce) / Math.max(1, kept);
  const weights = Object.fromEntries(Object.entries(civil).map(([line, each]) => [line, each * scale]));
  return divided({ ...budget, readiness: 75 }, { ...weights, homeForce: 0 * homeForce, projectionForce });
});

/** As much debt as lenders carry, all of it invested. */
export const debtBinge: Strategy = budgeting((budget, situation) => {
  const { own } = situation;
  const forces = { homeForce: budget.lines.homeForce, projectionForce: budget.lines.projectionForce };
  const borrowed = own.debt < 1.05 * own.output ? 0.12 * own.output : 0;
  const total = disposable(situation, budget) + borrowed;
  const civil = Math.max(0, total - forces.homeForce - forces.projectionForce);
  const weights = {
    industry: 0.35 * civil,
    science: 0.35 * civil,
    infrastructure: 0.2 * civil,
    resilience: 0.1 * civil,
  };
  return divided(budget, { ...weights, ...forces }, total);
});

/** All free money into one line. */
export const onlyInto = (line: 'industry' | 'science'): Strategy =>
  budgeting((budget) => divided({ ...budget, readiness: 45 }, { [line]: 1 }));

/** Not a soldier more, and none of those there are kept ready; the money goes into civil lines. */
export const noArms: Strategy = budgeting((budget) =>
  divided({ ...budget, readiness: 0 }, { ...budget.lines, homeForce: 0, projectionForce: 0, integration: 0 }),
);

/** Forces always as ready as can be. */
export const alwaysReady: Strategy = budgeting((budget) => ({ ...budget, readiness: 90 }));

/** Forces never very ready. */
export const neverReady: Strategy = budgeting((budget) => ({ ...budget, readiness: 45 }));
