import type { PowerId } from '../../../shared/core/ids.ts';
import type { EventOf } from '../../../shared/events/events.ts';
import type { Verdict } from '../../../shared/model/match.ts';
import { INDICES, type IndexName } from '../../../shared/model/vocabulary.ts';
import { events, serverView } from '../../store/match.ts';
import { powerName } from '../../store/names.ts';
import { num, pct } from '../../text/format.ts';
import { t } from '../../text/index.tsx';

/** What the winner did better than the others, and how it kept its word. */
export function Why({ power, verdict }: { power: PowerId; verdict: Verdict }) {
  const view = serverView.value;
  if (!view) return null;
  const { indices } = verdict.scores[power];
  const lead = (index: IndexName) => indices[index] - averageOfOthers(verdict, power, index);
  const best = [...INDICES].sort((a, b) => lead(b) - lead(a));
  const least = [...INDICES].sort((a, b) => indices[a] - indices[b])[0];
  const { record, share } = view.powers[power];
  const kept = record.filter(({ kind }) => kind === 'honoured').length;
  const broken = record.filter(({ kind }) => kind === 'hedged' || kind === 'abandoned' || kind === 'broke').length;
  const first = events.value.find((event): event is EventOf<'sharesPublished'> => event.kind === 'sharesPublished');
  const said = (index: IndexName) => ({ index: t(`game.index.${index}`), value: num(indices[index]) });
  return (
    <section class="end-why">
      <h2>{t('end.why', { power: powerName(power) })}</h2>
      <ul>
        {best
          .slice(0, 2)
          .filter((index) => lead(index) > 0)
          .map((index) => (
            <li key={index}>{t('end.why.best', { ...said(index), more: num(lead(index)) })}</li>
          ))}
        <li>{t('end.why.record', { kept, broken })}</li>
        {first && <li>{t('end.why.share', { from: pct(100 * first.shares[power], 1), to: pct(100 * share, 1) })}</li>}
        <li>{t('end.why.least', said(least))}</li>
      </ul>
    </section>
  );
}

function averageOfOthers({ scores }: Verdict, power: PowerId, index: IndexName): number {
  const others = (Object.keys(scores) as PowerId[]).filter((id) => id !== power);
  return others.reduce((sum, id) => sum + scores[id].indices[index], 0) / Math.max(1, others.length);
}
