import { useMemo, useState } from 'preact/hooks';
import { FigureBox } from '../../../panels/debrief/FigureBox.tsx';
import { scenario } from '../../../store/match.ts';
import { blocName, powerName, slotOf } from '../../../store/names.ts';
import { num, pct } from '../../../text/format.ts';
import { t } from '../../../text/index.tsx';
import { PowerName } from '../../../ui/PowerName.tsx';
import { Select } from '../../../ui/Select.tsx';
import { Table } from '../../../ui/Table.tsx';
import { burdenFigure, type RoadRow, roadRows, wayFigure } from './figures.ts';
import type { PartProps } from './parts.ts';

/** Longest a bar is drawn, per cent of its place. */
const BAR_MOST = 62;

/** What was built at home and borrowed abroad, and who paid for whom. */
export function Roads({ worlds, one }: PartProps) {
  const figure = useMemo(() => (one ? wayFigure(one) : null), [one, scenario.value]);
  return (
    <div class="debrief-columns">
      <div>
        <h1>{t('classDebrief.roads.title')}</h1>
        {!one && <p class="lead">{t('classDebrief.roads.lead')}</p>}
        {figure && <FigureBox figure={figure} />}
        {!one && <Averages rows={roadRows(worlds)} />}
      </div>
      <div>
        {one && <Averages rows={roadRows([one])} />}
        {!one && <ByWorld worlds={worlds} one={null} you={null} />}
        <Burdens worlds={one ? [one] : worlds} />
      </div>
    </div>
  );
}

const bar = (value: number, most: number, look: 'home' | 'away') => (
  <span class={`road-bar ${look}`}>
    <i style={{ width: `${most > 0 ? (BAR_MOST * value) / most : 0}%` }} aria-hidden="true" />
    <span>{pct(100 * value, look === 'home' ? 1 : 0)}</span>
  </span>
);

function Averages({ rows }: { rows: readonly RoadRow[] }) {
  const home = Math.max(...rows.map((row) => row.home));
  const borrowed = Math.max(...rows.map((row) => row.borrowed));
  return (
    <Table
      caption={t('classDebrief.roads.table')}
      columns={[
        {
          id: 'power',
          head: t('debrief.power'),
          rowHead: true,
          cell: ({ power }: RoadRow) => <PowerName slot={slotOf(power)} name={powerName(power)} />,
        },
        { id: 'home', head: t('classDebrief.roads.home'), cell: (row: RoadRow) => bar(row.home, home, 'home') },
        {
          id: 'abroad',
          head: t('classDebrief.roads.borrowed'),
          cell: (row: RoadRow) => bar(row.borrowed, borrowed, 'away'),
        },
      ]}
      rows={rows}
      rowKey={({ power }) => power}
    />
  );
}

function ByWorld({ worlds }: PartProps) {
  const rows = worlds.map((world) => {
    const points = world.roads ?? [];
    const mean = (of: (point: (typeof points)[number]) => number): number =>
      points.reduce((total, point) => total + of(point), 0) / Math.max(1, points.length);
    return { world: world.number, home: mean(({ home }) => home), borrowed: mean(({ borrowed }) => borrowed) };
  });
  const home = Math.max(...rows.map((row) => row.home));
  const borrowed = Math.max(...rows.map((row) => row.borrowed));
  return (
    <section>
      <h2>{t('classDebrief.roads.worlds.title')}</h2>
      <Table
        caption={t('classDebrief.roads.worlds.says')}
        columns={[
          {
            id: 'world',
            head: t('classDebrief.verdict.world'),
            rowHead: true,
            cell: ({ world }: (typeof rows)[number]) => num(world),
          },
          {
            id: 'home',
            head: t('classDebrief.roads.home'),
            cell: (row: (typeof rows)[number]) => bar(row.home, home, 'home'),
          },
          {
            id: 'abroad',
            head: t('classDebrief.roads.borrowed'),
            cell: (row: (typeof rows)[number]) => bar(row.borrowed, borrowed, 'away'),
          },
        ]}
        rows={rows}
        rowKey={({ world }) => String(world)}
      />
    </section>
  );
}

/** The burden curve of a bloc or pact that is chosen; at first the most uneven one. */
function Burdens({ worlds }: Pick<PartProps, 'worlds'>) {
  const all = worlds
    .flatMap(({ number, burdens = [] }) =>
      burdens
        .filter(({ members }) => members.length > 1)
        .map((burden, at) => ({
          id: `${number} ${at}`,
          burden,
          name: burden.name === null ? t('classDebrief.burdens.pact', { world: number }) : blocName(burden.name),
        })),
    )
    .sort((a, b) => b.burden.gini - a.burden.gini);
  const [chosen, setChosen] = useState('');
  const now = all.find(({ id }) => id === chosen) ?? all[0];
  const figure = useMemo(() => (now ? burdenFigure(now.burden, now.name) : null), [now?.id, worlds, scenario.value]);
  if (!now || !figure) {
    return (
      <section>
        <h2>{t('classDebrief.burdens.title')}</h2>
        <p>{t('classDebrief.burdens.none')}</p>
      </section>
    );
  }
  return (
    <FigureBox figure={figure}>
      {all.length > 1 && (
        <div class="debrief-choice no-print">
          <Select
            label={t('classDebrief.burdens.choose')}
            value={now.id}
            options={all.slice(0, 12).map(({ id, name, burden }) => ({
              value: id,
              label: `${name}: ${burden.members.map(({ power }) => powerName(power)).join(', ')}`,
            }))}
            onChange={setChosen}
          />
        </div>
      )}
    </FigureBox>
  );
}
