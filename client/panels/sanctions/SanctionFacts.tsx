import type { PowerId } from '../../../shared/core/ids.ts';
import { board } from '../../store/derived.ts';
import { playsModule } from '../../store/modules.ts';
import { t } from '../../text/index.tsx';
import { namesOf } from '../words.ts';

/** Whose sanctions a power is under, and on whom it has put its own; nothing where there are none. */
export function SanctionFacts({ power }: { power: PowerId }) {
  const standing = board.value?.sanctions ?? [];
  if (!playsModule('sanctions')) return null;
  const unique = (list: PowerId[]): PowerId[] => [...new Set(list)];
  const senders = unique(standing.filter(({ target }) => target === power).map(({ from }) => from));
  const targets = unique(standing.filter(({ from }) => from === power).map(({ target }) => target));
  return (
    <>
      {senders.length > 0 && <p class="small bad">{t('sanctions.fact.under', { powers: namesOf(senders) })}</p>}
      {targets.length > 0 && <p class="small">{t('sanctions.fact.by', { powers: namesOf(targets) })}</p>}
    </>
  );
}
