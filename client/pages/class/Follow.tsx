import '../../text/debriefTexts.ts';
import { useEffect, useState } from 'preact/hooks';
import { REVEAL_STAGES } from '../../../shared/classes/model.ts';
import type { StudentView } from '../../../shared/protocol/classes.ts';
import { student } from '../../store/classroom.ts';
import { openStore, scenario } from '../../store/match.ts';
import { powerName, slotOf } from '../../store/names.ts';
import { num, signed } from '../../text/format.ts';
import { t } from '../../text/index.tsx';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { Emblem } from '../../ui/Emblem.tsx';
import { Progress } from '../../ui/Progress.tsx';
import { navigate } from '../../ui/router.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { Preferences } from '../Preferences.tsx';
import { againstPar } from './debrief/figures.ts';
import { Stage, type Uncovered } from './debrief/Stage.tsx';
import { useDebrief } from './debrief/useDebrief.ts';
import { Said } from './Said.tsx';
import { StudentBar } from './StudentBar.tsx';
import { useScenario } from './useClass.ts';

/** A student's screen in the debrief: the own world, as far as it is uncovered, and the way to the reflection. */
export function Follow() {
  const view = student.value;
  const world = useScenario(view?.scenario);
  useEffect(() => {
    if (world && view) openStore(view.match?.code ?? view.code, world);
  }, [world]);
  if (!view) return null;
  return (
    <div class="student debrief">
      <StudentBar name={view.name} />
      <main id="main" class="debrief-main follow">
        <Said view={view} />
        {scenario.value && scenario.value.id === view.scenario ? (
          <Own view={view} />
        ) : (
          <Progress label={t('classDebrief.loading')} />
        )}
        <Reflecting view={view} />
        <p class="row wrap">
          <Preferences />
          {view.match && (
            <Button kind="quiet" icon="history" onClick={() => navigate(`/class/${view.code}/match`)}>
              {t('follow.match')}
            </Button>
          )}
        </p>
      </main>
    </div>
  );
}

function Own({ view }: { view: StudentView }) {
  const { debrief, fault } = useDebrief(view.code, 'student', view.reveal);
  const open = REVEAL_STAGES.slice(1, REVEAL_STAGES.indexOf(view.reveal) + 1) as Uncovered[];
  const [chosen, setChosen] = useState<Uncovered | null>(null);
  // Whatever is uncovered on the wall comes to the front here.
  useEffect(() => setChosen(null), [view.reveal]);
  const { place } = view;
  const own = debrief?.worlds.find(({ number }) => number === place?.world) ?? null;
  const you = place?.power ?? null;
  if (open.length === 0 || place === null) {
    return (
      <Banner title={t('follow.wait.title')} icon="flag" tone="accent">
        {t('follow.wait')}
      </Banner>
    );
  }
  const stage = chosen ?? open[open.length - 1];
  const points = own && you ? againstPar(own, you) : null;
  return (
    <>
      {you && (
        <div class="brief-head">
          <Emblem slot={slotOf(you)} size={48} />
          <div>
            <p class="soft">{t(view.colleagues.length > 0 ? 'follow.helped' : 'follow.you')}</p>
            <p class="follow-result">
              {own === null
                ? powerName(you)
                : points === null
                  ? t('follow.score', { power: powerName(you), score: num(own.verdict.scores[you].score, 1) })
                  : t('follow.result', { power: powerName(you), points: signed(points, 1) })}
            </p>
          </div>
        </div>
      )}
      {open.length > 1 && (
        <Segmented
          label={t('debrief.stages')}
          hideLabel
          value={stage}
          options={open.map((value) => ({ value, label: t(`debrief.stage.${value}`) }))}
          onChange={setChosen}
        />
      )}
      {fault && (
        <p class="field-error" role="alert">
          {fault}
        </p>
      )}
      {own && debrief && <Stage stage={stage} worlds={debrief.worlds} one={own} you={you} />}
      {view.reveal !== 'secrets' && <p class="soft">{t('follow.sealed')}</p>}
    </>
  );
}

function Reflecting({ view: { code, prompts, reflection } }: { view: StudentView }) {
  if (prompts.length === 0) return <p class="soft">{t('follow.reflect.none')}</p>;
  const words = reflection?.handedIn
    ? 'follow.reflect.done'
    : reflection
      ? 'follow.reflect.draft'
      : 'follow.reflect.asked';
  return (
    <div class="next-step">
      <p class="grow">{t(words)}</p>
      <Button kind="primary" onClick={() => navigate(`/class/${code}/reflection`)}>
        {t('follow.reflect')}
      </Button>
    </div>
  );
}
