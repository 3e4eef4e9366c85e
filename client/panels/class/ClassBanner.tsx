import '../../styles/classBar.css';
import '../../text/classTexts.ts';
import { keptClass } from '../../net/keptClasses.ts';
import { Said } from '../../pages/class/Said.tsx';
import { useClass } from '../../pages/class/useClass.ts';
import { classNow, student } from '../../store/classroom.ts';
import { serverView } from '../../store/match.ts';
import { dayTime, list } from '../../text/format.ts';
import { t } from '../../text/index.tsx';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/icons.tsx';
import { PHONE, useMedia } from '../../ui/useMedia.ts';
import { useTick } from '../topbar/useTick.ts';
import { useAct } from '../useAct.ts';
import { graveWords, lacksKey, memberName, wantsMyKey } from './cabinetWords.ts';

const MINUTE = 60_000;

/** What the class adds to a match: the bell, the instructor's words, a key that is asked for. */
export function ClassBanner() {
  const at = serverView.value?.class;
  const code = at && keptClass(at.code)?.student !== undefined ? at.code : null;
  useClass(code);
  const known = student.value;
  const view = known?.code === code ? known : null;
  return (
    <>
      {at && <Line world={at.world} />}
      {view && <Said view={view} />}
      <Key />
      {view && view.phase !== 'debrief' && serverView.value?.phase === 'ended' && (
        <Banner title={t('classBar.over.title')} icon="flag" tone="accent">
          {t('classBar.over')}
        </Banner>
      )}
    </>
  );
}

/** One line: which class and world, when the bell rings, and that talk is read. */
function Line({ world }: { world: number }) {
  const view = student.value;
  const phone = useMedia(PHONE);
  useTick(10_000, view?.bell != null);
  const muted = view?.you.muted || serverView.value?.cabinet?.muted;
  const talk = muted
    ? t('classBar.muted')
    : view && view.talk !== 'open'
      ? t(`classBar.talk.${view.talk}`)
      : t(phone ? 'classBar.read.short' : 'classBar.read');
  const left = view?.bell ? Math.max(0, Math.floor((view.bell.at - classNow()) / MINUTE)) : null;
  return (
    <div class="class-line">
      <span>{view && !phone ? t('classBar.line', { name: view.name, world }) : t('class.world', { world })}</span>
      {view?.phase === 'practice' && <b>{t(phone ? 'classBar.practice.short' : 'classBar.practice')}</b>}
      {view?.phase === 'recess' && <b>{t('classBar.recess')}</b>}
      {view?.bell && left !== null && (
        <span>
          {t('classBar.bell', { time: dayTime(view.bell.at) })}
          {!phone && `, ${t('classBar.bell.left', { minutes: left })}`}
        </span>
      )}
      <span class={muted ? 'warn' : 'soft'}>
        <Icon name="eye" /> {talk}
      </span>
    </div>
  );
}

function Key() {
  const view = serverView.value;
  const { act, busy, fault } = useAct();
  const phone = useMedia(PHONE);
  if (!view?.cabinet) return null;
  const { cabinet } = view;
  const grave = cabinet.grave.find((one) => wantsMyKey(cabinet, one));
  if (!grave) {
    const own = cabinet.grave.find(lacksKey);
    if (!own) return null;
    return (
      <Banner title={t('classBar.key.waits', { act: graveWords(own) })} icon="lock" tone="accent">
        {/* The cabinet's own lines say it too, and a phone's map needs the room. */}
        {!phone && t('cabinet.short')}
      </Banner>
    );
  }
  return (
    <Banner
      title={t('classBar.key.title', { act: graveWords(grave) })}
      icon="lock"
      tone="warn"
      urgent
      action={
        <Button size="small" waiting={busy} onClick={() => void act({ kind: 'turnKey', act: grave.key, on: true })}>
          {t('classBar.key.turn')}
        </Button>
      }
    >
      {fault || t('classBar.key', { names: list(grave.keys.map((number) => memberName(cabinet, number))) })}
    </Banner>
  );
}
