import type { TreatyId } from '../core/ids.ts';
import type { Treaty } from '../model/treaty.ts';
import type { Obligation } from '../model/world.ts';
import { ruleOf } from './index.ts';
import type { Transfer } from './rule.ts';
import { type Binding, bindingIn } from './term.ts';

export type { Transfer } from './rule.ts';

/** Payments due in `turn` under treaties in force, then under obligations outside treaties, in a fixed order. */
export function transfersDue(
  treaties: Readonly<Record<TreatyId, Treaty>>,
  obligations: readonly Obligation[],
  turn: number,
): readonly Transfer[] {
  const last = known.get(treaties);
  if (last?.turn === turn && last.obligations === obligations) return last.due;
  const due = findDue(treaties, obligations, turn);
  known.set(treaties, { turn, obligations, due });
  return due;
}

// Treaties and obligations are replaced and never changed, and several phases and all seats ask for the same turn's.
const known = new WeakMap<
  Readonly<Record<TreatyId, Treaty>>,
  { turn: number; obligations: readonly Obligation[]; due: readonly Transfer[] }
>();

function findDue(
  treaties: Readonly<Record<TreatyId, Treaty>>,
  obligations: readonly Obligation[],
  turn: number,
): Transfer[] {
  const due: Transfer[] = [];
  for (const binding of bindingIn(treaties, turn)) addTreaty(due, binding, turn);
  for (const { from, to, amount, until, reason } of obligations) {
    if (turn <= until) due.push({ from, to, amount, reason, treaty: null });
  }
  return due;
}

function addTreaty(due: Transfer[], { treaty, parties }: Binding, turn: number): void {
  treaty.clauses.forEach((clause, index) => {
    const rule = ruleOf(clause);
    if (!rule.transfers || rule.roles(clause).some((power) => !parties.includes(power))) return;
    for (const { from, to, amount, reason } of rule.transfers(clause, treaty, turn)) {
      due.push({ from, to, amount, reason, treaty: treaty.id, clause: index });
    }
  });
}
