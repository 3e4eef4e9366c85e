import type { PowerId, TreatyId } from '../../../shared/core/ids.ts';
import { sanctionsInForce, tradeTreatiesBetween } from '../../../shared/treaties/sanctionsInForce.ts';
import type { SeatView } from '../../../shared/view/view.ts';
import { t } from '../../text/index.tsx';
import { namesOf } from '../words.ts';

/** Warns who is about to join a bloc whose sanctions would break what it has promised in trade. */
export function Breaks({ view, id, me }: { view: SeatView; id: TreatyId; me: PowerId }) {
  const targets = sanctionsInForce(view, view.turn).flatMap(({ under, target }) => (under === id ? [target] : []));
  const broken = [...new Set(targets)].filter(
    (target) => tradeTreatiesBetween(view.treaties, me, target, view.turn).length > 0,
  );
  if (broken.length === 0) return null;
  return <p class="field-error">{t('bloc.apply.breaks', { powers: namesOf(broken) })}</p>;
}
