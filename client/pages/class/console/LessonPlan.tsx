import { presetById, USUAL_CLASS } from '../../../../shared/classes/presets.ts';
import type { ConsoleView } from '../../../../shared/protocol/classConsole.ts';
import { num } from '../../../text/format.ts';
import { t } from '../../../text/index.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Icon } from '../../../ui/icons.tsx';
import { hasPractice, type PlanStep, planStepOf, planSteps } from './lesson.ts';

/** The whole lesson as a list, with where the class is now. */
export function LessonPlan({ view, onClose }: { view: ConsoleView; onClose: () => void }) {
  return (
    <Dialog open wide onClose={onClose} title={t('lesson.plan.title')}>
      <p class="soft">{t('lesson.plan.note')}</p>
      <PlanList view={view} />
    </Dialog>
  );
}

/** The steps of this class's lesson. */
export function PlanList({ view, plain = false }: { view: ConsoleView; plain?: boolean }) {
  const preset = view.preset === null ? undefined : presetById(view.preset);
  const { bell, turns, plan } = view;
  const minutes = bell ? Math.round((bell.at - bell.from) / 60_000) : (preset?.minutes ?? 45);
  const debriefMinutes = bell?.debriefMinutes ?? preset?.debriefMinutes ?? USUAL_CLASS.debriefMinutes;
  const lessons = preset?.lessons ?? bell?.lessons ?? USUAL_CLASS.lessons;
  const steps = planSteps(
    { minutes, debriefMinutes, practice: hasPractice(view), lessons },
    plain ? null : planStepOf(view, lessons),
  );
  const perTurn = plan ? (plan.planSeconds + 2 * plan.crisisSeconds) / 60 : (minutes - debriefMinutes) / (turns + 2);
  return (
    <ol class="plan-list">
      {steps.map((step) => (
        <Step key={step.id} step={step} turns={turns} perTurn={perTurn} />
      ))}
    </ol>
  );
}

function Step({ step: { id, minute, state }, turns, perTurn }: { step: PlanStep; turns: number; perTurn: number }) {
  return (
    <li class={state} aria-current={state === 'now' ? 'step' : undefined}>
      <span class="plan-mark">
        {state === 'done' && <Icon name="check" />}
        {state === 'now' && <Icon name="right" />}
      </span>
      <span class="soft">{minute !== null && t('lesson.minute', { minute })}</span>
      <span>
        {t(`lesson.step.${id}`, { turns, minutes: num(perTurn, perTurn < 5 ? 1 : 0) })}
        {state !== 'ahead' && (
          <span class="vh">, {t(state === 'done' ? 'lesson.plan.done' : 'lesson.plan.current')}</span>
        )}
      </span>
    </li>
  );
}
