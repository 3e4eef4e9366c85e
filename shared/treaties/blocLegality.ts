import type { PowerId, TreatyId } from '../core/ids.ts';
import type { Money } from '../core/money.ts';
import type { RuleError } from '../core/result.ts';
import type { BlocState, MotionBody } from '../model/bloc.ts';
import type { Constants } from '../model/constants.ts';
import type { TreatyTerms } from '../model/treaty.ts';
import { treatyFault } from './legality.ts';
import type { TreatyFacts } from './rule.ts';

/**
 * Why a power cannot become a member under this charter, or null: what would bar it from signing such a treaty bars it here.
 * So do the bloc's own sanctions on it, and where members promise each other trade, any sanctions between it and a member
 * that a commitment obliges either to: on joining, one of the two promises would be broken.
 */
export function admissionFault(
  charter: TreatyTerms & { id: TreatyId },
  power: PowerId,
  facts: TreatyFacts,
): RuleError | null {
  if (charter.parties.includes(power)) return { code: 'bloc/already-member', params: { power } };
  const { clauses, duration, notice } = charter;
  const parties = [...charter.parties, power].sort();
  return treatyFault({ parties, clauses, duration, notice }, facts) ?? tornFault(charter, power, facts);
}

function tornFault(
  { id, parties, clauses }: TreatyTerms & { id: TreatyId },
  power: PowerId,
  { sanctionsNext }: TreatyFacts,
): RuleError | null {
  const trades = clauses.some(({ kind }) => kind === 'trade');
  for (const { from, target, under } of sanctionsNext) {
    if (under === id && target === power) return { code: 'bloc/under-sanctions', params: { power } };
    const other = from === power ? target : target === power ? from : null;
    if (trades && under !== null && other !== null && parties.includes(other))
      return { code: 'bloc/torn', params: { power, other } };
  }
  return null;
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
