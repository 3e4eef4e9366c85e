import { useState } from 'preact/hooks';
import { t } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { GivenLinks } from './GivenLinks.tsx';
import type { TableProps } from './props.ts';

/** Other hands for one's seat: a substitute for a while, a successor for good, or nobody's any more. */
export function Hands({ view, acting, code }: TableProps) {
  const [asking, setAsking] = useState(false);
  const owner = view.you === null ? null : view.seats[view.you].owner;
  return (
    <div class="stack">
      <h3>{t('table.hands')}</h3>
      {owner !== null && <p class="small">{t('table.hands.substitute', { name: owner })}</p>}
      <div class="row wrap">
        {owner === null && (
          <>
            <Button size="small" onClick={() => void acting.act({ kind: 'invite', as: 'substitute' })}>
              {t('table.hands.toSubstitute')}
            </Button>
            <Button size="small" onClick={() => void acting.act({ kind: 'invite', as: 'successor' })}>
              {t('table.hands.toSuccessor')}
            </Button>
          </>
        )}
        <Button size="small" kind="grave" onClick={() => setAsking(true)}>
          {t('table.resign')}
        </Button>
      </div>
      <GivenLinks
        invites={view.invites.filter(({ power }) => power !== null)}
        words={({ as }) => t(as === 'substitute' ? 'table.hands.given.substitute' : 'table.hands.given.successor')}
        acting={acting}
        code={code}
      />
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        tone="seal"
        title={t('table.resign.ask')}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>{t('table.resign.stay')}</Button>
            <Button
              kind="grave"
              onClick={() => {
                setAsking(false);
                void acting.act({ kind: 'leaveSeat' });
              }}
            >
              {t('table.resign.go')}
            </Button>
          </>
        }
      >
        <p>{owner === null ? t('table.resign.text') : t('table.resign.text.substitute', { name: owner })}</p>
      </Dialog>
    </div>
  );
}
