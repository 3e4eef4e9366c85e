import type { PowerId } from '../../../shared/core/ids.ts';
import type { SeatView } from '../../../shared/view/view.ts';
import { sheet } from '../../store/derived.ts';
import { endLesson, type Lesson, readTip } from '../../store/lesson.ts';
import { powerName } from '../../store/names.ts';
import { openPanel, panel, stage } from '../../store/selection.ts';
import { crisesWaiting, openOffers } from '../../store/unread.ts';
import { pct } from '../../text/format.ts';
import { t } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Roads } from './Roads.tsx';
import { type Tip, tipFor } from './tips.ts';

/** The tip that fits what stands before the reader, until it was read. */
export function TipCard({ lesson, view, me }: { lesson: Lesson; view: SeatView; me: PowerId }) {
  const now = { view, me, sheet: sheet.value, offers: openOffers.value.length, asked: crisesWaiting.value.length };
  const tip = tipFor(now, lesson.read);
  if (!tip) return null;
  const last = tip.id === 'last';
  const place = tip.panel;
  return (
    <aside class="guide" aria-labelledby="guide-title">
      <div class="row between">
        <p class="small soft">{t('tip.title')}</p>
        <IconButton icon="cross" label={t('tip.end')} onClick={endLesson} />
      </div>
      <h2 id="guide-title">{t(`tip.${tip.id}.title`)}</h2>
      <p>{textOf(tip)}</p>
      {tip.id === 'roads' && <Roads />}
      {last && (
        <p>
          <a href="/rules" target="_blank" rel="noreferrer">
            {t('tip.last.rules')}
          </a>
        </p>
      )}
      <div class="row wrap">
        {place && (place !== panel.value || stage.value !== null) && (
          <Button size="small" onClick={() => openPanel(place)}>
            {t('tip.open', { panel: t(`game.desk.${place}`) })}
          </Button>
        )}
        <Button size="small" onClick={() => (last ? endLesson() : readTip(tip.id))}>
          {t(last ? 'tip.end' : 'tip.read')}
        </Button>
      </div>
    </aside>
  );
}

function textOf({ id }: Tip): string {
  const worst = sheet.value[0];
  if (id !== 'borrowed' || !worst) return t(`tip.${id}.text`);
  return t('tip.borrowed.text', {
    rival: powerName(worst.rival),
    alone: pct(100 * worst.oddsAlone),
    honest: pct(100 * worst.oddsHonest),
    credible: pct(100 * worst.oddsCredible),
  });
}
