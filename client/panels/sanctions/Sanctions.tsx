import { useState } from 'preact/hooks';
import type { PowerId } from '../../../shared/core/ids.ts';
import { levelOf } from '../../../shared/formulas/sanctions.ts';
import type { Sanction } from '../../../shared/model/statecraft.ts';
import { board, you } from '../../store/derived.ts';
import { serverView } from '../../store/match.ts';
import { playsModule } from '../../store/modules.ts';
import { powerName } from '../../store/names.ts';
import { t } from '../../text/index.tsx';
import { RuleLink } from '../RuleLink.tsx';
import { useIntent } from '../useIntent.ts';
import { SanctionForm } from './SanctionForm.tsx';

/** Sanctions: who has them on whom, and putting, raising and lifting one's own with the price beside it. */
export function Sanctions() {
  const [view, known, me] = [serverView.value, board.value, you.value];
  const [target, setTarget] = useState<PowerId | null>(null);
  useIntent('sanction', ({ on }) => setTarget(on));
  if (!view || !known || !playsModule('sanctions')) return null;
  const standing = effective(known.sanctions);
  const first = standing.find(({ from, target: other }) => from === me || other === me);
  const other = first?.from === me ? first.target : first?.from;
  const usual = other ?? known.geography.powerIds.find((power) => power !== me);
  return (
    <section class="section sanctions" aria-label={t('sanctions.title')}>
      <h2>{t('sanctions.title')}</h2>
      <RuleLink entry="sanctions" />
      {standing.length === 0 && <p class="small soft">{t('sanctions.none')}</p>}
      {standing.length > 0 && (
        <ul class="small" aria-label={t('sanctions.inForce')}>
          {standing.map(({ from, target: on, level, since, under }) => (
            <li key={`${from} ${on}`}>
              {t('sanctions.row', { from: powerName(from), target: powerName(on), level, since })}
              {under !== null && <span class="soft"> ({t('sanctions.row.bound')})</span>}
            </li>
          ))}
        </ul>
      )}
      {me && view.phase === 'plan' && usual && (
        <SanctionForm view={view} known={known} me={me} target={target ?? usual} onTarget={setTarget} />
      )}
    </section>
  );
}

/** One entry a pair: the highest. */
function effective(sanctions: readonly Sanction[]): Sanction[] {
  return sanctions.filter(
    (one, at) =>
      one.level === levelOf(sanctions, one.from, one.target) &&
      sanctions.findIndex(
        ({ from, target, level }) => from === one.from && target === one.target && level === one.level,
      ) === at,
  );
}
