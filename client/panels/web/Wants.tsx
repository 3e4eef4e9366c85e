import { keysOf, type PowerId } from '../../../shared/core/ids.ts';
import type { SeatView } from '../../../shared/view/view.ts';
import { events } from '../../store/match.ts';
import { powerName } from '../../store/names.ts';
import { num, signed } from '../../text/format.ts';
import { t } from '../../text/index.tsx';
import { Reasons } from '../Reasons.tsx';
import { clausesInShort, demandWords } from '../words.ts';

/** Demands shown, the newest first. */
const DEMANDS = 2;

/** What a power wants, as far as its doctrine, its fears, its demands and its offers tell. */
export function Wants({ view, power }: { view: SeatView; power: PowerId }) {
  const seat = view.seats[power];
  const others = keysOf(view.powers).filter((id) => id !== power);
  const feared = most(others, (id) => view.pairs[power]?.[id]?.tension ?? 0);
  const liked = most(others, (id) => view.pairs[power]?.[id]?.relations ?? 0);
  const demands = events.value
    .filter((event) => event.kind === 'demandMade')
    .filter((event) => event.challenger === power && event.demand.kind !== 'redress')
    .slice(-DEMANDS)
    .reverse();
  const offer = Object.values(view.proposals).find(
    ({ by, status, terms }) =>
      by === power && status === 'open' && view.you !== null && terms.parties.includes(view.you),
  );
  return (
    <div class="dossier-part">
      <h3>{t('dossier.wants')}</h3>
      <ul class="dossier-wants">
        {seat?.kind === 'ai' && (
          <li>
            {t(`doctrine.${seat.doctrine}`)}: {t(`doctrine.${seat.doctrine}.what`)}
          </li>
        )}
        {feared && feared.value >= 20 && (
          <li>{t('dossier.wants.fears', { power: powerName(feared.id), level: num(feared.value) })}</li>
        )}
        {liked && liked.value >= 10 && (
          <li>{t('dossier.wants.courts', { power: powerName(liked.id), level: signed(liked.value) })}</li>
        )}
        {demands.map((event) => (
          <li key={event.id}>
            {t('dossier.wants.demanded', { turn: event.turn, demand: demandWords(power, event.demand) })}
          </li>
        ))}
        {offer && (
          <li>
            {t('dossier.wants.offers', { clauses: clausesInShort(offer.terms.clauses) })}
            <Reasons reasons={offer.reasons.slice(0, 3)} />
          </li>
        )}
      </ul>
    </div>
  );
}

function most(ids: readonly PowerId[], of: (id: PowerId) => number): { id: PowerId; value: number } | null {
  const ranked = ids.map((id) => ({ id, value: of(id) })).sort((a, b) => b.value - a.value);
  return ranked[0] ?? null;
}
