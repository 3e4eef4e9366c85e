import { useState } from 'preact/hooks';
import { RETENTION_BOUNDS } from '../../../../shared/classes/model.ts';
import type { ConsoleView } from '../../../../shared/protocol/classConsole.ts';
import { deleteClass } from '../../../net/classes.ts';
import { forgetClass } from '../../../net/keptClasses.ts';
import { dateTime } from '../../../text/format.ts';
import { t } from '../../../text/index.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { NumberField } from '../../../ui/NumberField.tsx';
import { Link, navigate } from '../../../ui/router.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { useClassAct } from '../console/useClassAct.ts';

/** For how long a class is kept. */
export function Retention({ view }: { view: ConsoleView }) {
  const [days, setDays] = useState(view.retentionDays);
  const { act, busy, fault } = useClassAct();
  return (
    <div class="retention no-print">
      <NumberField
        label={t('grades.retention')}
        unit={t('grades.retention.days')}
        value={days}
        min={RETENTION_BOUNDS.least}
        max={RETENTION_BOUNDS.most}
        error={fault || undefined}
        onChange={setDays}
      />
      <Button size="small" waiting={busy !== null} onClick={() => void act({ kind: 'setRetention', days })}>
        {t('grades.retention.save')}
      </Button>
      <p class="small soft">
        {t('grades.retention.when', { when: dateTime(view.deletedAt) })} <Link to="/privacy">{t('teach.privacy')}</Link>
      </p>
    </div>
  );
}

/** Deletes everything, once its code has been typed. */
export function DeleteClass({ code, onClose }: { code: string; onClose: () => void }) {
  const [typed, setTyped] = useState('');
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState('');
  const fits = typed.trim().toUpperCase() === code;
  const go = async () => {
    if (!fits) return;
    setBusy(true);
    try {
      await deleteClass(code, code);
      forgetClass(code, null);
      navigate('/class');
    } catch (reason) {
      setFault(reason instanceof Error ? reason.message : String(reason));
      setBusy(false);
    }
  };
  return (
    <Dialog
      open
      tone="seal"
      onClose={onClose}
      title={t('grades.delete.title')}
      actions={
        <>
          <Button onClick={onClose}>{t('console.undo.keep')}</Button>
          <Button
            kind="graveFilled"
            waiting={busy}
            offBecause={fits ? undefined : t('grades.delete.off')}
            onClick={() => void go()}
          >
            {t('grades.delete.do')}
          </Button>
        </>
      }
    >
      <div class="stack">
        <p>{t('grades.delete.text')}</p>
        <TextField
          label={t('grades.delete.confirm', { code })}
          value={typed}
          error={fault || undefined}
          onInput={setTyped}
          onEnter={() => void go()}
        />
      </div>
    </Dialog>
  );
}
