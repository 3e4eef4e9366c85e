import { useState } from 'preact/hooks';
import type { ConsoleView } from '../../../../shared/protocol/classConsole.ts';
import { classNow } from '../../../store/classroom.ts';
import { dayTime } from '../../../text/format.ts';
import { t } from '../../../text/index.tsx';
import { Button } from '../../../ui/Button.tsx';
import { BellDialog } from './BellDialog.tsx';
import { lessonLine } from './lessonLine.ts';

/** From here on the moment is written before its mark: behind it there is no room. */
const NEAR_END = 0.9;

/** The lesson as a line: coming in, turns, spare, the debrief that is kept its time, and where the class is now. */
export function BellLine({ view }: { view: ConsoleView }) {
  const [asking, setAsking] = useState(false);
  const { bell, plan, phase } = view;
  const change = phase !== 'debrief' && (
    <Button size="small" kind="quiet" icon="clock" onClick={() => setAsking(true)}>
      {t(bell ? 'console.bell.change' : 'console.bell.set')}
    </Button>
  );
  const dialog = asking && <BellDialog view={view} onClose={() => setAsking(false)} />;
  if (!bell) {
    return (
      <div class="bell-line none">
        <p class="soft">
          {t('console.bell.none')} {change}
        </p>
        {dialog}
      </div>
    );
  }
  const now = classNow();
  const line = lessonLine(view, now);
  const last = plan?.ends.at(-1);
  const late = now > bell.at;
  const label = t('console.bell.label', {
    turns: plan?.turns ?? view.turns,
    stops: dayTime(plan?.stopsAt ?? bell.at),
    bell: dayTime(bell.at),
    now: dayTime(now),
  });
  return (
    <div class="bell-line">
      <div
        class={line.now > NEAR_END ? 'bell-now ending' : 'bell-now'}
        style={
          line.now > NEAR_END
            ? { insetInlineEnd: `${100 * (1 - line.now)}%` }
            : { insetInlineStart: `${100 * line.now}%` }
        }
      >
        <b>{dayTime(now)}</b>
      </div>
      <div class="bell-bar" role="img" aria-label={label}>
        {line.parts.map(({ id, kind, share, words, state }) => (
          <span key={id} class={`bell-part bell-${kind} ${state}`} style={{ flexGrow: share }}>
            {(share > 0.03 || words.length < 3) && <span>{words}</span>}
          </span>
        ))}
      </div>
      <div class="bell-notes small soft">
        <span>{dayTime(bell.from)}</span>
        {last && phase !== 'debrief' && phase !== 'recess' && (
          <span>
            {plan && plan.spareSeconds >= 60
              ? t('console.bell.ends', {
                  turn: last.turn,
                  time: dayTime(last.at),
                  spare: Math.floor(plan.spareSeconds / 60),
                })
              : t('console.bell.endsTight', { turn: last.turn, time: dayTime(last.at) })}
          </span>
        )}
        <span class="row">
          {late ? <b class="bad">{t('console.bell.over')}</b> : t('console.bell.at', { time: dayTime(bell.at) })}
          {change}
        </span>
      </div>
      {dialog}
    </div>
  );
}
