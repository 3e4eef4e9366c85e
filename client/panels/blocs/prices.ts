import type { TreatyId } from '../../../shared/core/ids.ts';
import { priceToSign } from '../../../shared/orders/capital.ts';
import type { SeatView } from '../../../shared/view/view.ts';
import { constants } from '../../store/derived.ts';

/** Political capital that it costs the reader to become a member of a bloc. */
export function joiningPrice(view: SeatView, bloc: TreatyId): number {
  const charter = view.treaties[bloc];
  if (!charter || !view.own || !constants.value) return 0;
  return priceToSign(charter, view.own.credibility, constants.value);
}
