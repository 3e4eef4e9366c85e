import '../styles/guide.css';
import { sheet, you } from '../store/derived.ts';
import { endLesson, lessonOf, lessonStep } from '../store/lesson.ts';
import { code, serverView } from '../store/match.ts';
import { powerName } from '../store/names.ts';
import { openPanel, type PanelId, panel } from '../store/selection.ts';
import { pct } from '../text/format.ts';
import { t } from '../text/index.tsx';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { goTo, guideStep, STEPS, type Step } from './guide/progress.ts';
import { Roads } from './guide/Roads.tsx';
import { TipCard } from './guide/TipCard.tsx';

/** Where a step is done. */
const PANEL: Partial<Record<Step, PanelId>> = { balance: 'balance', road: 'budget', treaty: 'treaties' };

/**
 * At the top of the desk, and blocking nothing: four short steps in the first turn of the first match of this browser. In a match
 * that was opened to learn, the steps again, and tips in the turns after.
 */
export function Guide() {
  const view = serverView.value;
  const lesson = lessonOf(code.value);
  if (!view || !you.value) return null;
  const step = lesson ? (STEPS.find((id) => id === lesson.step) ?? STEPS[0]) : guideStep.value;
  const over = step === 'done' || lesson?.step === 'done' || view.turn > 1 || view.phase !== 'plan';
  if (over) return lesson && <TipCard lesson={lesson} view={view} me={you.value} />;
  const go = lesson ? lessonStep : goTo;
  const skip = lesson ? endLesson : () => goTo('done');
  const at = STEPS.indexOf(step);
  const place = PANEL[step];
  const next = STEPS[at + 1];
  return (
    <aside class="guide" aria-labelledby="guide-title">
      <div class="row between">
        <p class="small soft">{t('guide.title', { step: at + 1, of: STEPS.length })}</p>
        <IconButton icon="cross" label={t('guide.skip')} onClick={skip} />
      </div>
      <h2 id="guide-title">{t(`guide.${step}.title`)}</h2>
      <p>{textOf(step)}</p>
      {step === 'road' && <Roads />}
      <div class="row wrap">
        {at > 0 && (
          <Button size="small" kind="quiet" onClick={() => go(STEPS[at - 1])}>
            {t('guide.back')}
          </Button>
        )}
        {place && place !== panel.value && step !== 'lock' && step !== 'road' && (
          <Button size="small" onClick={() => openPanel(place)}>
            {t(`guide.${step}.go`)}
          </Button>
        )}
        <Button size="small" iconAfter={next ? 'right' : undefined} onClick={() => go(next ?? 'done')}>
          {t(next ? 'guide.next' : 'guide.done')}
        </Button>
      </div>
    </aside>
  );
}

function textOf(step: Step): string {
  const worst = sheet.value[0];
  if (step !== 'balance') return t(`guide.${step}.text`);
  if (!worst) return t('guide.balance.calm');
  return t('guide.balance.text', { rival: powerName(worst.rival), odds: pct(100 * worst.oddsCredible) });
}
