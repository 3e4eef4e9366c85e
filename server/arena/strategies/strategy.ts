import type { PowerId } from '../../../shared/core/ids.ts';
import { money } from '../../../shared/core/money.ts';
import { divideLines, emptyLines, linesTotal } from '../../../shared/formulas/budget.ts';
import type { Command, CommandOf } from '../../../shared/model/match.ts';
import type { Scenario } from '../../../shared/model/scenario.ts';
import type { TreatyTerms } from '../../../shared/model/treaty.ts';
import { type BudgetLine, TAX_STEPS, type TaxStep } from '../../../shared/model/vocabulary.ts';
import type { Budget, Power } from '../../../shared/model/world.ts';
import { previewBudget } from '../../../shared/orders/budgetPreview.ts';
import { validate } from '../../../shared/orders/validate.ts';
import type { SeatView } from '../../../shared/view/view.ts';

/** What a seat knows as it decides, and the power it plays into the hands of or is fed by, where the strategy takes two. */
export interface Situation {
  view: SeatView;
  scenario: Scenario;
  me: PowerId;
  own: Power;
  friend: PowerId | null;
}

/** What a seat orders whatever the case: it changes what its able rival decided. */
export type Strategy = (situation: Situation, decided: Command[]) => Command[];

/** One strategy after another. */
export function all(...strategies: Strategy[]): Strategy {
  return (situation, decided) => strategies.reduce((commands, strategy) => strategy(situation, commands), decided);
}

/** A strategy that only changes budgets. */
export function budgeting(change: (budget: Budget, situation: Situation) => Budget): Strategy {
  return (situation, decided) =>
    decided.map((command) =>
      command.kind === 'draftBudget'
        ? { ...command, budget: affordable(change(command.budget, situation), situation) }
        : command,
    );
}

/** The budget with its lines cut alike to what there is, where they ask for more. */
function affordable(budget: Budget, { view, scenario }: Situation): Budget {
  const preview = previewBudget(view, scenario, { ...budget, lines: emptyLines() });
  const most = Math.max(0, preview.disposable + preview.deficitMost);
  const total = linesTotal(budget.lines);
  return total <= most ? budget : { ...budget, lines: divideLines(money(most), budget.lines) };
}

/** Money without a deficit under this tax and readiness, millions. */
export function disposable({ view, scenario }: Situation, budget: Budget): number {
  return Math.max(0, previewBudget(view, scenario, { ...budget, lines: emptyLines() }).disposable);
}

/** The same money divided by these weights. */
export function divided(budget: Budget, weights: Partial<Record<BudgetLine, number>>, total?: number): Budget {
  const whole = money(Math.floor(total ?? linesTotal(budget.lines)));
  return { ...budget, lines: divideLines(whole, { ...(emptyLines() as Record<BudgetLine, number>), ...weights }) };
}

/** The tax one step from today's toward this one. */
export function toward(own: Power, wanted: Exclude<TaxStep, 'war'>): TaxStep {
  const now = TAX_STEPS.indexOf(own.tax);
  return TAX_STEPS[now + Math.sign(TAX_STEPS.indexOf(wanted) - now)];
}

/** Whether this call plans the year: only then is there a budget among the commands. */
export function plansYear(decided: readonly Command[]): boolean {
  return decided.some(({ kind }) => kind === 'draftBudget');
}

/** The demand of these, in their order, that may be made now, in place of the rival's own. */
export function demanding(
  { view, scenario }: Situation,
  wanted: readonly CommandOf<'draftDemand'>[],
  decided: Command[],
): Command[] {
  if (!plansYear(decided)) return decided;
  const demand = wanted.find((command) => validate(view, scenario, command) === null);
  if (demand === undefined) return decided;
  const rest = decided.filter(({ kind }) => kind !== 'draftDemand' && kind !== 'lockIn');
  return [...rest, demand, { kind: 'lockIn' }];
}

/** Adds the first of these offers that may be made, unless an offer of this seat to the same parties stands this turn. */
export function offering(
  { view, scenario, me }: Situation,
  offers: readonly TreatyTerms[],
  decided: Command[],
): Command[] {
  if (!plansYear(decided)) return decided;
  const made = Object.values(view.proposals).filter(({ by, turn }) => by === me && turn === view.turn);
  for (const terms of offers) {
    if (made.some((offer) => offer.terms.parties.join() === terms.parties.join())) continue;
    const command: Command = { kind: 'propose', terms };
    if (validate(view, scenario, command) === null) return [command];
  }
  return decided;
}

/** Signs every open offer that these terms fit, in place of the rival's answer to it. */
export function signing(
  { view, scenario, me }: Situation,
  fits: (terms: TreatyTerms, by: PowerId) => boolean,
  decided: Command[],
): Command[] {
  return decided.map((command) => {
    if (command.kind !== 'refuse') return command;
    const proposal = view.proposals[command.proposal];
    if (proposal === undefined || proposal.by === me || !fits(proposal.terms, proposal.by)) return command;
    const sign: Command = { kind: 'sign', proposal: command.proposal };
    return validate(view, scenario, sign) === null ? sign : command;
  });
}

/** Decides every crisis of its own as challenger alike, where that is allowed. */
export function deciding(decision: 'attack' | 'backDown'): Strategy {
  return ({ view, scenario }, decided) =>
    decided.map((command) => {
      if (command.kind !== 'decideCrisis') return command;
      const changed: Command = { ...command, decision };
      return validate(view, scenario, changed) === null ? changed : command;
    });
}
