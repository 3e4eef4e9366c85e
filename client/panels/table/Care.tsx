import { useState } from 'preact/hooks';
import type { CareOrders } from '../../../shared/model/people.ts';
import { INSTRUCTIONS } from '../../../shared/model/vocabulary.ts';
import { t } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { Select } from '../../ui/Select.tsx';
import { momentWords } from '../deadline.ts';
import type { TableProps } from './props.ts';

/** What the caretaker does while one is away, and going away. */
export function Care({ view, acting }: TableProps) {
  const { absence } = view.policies;
  return (
    <details>
      <summary>{t('table.care')}</summary>
      <p class="small soft">{absence === 'rival' ? t('table.care.rival') : t('table.care.what', { absence })}</p>
      {absence !== 'rival' && <Instructions view={view} acting={acting} />}
      <Vacation view={view} acting={acting} />
    </details>
  );
}

function Instructions({ view: { care }, acting }: Pick<TableProps, 'view' | 'acting'>) {
  const set = (next: Partial<CareOrders>) => void acting.act({ kind: 'setCare', care: { ...care, ...next } });
  return (
    <div class="terms-grid">
      <Select
        label={t('table.care.demand')}
        value={care.demand}
        options={(['standFirm', 'concede'] as const).map((value) => ({
          value,
          label: t(`table.care.demand.${value}`),
        }))}
        onChange={(demand) => set({ demand })}
      />
      <Select
        label={t('table.care.commitments')}
        value={care.commitments}
        options={INSTRUCTIONS.map((value) => ({ value, label: t(`treaty.standing.${value}`) }))}
        onChange={(commitments) => set({ commitments })}
      />
    </div>
  );
}

function Vacation({ view, acting }: Pick<TableProps, 'view' | 'acting'>) {
  const [days, setDays] = useState(1);
  if (view.you === null || view.phase === 'lobby') return null;
  const { vacationLeft, vacationUntil } = view.seats[view.you];
  if (vacationUntil !== null) {
    return (
      <div class="row between wrap">
        <p>{t('table.vacation.until', { at: momentWords(vacationUntil) })}</p>
        <Button size="small" kind="primary" onClick={() => void acting.act({ kind: 'endVacation' })}>
          {t('table.vacation.end')}
        </Button>
      </div>
    );
  }
  if (vacationLeft === 0) return null;
  const chosen = Math.min(days, vacationLeft);
  return (
    <div class="row wrap end">
      <NumberField
        label={t('table.vacation', { left: vacationLeft })}
        value={chosen}
        min={1}
        max={vacationLeft}
        onChange={(next) => setDays(Math.round(next))}
      />
      <Button size="small" onClick={() => void acting.act({ kind: 'takeVacation', days: chosen })}>
        {t('table.vacation.go')}
      </Button>
    </div>
  );
}
