import { useState } from 'preact/hooks';
import type { PowerId, RegionId } from '../../../shared/core/ids.ts';
import type { EventOf } from '../../../shared/events/events.ts';
import { serverView } from '../../store/match.ts';
import { powerName } from '../../store/names.ts';
import { lastTurnEvents } from '../../store/turns.ts';
import { t } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { useIntent } from '../useIntent.ts';
import { demandWords } from '../words.ts';
import { DemandForm } from './DemandForm.tsx';
import { WarCard } from './WarCard.tsx';

/** Between crises: wars and their fronts, a demand of one's own, and what came of the last ones. */
export function Quiet() {
  const view = serverView.value;
  const [form, setForm] = useState<{ target?: PowerId; region?: RegionId } | null>(null);
  useIntent('demand', ({ target, region }) => setForm({ target, region }));
  if (!view) return null;
  const drafted = view.draft?.demand ?? null;
  const last = lastTurnEvents.value.filter((event): event is EventOf<'crisisEnded'> => event.kind === 'crisisEnded');
  const open = form ?? (drafted ? {} : null);
  return (
    <div class="crisis-quiet">
      <section class="section">
        <h2>{t('crisis.quiet.title')}</h2>
        <p class="small soft">{t('crisis.quiet.lead')}</p>
        {view.you && view.phase === 'plan' && !open && (
          <p class="crisis-make">
            <Button icon="flag" onClick={() => setForm({})}>
              {t('crisis.make')}
            </Button>
          </p>
        )}
      </section>
      {open && view.phase === 'plan' && (
        <DemandForm
          key={`${open.target ?? ''} ${open.region ?? ''}`}
          target={open.target}
          region={open.region}
          onClose={() => setForm(null)}
        />
      )}
      {view.wars.length > 0 && (
        <section class="section">
          <h2>{t('war.title')}</h2>
          {view.wars.map((war) => (
            <WarCard key={war.id} war={war} />
          ))}
        </section>
      )}
      {last.length > 0 && (
        <section class="section">
          <h2>{t('crisis.last')}</h2>
          <ul class="crisis-last">
            {last.map((event) => (
              <li key={event.id}>
                <b>{demandWords(event.challenger, event.demand)}.</b>{' '}
                {t(`crisis.outcome.${event.outcome}`, {
                  power: powerName(event.challenger),
                  target: powerName(event.target),
                })}
              </li>
            ))}
          </ul>
        </section>
      )}
      {view.wars.length === 0 && last.length === 0 && !open && (
        <Empty title={t('crisis.quiet.none')}>{t('crisis.quiet.none.text')}</Empty>
      )}
    </div>
  );
}
