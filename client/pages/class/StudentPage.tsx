import '../../styles/class.css';
import '../../text/classTexts.ts';
import { useEffect, useState } from 'preact/hooks';
import { keptMatch, replaceToken } from '../../net/kept.ts';
import { forgetClass, keepClass, keptClass } from '../../net/keptClasses.ts';
import { Refusal } from '../../net/refusal.ts';
import { classLink, student } from '../../store/classroom.ts';
import { t } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { later } from '../../ui/later.tsx';
import { PageBar } from '../../ui/PageBar.tsx';
import { Progress } from '../../ui/Progress.tsx';
import { navigate } from '../../ui/router.tsx';
import { Game } from '../Game.tsx';
import { Briefing } from './Briefing.tsx';
import { JoinClass } from './JoinClass.tsx';
import { classRoute } from './route.ts';
import { useClass } from './useClass.ts';

const Follow = later(async () => (await import('./Follow.tsx')).Follow);
const Reflection = later(async () => (await import('./Reflection.tsx')).Reflection);

/** A student's screens: the way in, the briefing, the match, the debrief, the reflection. */
export function StudentPage() {
  const { code } = classRoute();
  const [entered, setEntered] = useState(() => keptClass(code)?.student !== undefined);
  if (!entered) return <JoinClass code={code} onEntered={() => setEntered(true)} />;
  return <Seated code={code} onGone={() => setEntered(false)} />;
}

function Seated({ code, onGone }: { code: string; onGone: () => void }) {
  const { part } = classRoute();
  useClass(code);
  const view = student.value;
  const link = classLink.value;
  const match = view?.match ?? null;
  // The match's own pages look for the key where those of any match are kept.
  if (match !== null && keptMatch(match.code)?.token !== match.token) replaceToken(match.code, match.token);
  const name = view?.name;
  useEffect(() => {
    if (name) keepClass(code, { name });
  }, [name]);
  if (link.kind === 'lost') return <Lost code={code} words={new Refusal(link.error).message} onGone={onGone} />;
  if (view === null || view.code !== code) {
    return (
      <main id="main" class="page reading stack">
        <Progress label={t('class.opening')}>{t('class.opening.note')}</Progress>
      </main>
    );
  }
  if (part === 'reflection') return <Reflection />;
  if (view.phase === 'debrief' && part !== 'match') return <Follow />;
  if (view.phase === 'doors' || match === null || part === 'briefing') return <Briefing view={view} />;
  return <Game key={match.code} params={{ code: match.code }} />;
}

function Lost({ code, words, onGone }: { code: string; words: string; onGone: () => void }) {
  return (
    <>
      <PageBar />
      <main id="main" class="page reading stack">
        <h1>{t('class.lost.title')}</h1>
        <p role="alert">{words}</p>
        <p class="row wrap">
          <Button
            kind="primary"
            onClick={() => {
              // A key that does not fit would keep this browser from coming in again by the code.
              forgetClass(code, 'student');
              onGone();
            }}
          >
            {t('class.lost.again')}
          </Button>
          <Button onClick={() => navigate('/')}>{t('net.lost.home')}</Button>
        </p>
      </main>
    </>
  );
}
