import { useState } from 'preact/hooks';
import type { PowerId } from '../../../../shared/core/ids.ts';
import { OFFICES, type Office } from '../../../../shared/model/people.ts';
import { NAME_MOST } from '../../../../shared/protocol/bounds.ts';
import type { ConsoleStudent, ConsoleView } from '../../../../shared/protocol/classConsole.ts';
import { powers } from '../../../store/names.ts';
import { t } from '../../../text/index.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Select } from '../../../ui/Select.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { officeName } from '../names.ts';
import { useClassAct } from './useClassAct.ts';

/** A student with everything that can be done about one; what is to be asked opens beneath the name. */
export function StudentActs({ view, student }: { view: ConsoleView; student: ConsoleStudent }) {
  const { act, busy, fault } = useClassAct();
  const [open, setOpen] = useState<'rename' | 'reseat' | 'remove' | null>(null);
  const [said, setSaid] = useState('');
  const { number, name, muted, place, joinedAt } = student;
  const shut = () => setOpen(null);
  return (
    <div class="student-acts">
      <p>
        <b>{name}</b> {place && view.cabinet > 1 && <span class="soft">{officeName(place.office, view.cabinet)}</span>}
      </p>
      <p class="row wrap">
        <Button
          size="small"
          waiting={busy === 'mute'}
          onClick={() => void act({ kind: 'mute', student: number, on: !muted })}
        >
          {t(muted ? 'student.unmute' : 'student.mute')}
        </Button>
        <Button size="small" expanded={open === 'reseat'} onClick={() => setOpen(open === 'reseat' ? null : 'reseat')}>
          {t('student.reseat')}
        </Button>
        <Button size="small" expanded={open === 'rename'} onClick={() => setOpen(open === 'rename' ? null : 'rename')}>
          {t('student.rename')}
        </Button>
        {joinedAt !== null && (
          <Button
            size="small"
            waiting={busy === 'letBack'}
            onClick={() =>
              void act({ kind: 'letBack', student: number }).then((done) =>
                setSaid(done ? t('student.letBack.done') : ''),
              )
            }
          >
            {t('student.letBack')}
          </Button>
        )}
        <Button
          size="small"
          kind="grave"
          expanded={open === 'remove'}
          onClick={() => setOpen(open === 'remove' ? null : 'remove')}
        >
          {t('student.remove')}
        </Button>
      </p>
      {said && <p role="status">{said}</p>}
      {open === 'rename' && <Rename student={student} onDone={shut} />}
      {open === 'reseat' && <Reseat view={view} student={student} onDone={shut} />}
      {open === 'remove' && (
        <div class="student-ask">
          <p>
            <b>{t('student.remove.title', { name })}</b> {t('student.remove.text')}
          </p>
          <p class="row">
            <Button size="small" onClick={shut}>
              {t('student.keep', { name })}
            </Button>
            <Button
              size="small"
              kind="graveFilled"
              waiting={busy === 'remove'}
              onClick={() => void act({ kind: 'remove', student: number }).then((done) => done && shut())}
            >
              {t('student.remove.do', { name })}
            </Button>
          </p>
        </div>
      )}
      {fault && <p class="field-error">{fault}</p>}
    </div>
  );
}

function Rename({ student, onDone }: { student: ConsoleStudent; onDone: () => void }) {
  const [name, setName] = useState(student.name);
  const { act, busy, fault } = useClassAct();
  const save = async () => {
    if (name.trim() !== '' && (await act({ kind: 'rename', student: student.number, name: name.trim() }))) onDone();
  };
  return (
    <div class="student-ask row wrap">
      <TextField
        label={t('student.name')}
        value={name}
        maxLength={NAME_MOST}
        error={fault || undefined}
        onInput={setName}
        onEnter={() => void save()}
      />
      <Button size="small" waiting={busy !== null} onClick={() => void save()}>
        {t('student.rename.save')}
      </Button>
    </div>
  );
}

function Reseat({ view, student, onDone }: { view: ConsoleView; student: ConsoleStudent; onDone: () => void }) {
  const [world, setWorld] = useState(student.place?.world ?? 1);
  const [power, setPower] = useState<PowerId>(student.place?.power ?? powers.value[0].id);
  const [office, setOffice] = useState<Office>(student.place?.office ?? 'head');
  const { act, busy, fault } = useClassAct();
  const move = async () => {
    if (await act({ kind: 'reseat', student: student.number, place: { world, power, office } })) onDone();
  };
  return (
    <div class="student-ask">
      <div class="row wrap">
        <Select
          label={t('student.reseat.world')}
          value={String(world)}
          options={view.worlds.map(({ number }) => ({
            value: String(number),
            label: t('inject.world', { world: number }),
          }))}
          onChange={(value) => setWorld(Number(value))}
        />
        <Select
          label={t('student.reseat.power')}
          value={power}
          options={powers.value.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={setPower}
        />
        {view.cabinet > 1 && (
          <Select
            label={t('student.reseat.office')}
            value={office}
            options={OFFICES.slice(0, view.cabinet).map((value) => ({ value, label: officeName(value, view.cabinet) }))}
            onChange={setOffice}
          />
        )}
        <Button size="small" waiting={busy !== null} onClick={() => void move()}>
          {t('student.reseat.save')}
        </Button>
      </div>
      <p class="small soft">{t('student.reseat.note')}</p>
      {fault && <p class="field-error">{fault}</p>}
    </div>
  );
}
