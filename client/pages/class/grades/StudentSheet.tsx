import { useEffect, useState } from 'preact/hooks';
import type { GradeRow, ReflectionList } from '../../../../shared/classes/records.ts';
import { INDICES } from '../../../../shared/model/vocabulary.ts';
import { CLASS_TEXT } from '../../../../shared/protocol/classActs.ts';
import { reflections } from '../../../net/classes.ts';
import { num } from '../../../text/format.ts';
import { t } from '../../../text/index.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { useClassAct } from '../console/useClassAct.ts';

/** Everything about one student: what was done, what was written, mark and note. */
export function StudentSheet({ code, row, onClose }: { code: string; row: GradeRow; onClose: () => void }) {
  const { student, name, indices, acts, forecasts } = row;
  const [list, setList] = useState<ReflectionList | null>(null);
  const [mark, setMark] = useState(row.mark?.mark ?? '');
  const [note, setNote] = useState(row.mark?.note ?? '');
  const [saved, setSaved] = useState(false);
  const { act, busy, fault } = useClassAct();
  useEffect(() => {
    reflections(code).then(setList, () => setList({ prompts: [], reflections: [] }));
  }, [code]);
  const written = list?.reflections.find((one) => one.student === student)?.reflection;
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title={name}
      actions={
        <>
          {saved && <span role="status">{t('grades.saved')}</span>}
          <Button
            kind="primary"
            waiting={busy !== null}
            onClick={() => void act({ kind: 'mark', student, mark, note }).then((done) => setSaved(done !== null))}
          >
            {t('grades.save')}
          </Button>
        </>
      }
    >
      <div class="power-dialog">
        <section>
          <h3>{t('grades.did')}</h3>
          <p>{t('grades.did.line', acts)}</p>
          {forecasts.brier !== null && <p>{t('grades.brier', { value: num(forecasts.brier, 2) })}</p>}
          {indices && (
            <>
              <h3>{t('grades.indices')}</h3>
              <p>{INDICES.map((index) => `${t(`game.index.${index}`)} ${num(indices[index])}`).join(' · ')}</p>
            </>
          )}
        </section>
        <section>
          <h3>{t('grades.read')}</h3>
          {written === undefined ? (
            <p class="soft">{t('grades.read.none')}</p>
          ) : (
            list?.prompts.map(({ number, text }) => (
              <div key={number} class="written">
                <h4>{text}</h4>
                <p>{written.answers[number] ?? '–'}</p>
              </div>
            ))
          )}
        </section>
        <section class="stack">
          <TextField label={t('grades.mark')} value={mark} maxLength={CLASS_TEXT.mark} onInput={setMark} />
          <TextField
            label={t('grades.note')}
            hint={t('grades.note.hint')}
            rows={4}
            value={note}
            maxLength={CLASS_TEXT.note}
            error={fault || undefined}
            onInput={setNote}
          />
        </section>
      </div>
    </Dialog>
  );
}
