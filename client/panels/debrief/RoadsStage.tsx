import { useMemo, useState } from 'preact/hooks';
import type { PowerId } from '../../../shared/core/ids.ts';
import { bn, type Money, money } from '../../../shared/core/money.ts';
import { boughtClaim, type Claim, roadClaims, roadsOf } from '../../debrief/claims.ts';
import type { Debrief } from '../../debrief/open.ts';
import { powerName, slotOf } from '../../store/names.ts';
import { bn as inBn, inUnits, num, pct } from '../../text/format.ts';
import { t } from '../../text/index.tsx';
import { PowerName } from '../../ui/PowerName.tsx';
import { Table } from '../../ui/Table.tsx';
import { type Figure, FigureBox } from './FigureBox.tsx';
import { leading } from './leading.ts';
import { PowerChoice } from './PowerChoice.tsx';
import { defence } from './plots/bars.ts';
import { ways } from './plots/ways.ts';
import { Said } from './Said.tsx';
import { wayWords } from './wayWords.ts';

const billions = (millions: number): number => bn(money(millions) as Money);

/** What each power built at home and borrowed abroad, what that cost and bought. */
export function RoadsStage({ debrief }: { debrief: Debrief }) {
  const { analysis } = debrief;
  const claims = roadClaims(analysis);
  const figure = useMemo(() => wayFigure(debrief, claims.most), [debrief]);
  return (
    <div class="debrief-columns">
      <div>
        <h1>{t('debrief.roads.title')}</h1>
        <p class="lead">
          <Said claim={claims.most} />
        </p>
        <FigureBox figure={figure} />
        <DefenceBox debrief={debrief} />
      </div>
      <div>
        <Averages debrief={debrief} />
        <p class="debrief-text">
          <Said claim={claims.cost} />
        </p>
        <p class="debrief-text">
          <Said claim={boughtClaim(analysis)} />
        </p>
        <Reactions debrief={debrief} />
      </div>
    </div>
  );
}

/** The ways of the strongest, and of those that the claim is about. */
function wayFigure({ analysis, you }: Debrief, { facts }: Claim): Figure {
  const { efforts, ledger, log } = analysis;
  const pointsOf = (power: PowerId) => {
    const rows = ledger.filter((row) => row.power === power && row.years > 0);
    const own = efforts.filter((effort) => effort.power === power);
    return own.map(({ home }, index) => ({ home: 100 * home, abroad: 100 * rows[index].borrowed }));
  };
  const told = (power: PowerId): boolean => power === facts.builder || power === facts.borrower;
  const words = wayWords(roadsOf(analysis));
  const rank = (power: PowerId): number => (told(power) ? 1 : 0) + analysis.concentration[0].shares[power];
  return {
    id: 'two-roads',
    title: t('debrief.roads.chart'),
    says: `${t('debrief.roads.says')} ${t('debrief.roads.mean')}`,
    head: [t('debrief.power'), t('debrief.turn'), t('debrief.roads.home'), t('debrief.roads.abroad')],
    rows: log.powers.flatMap((power) =>
      pointsOf(power).map(({ home, abroad }, index) => [powerName(power), index + 1, home, abroad]),
    ),
    height: 480,
    draw: (space) =>
      ways(
        space,
        leading(log.powers, rank, you).map((power) => ({
          power,
          points: pointsOf(power),
          words: words(power),
        })),
        { x: t('debrief.roads.x'), y: t('debrief.roads.y') },
      ),
  };
}

function Averages({ debrief: { analysis } }: { debrief: Debrief }) {
  const roads = roadsOf(analysis);
  const most = {
    home: Math.max(...roads.map(({ home }) => home)),
    borrowed: Math.max(...roads.map(({ borrowed }) => borrowed)),
  };
  const bar = (value: number, greatest: number, look: string) => (
    <span class={`road-bar ${look}`}>
      <i style={{ width: `${greatest > 0 ? (BAR_MOST * value) / greatest : 0}%` }} aria-hidden="true" />
      <span>{pct(100 * value, look === 'home' ? 1 : 0)}</span>
    </span>
  );
  return (
    <Table
      caption={t('debrief.averages')}
      columns={[
        {
          id: 'power',
          head: t('debrief.power'),
          rowHead: true,
          cell: ({ power }) => <PowerName slot={slotOf(power)} name={powerName(power)} />,
        },
        { id: 'home', head: t('debrief.roads.home'), cell: ({ home }) => bar(home, most.home, 'home') },
        { id: 'abroad', head: t('debrief.roads.abroad'), cell: ({ borrowed }) => bar(borrowed, most.borrowed, 'away') },
      ]}
      rows={roads}
      rowKey={({ power }) => power}
    />
  );
}

/** Where one power's defence came from, year by year. */
function DefenceBox({ debrief }: { debrief: Debrief }) {
  const { analysis, you } = debrief;
  const { log, ledger } = analysis;
  const [power, setPower] = useState<PowerId>(you ?? log.powers[0]);
  const figure = useMemo((): Figure => {
    const rows = ledger.filter((row) => row.power === power);
    const end = rows[rows.length - 1];
    const bars = rows.map(({ years, own, credible }) => ({
      year: years,
      own: inUnits(billions(own)),
      help: inUnits(billions(credible)),
    }));
    return {
      id: `defence-${power}`,
      title: t('debrief.defence.title'),
      says: t('debrief.defence.says', {
        power: powerName(power),
        own: inBn(billions(end.own)),
        help: inBn(billions(end.credible)),
      }),
      head: [t('debrief.turn'), t('debrief.defence.own'), t('debrief.defence.help'), t('debrief.defence.rival')],
      rows: rows.map(({ years, rival }, index) => [
        years === 0 ? t('debrief.start') : years,
        bars[index].own,
        bars[index].help,
        powerName(rival),
      ]),
      draw: (space) =>
        defence(space, bars, {
          x: t('debrief.turn'),
          y: t('debrief.defence.y'),
          start: t('debrief.start'),
          own: t('debrief.defence.own'),
          help: t('debrief.defence.help'),
        }),
    };
  }, [debrief, power]);
  return (
    <FigureBox figure={figure}>
      <PowerChoice powers={log.powers} value={power} onChange={setPower} />
    </FigureBox>
  );
}

/** Width of the longest bar, per cent of its cell: its figure stands beside it. */
const BAR_MOST = 62;

/** Standard errors from which a coefficient is told from nought, and its least size that is worth telling. */
const SURE = 2;
const LEAST = 0.05;

function Reactions({ debrief: { analysis } }: { debrief: Debrief }) {
  const sure = analysis.reactions
    .flatMap(({ power, toward, n, fit }) => (fit === null ? [] : [{ power, toward, n, ...fit }]))
    .filter(({ reaction }) => Math.abs(reaction.value) > Math.max(LEAST, SURE * reaction.error))
    .sort((a, b) => b.reaction.value / b.reaction.error - a.reaction.value / a.reaction.error)
    .slice(0, 8);
  return (
    <section>
      <h2>{t('debrief.arms.title')}</h2>
      <p class="soft">{t('debrief.arms.says')}</p>
      {sure.length === 0 ? (
        <p>{t('debrief.arms.none')}</p>
      ) : (
        <Table
          caption={t('debrief.arms.title')}
          hideCaption
          columns={[
            {
              id: 'pair',
              head: t('debrief.arms.pair'),
              rowHead: true,
              cell: ({ power, toward }) => t('debrief.arms.to', { power: powerName(power), toward: powerName(toward) }),
            },
            {
              id: 'reaction',
              head: t('debrief.arms.reaction'),
              number: true,
              cell: ({ reaction }) => num(reaction.value, 2),
            },
            {
              id: 'error',
              head: t('debrief.arms.error'),
              number: true,
              cell: ({ reaction }) => num(reaction.error, 2),
            },
            {
              id: 'fatigue',
              head: t('debrief.arms.fatigue'),
              number: true,
              cell: ({ fatigue }) => num(fatigue.value, 2),
            },
            { id: 'n', head: t('debrief.arms.n'), number: true, cell: ({ n }) => n },
          ]}
          rows={sure}
          rowKey={({ power, toward }) => `${power} ${toward}`}
        />
      )}
    </section>
  );
}
