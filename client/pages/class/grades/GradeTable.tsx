import { useState } from 'preact/hooks';
import type { GradeRow } from '../../../../shared/classes/records.ts';
import { CLASS_TEXT } from '../../../../shared/protocol/classActs.ts';
import { powerName, slotOf } from '../../../store/names.ts';
import { num, signed } from '../../../text/format.ts';
import { t } from '../../../text/index.tsx';
import { Emblem } from '../../../ui/Emblem.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { useClassAct } from '../console/useClassAct.ts';
import { officeName } from '../names.ts';
import { isAbsent, middle } from './rows.ts';

interface GradeTableProps {
  rows: readonly GradeRow[];
  cabinet: number;
  onAsk: (row: GradeRow) => void;
}

/** The book itself. */
export function GradeTable({ rows, cabinet, onAsk }: GradeTableProps) {
  return (
    <div class="table-scroll grades">
      <table>
        <caption class="vh">{t('grades.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('grades.student')}</th>
            <th scope="col">{t('grades.place')}</th>
            {(['par', 'promises', 'forecasts', 'present', 'locked', 'acts', 'messages'] as const).map((column) => (
              <th key={column} scope="col" class="num">
                {t(`grades.${column}`)}
              </th>
            ))}
            <th scope="col">{t('grades.reflection')}</th>
            <th scope="col">{t('grades.mark')}</th>
            <td class="no-print" />
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.student} row={row} cabinet={cabinet} onAsk={() => onAsk(row)} />
          ))}
        </tbody>
        {rows.length > 1 && <Middle rows={rows} />}
      </table>
    </div>
  );
}

const of = ({ turns, of: all }: { turns: number; of: number }): string => t('grades.of', { value: turns, of: all });

const actsOf = ({ acts }: GradeRow): number => Object.values(acts).reduce((sum, count) => sum + count, 0);

function Row({ row, cabinet, onAsk }: { row: GradeRow; cabinet: number; onAsk: () => void }) {
  const { name, place, againstPar, promises, forecasts, present, lockedInTime, messages, reflection } = row;
  const tone = againstPar === null || Math.abs(againstPar) < 0.5 ? undefined : againstPar > 0 ? 'good' : 'bad';
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        {place ? (
          <span class="detail-power">
            <Emblem slot={slotOf(place.power)} size={18} />
            <span>
              {t('class.world', { world: place.world })}, {powerName(place.power)}
              {cabinet > 1 && <span class="soft"> · {officeName(place.office, cabinet)}</span>}
            </span>
          </span>
        ) : (
          <span class="soft">{t('grades.noPlace')}</span>
        )}
      </td>
      <td class="num">
        <b class={tone}>{againstPar === null ? '–' : signed(againstPar, 1)}</b>
      </td>
      <td class="num">{promises.of === 0 ? '–' : t('grades.of', { value: promises.kept, of: promises.of })}</td>
      <td class="num">{forecasts.of === 0 ? '–' : t('grades.of', { value: forecasts.right, of: forecasts.of })}</td>
      <td class="num">{isAbsent(row) ? <b class="warn">{of(present)}</b> : present.of === 0 ? '–' : of(present)}</td>
      <td class="num">{lockedInTime.of === 0 ? '–' : of(lockedInTime)}</td>
      <td class="num">{num(actsOf(row))}</td>
      <td class="num">{num(messages)}</td>
      <td>
        {reflection?.handedIn ? (
          <button type="button" class="home-way" onClick={onAsk}>
            {t('grades.words', { count: reflection.words })}
          </button>
        ) : (
          <span class="warn">{t(reflection ? 'grades.draft' : 'grades.none')}</span>
        )}
      </td>
      <td>
        <MarkField row={row} />
      </td>
      <td class="no-print">
        <IconButton icon="right" label={t('grades.more', { name })} onClick={onAsk} />
      </td>
    </tr>
  );
}

/** The instructor's mark, kept when the field is left. */
function MarkField({ row: { student, name, mark } }: { row: GradeRow }) {
  const [text, setText] = useState(mark?.mark ?? '');
  const [last, setLast] = useState(mark?.mark ?? '');
  const { act, fault } = useClassAct();
  const save = async () => {
    if (text === last) return;
    if (await act({ kind: 'mark', student, mark: text, note: mark?.note ?? '' })) setLast(text);
  };
  return (
    <input
      class={fault ? 'input mark invalid' : 'input mark'}
      type="text"
      value={text}
      maxLength={CLASS_TEXT.mark}
      aria-label={t('grades.mark.of', { name })}
      aria-invalid={fault !== '' || undefined}
      title={fault || undefined}
      onInput={(event) => setText(event.currentTarget.value)}
      onBlur={() => void save()}
      onKeyDown={(event) => {
        if (event.key === 'Enter') void save();
      }}
    />
  );
}

function Middle({ rows }: { rows: readonly GradeRow[] }) {
  const shown = (value: number | null, digits = 0): string => (value === null ? '–' : num(value, digits));
  const par = middle(rows.map(({ againstPar }) => againstPar));
  return (
    <tfoot>
      <tr>
        <th scope="row" colSpan={2}>
          {t('grades.middle')}
        </th>
        <td class="num">{par === null ? '–' : signed(par, 1)}</td>
        <td class="num">{shown(middle(rows.map(({ promises }) => (promises.of === 0 ? null : promises.kept))))}</td>
        <td class="num">{shown(middle(rows.map(({ forecasts }) => (forecasts.of === 0 ? null : forecasts.right))))}</td>
        <td class="num">{shown(middle(rows.map(({ present }) => present.turns)))}</td>
        <td class="num">{shown(middle(rows.map(({ lockedInTime }) => lockedInTime.turns)))}</td>
        <td class="num">{shown(middle(rows.map(actsOf)))}</td>
        <td class="num">{shown(middle(rows.map(({ messages }) => messages)))}</td>
        <td colSpan={3}>
          {t('grades.words', {
            count: Math.round(
              middle(rows.map(({ reflection }) => (reflection?.handedIn ? reflection.words : null))) ?? 0,
            ),
          })}
        </td>
      </tr>
    </tfoot>
  );
}
