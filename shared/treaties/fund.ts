import { keysOf, type PowerId, type TreatyId, valuesInOrder } from '../core/ids.ts';
import { type Money, noMoney, splitExactly } from '../core/money.ts';
import { type BlocFacts, duesOf } from '../formulas/blocs.ts';
import type { BlocState } from '../model/bloc.ts';
import type { Treaty } from '../model/treaty.ts';
import { blocRulesOf } from './charter.ts';
import type { Transfer } from './rule.ts';
import { boundParties, isInForce } from './term.ts';

/** What the dues of blocs depend on; all of it is known to everybody whom the blocs bind. */
export interface FundFacts extends BlocFacts {
  turn: number;
  treaties: Readonly<Record<TreatyId, Treaty>>;
  blocs: Readonly<Record<TreatyId, BlocState>>;
}

/** What members owe the funds of their blocs this year, by charter and member. */
export function fundsDue(facts: FundFacts): Transfer[] {
  const due: Transfer[] = [];
  for (const { treaty: id } of valuesInOrder(facts.blocs)) {
    const charter = facts.treaties[id];
    const rules = charter && blocRulesOf(charter);
    if (!rules || rules.fund === 0 || !isInForce(charter, facts.turn)) continue;
    const members = boundParties(charter, facts.turn);
    const dues = duesOf(members, rules, facts);
    for (const from of members) {
      if (dues[from] > 0) due.push({ from, to: null, amount: dues[from], reason: 'fund', treaty: id });
    }
  }
  return due;
}

/** Money that comes out of a fund. */
export interface Payout {
  bloc: TreatyId;
  to: PowerId;
  amount: Money;
}

/** What funds pay out this year: what was voted, and all that is left of a bloc that is no more, by what its last members paid. */
export function payoutsDue({ blocs, treaties }: Pick<FundFacts, 'blocs' | 'treaties'>): Payout[] {
  const due: Payout[] = [];
  for (const bloc of valuesInOrder(blocs)) {
    for (const { to, amount } of bloc.granted) due.push({ bloc: bloc.treaty, to, amount });
    if (treaties[bloc.treaty] !== undefined) continue;
    const heirs = keysOf(bloc.contributed);
    const parts = splitExactly(
      bloc.fund,
      heirs.map((heir) => bloc.contributed[heir] ?? noMoney),
    );
    heirs.forEach((to, index) => {
      if (parts[index] > 0) due.push({ bloc: bloc.treaty, to, amount: parts[index] });
    });
  }
  return due;
}
