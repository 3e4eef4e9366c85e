import type { Verdict } from '../../../shared/model/match.ts';
import { INDICES } from '../../../shared/model/vocabulary.ts';
import { scenario, serverView } from '../../store/match.ts';
import { powerName, slotOf } from '../../store/names.ts';
import { list, num, pct, signed } from '../../text/format.ts';
import { t } from '../../text/index.tsx';
import { Explain } from '../../ui/Explain.tsx';
import { PowerName } from '../../ui/PowerName.tsx';
import { Table } from '../../ui/Table.tsx';
import { RuleLink, ruleAt } from '../RuleLink.tsx';
import { Term } from '../Term.tsx';
import { isRated, ranking } from './ranking.ts';

/** Every power's score and the averages it is made of, the best first. */
export function Scores({ verdict }: { verdict: Verdict }) {
  const you = serverView.value?.you;
  const weights = scenario.value?.weights;
  const { scores } = verdict;
  const rows = ranking(verdict);
  const rated = isRated(verdict);
  const shared = weights
    ? list(
        INDICES.map((index) =>
          t('end.weight', { index: t(`game.index.${index}`), percent: pct(weightOf(weights, index)) }),
        ),
      )
    : '';
  return (
    <section class="end-scores">
      <h2>{t('end.scores')}</h2>
      <RuleLink entry="score" />
      <Table
        caption={t('end.scores')}
        hideCaption
        rows={rows}
        rowKey={(power) => power}
        own={(power) => power === you}
        columns={[
          {
            id: 'power',
            head: t('end.power'),
            rowHead: true,
            cell: (power) => <PowerName slot={slotOf(power)} name={powerName(power)} />,
          },
          ...(rated
            ? [
                {
                  id: 'rating',
                  head: <Term of="rating">{t('end.rating')}</Term>,
                  number: true,
                  cell: (power: (typeof rows)[number]) => <b>{signed(100 * (scores[power].rating ?? 0))}</b>,
                },
              ]
            : []),
          {
            id: 'score',
            head: <Term of="score">{t('end.score')}</Term>,
            number: true,
            cell: (power) => <b>{num(scores[power].score, 1)}</b>,
          },
          ...INDICES.map((index) => ({
            id: index,
            head: (
              <Explain what={t(`game.index.${index}.what`)} rule={ruleAt('indices')}>
                {t(`game.index.${index}`)}
              </Explain>
            ),
            number: true,
            cell: (power: (typeof rows)[number]) => num(scores[power].indices[index]),
          })),
        ]}
      />
      {rated && <p class="small soft">{t('end.rating.note')}</p>}
      <p class="small soft">{t('end.scores.note', { weights: shared })}</p>
    </section>
  );
}

/** Weights as the scenario gives them, in shares or in per cent, in per cent. */
function weightOf(weights: Readonly<Record<string, number>>, index: string): number {
  const all = Object.values(weights).reduce((sum, weight) => sum + weight, 0);
  return (100 * weights[index]) / all;
}
