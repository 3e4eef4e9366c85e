import '../styles/table.css';
import { useEffect, useRef } from 'preact/hooks';
import { code, serverView } from '../store/match.ts';
import { stage } from '../store/selection.ts';
import { t } from '../text/index.tsx';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { Everybody } from './table/Everybody.tsx';
import { Notices } from './table/Notices.tsx';
import { OwnSeat } from './table/OwnSeat.tsx';
import { Reports } from './table/Reports.tsx';
import { TableClock } from './table/TableClock.tsx';
import { Waiting } from './table/Waiting.tsx';
import { Watching } from './table/Watching.tsx';
import { useAct } from './useAct.ts';

/** The table itself: the clock and what is voted on, one's own seat, the others, who watches. */
export function TablePanel() {
  const view = serverView.value;
  const acting = useAct();
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    // What was reported may have been brought into sight by then.
    head.current?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  if (!view || code.value === null) return null;
  const props = { view, acting, code: code.value };
  return (
    <article class="table-panel">
      <header class="row between">
        <h1 ref={head} tabIndex={-1}>
          {t('table.title')}
        </h1>
        <Button
          onClick={() => {
            stage.value = view.phase === 'ended' ? 'end' : null;
          }}
        >
          {t('table.close')}
        </Button>
      </header>
      {acting.fault && <Banner title={t('table.fault', { reason: acting.fault })} tone="bad" icon="warning" urgent />}
      <Waiting {...props} />
      <TableClock {...props} />
      <OwnSeat {...props} />
      <Everybody {...props} />
      <Reports {...props} />
      <Watching {...props} />
      {view.you !== null && <Notices />}
    </article>
  );
}
