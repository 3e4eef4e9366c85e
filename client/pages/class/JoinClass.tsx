import { useEffect, useState } from 'preact/hooks';
import type { ClassSummary, JoinClassRequest } from '../../../shared/protocol/classes.ts';
import { joinClass } from '../../net/classes.ts';
import { classSummary } from '../../net/http.ts';
import { keepClass } from '../../net/keptClasses.ts';
import { Refusal } from '../../net/refusal.ts';
import { student } from '../../store/classroom.ts';
import { t } from '../../text/index.tsx';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { Icon, type IconName } from '../../ui/icons.tsx';
import { Connection, PageBar } from '../../ui/PageBar.tsx';
import { Progress } from '../../ui/Progress.tsx';
import { Link, navigate } from '../../ui/router.tsx';
import { Preferences } from '../Preferences.tsx';
import { NameField } from './NameField.tsx';
import { scenarioName } from './names.ts';
import { SeatChoice } from './SeatChoice.tsx';

/** Between looks whether closed doors have opened, ms. */
const LOOK = 3000;

/** The way into a class: its code, a name, a seat. */
export function JoinClass({ code, onEntered }: { code: string; onEntered: () => void }) {
  const { summary, fault } = useSummary(code);
  return (
    <div class="student">
      <PageBar>{summary && <Connection state="good">{t('class.connected')}</Connection>}</PageBar>
      <main id="main" class="class-join">
        <p class="small soft">{t('classJoin.code')}</p>
        <div class="row between baseline">
          <p class="class-code">{code}</p>
          <Button kind="quiet" onClick={() => navigate('/join')}>
            {t('classJoin.change')}
          </Button>
        </div>
        {fault !== '' && <Banner title={fault} tone="bad" icon="warning" urgent />}
        {!summary && fault === '' && <Progress label={t('class.opening')} />}
        {summary && <Way summary={summary} onEntered={onEntered} />}
      </main>
    </div>
  );
}

function useSummary(code: string): { summary: ClassSummary | null; fault: string } {
  const [summary, setSummary] = useState<ClassSummary | null>(null);
  const [fault, setFault] = useState('');
  const closed = summary !== null && !summary.doors;
  useEffect(() => {
    let left = false;
    const look = () =>
      classSummary(code).then(
        (found) => {
          if (left) return;
          setSummary(found);
          setFault('');
        },
        (reason: unknown) => {
          if (!left) setFault(reason instanceof Error ? reason.message : String(reason));
        },
      );
    void look();
    const timer = closed ? setInterval(look, LOOK) : undefined;
    return () => {
      left = true;
      clearInterval(timer);
    };
  }, [code, closed]);
  return { summary, fault };
}

function Way({ summary, onEntered }: { summary: ClassSummary; onEntered: () => void }) {
  const { code, name: title, scenario, phase, doors, rosterOnly, seating } = summary;
  const [name, setName] = useState('');
  const [place, setPlace] = useState<JoinClassRequest['place']>(undefined);
  const [hasFree, setHasFree] = useState(true);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState('');
  const when = phase === 'doors' ? 'classJoin.waits' : phase === 'debrief' ? 'classJoin.over' : 'classJoin.runs';
  const missing =
    name.trim() === ''
      ? t('classJoin.short')
      : seating === 'choose' && hasFree && !place
        ? t('classJoin.pick')
        : undefined;
  const take = async () => {
    if (missing !== undefined) return;
    setBusy(true);
    setFault('');
    try {
      const { token, view } = await joinClass(code, { name: name.trim(), ...(place && { place }) });
      keepClass(code, { student: token, name: title });
      student.value = view;
      onEntered();
    } catch (reason) {
      setFault(reason instanceof Refusal ? reason.message : String(reason));
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <h1>{title}</h1>
      <p class="soft">{t(when, { scenario: scenarioName(scenario) })}</p>
      {doors ? (
        <form
          class="stack"
          onSubmit={(event) => {
            event.preventDefault();
            void take();
          }}
        >
          <NameField summary={summary} value={name} onInput={setName} />
          {!rosterOnly && name === '' && (
            <p>
              <Button kind="quiet" icon="person" onClick={() => setName(summary.suggestion)}>
                {t('classJoin.suggest', { name: summary.suggestion })}
              </Button>
            </p>
          )}
          {seating === 'choose' ? (
            <SeatChoice
              code={code}
              scenario={scenario}
              cabinet={summary.cabinet}
              value={place}
              onChange={setPlace}
              onFree={setHasFree}
            />
          ) : (
            <p class="small soft">{t('classJoin.dealt')}</p>
          )}
          {fault !== '' && <Banner title={fault} tone="bad" icon="warning" urgent />}
          <Button kind="primary" size="big" wide type="submit" waiting={busy} offBecause={missing}>
            {t(busy ? 'classJoin.taking' : 'classJoin.take')}
          </Button>
        </form>
      ) : (
        <Banner title={t('classJoin.closed.title')} icon="lock" tone="accent">
          {t('classJoin.closed')}
        </Banner>
      )}
      <Notes />
    </>
  );
}

function Notes() {
  const line = (icon: IconName, words: string) => (
    <li>
      <Icon name={icon} size={20} />
      <span>{words}</span>
    </li>
  );
  return (
    <ul class="class-notes">
      {line('eye', t('classJoin.read'))}
      {line('lock', t('classJoin.link'))}
      <li>
        <Icon name="info" size={20} />
        <Link to="/privacy">{t('classJoin.privacy')}</Link>
      </li>
      <li>
        <Preferences />
      </li>
    </ul>
  );
}
