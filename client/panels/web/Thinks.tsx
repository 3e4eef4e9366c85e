import type { PowerId } from '../../../shared/core/ids.ts';
import type { Cause, GameEvent } from '../../../shared/events/events.ts';
import type { SeatView } from '../../../shared/view/view.ts';
import { events } from '../../store/match.ts';
import { sum } from '../../store/names.ts';
import { num, signed } from '../../text/format.ts';
import { t } from '../../text/index.tsx';
import { Stat } from '../../ui/Stat.tsx';
import { ruleAt } from '../RuleLink.tsx';
import { factorWords } from '../words.ts';

/** How a power stands toward the reader's: relations, tension, trade, and what last moved them. */
export function Thinks({ view, power }: { view: SeatView; power: PowerId }) {
  const me = view.you;
  const pair = me ? view.pairs[power]?.[me] : undefined;
  if (!me || !pair) return null;
  const { relations, tension, trade } = pair;
  const mine = view.pairs[me]?.[power]?.tension ?? 0;
  const moved = (kind: 'relationsChanged' | 'tensionChanged') => causesOf(lastOfPair(events.value, kind, power, me));
  return (
    <div class="dossier-part dossier-thinks">
      <h3>{t('dossier.thinks')}</h3>
      <div class="row between">
        <Stat
          label={t('dossier.relations')}
          value={signed(relations)}
          tone={relations <= -20 ? 'bad' : relations >= 20 ? 'good' : undefined}
          explain={{ what: t('map.explain.relations'), moved: moved('relationsChanged') }}
        />
        <Stat
          label={t('dossier.tension')}
          value={num(tension)}
          tone={tension >= 60 ? 'bad' : undefined}
          explain={{ what: t('map.explain.tension'), moved: moved('tensionChanged') }}
        />
        <Stat
          label={t('dossier.trade')}
          value={sum(trade)}
          explain={{ what: t('explain.trade'), rule: ruleAt('trade') }}
        />
      </div>
      <p class="small soft">{t('dossier.tension.yours', { level: num(mine) })}</p>
    </div>
  );
}

type Moved = Extract<GameEvent, { kind: 'relationsChanged' | 'tensionChanged' }>;

function lastOfPair(all: readonly GameEvent[], kind: Moved['kind'], power: PowerId, toward: PowerId): Moved | null {
  for (let i = all.length - 1; i >= 0; i--) {
    const event = all[i];
    if (event.kind === kind && event.power === power && event.toward === toward) return event;
  }
  return null;
}

function causesOf(event: Moved | null) {
  return [...(event?.causes ?? [])]
    .sort((a: Cause, b: Cause) => Math.abs(b.points) - Math.abs(a.points))
    .slice(0, 5)
    .map(({ factor, points }) => ({ label: factorWords(factor), by: signed(points, 1) }));
}
