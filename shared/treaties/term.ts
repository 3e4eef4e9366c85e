import { isEmpty, type PowerId, type TreatyId, valuesInOrder } from '../core/ids.ts';
import { keptWith } from '../core/kept.ts';
import type { Money } from '../core/money.ts';
import type { Clause, Treaty, TreatyTerms } from '../model/treaty.ts';
import { ruleOf } from './index.ts';

/** Whether the treaty binds anybody in `turn`. */
export function isInForce(treaty: Treaty, turn: number): boolean {
  return hasTerm(treaty, turn) && boundParties(treaty, turn).length >= 2;
}

function hasTerm(treaty: Treaty, turn: number): boolean {
  return turn >= treaty.since && turn <= treaty.until;
}

/** Parties the treaty binds in `turn`: all but those whose notice has run out. */
export function boundParties(treaty: Treaty, turn: number): readonly PowerId[] {
  if (isEmpty(treaty.leaving)) return treaty.parties;
  return treaty.parties.filter((power) => turn <= (treaty.leaving[power] ?? treaty.until));
}

/** A treaty in force, with the parties that it binds. */
export interface Binding {
  treaty: Treaty;
  parties: readonly PowerId[];
}

/** The treaties in force in `turn`, by id: the very same list for the same record, which is never changed. */
export function bindingIn(treaties: Treaties, turn: number): readonly Binding[] {
  let years = bindings.get(treaties);
  if (years === undefined) {
    years = new Map();
    bindings.set(treaties, years);
  }
  let list = years.get(turn);
  if (list === undefined) {
    list = findBinding(treaties, turn);
    years.set(turn, list);
  }
  return list;
}

type Treaties = Readonly<Record<TreatyId, Treaty>>;

// By treaties and year: payments, ties, sanctions and estimates all ask for this year's or the next.
const bindings = new WeakMap<Treaties, Map<number, readonly Binding[]>>();

/** All treaties of a record by id: the very same list for the same record. */
export const treatiesInOrder = keptWith((treaties: Treaties): readonly Treaty[] => valuesInOrder(treaties));

function findBinding(treaties: Treaties, turn: number): Binding[] {
  const list: Binding[] = [];
  for (const treaty of treatiesInOrder(treaties)) {
    if (!hasTerm(treaty, turn)) continue;
    const parties = boundParties(treaty, turn);
    if (parties.length >= 2) list.push({ treaty, parties });
  }
  return list;
}

/** Whether the treaty holds a promise to fight for another. */
export function isPactTreaty(terms: Pick<TreatyTerms, 'clauses'>): boolean {
  return terms.clauses.some((clause) => ruleOf(clause).isPact);
}

/** Whether the treaty ends a war. */
export function isPeaceTreaty(terms: Pick<TreatyTerms, 'clauses'>): boolean {
  return terms.clauses.some((clause) => ruleOf(clause).isPeace === true);
}

/**
 * The treaty once `power` is out of it: without the clauses that gave it a part. Null where nothing is left to keep,
 * because fewer than two parties or no clause remain.
 */
export function withoutParty(treaty: Treaty, power: PowerId): Treaty | null {
  const parties = treaty.parties.filter((party) => party !== power);
  const clauses: Clause[] = [];
  const owed: Record<number, Money> = {};
  treaty.clauses.forEach((clause, index) => {
    if (ruleOf(clause).roles(clause).includes(power)) return;
    if (treaty.owed[index] !== undefined) owed[clauses.length] = treaty.owed[index];
    clauses.push(clause);
  });
  if (parties.length < 2 || clauses.length === 0) return null;
  const { [power]: _gone, ...leaving } = treaty.leaving;
  return { ...treaty, parties, clauses, owed, leaving };
}

/** The terms with their parties in id order. */
export function normaliseTerms(terms: TreatyTerms): TreatyTerms {
  return { ...terms, parties: [...terms.parties].sort() };
}
