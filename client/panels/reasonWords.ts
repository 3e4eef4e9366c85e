import { isChangeOfMind, type Reason } from '../../shared/model/treaty.ts';
import { serverView } from '../store/match.ts';
import { spoken } from '../store/names.ts';
import { hasText, t } from '../text/index.tsx';

/** A reason as it is said, and how much it weighed: positive spoke for, negative against. */
export interface SaidReason {
  text: string;
  weight: number;
  reason: Reason;
}

/** Why somebody did what it did, in its own words and order: what speaks for the deed comes first. */
export function reasonsSaid(reasons: readonly Reason[]): SaidReason[] {
  const me = serverView.value?.you;
  return together(reasons).flatMap((reason) => {
    const { factor, weight, params } = reason;
    const toReader = `reason.${factor}.you`;
    const meant = params?.partner ?? params?.power;
    const key = me && meant === me && hasText(toReader) ? toReader : `reason.${factor}`;
    if (!hasText(key)) return [];
    return [{ text: t(key, spoken(params)).replace(/-(?=\d)/g, '−'), weight, reason }];
  });
}

/** What each clause takes of Autonomy as one reason: the same sentence twice, with other figures, reads as a slip. */
function together(reasons: readonly Reason[]): Reason[] {
  const [first, ...more] = reasons.filter(({ factor }) => factor === 'autonomyCost');
  if (more.length === 0) return [...reasons];
  let { weight } = first;
  let points = Number(first.params.points);
  for (const other of more) {
    weight += other.weight;
    points += Number(other.params.points);
  }
  const sum = { ...first, weight, params: { points } };
  return reasons.flatMap((reason) => (reason === first ? [sum] : more.includes(reason) ? [] : [reason]));
}

/** The reasons as texts alone. */
export const reasonsInWords = (reasons: readonly Reason[]): string[] =>
  reasonsSaid(reasons.filter((reason) => !isChangeOfMind(reason))).map(({ text }) => text);
