import { keysOf, type PowerId, type TreatyId } from '../core/ids.ts';
import { inOrder, sinceOf } from '../formulas/sanctions.ts';
import type { Sanction } from '../model/statecraft.ts';
import type { Treaty } from '../model/treaty.ts';
import type { World } from '../model/world.ts';
import { type Binding, bindingIn, boundParties, isInForce } from './term.ts';

/**
 * The sanctions in force in `turn`: powers' own acts, what blocs decided for those whom their charters still bind, and what
 * commitments oblige their parties to. Entries of what no longer binds are gone.
 */
export function sanctionsInForce(
  { sanctions, treaties, blocs }: Pick<World, 'sanctions' | 'treaties' | 'blocs'>,
  turn: number,
): readonly Sanction[] {
  let years = known.get(treaties);
  if (years === undefined) {
    years = new Map();
    known.set(treaties, years);
  }
  const last = years.get(turn);
  if (last?.sanctions === sanctions && last.blocs === blocs) return last.inForce;
  const inForce = findInForce(sanctions, treaties, blocs, turn);
  years.set(turn, { sanctions, blocs, inForce });
  return inForce;
}

// Treaties, blocs and sanctions are replaced and never changed, and every seat's orders are checked against the same. By
// treaties and year: this one and the next are asked about.
const known = new WeakMap<
  World['treaties'],
  Map<number, Pick<World, 'sanctions' | 'blocs'> & { inForce: readonly Sanction[] }>
>();

function findInForce(
  kept: World['sanctions'],
  treaties: World['treaties'],
  blocs: World['blocs'],
  turn: number,
): readonly Sanction[] {
  const decided = kept.filter(
    ({ under, from }) =>
      under === null ||
      (Object.hasOwn(blocs, under) && Object.hasOwn(treaties, under) && isBound(treaties[under], from, turn)),
  );
  const promised: Sanction[] = [];
  for (const binding of bindingIn(treaties, turn)) addPromised(promised, binding, kept, turn);
  return promised.length === 0 && decided.length === kept.length ? kept : inOrder(merged(decided, promised));
}

function isBound(treaty: Treaty, power: PowerId, turn: number): boolean {
  return isInForce(treaty, turn) && boundParties(treaty, turn).includes(power);
}

function addPromised(
  promised: Sanction[],
  { treaty, parties }: Binding,
  kept: readonly Sanction[],
  turn: number,
): void {
  for (const clause of treaty.clauses) {
    if (clause.kind !== 'sanctions') continue;
    const { target, level } = clause;
    for (const from of parties) {
      if (from === target) continue;
      promised.push({ from, target, level, since: sinceOf(kept, from, target, turn), under: treaty.id });
    }
  }
}

/** One entry for each sender, target and obligation, at the highest level. */
function merged(decided: readonly Sanction[], promised: readonly Sanction[]): Sanction[] {
  const list: Sanction[] = [];
  for (const one of [...decided, ...promised]) {
    const same = list.findIndex((other) => isSame(other, one));
    if (same < 0) list.push(one);
    else if (one.level > list[same].level) list[same] = one;
  }
  return list;
}

function isSame(a: Sanction, b: Sanction): boolean {
  return a.from === b.from && a.target === b.target && a.under === b.under;
}

/** Treaties in force in `turn` that promise trade between two powers. */
export function tradeTreatiesBetween(
  treaties: Readonly<Record<TreatyId, Treaty>>,
  a: PowerId,
  b: PowerId,
  turn: number,
): TreatyId[] {
  return keysOf(treaties).filter(
    (id) =>
      treaties[id].clauses.some(({ kind }) => kind === 'trade') &&
      isBound(treaties[id], a, turn) &&
      isBound(treaties[id], b, turn),
  );
}
