import type { TreatyId } from '../../shared/core/ids.ts';
import type { EventOf } from '../../shared/events/events.ts';
import type { TreatyTerms } from '../../shared/model/treaty.ts';
import { events, scenario } from './match.ts';

/** What a treaty said: from the event of its signature, or that by which a secret one became known, or for those that stood when the match began, from the scenario. */
export function termsOf(treaty: TreatyId): TreatyTerms | undefined {
  const signed = events.value.find(
    (event): event is EventOf<'treatySigned' | 'secretLearned' | 'secretRevealed'> =>
      (event.kind === 'treatySigned' || event.kind === 'secretLearned' || event.kind === 'secretRevealed') &&
      event.treaty === treaty,
  );
  // The scenario's treaties have the first numbers, in its order.
  return signed?.terms ?? scenario.value?.treaties[Number(treaty.slice(1)) - 1];
}
