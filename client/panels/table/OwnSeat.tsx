import { useState } from 'preact/hooks';
import { seatLink, signOthersOut } from '../../net/match.ts';
import { powerName } from '../../store/names.ts';
import { t } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { Care } from './Care.tsx';
import { CopyLine } from './CopyLine.tsx';
import { Hands } from './Hands.tsx';
import type { TableProps } from './props.ts';

/** One's own seat: on another device, while away, in other hands. */
export function OwnSeat(props: TableProps) {
  const { view, acting } = props;
  const lent = Object.values(view.seats).filter(({ yours }) => yours);
  if (view.you === null && lent.length === 0) return null;
  return (
    <section class="section stack">
      <h2>{t('table.seat')}</h2>
      {lent.map(({ power, name }) => (
        <div key={power} class="row between wrap">
          <p>{t('table.lent', { name: name ?? '', power: powerName(power) })}</p>
          <Button size="small" kind="primary" onClick={() => void acting.act({ kind: 'takeBack', power })}>
            {t('table.takeBack')}
          </Button>
        </div>
      ))}
      {view.you !== null && (
        <>
          <Devices {...props} />
          {view.phase !== 'ended' && <Care {...props} />}
          {(view.phase === 'plan' || view.phase === 'crisis') && <Hands {...props} />}
        </>
      )}
    </section>
  );
}

function Devices({ code }: TableProps) {
  const [shown, setShown] = useState(false);
  const [said, setSaid] = useState('');
  const signOut = async () => {
    try {
      await signOthersOut(code);
      setSaid(t('table.devices.done'));
    } catch (fault) {
      setSaid(fault instanceof Error ? fault.message : String(fault));
    }
  };
  return (
    <div class="stack">
      <h3>{t('table.devices')}</h3>
      <p class="small soft">{t('table.devices.what')}</p>
      {shown && <CopyLine label={t('table.devices.link')} link={seatLink(code)} qr />}
      <div class="row wrap">
        <Button size="small" icon="link" onClick={() => setShown(!shown)}>
          {t(shown ? 'table.devices.hide' : 'table.devices.show')}
        </Button>
        <Button size="small" onClick={() => void signOut()}>
          {t('table.devices.signOut')}
        </Button>
      </div>
      {said && (
        <p class="small" role="status">
          {said}
        </p>
      )}
    </div>
  );
}
