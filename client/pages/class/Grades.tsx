import { useEffect, useMemo, useState } from 'preact/hooks';
import type { GradeBook, GradeRow } from '../../../shared/classes/records.ts';
import { saveFile } from '../../debrief/save.ts';
import { classFile, gradeBook } from '../../net/classes.ts';
import { consoleView } from '../../store/classroom.ts';
import { scenario } from '../../store/match.ts';
import { t } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { Progress } from '../../ui/Progress.tsx';
import { Select } from '../../ui/Select.tsx';
import { ConsoleBar } from './console/ConsoleBar.tsx';
import { GradeTable } from './grades/GradeTable.tsx';
import { DeleteClass, Retention } from './grades/Keeping.tsx';
import { FILTERS, type Filter, isAbsent, shownRows } from './grades/rows.ts';
import { StudentSheet } from './grades/StudentSheet.tsx';

/** The grade book: every student in a row, with the instructor's own mark; files to take along; deleting everything. */
export function Grades() {
  const view = consoleView.value;
  const [book, setBook] = useState<GradeBook | null>(null);
  const [fault, setFault] = useState('');
  const [world, setWorld] = useState('all');
  const [filter, setFilter] = useState<Filter>('all');
  const [asked, setAsked] = useState<number | null>(null);
  const [deleting, setDeleting] = useState(false);
  const code = view?.code ?? '';
  // What the book holds changes with these; it is not asked for with every message.
  const stamp = view
    ? `${view.phase} ${view.students.map(({ reflection }) => reflection[0]).join('')} ${view.worlds.map(({ turn }) => turn)}`
    : '';
  useEffect(() => {
    let left = false;
    gradeBook(code).then(
      (found) => {
        if (!left) setBook(found);
      },
      (reason: unknown) => {
        if (!left) setFault(reason instanceof Error ? reason.message : String(reason));
      },
    );
    return () => {
      left = true;
    };
  }, [code, stamp]);
  const rows = useMemo(() => (book ? shownRows(book.rows, world, filter) : []), [book, world, filter]);
  if (!view) return null;
  const save = async (what: 'csv' | 'json') => {
    setFault('');
    try {
      const type = what === 'csv' ? 'text/csv;charset=utf-8' : 'application/json';
      saveFile(`${what === 'csv' ? 'grades' : 'class'}-${code}.${what}`, type, await classFile(code, what));
    } catch (reason) {
      setFault(reason instanceof Error ? reason.message : String(reason));
    }
  };
  const all = book?.rows ?? [];
  const missing = all.filter(({ reflection }) => !reflection?.handedIn).length;
  const absent = all.filter(isAbsent).length;
  const student = all.find((row) => row.student === asked);
  return (
    <div class="console">
      <ConsoleBar view={view} />
      <main id="main" class="grades-page">
        <div class="grades-head">
          <div>
            <h1>{t('grades.title')}</h1>
            <p class="soft">
              {t('grades.lead', {
                scenario: scenario.value?.name ?? '',
                worlds: view.worlds.length,
                students: all.length,
              })}
            </p>
          </div>
          <div class="row wrap no-print">
            <Button kind="grave" onClick={() => setDeleting(true)}>
              {t('grades.delete')}
            </Button>
            <Button onClick={() => print()}>{t('grades.print')}</Button>
            <Button icon="download" onClick={() => void save('json')}>
              {t('grades.json')}
            </Button>
            <Button kind="primary" icon="download" onClick={() => void save('csv')}>
              {t('grades.csv')}
            </Button>
          </div>
        </div>
        {fault && (
          <p class="field-error" role="alert">
            {fault}
          </p>
        )}
        <div class="grades-filter no-print">
          <Select
            label={t('grades.show')}
            hideLabel
            value={world}
            options={[
              { value: 'all', label: t('grades.worlds') },
              ...view.worlds.map(({ number }) => ({
                value: String(number),
                label: t('class.world', { world: number }),
              })),
            ]}
            onChange={setWorld}
          />
          <Select
            label={t('grades.filter')}
            hideLabel
            value={filter}
            options={FILTERS.map((value) => ({ value, label: t(`grades.filter.${value}`) }))}
            onChange={setFilter}
          />
          <span>{t('grades.missing', { count: missing })}</span>
          <span>{t('grades.absent', { count: absent })}</span>
          <span class="soft grades-shown" role="status">
            {t('grades.shown', { shown: rows.length, all: all.length })}
          </span>
        </div>
        {book ? (
          <GradeTable rows={rows} cabinet={view.cabinet} onAsk={(row: GradeRow) => setAsked(row.student)} />
        ) : (
          !fault && <Progress label={t('grades.loading')} />
        )}
        <p class="small soft">{t('grades.foot')}</p>
        <Retention view={view} />
      </main>
      {student && <StudentSheet code={code} row={student} onClose={() => setAsked(null)} />}
      {deleting && <DeleteClass code={code} onClose={() => setDeleting(false)} />}
    </div>
  );
}
