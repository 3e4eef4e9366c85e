import { useState } from 'preact/hooks';
import type { ConsoleView } from '../../../../shared/protocol/classConsole.ts';
import { t } from '../../../text/index.tsx';
import { Button } from '../../../ui/Button.tsx';
import { navigate } from '../../../ui/router.tsx';
import { ActFault } from './ActFault.tsx';
import { alarmWords } from './alarmWords.ts';
import { BellDialog } from './BellDialog.tsx';
import { LessonPlan } from './LessonPlan.tsx';
import { alarmKey, hasPractice, type NextStep as Next, nextStep, sayingOf } from './lesson.ts';
import { type ClassActing, useClassAct } from './useClassAct.ts';

/** What to do now, what to tell the class, and the one button that does it. */
export function NextStep({ view, onLook }: { view: ConsoleView; onLook: (world: number) => void }) {
  const acting = useClassAct();
  const [open, setOpen] = useState<'plan' | 'bell' | null>(null);
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set());
  const next = nextStep(view, seen);
  const { step, params, alarm, world } = next;
  const title =
    alarm && world !== undefined
      ? t('lesson.alarm.title', { world, alarm: alarmWords(alarm, view.worlds[world - 1]) })
      : t(
          `lesson.${step}.title`,
          step === 'reveal' ? { stage: t(`debrief.stage.${view.reveal}` as 'debrief.stage.verdict') } : params,
        );
  return (
    <section class="next-step" aria-label={t('lesson.now')}>
      <div class="grow">
        <h2 aria-live="polite">{title}</h2>
        <p>{saying(next)}</p>
        {isTimed(next) && view.worlds.some(({ deadline }) => deadline !== null) && (
          <p class="small soft">{t('lesson.clock')}</p>
        )}
        <ActFault fault={acting.fault} />
      </div>
      <Button kind="quiet" icon="report" onClick={() => setOpen('plan')}>
        {t('lesson.plan')}
      </Button>
      {step !== 'crisis' && (
        <Button
          kind="primary"
          waiting={acting.busy !== null}
          onClick={() => {
            if (step === 'recess') setOpen('bell');
            else if (alarm && world !== undefined) {
              setSeen(new Set([...seen, alarmKey(world, alarm)]));
              onLook(world);
            } else void take(next, view, acting);
          }}
        >
          {t(`lesson.${step}.do`, params)}
        </Button>
      )}
      {open === 'plan' && <LessonPlan view={view} onClose={() => setOpen(null)} />}
      {open === 'bell' && <BellDialog view={view} onClose={() => setOpen(null)} />}
    </section>
  );
}

function saying({ step, params, alarm }: Next): string {
  if (step === 'alarm') return t(alarm?.kind === 'held' ? 'lesson.alarm.held' : 'lesson.alarm.leave');
  if (step === 'play') return t(`lesson.play.say.${sayingOf(Number(params.turn))}`);
  return t(`lesson.${step}.say`);
}

/** Whether the step is a Plan, which a clock would end as well. */
const isTimed = ({ step }: Next): boolean => step === 'practice' || step === 'play' || step === 'last';

/** Ends the Plan where it is furthest behind: a world that is ahead keeps its own. */
async function endPlan({ worlds }: ConsoleView, act: ClassActing['act']): Promise<void> {
  const playing = worlds.filter(({ phase }) => phase !== 'ended');
  const turn = Math.min(...playing.map((tile) => tile.turn));
  const behind = playing.filter((tile) => tile.turn === turn);
  if (behind.length === worlds.length) await act({ kind: 'endPhase', world: null });
  else for (const { number } of behind) await act({ kind: 'endPhase', world: number });
}

/** Carries the step out. */
async function take({ step }: Next, view: ConsoleView, { act }: ClassActing): Promise<void> {
  const page = (part: string) => navigate(`/class/${view.code}/${part}`);
  switch (step) {
    case 'doors':
      await act({ kind: 'setDoors', open: true });
      return page('wall');
    case 'wall':
      return page('wall');
    case 'join':
    case 'start':
    case 'startEarnest':
      await act({ kind: 'start', practice: hasPractice(view) });
      return;
    case 'practice':
    case 'play':
    case 'last':
      await endPlan(view, act);
      return;
    case 'earnest':
      await act({ kind: 'endPractice' });
      return;
    case 'paused':
      await act({ kind: 'resume', world: null });
      return;
    case 'ending':
      await act({ kind: 'finish', world: null });
      return;
    case 'verdict':
      if (view.phase === 'play') await act({ kind: 'finish', world: null });
      if (await act({ kind: 'reveal', stage: 'verdict' })) page('debrief');
      return;
    case 'reveal':
      return page('debrief');
    case 'reflect':
      await act({
        kind: 'setPrompts',
        prompts: [t('lesson.prompt.1'), t('lesson.prompt.2'), t('lesson.prompt.3')],
      });
      return;
    case 'collect':
      return page('grades');
    default:
  }
}
