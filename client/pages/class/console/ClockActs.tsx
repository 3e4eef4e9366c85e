import { useState } from 'preact/hooks';
import type { ConsoleView } from '../../../../shared/protocol/classConsole.ts';
import { t } from '../../../text/index.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { ActFault } from './ActFault.tsx';
import { useClassAct } from './useClassAct.ts';

/** What moves every world's clock at once. */
export function ClockActs({ view }: { view: ConsoleView }) {
  const { act, busy, fault } = useClassAct();
  const [asking, setAsking] = useState<'undoTurn' | 'finish' | null>(null);
  const running = view.phase === 'play' || view.phase === 'practice';
  const playing = view.worlds.filter(({ phase }) => phase === 'plan' || phase === 'crisis');
  const paused = playing.length > 0 && playing.every(({ pausedWith }) => pausedWith !== null);
  const off = running && playing.length > 0 ? undefined : t('console.notRunning');
  const undoable = view.worlds.some((world) => world.undoable > 0);
  const undoOff = running && !undoable ? t('console.undo.none') : running || view.phase === 'debrief' ? undefined : off;
  return (
    <div class="clock-acts">
      <div class="row wrap">
        <Button
          icon={paused ? 'play' : 'clock'}
          offBecause={off}
          waiting={busy === 'pause' || busy === 'resume'}
          onClick={() => void act({ kind: paused ? 'resume' : 'pause', world: null })}
        >
          {t(paused ? 'console.resume' : 'console.pause')}
        </Button>
        <Button
          icon="plus"
          label={t('console.extend.label')}
          offBecause={off}
          waiting={busy === 'extend'}
          onClick={() => void act({ kind: 'extend', world: null, seconds: 60 })}
        >
          {t('console.extend')}
        </Button>
        <Button
          offBecause={off}
          waiting={busy === 'endPhase'}
          onClick={() => void act({ kind: 'endPhase', world: null })}
        >
          {t('console.endPhase')}
        </Button>
        <Button kind="grave" icon="undo" offBecause={undoOff} onClick={() => setAsking('undoTurn')}>
          {t('console.undo')}
        </Button>
        <Button
          kind="grave"
          icon="flag"
          offBecause={view.phase === 'play' ? undefined : t('console.notRunning')}
          onClick={() => setAsking('finish')}
        >
          {t('console.finish')}
        </Button>
      </div>
      <ActFault fault={fault} />
      {asking && <Sure kind={asking} world={null} onClose={() => setAsking(null)} />}
    </div>
  );
}

/** Asks once before a turn is undone or a match is ended, everywhere or in one world. */
export function Sure({
  kind,
  world,
  onClose,
}: {
  kind: 'undoTurn' | 'finish';
  world: number | null;
  onClose: () => void;
}) {
  const { act, busy, fault } = useClassAct();
  const undoes = kind === 'undoTurn';
  const title =
    world === null
      ? t(undoes ? 'console.undo.title' : 'console.finish.title')
      : t(undoes ? 'console.undo.title.one' : 'console.finish.title.one', { world });
  const go = async () => {
    const done = await act({ kind, world });
    if (done && done.refused.length === 0) onClose();
  };
  return (
    <Dialog
      open
      tone="seal"
      onClose={onClose}
      title={title}
      actions={
        <>
          <Button onClick={onClose}>{t('console.undo.keep')}</Button>
          <Button kind="graveFilled" waiting={busy !== null} onClick={() => void go()}>
            {t(undoes ? 'console.undo.do' : 'console.finish.do')}
          </Button>
        </>
      }
    >
      <p>{t(undoes ? 'console.undo.text' : 'console.finish.text')}</p>
      {fault && <p class="field-error">{fault}</p>}
    </Dialog>
  );
}
