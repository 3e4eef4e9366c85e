import { useEffect, useRef } from 'preact/hooks';
import { powerName } from '../../store/names.ts';
import { newReports, readReports } from '../../store/unread.ts';
import { t } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import type { TableProps } from './props.ts';

/** For the host: what was brought before them. */
export function Reports({ view, acting }: TableProps) {
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    if (newReports.peek().length > 0) place.current?.scrollIntoView();
    readReports();
  }, [view.reports.length]);
  if (view.reports.length === 0) return null;
  return (
    <section class="section stack" ref={place}>
      <h2>{t('table.reports')}</h2>
      {view.reports.map(({ message, by }) => {
        const stopped = view.silenced.includes(message.from);
        return (
          <div key={`${message.id} ${by}`} class="ballot">
            <p>
              <b>{powerName(message.from)}</b> <bdi>{message.text}</bdi>
            </p>
            <p class="small soft">{t('table.reports.by', { power: powerName(by) })}</p>
            <div class="row wrap">
              <Button size="small" onClick={() => void acting.act({ kind: 'holdTalk', message: message.id })}>
                {t('table.reports.hold')}
              </Button>
              <Button
                size="small"
                kind="quiet"
                onClick={() => void acting.act({ kind: 'silence', power: message.from, on: !stopped })}
              >
                {t(stopped ? 'table.reports.letSpeak' : 'table.reports.silence')}
              </Button>
            </div>
          </div>
        );
      })}
    </section>
  );
}
