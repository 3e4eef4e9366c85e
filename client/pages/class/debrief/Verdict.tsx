import { useMemo } from 'preact/hooks';
import type { WorldDebrief } from '../../../../shared/classes/records.ts';
import type { PowerId } from '../../../../shared/core/ids.ts';
import { INDICES } from '../../../../shared/model/vocabulary.ts';
import { wonClaim } from '../../../debrief/claims.ts';
import { FigureBox } from '../../../panels/debrief/FigureBox.tsx';
import { ranking } from '../../../panels/end/ranking.ts';
import { scenario } from '../../../store/match.ts';
import { powerName, slotOf } from '../../../store/names.ts';
import { list, num, pct } from '../../../text/format.ts';
import { t } from '../../../text/index.tsx';
import { PowerName } from '../../../ui/PowerName.tsx';
import { Table } from '../../../ui/Table.tsx';
import { peaksFigure, scoreFigure, shareFigure } from './figures.ts';
import type { PartProps } from './parts.ts';

/** How the worlds ended. */
export function Verdict({ worlds, one, you }: PartProps) {
  return one ? <OneVerdict world={one} you={you} /> : <Compared worlds={worlds} />;
}

const sum = (worlds: readonly WorldDebrief[], of: keyof WorldDebrief['counts']): number =>
  worlds.reduce((total, { counts }) => total + counts[of], 0);

/** Whoever won most worlds, and how many. */
function favourite(worlds: readonly WorldDebrief[]): { power: PowerId; wins: number } {
  const wins = new Map<PowerId, number>();
  for (const { verdict } of worlds) {
    for (const power of verdict.winners) wins.set(power, (wins.get(power) ?? 0) + 1);
  }
  const [power, count] = [...wins].sort((a, b) => b[1] - a[1])[0];
  return { power, wins: count };
}

function Compared({ worlds }: { worlds: readonly WorldDebrief[] }) {
  const figure = useMemo(() => peaksFigure(worlds), [worlds, scenario.value]);
  const most = favourite(worlds);
  const ruled = worlds.filter(({ verdict }) => verdict.hegemon !== null).length;
  return (
    <div class="debrief-columns class-wide">
      <div>
        <h1>{t('classDebrief.verdict.title', { worlds: worlds.length, ruled })}</h1>
        <p class="lead">
          {t('classDebrief.verdict.lead', {
            most: powerName(most.power),
            wins: most.wins,
            worlds: worlds.length,
            wars: sum(worlds, 'wars'),
            treaties: sum(worlds, 'treaties'),
            broken: sum(worlds, 'broken'),
          })}
        </p>
        <FigureBox figure={figure} />
      </div>
      <div>
        <h2>{t('classDebrief.verdict.table')}</h2>
        <Table
          caption={t('classDebrief.verdict.table')}
          hideCaption
          columns={[
            {
              id: 'world',
              head: t('classDebrief.verdict.world'),
              rowHead: true,
              cell: ({ number }: WorldDebrief) => <b class="serif">{number}</b>,
            },
            {
              id: 'won',
              head: t('classDebrief.verdict.winner'),
              cell: ({ verdict }: WorldDebrief) =>
                verdict.winners.map((power) => (
                  <PowerName
                    key={power}
                    slot={slotOf(power)}
                    name={
                      verdict.hegemon === power
                        ? t('classDebrief.verdict.ruled', { power: powerName(power) })
                        : powerName(power)
                    }
                  />
                )),
            },
            { id: 'peak', head: t('classDebrief.verdict.peak'), cell: (world: WorldDebrief) => peakWords(world) },
            ...(['wars', 'treaties', 'broken'] as const).map((of) => ({
              id: of,
              head: t(`classDebrief.verdict.${of}`),
              number: true,
              cell: ({ counts }: WorldDebrief) => num(counts[of]),
            })),
            { id: 'turned', head: t('classDebrief.verdict.turned'), cell: (world: WorldDebrief) => turnWords(world) },
          ]}
          rows={worlds}
          rowKey={({ number }) => String(number)}
        />
      </div>
    </div>
  );
}

function peakWords({ shares }: WorldDebrief): string {
  const all = shares.flatMap(({ share }) =>
    (Object.keys(share) as PowerId[]).map((power) => ({ power, share: share[power] })),
  );
  const peak = all.reduce((most, one) => (one.share > most.share ? one : most));
  return t('tile.peak', { power: powerName(peak.power), share: pct(100 * peak.share) });
}

function turnWords({ turningPoints }: WorldDebrief): string {
  const point = [...turningPoints].sort((a, b) => b.shift - a.shift)[0];
  if (point === undefined) return t('classDebrief.verdict.calm');
  const { turn, gained, lost } = point;
  return t('classDebrief.verdict.turn', { turn, gained: powerName(gained), lost: powerName(lost) });
}

function OneVerdict({ world, you }: { world: WorldDebrief; you: PowerId | null }) {
  const figures = useMemo(() => [scoreFigure(world), shareFigure(world, you)], [world, you, scenario.value]);
  const won = wonClaim(world.verdict);
  const { verdict, seats, turningPoints } = world;
  return (
    <div class="debrief-columns">
      <div>
        <h1>{t(won.key, won.params)}</h1>
        <p class="lead">
          {list(
            verdict.winners.map((power) => {
              const names = seats.find((seat) => seat.power === power)?.students ?? [];
              return names.length > 0 ? t('classDebrief.led', { names: list(names) }) : t('detail.ledByAi');
            }),
          )}
        </p>
        <FigureBox figure={figures[0]} />
      </div>
      <div>
        <FigureBox figure={figures[1]} />
        <Table
          caption={t('debrief.averages')}
          columns={[
            {
              id: 'power',
              head: t('debrief.power'),
              rowHead: true,
              cell: (power: PowerId) => <PowerName slot={slotOf(power)} name={powerName(power)} />,
            },
            ...INDICES.map((index) => ({
              id: index,
              head: t(`game.index.${index}`),
              number: true,
              cell: (power: PowerId) => num(verdict.scores[power].indices[index]),
            })),
          ]}
          rows={ranking(verdict)}
          rowKey={String}
          own={(power) => power === you}
        />
        <section>
          <h2>{t('classDebrief.points.title')}</h2>
          {turningPoints.length === 0 && <p>{t('classDebrief.points.none')}</p>}
          <ul class="class-points">
            {[...turningPoints]
              .sort((a, b) => a.turn - b.turn)
              .map(({ turn, gained, lost, shift }) => (
                <li key={turn}>
                  {t('classDebrief.points.one', {
                    turn,
                    gained: powerName(gained),
                    lost: powerName(lost),
                    shift: pct(100 * shift),
                  })}
                </li>
              ))}
          </ul>
        </section>
      </div>
    </div>
  );
}
