import '../../styles/class.css';
import '../../text/classTeachTexts.ts';
import { useEffect } from 'preact/hooks';
import { followConsole } from '../../net/classConsole.ts';
import { forgetClass } from '../../net/keptClasses.ts';
import { Refusal } from '../../net/refusal.ts';
import { classLink, consoleView } from '../../store/classroom.ts';
import { openStore } from '../../store/match.ts';
import { t } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { later } from '../../ui/later.tsx';
import { PageBar } from '../../ui/PageBar.tsx';
import { Progress } from '../../ui/Progress.tsx';
import { navigate } from '../../ui/router.tsx';
import { Console } from './console/Console.tsx';
import { classRoute } from './route.ts';
import { useScenario } from './useClass.ts';

const PARTS = {
  wall: later(async () => (await import('./Wall.tsx')).Wall),
  people: later(async () => (await import('./People.tsx')).People),
  grades: later(async () => (await import('./Grades.tsx')).Grades),
  debrief: later(async () => (await import('./WallDebrief.tsx')).WallDebrief),
  paper: later(async () => (await import('./Paper.tsx')).Paper),
} as const;

/** What an instructor sees of a class: the console and its pages. */
export function Instructor() {
  const { code, part } = classRoute();
  useEffect(() => followConsole(code), [code]);
  const view = consoleView.value;
  const scenario = useScenario(view?.code === code ? view.scenario : undefined);
  // Names and colours of powers are read from the scenario that is open.
  useEffect(() => {
    if (scenario) openStore(code, scenario);
  }, [scenario]);
  const link = classLink.value;
  if (link.kind === 'lost') return <Lost code={code} words={new Refusal(link.error).message} />;
  if (view === null || scenario === null || view.code !== code) return <Opening />;
  const Part = part in PARTS ? PARTS[part as keyof typeof PARTS] : Console;
  return <Part />;
}

function Opening() {
  return (
    <>
      <PageBar />
      <main id="main" class="page reading stack">
        <Progress label={t('console.opening')}>{t('console.opening.note')}</Progress>
      </main>
    </>
  );
}

function Lost({ code, words }: { code: string; words: string }) {
  return (
    <>
      <PageBar />
      <main id="main" class="page reading stack">
        <h1>{t('console.lost.title')}</h1>
        <p role="alert">{words}</p>
        <p class="row wrap">
          <Button
            kind="primary"
            onClick={() => {
              forgetClass(code, 'instructor');
              navigate('/class');
            }}
          >
            {t('teach.title')}
          </Button>
          <Button onClick={() => navigate('/')}>{t('net.lost.home')}</Button>
        </p>
      </main>
    </>
  );
}
