import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { retryNow } from '../store/commands.ts';
import { connection, serverView } from '../store/match.ts';
import { t } from '../text/index.tsx';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { announce } from '../ui/LiveRegion.tsx';
import { useTick } from './topbar/useTick.ts';

/** What is wrong with the connection, or that the clock is paused, with a way to end that; nothing while all is well. */
export function ConnectionBanner({ goOn }: { goOn?: ComponentChildren }) {
  const link = connection.value;
  const broken = link.kind === 'retrying' || link.kind === 'restarting';
  useTick(500, broken);
  useBackCall(link.kind === 'live');
  if (link.kind === 'connecting' && serverView.value) {
    return (
      <div class="link-banner">
        <Banner title={t('net.retrying')} tone="warn">
          {t('net.retrying.now')}
        </Banner>
      </div>
    );
  }
  if (!broken) return <Paused goOn={goOn} />;
  const seconds = Math.ceil(Math.max(0, link.at - Date.now()) / 1000);
  const words = seconds > 0 ? t(`net.${link.kind}.text`, { seconds }) : t(`net.${link.kind}.now`);
  return (
    <div class="link-banner">
      <Banner
        title={t(`net.${link.kind}`)}
        tone="warn"
        icon="warning"
        action={
          <Button size="small" onClick={retryNow}>
            {t('net.retry')}
          </Button>
        }
      >
        <span aria-live="off">{words}</span>
      </Banner>
    </div>
  );
}

function Paused({ goOn }: { goOn?: ComponentChildren }) {
  const view = serverView.value;
  if (!view || view.pausedWith === null) return null;
  return (
    <Banner title={t('net.paused')} icon="clock" tone="accent" action={goOn}>
      {t('net.paused.text')}
    </Banner>
  );
}

function useBackCall(live: boolean): void {
  const was = useRef<boolean | null>(null);
  useEffect(() => {
    if (live && was.current === false) announce(t('net.back'));
    if (live || was.current !== null) was.current = live;
  }, [live]);
}
