import { useEffect, useRef, useState } from 'preact/hooks';
import type { PowerId } from '../../shared/core/ids.ts';
import { matterKey } from '../../shared/orders/seats.ts';
import type { SeatView } from '../../shared/view/view.ts';
import { faultOf } from '../store/commands.ts';
import { serverView } from '../store/match.ts';
import { powerName } from '../store/names.ts';
import { stage } from '../store/selection.ts';
import { newReports } from '../store/unread.ts';
import { waitedFor } from '../store/waiting.ts';
import { list } from '../text/format.ts';
import { t } from '../text/index.tsx';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { momentWords } from './deadline.ts';
import { matterWords } from './table/matter.ts';
import { useAct } from './useAct.ts';

/** What the table asks of the reader: a seat to take back, a vacation to end, a message that was reported, a vote, somebody who is waited for; and a seat that went to another. */
export function BallotBanner() {
  const view = serverView.value;
  const { act } = useAct();
  const [gone, forget] = useGone(view);
  const [isNewHost, forgetHost] = useNewHost(view);
  if (!view) return null;
  if (gone !== null && view.seats[gone].yours !== true) return <Gone view={view} power={gone} onClose={forget} />;
  if (isNewHost) {
    return (
      <Banner
        title={t('table.hostNow')}
        icon="people"
        tone="accent"
        action={<IconButton icon="cross" label={t('kit.close')} onClick={forgetHost} />}
      />
    );
  }
  if (stage.value === 'table') return null;
  const lent = Object.values(view.seats).find(({ yours }) => yours);
  if (lent && view.you === null && view.phase !== 'ended') {
    return (
      <Banner
        title={t('table.lent', { name: lent.name ?? '', power: powerName(lent.power) })}
        icon="people"
        tone="accent"
        action={
          <Button size="small" onClick={() => void act({ kind: 'takeBack', power: lent.power })}>
            {t('table.takeBack')}
          </Button>
        }
      />
    );
  }
  const [report] = newReports.value;
  if (report) {
    return (
      <Banner
        title={t('table.reports.new', { power: powerName(report.by) })}
        icon="talk"
        tone="accent"
        action={
          <Button
            size="small"
            onClick={() => {
              stage.value = 'table';
            }}
          >
            {t('table.reports.see')}
          </Button>
        }
      />
    );
  }
  const { you } = view;
  const until = you === null ? null : view.seats[you].vacationUntil;
  if (until !== null && view.phase !== 'ended') {
    return (
      <Banner
        title={t('table.vacation.until', { at: momentWords(until) })}
        icon="people"
        tone="accent"
        action={
          <Button size="small" onClick={() => void act({ kind: 'endVacation' })}>
            {t('table.vacation.end')}
          </Button>
        }
      />
    );
  }
  const open = Object.values(view.ballots).find(
    ({ matter, votes }) =>
      you !== null && votes[you] === undefined && faultOf({ kind: 'ballot', matter, vote: 'no' }) === null,
  );
  if (!open) return <WaitingBanner view={view} />;
  const { matter, by } = open;
  return (
    <Banner
      key={matterKey(matter)}
      title={matterWords(matter)}
      icon="people"
      tone="accent"
      action={
        <span class="row">
          <Button size="small" onClick={() => void act({ kind: 'ballot', matter, vote: 'yes' })}>
            {t('table.yes')}
          </Button>
          <Button size="small" onClick={() => void act({ kind: 'ballot', matter, vote: 'no' })}>
            {t('table.no')}
          </Button>
        </span>
      }
    >
      {t('table.askedBy', { power: powerName(by) })}
    </Banner>
  );
}

/** Why the phase does not end though whoever is there is done. */
function WaitingBanner({ view }: { view: SeatView }) {
  const missing = waitedFor(view);
  if (missing.length === 0) return null;
  return (
    <Banner
      title={t('table.waiting', { powers: list(missing.map(powerName)) })}
      icon="people"
      tone="accent"
      action={
        <Button
          size="small"
          onClick={() => {
            stage.value = 'table';
          }}
        >
          {t('table.waiting.see')}
        </Button>
      }
    />
  );
}

/** Who leads the power now that the reader led until a moment ago. */
function Gone({ view, power, onClose }: { view: SeatView; power: PowerId; onClose: () => void }) {
  const { kind, name } = view.seats[power];
  const words = { power: powerName(power), name: name ?? '' };
  return (
    <Banner
      title={t(kind === 'human' && name ? 'table.gone' : 'table.gone.ai', words)}
      icon="people"
      tone="accent"
      action={<IconButton icon="cross" label={t('kit.close')} onClick={onClose} />}
    />
  );
}

/** The power whose seat has gone from the reader since this page was opened, until they sit down again or have read so. */
function useGone(view: SeatView | null): [PowerId | null, () => void] {
  const [gone, setGone] = useState<PowerId | null>(null);
  const last = useRef<{ match: string; you: PowerId | null } | null>(null);
  const match = view?.match ?? '';
  const you = view?.you ?? null;
  useEffect(() => {
    const before = last.current;
    last.current = { match, you };
    if (you !== null || before?.match !== match) setGone(null);
    else if (before.you !== null) setGone(before.you);
  }, [match, you]);
  return [gone, () => setGone(null)];
}

/** Whether the reader has become the host since this page was opened, until they have read so. */
function useNewHost(view: SeatView | null): [boolean, () => void] {
  const [isNew, setNew] = useState(false);
  const last = useRef<{ match: string; host: boolean } | null>(null);
  const match = view?.match ?? '';
  const host = view?.host ?? false;
  useEffect(() => {
    const before = last.current;
    last.current = { match, host };
    setNew(before?.match === match && !before.host && host);
  }, [match, host]);
  return [isNew, () => setNew(false)];
}
