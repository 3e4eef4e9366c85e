import { keysOf } from '../../../shared/core/ids.ts';
import type { EventOf } from '../../../shared/events/events.ts';
import { INDICES } from '../../../shared/model/vocabulary.ts';
import { constants } from '../../store/derived.ts';
import { events, serverView } from '../../store/match.ts';
import { powerName, slotOf } from '../../store/names.ts';
import { pct } from '../../text/format.ts';
import { t } from '../../text/index.tsx';
import { LineChart } from '../../ui/LineChart.tsx';

/** Lines that can be told apart in one chart; in a large world the smaller powers are in the scores alone. */
const MOST = 8;

/** How it came about: capability of all and the reader's own four indices, over the turns. */
export function Courses() {
  const view = serverView.value;
  if (!view) return null;
  const published = events.value.filter(
    (event): event is EventOf<'sharesPublished'> => event.kind === 'sharesPublished',
  );
  const powers = keysOf(view.powers)
    .sort((a, b) => view.powers[b].share - view.powers[a].share)
    .filter((power, i) => i < MOST || power === view.you);
  const hegemony = 100 * (constants.value?.hegemonyShare ?? 0.5);
  const highest = Math.max(...published.flatMap(({ shares }) => Object.values(shares)), 0) * 100;
  const { own } = view;
  return (
    <div class="end-courses">
      <section>
        <h2>{t('end.shares')}</h2>
        <LineChart
          caption={t('end.shares.caption')}
          xTitle={t('end.turn')}
          yTitle={t('end.shares.y')}
          x={published.map(({ turn }) => turn)}
          digits={0}
          height={280}
          mark={
            highest > 0.6 * hegemony
              ? { at: hegemony, label: t('end.hegemony', { percent: pct(hegemony) }) }
              : undefined
          }
          series={powers.map((power) => ({
            id: power,
            label: powerName(power),
            slot: slotOf(power),
            own: power === view.you,
            values: published.map(({ shares }) => (shares[power] === undefined ? null : 100 * shares[power])),
          }))}
        />
      </section>
      {own && own.history.length > 0 && (
        <section>
          <h2>{t('end.indices')}</h2>
          <LineChart
            caption={t('end.indices.caption')}
            xTitle={t('end.turn')}
            yTitle={t('end.indices.y')}
            x={own.history.map((_, i) => i + 1)}
            domain={[0, 100]}
            height={260}
            series={INDICES.map((index, i) => ({
              id: index,
              label: t(`game.index.${index}`),
              dashed: i % 2 === 1,
              own: i === 0,
              values: own.history.map((year) => year[index]),
            }))}
          />
        </section>
      )}
    </div>
  );
}
