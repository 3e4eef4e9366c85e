import { useMemo, useState } from 'preact/hooks';
import { turnsOf } from '../../../shared/analysis/log.ts';
import type { PowerId } from '../../../shared/core/ids.ts';
import { parFor } from '../../../shared/formulas/par.ts';
import type { Verdict } from '../../../shared/model/match.ts';
import { INDICES } from '../../../shared/model/vocabulary.ts';
import { favouriteClaim, peakClaim, quarrelsClaim, sharesClaim, wonClaim } from '../../debrief/claims.ts';
import type { Debrief } from '../../debrief/open.ts';
import { powerName, slotOf } from '../../store/names.ts';
import { num, pct, signed } from '../../text/format.ts';
import { t } from '../../text/index.tsx';
import { PowerName } from '../../ui/PowerName.tsx';
import { Table } from '../../ui/Table.tsx';
import { meritOf, ranking } from '../end/ranking.ts';
import { type Figure, FigureBox } from './FigureBox.tsx';
import { leading } from './leading.ts';
import { PowerChoice } from './PowerChoice.tsx';
import { type ScoreBar, scores } from './plots/bars.ts';
import { courses, named } from './plots/lines.ts';
import { Said } from './Said.tsx';

/** Who won, by how much, and how capability went. */
export function VerdictStage({ debrief, verdict }: { debrief: Debrief; verdict: Verdict }) {
  const { analysis } = debrief;
  const favourite = favouriteClaim(analysis);
  const won = wonClaim(verdict);
  const figures = useMemo(
    () => [scoreFigure(debrief, verdict), shareFigure(debrief), chanceFigure(debrief, verdict)],
    [debrief],
  );
  return (
    <div class="debrief-columns">
      <div>
        <h1>{t(won.key, won.params)}</h1>
        <p class="lead">
          <Said claim={peakClaim(analysis)} /> <Said claim={quarrelsClaim(analysis)} />{' '}
          {favourite && <Said claim={favourite} />}
        </p>
        <FigureBox figure={figures[0]} />
        <FigureBox figure={figures[2]} />
      </div>
      <div>
        <FigureBox figure={figures[1]} />
        <Averages debrief={debrief} verdict={verdict} />
        <IndexCourses debrief={debrief} />
      </div>
    </div>
  );
}

function scoreFigure({ scenario, log }: Debrief, verdict: Verdict): Figure {
  const par = parFor(scenario, log.turns)?.seats ?? null;
  const bars: ScoreBar[] = ranking(verdict).map((power) => ({
    power,
    score: verdict.scores[power].score,
    par: par?.[power].p50 ?? null,
  }));
  const says = ({ score, par: level }: ScoreBar): string =>
    level === null ? num(score, 1) : signed(Math.round(10 * (score - level)) / 10, 1);
  return {
    id: 'score',
    title: t(par === null ? 'debrief.score.plain' : 'debrief.score.title'),
    says: t(par === null ? 'debrief.score.plain.says' : 'debrief.score.says'),
    head: [t('debrief.power'), t('debrief.score'), t('debrief.par'), t('debrief.against')],
    rows: bars.map(({ power, score, par: level }) => [
      powerName(power),
      score,
      level,
      level === null ? null : score - level,
    ]),
    height: 90 + 40 * bars.length,
    draw: (space) => scores(space, bars, says),
  };
}

/** Capability shares over the years. */
export function shareFigure({ analysis, you }: Debrief): Figure {
  const { concentration, log, facts } = analysis;
  const values = (power: PowerId): number[] => concentration.map(({ shares }) => 100 * shares[power]);
  const claim = sharesClaim(analysis);
  const { hegemonyShare, hegemonyTurns } = facts.constants;
  const highest = Math.max(...log.powers.flatMap(values));
  const mark = {
    at: 100 * hegemonyShare,
    label: t('debrief.hegemony', { percent: pct(100 * hegemonyShare), turns: hegemonyTurns }),
  };
  return {
    id: 'capability',
    title: t('debrief.shares.title'),
    says: t(claim.key, claim.params),
    head: [t('debrief.turn'), ...log.powers.map(powerName)],
    rows: concentration.map(({ years, shares }) => [
      years === 0 ? t('debrief.start') : years,
      ...log.powers.map((power) => 100 * shares[power]),
    ]),
    height: 360,
    draw: (space) =>
      courses(
        space,
        leading(log.powers, (power) => values(power).at(-1) ?? 0, you).map((power) => ({
          power,
          values: values(power),
          strong: power === you,
        })),
        {
          first: 0,
          start: t('debrief.start'),
          x: t('debrief.turn'),
          y: t('debrief.shares.y'),
          unit: (value) => pct(value),
          // A line far above all others would flatten them.
          ...(highest > 0.5 * mark.at && { mark }),
        },
      ),
  };
}

function chanceFigure({ analysis, you }: Debrief, { winners }: Verdict): Figure {
  const { forecasts, log } = analysis;
  const before = forecasts.slice(0, -1);
  const values = (power: PowerId): number[] => before.map(({ chances }) => 100 * chances[power]);
  return {
    id: 'forecast',
    title: t('debrief.chances.title'),
    says: t('debrief.chances.says'),
    head: [t('debrief.turn'), ...log.powers.map(powerName)],
    rows: before.map(({ years, chances }) => [
      years === 0 ? t('debrief.start') : years,
      ...log.powers.map((power) => 100 * chances[power]),
    ]),
    draw: (space) =>
      courses(
        space,
        leading(log.powers, (power) => (winners.includes(power) ? 100 : Math.max(...values(power))), you).map(
          (power) => ({
            power,
            values: values(power),
            strong: power === you,
          }),
        ),
        {
          first: 0,
          start: t('debrief.start'),
          x: t('debrief.turn'),
          y: t('debrief.chances.y'),
          unit: (value) => pct(value),
        },
      ),
  };
}

function Averages({ debrief: { scenario }, verdict }: { debrief: Debrief; verdict: Verdict }) {
  const total = INDICES.reduce((sum, index) => sum + scenario.weights[index], 0);
  const rows = [...ranking(verdict), null];
  return (
    <Table
      caption={t('debrief.averages')}
      columns={[
        {
          id: 'power',
          head: t('debrief.power'),
          rowHead: true,
          cell: (power) =>
            power === null ? t('debrief.weight') : <PowerName slot={slotOf(power)} name={powerName(power)} />,
        },
        ...INDICES.map((index) => ({
          id: index,
          head: t(`game.index.${index}`),
          number: true,
          cell: (power: PowerId | null) =>
            power === null ? pct((100 * scenario.weights[index]) / total) : num(verdict.scores[power].indices[index]),
        })),
      ]}
      rows={rows}
      rowKey={(power) => power ?? 'weight'}
      own={(power) => power !== null && meritOf(verdict, power) === meritOf(verdict, verdict.winners[0])}
    />
  );
}

/** The four indices of one power, turn by turn. */
function IndexCourses({ debrief }: { debrief: Debrief }) {
  const { analysis, you } = debrief;
  const { log } = analysis;
  const [power, setPower] = useState<PowerId>(you ?? log.powers[0]);
  const figure = useMemo((): Figure => {
    const scored = log.all('indicesScored').filter((event) => event.power === power);
    const end = scored[scored.length - 1].indices;
    return {
      id: `indices-${power}`,
      title: t('debrief.indices.title'),
      says: t('debrief.indices.says', {
        power: powerName(power),
        security: num(end.security),
        prosperity: num(end.prosperity),
        autonomy: num(end.autonomy),
        influence: num(end.influence),
      }),
      head: [t('debrief.turn'), ...INDICES.map((index) => t(`game.index.${index}`))],
      rows: turnsOf(log).map((turn) => [turn, ...INDICES.map((index) => scored[turn - 1].indices[index])]),
      draw: (space) =>
        named(
          space,
          INDICES.map((index) => ({
            label: `${t(`game.index.${index}`)} ${num(end[index])}`,
            values: scored.map(({ indices }) => indices[index]),
          })),
          { first: 1, start: t('debrief.start'), x: t('debrief.turn'), y: t('debrief.indices.y'), most: 100 },
        ),
    };
  }, [debrief, power]);
  return (
    <FigureBox figure={figure}>
      <PowerChoice powers={log.powers} value={power} onChange={setPower} />
    </FigureBox>
  );
}
