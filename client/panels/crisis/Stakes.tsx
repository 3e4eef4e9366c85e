import { contest } from '../../../shared/formulas/contest.ts';
import {
  backDownCosts,
  concessionCosts,
  heatOf,
  type StandingCosts,
  stakeOf,
} from '../../../shared/formulas/crisis.ts';
import type { Board } from '../../../shared/model/board.ts';
import type { Crisis } from '../../../shared/model/crisis.ts';
import { serverView } from '../../store/match.ts';
import { powerName } from '../../store/names.ts';
import { pct, signed } from '../../text/format.ts';
import { t } from '../../text/index.tsx';
import { Card } from '../../ui/Card.tsx';
import { Odds } from '../../ui/Meter.tsx';
import { oddsNames } from '../balance/OddsNames.tsx';
import { Term } from '../Term.tsx';
import { demandParams } from '../words.ts';

/** What the demand would take, what giving way costs either side, and how a war would stand. */
export function Stakes({ crisis, board }: { crisis: Crisis; board: Board }) {
  const { challenger, demand, theatre } = crisis;
  const { constants } = board;
  const [power, target] = [powerName(challenger), powerName(demand.target)];
  const weighed = contest(board, challenger, demand.target, theatre);
  const me = serverView.value?.you;
  const share = 100 * stakeOf(board, demand);
  return (
    <Card title={t('crisis.stake')}>
      <p>{t(`demand.${demand.kind}.what`, demandParams(demand))}</p>
      <dl class="crisis-facts">
        <div>
          <dt>
            <Term of="stake">{t('crisis.stake.share', { target })}</Term>
          </dt>
          <dd>{t('crisis.stake.share.text', { percent: pct(share, share < 10 ? 1 : 0) })}</dd>
        </div>
        <div>
          <dt>
            <Term of="standing">{t('crisis.stake.concede', { target })}</Term>
          </dt>
          <dd>{standing(concessionCosts(demand, constants))}</dd>
        </div>
        <div>
          <dt>
            <Term of="standing">{t('crisis.stake.backDown', { power })}</Term>
          </dt>
          <dd>{standing(backDownCosts(demand, constants, heatOf(demand, challenger, board.pairs, constants)))}</dd>
        </div>
      </dl>
      <p class="small soft">{t('crisis.odds', { power })}</p>
      <Odds
        alone={100 * weighed.oddsAlone}
        honest={100 * weighed.oddsHonest}
        weighted={100 * weighed.oddsCredible}
        label={t('crisis.odds', { power })}
        names={oddsNames()}
        higherIs={me === challenger ? 'good' : me === demand.target ? 'bad' : 'neutral'}
      />
    </Card>
  );
}

const standing = ({ credibility, cohesion }: StandingCosts): string =>
  t('crisis.stake.standing', { credibility: signed(Math.round(credibility)), cohesion: signed(Math.round(cohesion)) });
