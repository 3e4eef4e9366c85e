import { serverView } from '../../store/match.ts';
import { lookBack, webIsNow, webTurn } from '../../store/web.ts';
import { t } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';

/** The time-line of the web: back through the turns that are gone, and to the present. */
export function Scrubber() {
  const view = serverView.value;
  if (!view) return null;
  const turn = webTurn.value;
  const most = Math.max(view.turns, view.turn);
  return (
    <section class="card floating web-scrub" aria-label={t('web.turn.label')}>
      <p class="row between baseline">
        <span class="strong">{t('web.turn', { turn })}</span>
        {webIsNow.value ? (
          <span class="small soft">{t('web.turn.note', { now: 'true' })}</span>
        ) : (
          <Button kind="quiet" size="small" onClick={() => lookBack(view.turn)}>
            {t('web.turn.now')}
          </Button>
        )}
      </p>
      <div class="web-track" style={{ '--at': most > 1 ? (turn - 1) / (most - 1) : 0 }}>
        <span class="web-stops" aria-hidden="true">
          {Array.from({ length: most }, (_, i) => (
            <i key={i} class={i + 1 > view.turn ? 'ahead' : i + 1 <= turn ? 'done' : undefined} />
          ))}
        </span>
        <input
          type="range"
          min={1}
          max={most}
          step={1}
          value={turn}
          aria-label={t('web.turn.label')}
          aria-valuetext={t('web.turn.value', { turn, of: most })}
          onInput={(event) => {
            const asked = event.currentTarget.valueAsNumber;
            lookBack(asked);
            // What is to come cannot be looked at: the thumb goes no further than the present.
            if (asked > view.turn) event.currentTarget.value = String(view.turn);
          }}
        />
      </div>
    </section>
  );
}
