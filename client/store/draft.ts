import './rules.ts';
import { batch, computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Money } from '../../shared/core/money.ts';
import type { RuleError } from '../../shared/core/result.ts';
import type { BudgetLine } from '../../shared/model/vocabulary.ts';
import type { Budget } from '../../shared/model/world.ts';
import type { SeatView } from '../../shared/view/view.ts';
import { beforeCommands, faultOf, sendRaw } from './commands.ts';
import { serverView } from './match.ts';

/** How long the sliders must rest before the budget is sent, ms. */
export const REST = 250;

interface Pending {
  budget: Budget;
  /** Match and turn it was drafted in; in another it is void. */
  match: string;
  turn: number;
  /** Number of the command that carried it, once answered. */
  seq: number | null;
}

const pending = signal<Pending | null>(null);
const fault = signal<RuleError | null>(null);
let timer: ReturnType<typeof setTimeout> | undefined;
let sending: Promise<void> = Promise.resolve();

/** The view as this seat means it to be: the server's, with the budget as it now stands under the sliders. */
export const view: ReadonlySignal<SeatView | null> = computed(() => {
  const [known, mine] = [serverView.value, pending.value];
  if (!known?.draft || !mine || mine.turn !== known.turn || mine.match !== known.match) return known;
  return { ...known, draft: { ...known.draft, budget: mine.budget } };
});

/** The budget under the sliders; null for an onlooker. */
export const budget = computed(() => view.value?.draft?.budget ?? null);

/** Why the budget as it stands cannot be kept, or null. While there is one the server holds the last one that could. */
export const budgetFault: ReadonlySignal<RuleError | null> = fault;

/** Whether the server has not yet confirmed what the sliders show. */
export const budgetUnsaved = computed(() => view.value !== serverView.value);

/** Changes the budget at once here, and on the server as soon as the hand rests. */
export function setBudget(next: Budget): void {
  const known = serverView.value;
  if (!known) return;
  batch(() => {
    pending.value = { budget: next, match: known.match, turn: known.turn, seq: null };
    fault.value = faultOf({ kind: 'draftBudget', budget: next });
  });
  clearTimeout(timer);
  timer = setTimeout(() => void flushBudget(), REST);
}

/** Sets one line of the budget, in whole millions. */
export function setLine(line: BudgetLine, amount: Money): void {
  const now = budget.value;
  if (now) setBudget({ ...now, lines: { ...now.lines, [line]: amount } });
}

/** Sends what is held back, if anything; resolves when the server has answered. */
export function flushBudget(): Promise<void> {
  clearTimeout(timer);
  sending = sending.then(sendPending);
  return sending;
}

async function sendPending(): Promise<void> {
  const mine = pending.value;
  if (!mine || mine.seq !== null || fault.value) return;
  const answer = await sendRaw({ kind: 'draftBudget', budget: mine.budget });
  if (pending.value !== mine) return;
  if (answer.ok) pending.value = { ...mine, seq: answer.seq };
  else fault.value = answer.error;
}

/** Lets go of what is drafted here and not sent: the server's draft stands. */
export function dropBudget(): void {
  clearTimeout(timer);
  batch(() => {
    pending.value = null;
    fault.value = null;
  });
}

// The server's view has caught up with the draft, or has gone past it.
effect(() => {
  const [known, mine] = [serverView.value, pending.value];
  if (!known || !mine) return;
  const void_ = mine.turn !== known.turn || mine.match !== known.match || known.phase !== 'plan';
  if (void_ || (mine.seq !== null && known.seq >= mine.seq)) dropBudget();
});

beforeCommands(flushBudget);
