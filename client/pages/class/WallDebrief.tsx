import { useEffect, useState } from 'preact/hooks';
import { REVEAL_STAGES } from '../../../shared/classes/model.ts';
import { asTables, onWall } from '../../panels/debrief/FigureBox.tsx';
import { consoleView } from '../../store/classroom.ts';
import { scenario } from '../../store/match.ts';
import { rich, t } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { Icon } from '../../ui/icons.tsx';
import { announce } from '../../ui/LiveRegion.tsx';
import { PageBar } from '../../ui/PageBar.tsx';
import { Progress } from '../../ui/Progress.tsx';
import { Link, navigate } from '../../ui/router.tsx';
import { Select } from '../../ui/Select.tsx';
import { Preferences } from '../Preferences.tsx';
import { useClassAct } from './console/useClassAct.ts';
import { Stage, type Uncovered } from './debrief/Stage.tsx';
import { useDebrief } from './debrief/useDebrief.ts';
import { useWall } from './useWall.ts';

const STAGES = REVEAL_STAGES.filter((stage): stage is Uncovered => stage !== 'closed');

/** Where each stage's theory is told in the rules. */
const THEORY: Readonly<Record<Uncovered, string>> = {
  verdict: 'score',
  roads: 'lines',
  strategies: 'doctrines',
  promises: 'answers',
  secrets: 'estimates',
};

/** The debrief for the projector. Each step uncovers one stage, here and on every student's screen. */
export function WallDebrief() {
  const view = consoleView.value;
  useWall();
  useEffect(() => {
    onWall.value = true;
    return () => {
      onWall.value = false;
    };
  }, []);
  const reveal = view?.reveal ?? 'closed';
  const [looked, setLooked] = useState<Uncovered | null>(null);
  const [world, setWorld] = useState('all');
  const { act, busy, fault } = useClassAct();
  const over = view?.worlds.every(({ phase }) => phase === 'ended') ?? false;
  const { debrief, fault: lost } = useDebrief(view?.code ?? '', 'instructor', `${reveal} ${over}`);
  if (!view) return null;
  const at = REVEAL_STAGES.indexOf(reveal);
  const stage = looked !== null && REVEAL_STAGES.indexOf(looked) <= at ? looked : reveal === 'closed' ? null : reveal;
  const next = STAGES[stage === null ? 0 : STAGES.indexOf(stage) + 1];
  const before = stage === null ? undefined : STAGES[STAGES.indexOf(stage) - 1];
  const one = debrief?.worlds.find(({ number }) => String(number) === world) ?? null;
  const go = async (to: Uncovered) => {
    if (REVEAL_STAGES.indexOf(to) > at && !(await act({ kind: 'reveal', stage: to }))) return;
    setLooked(to);
    scrollTo(0, 0);
    announce(t(`debrief.stage.${to}`));
  };
  return (
    <div class="debrief class-debrief">
      <PageBar crumb={rich('classDebrief.crumb', { name: view.name, scenario: scenario.value?.name ?? '' })}>
        <nav class="debrief-stages" aria-label={t('debrief.stages')}>
          <ol>
            {STAGES.map((stop, index) => {
              const sealed = index + 1 > at;
              return (
                <li key={stop}>
                  <button
                    type="button"
                    class={!sealed && stop !== stage ? 'done' : undefined}
                    aria-current={stop === stage ? 'step' : undefined}
                    disabled={sealed}
                    onClick={() => void go(stop)}
                  >
                    {sealed ? <Icon name="lock" /> : <i aria-hidden="true">{index + 1}</i>}
                    <span>{t(`debrief.stage.${stop}`)}</span>
                    {sealed && <span class="vh">, {t('debrief.sealed')}</span>}
                  </button>
                </li>
              );
            })}
          </ol>
        </nav>
        <Preferences />
      </PageBar>
      <main id="main" class="debrief-main">
        {!over && <Empty title={t('classDebrief.notYet')} />}
        {over && stage === null && <Empty title={t('classDebrief.closed')}>{t('classDebrief.closed.text')}</Empty>}
        {(lost || fault) && (
          <p role="alert" class="field-error">
            {lost || fault}
          </p>
        )}
        {over && stage !== null && debrief === null && !lost && <Progress label={t('classDebrief.loading')} />}
        {over && stage !== null && debrief !== null && debrief.worlds.length > 0 && (
          <>
            <div class="class-which no-print">
              <Select
                label={t('classDebrief.which')}
                hideLabel
                value={world}
                options={[
                  { value: 'all', label: t('classDebrief.all') },
                  ...debrief.worlds.map(({ number }) => ({
                    value: String(number),
                    label: t('classDebrief.one', { world: number }),
                  })),
                ]}
                onChange={setWorld}
              />
            </div>
            <Stage stage={stage} worlds={debrief.worlds} one={one} you={null} />
          </>
        )}
      </main>
      <footer class="debrief-foot no-print">
        {before && (
          <Button icon="left" onClick={() => void go(before)}>
            {t('debrief.back')}
          </Button>
        )}
        {stage !== null && (
          <p>
            {rich('classDebrief.ask', {
              question: t(
                stage === 'verdict' && one ? 'classDebrief.question.verdict.one' : `classDebrief.question.${stage}`,
              ),
            })}{' '}
            <Link to={`/rules/${view.scenario}#${THEORY[stage]}`}>{t('classDebrief.theory')}</Link>
          </p>
        )}
        {stage !== null && (
          <Button
            icon={asTables.value ? 'chart' : 'table'}
            onClick={() => {
              asTables.value = !asTables.value;
            }}
          >
            {t(asTables.value ? 'debrief.charts' : 'debrief.tables')}
          </Button>
        )}
        <Button
          kind={!over || (!next && view.prompts.length > 0) ? 'primary' : 'plain'}
          onClick={() => navigate(`/class/${view.code}`)}
        >
          {t('classDebrief.end')}
        </Button>
        {next && over && (
          <Button kind="primary" iconAfter="right" waiting={busy !== null} onClick={() => void go(next)}>
            {t(`classDebrief.uncover.${next}`)}
          </Button>
        )}
        {!next && view.prompts.length === 0 && (
          <Button
            kind="primary"
            waiting={busy !== null}
            onClick={() =>
              void act({
                kind: 'setPrompts',
                prompts: [t('lesson.prompt.1'), t('lesson.prompt.2'), t('lesson.prompt.3')],
              })
            }
          >
            {t('classDebrief.reflect')}
          </Button>
        )}
      </footer>
    </div>
  );
}
