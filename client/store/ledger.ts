import { computed } from '@preact/signals';
import type { EventOf, GameEvent } from '../../shared/events/events.ts';
import type { IndexCause } from '../../shared/model/world.ts';
import { events, serverView } from './match.ts';

/** One year of the balance ledger: Security in points, split into what stands at home and what partners lend. */
export interface LedgerYear {
  turn: number;
  home: number;
  abroad: number;
}

const coverIn = (causes: readonly IndexCause[] | undefined): number =>
  (causes ?? []).reduce((sum, { factor, points }) => (factor === 'cover' ? sum + points : sum), 0);

type Scored = EventOf<'indicesScored'>;

/**
 * The ledger of the years that were scored, oldest first, from what partners' cover gives now and from its change in each year.
 * Changes under a twentieth of a point are not told, so earlier years are exact to about that.
 */
export function ledgerOf(scored: readonly Scored[], coverNow: number): LedgerYear[] {
  const years: LedgerYear[] = [];
  let cover = coverNow;
  for (const { turn, indices, causes } of [...scored].reverse()) {
    const abroad = Math.min(Math.max(0, cover), indices.security);
    years.unshift({ turn, home: indices.security - abroad, abroad });
    cover -= coverIn(causes.security);
  }
  return years;
}

/** The own power's balance ledger; empty before the first year is over, and for onlookers. */
export const balanceLedger = computed<readonly LedgerYear[]>(() => {
  const own = serverView.value?.own;
  if (!own) return [];
  const mine = (event: GameEvent): event is Scored => event.kind === 'indicesScored' && event.power === own.id;
  return ledgerOf(events.value.filter(mine), coverIn(own.parts.security));
});
