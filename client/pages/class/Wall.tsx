import { useTick } from '../../panels/topbar/useTick.ts';
import { classNow, consoleView } from '../../store/classroom.ts';
import { scenario } from '../../store/match.ts';
import { powerName } from '../../store/names.ts';
import { dayTime, list } from '../../text/format.ts';
import { rich, t } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { Connection, PageBar } from '../../ui/PageBar.tsx';
import { QrCode } from '../../ui/QrCode.tsx';
import { navigate } from '../../ui/router.tsx';
import { Preferences } from '../Preferences.tsx';
import { counts, hasPractice, mostAreIn } from './console/lesson.ts';
import { useClassAct } from './console/useClassAct.ts';
import { useWall } from './useWall.ts';

/** Names shown of those who came in last. */
const NEWEST = 3;

/** The page for the projector while students come in: address, code, QR code, and who is in. */
export function Wall() {
  const view = consoleView.value;
  const { act, busy, fault } = useClassAct();
  useTick(1000);
  useWall();
  if (!view) return null;
  const { code, doors, bell, phase, cabinet, seating } = view;
  const people = counts(view);
  const { students, here } = people;
  const link = `${location.origin}/class/${code}`;
  const begin = async () => {
    if (await act({ kind: 'start', practice: hasPractice(view) })) navigate(`/class/${code}`);
  };
  const second = seating === 'choose' ? 'wall.step.2.choose' : cabinet > 1 ? 'wall.step.2.cabinet' : 'wall.step.2';
  return (
    <div class="wall">
      <PageBar crumb={rich('wall.crumb', { name: view.name, scenario: scenario.value?.name ?? '' })}>
        <Connection state={doors ? 'good' : 'lost'}>{t(doors ? 'wall.doors.open' : 'wall.doors.closed')}</Connection>
        <Preferences />
        <Button onClick={() => navigate(`/class/${code}`)}>{t('wall.console')}</Button>
        {phase === 'doors' && (
          <Button kind={mostAreIn(people) ? 'primary' : 'plain'} waiting={busy !== null} onClick={() => void begin()}>
            {t('wall.start')}
          </Button>
        )}
      </PageBar>
      <main id="main" class="wall-main">
        <div class="wall-way">
          <h1 class="vh">{view.name}</h1>
          {fault && (
            <p class="field-error" role="alert">
              {fault}
            </p>
          )}
          <p class="wall-lead">{t('wall.open')}</p>
          <p class="wall-address">{location.host}</p>
          <p class="wall-lead">{t('wall.enter')}</p>
          <p class="wall-code" dir="ltr" role="img" aria-label={[...code].join(' ')}>
            {[...code].map((letter, at) => (
              <span key={at}>{letter}</span>
            ))}
          </p>
          <ol class="wall-steps">
            {[
              t(students > here || view.rosterOnly ? 'wall.step.1' : 'wall.step.1.free'),
              t(second),
              t('wall.step.3'),
            ].map((words, at) => (
              <li key={at}>
                <b>{at + 1}</b>
                <p>{words}</p>
              </li>
            ))}
          </ol>
        </div>
        <div class="wall-side">
          <QrCode text={link} label={t('wall.qr')} />
          <p class="wall-count" role="status">
            {students > here ? rich('wall.in', { here, students }) : rich('wall.in.free', { here })}
          </p>
          <Places students={Math.max(students, here)} here={here} />
          <Newest />
        </div>
      </main>
      <footer class="wall-foot">
        <p>{t('wall.read')}</p>
        <p>{t('wall.late')}</p>
        <p class="wall-clock">
          {bell
            ? rich('wall.bell', { bell: dayTime(bell.at), now: dayTime(classNow()) })
            : rich('wall.now', { now: dayTime(classNow()) })}
        </p>
      </footer>
    </div>
  );
}

/** A mark for each name, filled for whoever is in. */
function Places({ students, here }: { students: number; here: number }) {
  return (
    <div class="wall-places" aria-hidden="true">
      {Array.from({ length: students }, (_, at) => (
        <i key={at} class={at < here ? 'in' : undefined} />
      ))}
    </div>
  );
}

function Newest() {
  const newest = (consoleView.value?.students ?? [])
    .filter(({ joinedAt, place, removed }) => joinedAt !== null && place !== null && !removed)
    .sort((a, b) => (b.joinedAt ?? 0) - (a.joinedAt ?? 0))
    .slice(0, NEWEST);
  if (newest.length === 0) return null;
  const names = newest.map(({ name, place }) =>
    place ? t('wall.seated.one', { name, world: place.world, power: powerName(place.power) }) : name,
  );
  return <p class="wall-newest">{t('wall.seated', { names: list(names) })}</p>;
}
