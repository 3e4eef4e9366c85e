import { useState } from 'preact/hooks';
import type { ConsoleView } from '../../../../shared/protocol/classConsole.ts';
import { classNow } from '../../../store/classroom.ts';
import { t } from '../../../text/index.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { FieldFrame } from '../../../ui/Field.tsx';
import { NumberField } from '../../../ui/NumberField.tsx';
import { bellAfter, bellMoment } from '../openForm.ts';
import { useClassAct } from './useClassAct.ts';

const two = (value: number): string => String(value).padStart(2, '0');

/** Asks when the lesson ends; after a recess, for the next one. */
export function BellDialog({ view, onClose }: { view: ConsoleView; onClose: () => void }) {
  const { bell, phase } = view;
  const again = phase === 'recess';
  const now = classNow();
  const [time, setTime] = useState(() => {
    if (bell === null || again || bell.at < now) return bellAfter(now, 45);
    const at = new Date(bell.at);
    return `${two(at.getHours())}:${two(at.getMinutes())}`;
  });
  const [debriefMinutes, setDebriefMinutes] = useState(bell?.debriefMinutes ?? 12);
  const [lessons, setLessons] = useState(Math.max(1, (bell?.lessons ?? 1) - (again ? 1 : 0)));
  const { act, busy, fault } = useClassAct();
  const moment = bellMoment(time, now);
  const playMinutes = moment === null ? 0 : Math.floor((moment - now) / 60_000) - debriefMinutes;
  const keep = async (bellAt: number | null) => {
    const kind = again ? 'goOn' : 'setBell';
    if (await act({ kind, bell: bellAt, debriefMinutes, lessons })) onClose();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('console.bell.title')}
      actions={
        <>
          {!again && bell && (
            <Button onClick={() => void keep(null)} waiting={busy === 'setBell'}>
              {t('console.bell.remove')}
            </Button>
          )}
          <Button
            kind="primary"
            waiting={busy !== null}
            offBecause={playMinutes > 0 ? undefined : t('console.bell.noPlay')}
            showReason
            onClick={() => void keep(moment)}
          >
            {t(again ? 'console.bell.goOn' : 'console.bell.save')}
          </Button>
        </>
      }
    >
      <div class="stack">
        <FieldFrame
          label={t('console.bell.time')}
          control={({ id }) => (
            <input
              id={id}
              class="input bell-input"
              type="time"
              value={time}
              onInput={(event) => setTime(event.currentTarget.value)}
            />
          )}
        />
        <NumberField
          label={t('console.bell.debriefMinutes')}
          unit={t('console.bell.minutes')}
          value={debriefMinutes}
          min={0}
          max={240}
          onChange={setDebriefMinutes}
        />
        <NumberField label={t('console.bell.lessons')} value={lessons} min={1} max={10} onChange={setLessons} />
        {playMinutes > 0 && <p class="soft">{t('console.bell.play', { minutes: playMinutes })}</p>}
        {fault && <p class="field-error">{fault}</p>}
        {phase === 'play' && lessons > 1 && (
          <p>
            <Button
              size="small"
              waiting={busy === 'recess'}
              onClick={() => void act({ kind: 'recess' }).then((done) => done && onClose())}
            >
              {t('console.bell.recessNow')}
            </Button>
          </p>
        )}
      </div>
    </Dialog>
  );
}
