import { useState } from 'preact/hooks';
import { CLASS_BOUNDS } from '../../../shared/classes/model.ts';
import type { ConsoleStudent, ConsoleView } from '../../../shared/protocol/classConsole.ts';
import { consoleView } from '../../store/classroom.ts';
import { powerName, slotOf } from '../../store/names.ts';
import { list, num } from '../../text/format.ts';
import { t } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Emblem } from '../../ui/Emblem.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { Table } from '../../ui/Table.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { ConsoleBar } from './console/ConsoleBar.tsx';
import { ConsoleKeys } from './console/ConsoleKeys.tsx';
import { counts } from './console/lesson.ts';
import { StudentActs } from './console/StudentActs.tsx';
import { useClassAct } from './console/useClassAct.ts';
import { officeName } from './names.ts';

/** The roster: who is in, where they sit, and what can be done about each; doors, worlds, and links to the console. */
export function People() {
  const view = consoleView.value;
  const [asked, setAsked] = useState<number | null>(null);
  if (!view) return null;
  const { students, here } = counts(view);
  const chosen = view.students.find(({ number }) => number === asked);
  return (
    <div class="console">
      <ConsoleBar view={view} />
      <main id="main" class="people-page">
        <div class="people-list">
          <h1>{t('people.title')}</h1>
          <p class="soft">{t('people.lead', { here, students })}</p>
          <Table
            caption={t('people.title')}
            hideCaption
            columns={[
              { id: 'name', head: t('people.name'), rowHead: true, cell: (one: ConsoleStudent) => one.name },
              { id: 'seat', head: t('people.seat'), cell: (one: ConsoleStudent) => <Seat view={view} student={one} /> },
              { id: 'state', head: t('people.state'), cell: stateWords },
              {
                id: 'messages',
                head: t('people.messages'),
                number: true,
                cell: ({ messages }: ConsoleStudent) => num(messages),
              },
              {
                id: 'acts',
                head: '',
                cell: ({ number, name }: ConsoleStudent) => (
                  <IconButton
                    framed
                    icon="menu"
                    label={t('student.manage', { name })}
                    onClick={() => setAsked(number)}
                  />
                ),
              },
            ]}
            rows={view.students}
            rowKey={({ number }) => String(number)}
          />
        </div>
        <div class="people-side">
          <Doors view={view} />
          <AddNames />
          <ConsoleKeys view={view} />
        </div>
      </main>
      {chosen && (
        <Dialog open wide onClose={() => setAsked(null)} title={t('student.manage', { name: chosen.name })}>
          <StudentActs view={view} student={chosen} />
        </Dialog>
      )}
    </div>
  );
}

function Seat({ view, student: { place } }: { view: ConsoleView; student: ConsoleStudent }) {
  if (!place) return <span class="soft">{t('people.noSeat')}</span>;
  return (
    <span class="detail-power">
      <Emblem slot={slotOf(place.power)} size={18} />
      <span>
        {t('class.world', { world: place.world })} · {powerName(place.power)}
        {view.cabinet > 1 && <span class="soft"> · {officeName(place.office, view.cabinet)}</span>}
      </span>
    </span>
  );
}

function stateWords({ removed, joinedAt, online, muted }: ConsoleStudent): string {
  if (removed) return t('people.removed');
  if (joinedAt === null) return t('people.notYet');
  const state = t(online ? 'people.online' : 'people.offline');
  return muted ? `${state}, ${t('people.muted')}` : state;
}

function Doors({ view }: { view: ConsoleView }) {
  const { act, busy, fault } = useClassAct();
  const [worlds, setWorlds] = useState(view.worlds.length);
  return (
    <section class="console-box stack">
      <Segmented
        label={t('people.doors')}
        value={view.doors ? 'open' : 'closed'}
        options={(['open', 'closed'] as const).map((value) => ({ value, label: t(`people.doors.${value}`) }))}
        onChange={(value) => void act({ kind: 'setDoors', open: value === 'open' })}
      />
      {view.phase === 'doors' && (
        <div class="row wrap end">
          <NumberField
            label={t('people.worlds')}
            value={worlds}
            min={1}
            max={CLASS_BOUNDS.worlds}
            onChange={setWorlds}
          />
          <Button size="small" waiting={busy === 'setWorlds'} onClick={() => void act({ kind: 'setWorlds', worlds })}>
            {t('people.worlds.set')}
          </Button>
        </div>
      )}
      {fault && <p class="field-error">{fault}</p>}
    </section>
  );
}

function AddNames() {
  const { act, busy, fault } = useClassAct();
  const [roster, setRoster] = useState('');
  const [added, setAdded] = useState('');
  const add = async () => {
    const done = await act({ kind: 'addStudents', roster });
    if (!done) return;
    setRoster('');
    setAdded(t('people.added', { names: list(done.names ?? []) }));
  };
  return (
    <section class="console-box stack">
      <TextField
        label={t('people.add')}
        hint={t('people.add.hint')}
        rows={4}
        value={roster}
        error={fault || undefined}
        onInput={setRoster}
      />
      <p class="row">
        <Button
          size="small"
          waiting={busy !== null}
          offBecause={roster.trim() === '' ? t('talk.console.short') : undefined}
          onClick={() => void add()}
        >
          {t('people.add.do')}
        </Button>
        {added && (
          <span class="small" role="status">
            {added}
          </span>
        )}
      </p>
    </section>
  );
}
