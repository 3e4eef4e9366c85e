import { keysOf } from '../../../shared/core/ids.ts';
import type { Scenario } from '../../../shared/model/scenario.ts';
import type { SeatView } from '../../../shared/view/view.ts';
import { t } from '../../text/index.tsx';
import { Link } from '../../ui/router.tsx';
import { ScenarioChart } from '../ScenarioChart.tsx';
import { ModuleLine } from './ModuleLine.tsx';

/** What will be played: its chart, what it is about, how large, how long, how hard. */
export function ScenarioCard({ scenario, view }: { scenario: Scenario; view: SeatView }) {
  const kinds = keysOf(view.seats).map((power) => view.seats[power].kind);
  const people = kinds.filter((kind) => kind === 'human').length;
  const ai = kinds.filter((kind) => kind === 'ai').length;
  const minutes = Math.round((scenario.minutes * view.turns) / scenario.turns / 5) * 5;
  const { difficulty } = scenario;
  return (
    <section aria-labelledby="lobby-scenario">
      <ScenarioChart scenarioId={scenario.id} name={scenario.name} class="lobby-chart" thin />
      <h1 id="lobby-scenario">{scenario.name}</h1>
      <p class="lobby-summary">{scenario.summary}</p>
      <dl class="lobby-facts">
        <div>
          <dt>{t('lobby.powers', { count: scenario.powers.length })}</dt>
          <dd>{t('lobby.people', { people, ai })}</dd>
        </div>
        <div>
          <dt>{t('lobby.turns', { count: view.turns })}</dt>
          <dd>{t('lobby.minutes', { minutes: Math.max(5, minutes) })}</dd>
        </div>
        <div>
          <dt>{t('lobby.difficulty', { difficulty })}</dt>
          <dd>{t('lobby.difficulty.note', { difficulty })}</dd>
        </div>
      </dl>
      <p>
        <ModuleLine modules={scenario.modules} />
      </p>
      <p class="row wrap small">
        <Link to="/how-to-play">{t('lobby.rules')}</Link>
        {view.host && <Link to="/host">{t('lobby.other')}</Link>}
      </p>
    </section>
  );
}
