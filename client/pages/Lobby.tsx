import '../styles/lobby.css';
import '../styles/lobbyTerms.css';
import { useRef, useState } from 'preact/hooks';
import { keysOf } from '../../shared/core/ids.ts';
import type { Scenario } from '../../shared/model/scenario.ts';
import type { SeatView } from '../../shared/view/view.ts';
import { keepPlayerName, playerName } from '../net/kept.ts';
import { ConnectionBanner } from '../panels/ConnectionBanner.tsx';
import { type Acting, useAct } from '../panels/useAct.ts';
import { base, code, connection, scenario, serverView } from '../store/match.ts';
import { list } from '../text/format.ts';
import { rich, t } from '../text/index.tsx';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { Connection, PageBar } from '../ui/PageBar.tsx';
import { navigate } from '../ui/router.tsx';
import { ClockForm } from './lobby/ClockForm.tsx';
import { Invite } from './lobby/Invite.tsx';
import { LobbyTalk } from './lobby/LobbyTalk.tsx';
import { People } from './lobby/People.tsx';
import { Rules } from './lobby/Rules.tsx';
import { ScenarioCard } from './lobby/ScenarioCard.tsx';
import { Seats } from './lobby/Seats.tsx';
import { Terms } from './lobby/Terms.tsx';

/** Before the match: the scenario, who leads whom, the clock, the way in for others, the start. */
export function Lobby() {
  const shown = useConsistent(serverView.value, scenario.value);
  const acting = useAct();
  const [name, setName] = useState(() => playerName() || t('net.defaultName'));
  if (!shown) return null;
  const { view, world } = shown;
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
      {acting.fault && <Banner title={t('lobby.fault', { reason: acting.fault })} tone="bad" icon="warning" urgent />}
      <main id="main" class="lobby-page">
        <div class="lobby-world">
          <ScenarioCard scenario={world} view={view} acting={acting} />
          {base.value && <Rules base={base.value} played={world} view={view} acting={acting} />}
        </div>
        <div class="lobby-seats">
          <Seats scenario={world} view={view} acting={acting} name={name} onName={rename} />
          <ClockForm view={view} acting={acting} />
          <Terms view={view} acting={acting} />
        </div>
        <div class="lobby-side">
          <Invite code={code.value ?? ''} />
          <People view={view} acting={acting} />
          <LobbyTalk view={view} />
          {view.previous && (
            <p class="small">
              <a href={`/m/${view.previous}`} target="_blank" rel="noreferrer">
                {t('lobby.previous')}
              </a>
            </p>
          )}
        </div>
      </main>
      <Foot view={view} acting={acting} />
    </div>
  );
}

/** The view and its scenario: as they were last where the view names another that is still on its way. */
function useConsistent(view: SeatView | null, world: Scenario | null): { view: SeatView; world: Scenario } | null {
  const last = useRef<{ view: SeatView; world: Scenario } | null>(null);
  if (view && world && world.id === view.scenario) last.current = { view, world };
  return last.current;
}

function Foot({ view, acting }: { view: SeatView; acting: Acting }) {
  // Of this act alone: a field that is left by the press of the button settles its own at that moment.
  const [starting, setStarting] = useState(false);
  const begin = async () => {
    setStarting(true);
    await acting.act({ kind: 'start' });
    setStarting(false);
  };
  const open = keysOf(view.seats).filter((power) => view.seats[power].kind === 'open').length;
  const seated = view.you !== null;
  const waited = keysOf(view.seats).filter(
    (power) => power !== view.you && view.seats[power].kind === 'human' && !view.seats[power].locked,
  );
  const names = list(waited.map((power) => view.seats[power].name ?? ''));
  const words = view.host
    ? seated
      ? waited.length > 0
        ? rich('lobby.wait.for', { names, open })
        : rich('lobby.ready', { open })
      : rich('lobby.wait.sit')
    : rich(seated ? 'lobby.wait.host' : view.role === 'watcher' ? 'lobby.wait.watch' : 'lobby.wait.sitGuest');
  const ready = view.you !== null && view.seats[view.you].locked;
  const start = !seated ? 'lobby.start.watch' : waited.length > 0 ? 'lobby.start.now' : 'lobby.start';
  return (
    <footer class="page-foot">
      <p role="status">{words}</p>
      {seated && !(view.host && waited.length === 0) && (
        <Button
          size="big"
          icon={ready ? 'check' : undefined}
          kind={view.host ? undefined : ready ? undefined : 'primary'}
          onClick={() => void acting.act({ kind: 'setReady', ready: !ready })}
        >
          {t(ready ? 'lobby.ready.back' : 'lobby.ready.do')}
        </Button>
      )}
      {view.host && (
        <Button kind="primary" size="big" icon="play" waiting={starting} onClick={() => void begin()}>
          {t(starting ? 'lobby.starting' : start)}
        </Button>
      )}
    </footer>
  );
}
