import type { PowerId } from '../core/ids.ts';
import type { Money } from '../core/money.ts';
import type { RuleError } from '../core/result.ts';
import type { BlocState, MotionBody } from '../model/bloc.ts';
import type { Constants } from '../model/constants.ts';
import type { TreatyTerms } from '../model/treaty.ts';
import { treatyFault } from './legality.ts';
import type { TreatyFacts } from './rule.ts';

/** Why a power cannot become a member under this charter, or null: what would bar it from signing such a treaty bars it here. */
export function admissionFault(charter: TreatyTerms, power: PowerId, facts: TreatyFacts): RuleError | null {
  if (charter.parties.includes(power)) return { code: 'bloc/already-member', params: { power } };
  const { clauses, duration, notice } = charter;
  return treatyFault({ parties: [...charter.parties, power].sort(), clauses, duration, notice }, facts);
}

/**
 * Why the fund cannot make this payment, or null: there must be the money, and nobody is given more than `aidMost` of its
 * output in a year, as under aid.
 */
export function spendFault(
  { to, amount }: Pick<Extract<MotionBody, { kind: 'spendFund' }>, 'to' | 'amount'>,
  bloc: Pick<BlocState, 'fund' | 'granted'>,
  output: Money,
  constants: Constants,
): RuleError | null {
  if (amount > bloc.fund) return { code: 'bloc/fund-too-small', params: { amount, most: bloc.fund } };
  let given = 0;
  for (const grant of bloc.granted) if (grant.to === to) given += grant.amount;
  const most = Math.floor(output * constants.aidMost) - given;
  return amount > most ? { code: 'bloc/grant-too-large', params: { power: to, amount, most } } : null;
}
