import { useMemo } from 'preact/hooks';
import type { WorldDebrief } from '../../../../shared/classes/records.ts';
import type { PowerId } from '../../../../shared/core/ids.ts';
import { mean } from '../../../../shared/core/maths.ts';
import { FigureBox } from '../../../panels/debrief/FigureBox.tsx';
import { scenario } from '../../../store/match.ts';
import { powerName, slotOf } from '../../../store/names.ts';
import { num } from '../../../text/format.ts';
import { t } from '../../../text/index.tsx';
import { PowerName } from '../../../ui/PowerName.tsx';
import { Table } from '../../../ui/Table.tsx';
import { credibilityFigure } from './figures.ts';
import type { PartProps } from './parts.ts';

/** Promises that were called upon, and forecasts against outcomes. */
export function Promises({ worlds, one, you }: PartProps) {
  const shown = one ? [one] : worlds;
  const figure = useMemo(() => (one ? credibilityFigure(one, you) : null), [one, you, scenario.value]);
  return (
    <div class="debrief-columns">
      <div>
        <h1>{t('classDebrief.promises.title')}</h1>
        {!one && <p class="lead">{t('classDebrief.promises.lead')}</p>}
        {figure && <FigureBox figure={figure} />}
        <Kept worlds={shown} you={you} />
      </div>
      <div>
        <Forecasts worlds={shown} you={you} />
      </div>
    </div>
  );
}

interface KeptRow {
  power: PowerId;
  honoured: number;
  hedged: number;
  abandoned: number;
  lapses: number;
  end: number;
}

function keptRows(worlds: readonly WorldDebrief[]): KeptRow[] {
  const all = worlds.flatMap(({ promises = [] }) => promises);
  return [...new Set(all.map(({ power }) => power))].map((power) => {
    const own = all.filter((row) => row.power === power);
    const sum = (of: 'honoured' | 'hedged' | 'abandoned' | 'lapses'): number =>
      own.reduce((total, row) => total + row[of], 0);
    return {
      power,
      honoured: sum('honoured'),
      hedged: sum('hedged'),
      abandoned: sum('abandoned'),
      lapses: sum('lapses'),
      end: mean(own.map(({ credibility }) => credibility.at(-1) ?? 0)),
    };
  });
}

function Kept({ worlds, you }: Omit<PartProps, 'one'>) {
  const count = (
    of: 'honoured' | 'hedged' | 'abandoned' | 'lapses',
    head: 'kept' | 'hedged' | 'abandoned' | 'lapses',
  ) => ({
    id: of,
    head: t(`classDebrief.promises.${head}`),
    number: true,
    cell: (row: KeptRow) => num(row[of]),
  });
  return (
    <Table
      caption={t('debrief.word.title')}
      columns={[
        {
          id: 'power',
          head: t('debrief.power'),
          rowHead: true,
          cell: ({ power }: KeptRow) => <PowerName slot={slotOf(power)} name={powerName(power)} />,
        },
        count('honoured', 'kept'),
        count('hedged', 'hedged'),
        count('abandoned', 'abandoned'),
        count('lapses', 'lapses'),
        {
          id: 'end',
          head: t('classDebrief.promises.credibility'),
          number: true,
          cell: ({ end }: KeptRow) => num(end),
        },
      ]}
      rows={keptRows(worlds).sort((a, b) => b.end - a.end)}
      rowKey={({ power }) => power}
      own={({ power }) => power === you}
    />
  );
}

interface ForecastRow {
  id: string;
  power: PowerId;
  world: number;
  right: number;
  of: number;
  brier: number | null;
}

function Forecasts({ worlds, you }: Omit<PartProps, 'one'>) {
  const rows = worlds
    .flatMap(({ number, forecasts = [] }): ForecastRow[] =>
      forecasts.filter(({ of }) => of > 0).map((row) => ({ ...row, id: `${number} ${row.power}`, world: number })),
    )
    .sort((a, b) => (a.brier ?? 1) - (b.brier ?? 1));
  const right = rows.reduce((total, row) => total + row.right, 0);
  const of = rows.reduce((total, row) => total + row.of, 0);
  return (
    <section>
      <h2>{t('classDebrief.forecasts.title')}</h2>
      {rows.length === 0 ? (
        <p>{t('classDebrief.forecasts.none')}</p>
      ) : (
        <>
          <p class="soft">{t('classDebrief.forecasts.says', { right, of })}</p>
          <Table
            caption={t('classDebrief.forecasts.title')}
            hideCaption
            columns={[
              {
                id: 'power',
                head: t('debrief.power'),
                rowHead: true,
                cell: ({ power, world }: ForecastRow) => (
                  <PowerName
                    slot={slotOf(power)}
                    name={powerName(power)}
                    note={worlds.length > 1 ? t('class.world', { world }) : undefined}
                  />
                ),
              },
              {
                id: 'right',
                head: t('classDebrief.forecasts.right'),
                number: true,
                cell: (row: ForecastRow) => num(row.right),
              },
              { id: 'of', head: t('classDebrief.forecasts.of'), number: true, cell: (row: ForecastRow) => num(row.of) },
              {
                id: 'brier',
                head: t('classDebrief.forecasts.brier'),
                number: true,
                cell: ({ brier }: ForecastRow) => (brier === null ? '–' : num(brier, 2)),
              },
            ]}
            rows={rows.slice(0, 14)}
            rowKey={({ id }) => id}
            own={({ power }) => power === you}
          />
        </>
      )}
    </section>
  );
}
