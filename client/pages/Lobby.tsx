import '../styles/lobby.css';
import { useState } from 'preact/hooks';
import { keysOf } from '../../shared/core/ids.ts';
import type { SeatView } from '../../shared/view/view.ts';
import { keepPlayerName, playerName } from '../net/kept.ts';
import { ConnectionBanner } from '../panels/ConnectionBanner.tsx';
import { useAct } from '../panels/useAct.ts';
import { code, connection, scenario, serverView } from '../store/match.ts';
import { rich, t } from '../text/index.tsx';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { Connection, PageBar } from '../ui/PageBar.tsx';
import { navigate } from '../ui/router.tsx';
import { ClockForm } from './lobby/ClockForm.tsx';
import { Invite } from './lobby/Invite.tsx';
import { ScenarioCard } from './lobby/ScenarioCard.tsx';
import { Seats } from './lobby/Seats.tsx';

/** Before the match: the scenario, who leads whom, the clock, the way in for others, the start. */
export function Lobby() {
  const view = serverView.value;
  const world = scenario.value;
  const acting = useAct();
  const [name, setName] = useState(() => playerName() || t('net.defaultName'));
  if (!view || !world) return null;
  const rename = (next: string) => {
    setName(next);
    keepPlayerName(next.trim());
  };
  const people = keysOf(view.seats).filter((power) => view.seats[power].kind === 'human').length;
  const live = connection.value.kind === 'live';
  return (
    <div class="lobby">
      <PageBar crumb={rich('lobby.crumb', { scenario: world.name })}>
        <Connection state={live ? 'good' : 'trying'}>
          {live ? t('lobby.here', { count: people }) : t('lobby.trying')}
        </Connection>
        <Button size="small" onClick={() => navigate('/')}>
          {t('lobby.leave')}
        </Button>
      </PageBar>
      <ConnectionBanner />
      <main id="main" class="lobby-page">
        <div class="lobby-world">
          <ScenarioCard scenario={world} view={view} />
        </div>
        <div class="lobby-seats">
          <Seats scenario={world} view={view} acting={acting} name={name} onName={rename} />
        </div>
        <div class="lobby-side">
          <Invite code={code.value ?? ''} />
          <ClockForm view={view} acting={acting} />
        </div>
      </main>
      {acting.fault && <Banner title={t('lobby.fault', { reason: acting.fault })} tone="bad" icon="warning" urgent />}
      <Foot view={view} busy={acting.busy} onStart={() => void acting.act({ kind: 'start' })} />
    </div>
  );
}

function Foot({ view, busy, onStart }: { view: SeatView; busy: boolean; onStart: () => void }) {
  const open = keysOf(view.seats).filter((power) => view.seats[power].kind === 'open').length;
  const seated = view.you !== null;
  const words = view.host
    ? seated
      ? rich('lobby.ready', { open })
      : rich('lobby.wait.sit')
    : rich(seated ? 'lobby.wait.host' : 'lobby.wait.sitGuest');
  return (
    <footer class="page-foot">
      <p role="status">{words}</p>
      {view.host && (
        <Button kind="primary" size="big" icon="play" waiting={busy} onClick={onStart}>
          {t(busy ? 'lobby.starting' : seated ? 'lobby.start' : 'lobby.start.watch')}
        </Button>
      )}
    </footer>
  );
}
