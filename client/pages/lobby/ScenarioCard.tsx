import { keysOf, type ScenarioId } from '../../../shared/core/ids.ts';
import type { Scenario } from '../../../shared/model/scenario.ts';
import type { SeatView } from '../../../shared/view/view.ts';
import type { Acting } from '../../panels/useAct.ts';
import { t } from '../../text/index.tsx';
import { Link } from '../../ui/router.tsx';
import { Select } from '../../ui/Select.tsx';
import { ScenarioChart } from '../ScenarioChart.tsx';
import { OFFERS } from '../scenarios.ts';
import { clockWords, isSlow } from './clockWords.ts';

/** What will be played: its chart, what it is about, how large, how long, how hard. */
export function ScenarioCard({ scenario, view, acting }: { scenario: Scenario; view: SeatView; acting: Acting }) {
  const kinds = keysOf(view.seats).map((power) => view.seats[power].kind);
  const people = kinds.filter((kind) => kind === 'human').length;
  const ai = kinds.filter((kind) => kind === 'ai').length;
  const minutes = Math.round((scenario.minutes * view.turns) / scenario.turns / 5) * 5;
  const { difficulty } = scenario;
  const { clock } = view;
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
          <dd>
            {clock.mode === 'timed' && isSlow(clock)
              ? t('lobby.turns.slow', { plan: clockWords(clock.planSeconds) })
              : t('lobby.minutes', { minutes: Math.max(5, minutes) })}
          </dd>
        </div>
        <div>
          <dt>{t('lobby.difficulty', { difficulty })}</dt>
          <dd>{t('lobby.difficulty.note', { difficulty })}</dd>
        </div>
      </dl>
      {view.host && (
        <Select
          label={t('lobby.other')}
          value={scenario.id}
          options={OFFERS.map(({ id, name }) => ({ value: id, label: t(name) }))}
          onChange={(id) => void acting.act({ kind: 'setScenario', scenario: id as ScenarioId })}
        />
      )}
      <p class="row wrap small">
        <Link class="inline-target" to="/how-to-play">
          {t('lobby.rules')}
        </Link>
      </p>
    </section>
  );
}
