import '../styles/game.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { followMatch } from '../net/match.ts';
import { Refusal } from '../net/refusal.ts';
import { BalancePanel } from '../panels/BalancePanel.tsx';
import { BudgetPanel } from '../panels/BudgetPanel.tsx';
import { ConnectionBanner } from '../panels/ConnectionBanner.tsx';
import { LockFooter } from '../panels/LockFooter.tsx';
import { CrisisRoom, EndPage, Guide, Lobby, ReportPage, TalkPanel, TreatyDesk } from '../panels/lazy.tsx';
import { MapPane } from '../panels/MapPane.tsx';
import { TickerLine } from '../panels/TickerLine.tsx';
import { TopBar } from '../panels/TopBar.tsx';
import type { ScreenProps } from '../routes.tsx';
import { connection, code as openCode, scenario, serverView } from '../store/match.ts';
import { openPanel, type PanelId, panel, stage } from '../store/selection.ts';
import { crisesWaiting, openMotions, openOffers, unreadTalk } from '../store/unread.ts';
import { t } from '../text/index.tsx';
import { Button } from '../ui/Button.tsx';
import { type FrameTab, GameFrame } from '../ui/GameFrame.tsx';
import { announce } from '../ui/LiveRegion.tsx';
import { Progress } from '../ui/Progress.tsx';
import { navigate } from '../ui/router.tsx';

/** A match: its lobby, the game, its end, by the code in the address. */
export function Game({ params }: ScreenProps) {
  const code = (params.code ?? '').toUpperCase();
  const fault = useMatch(code);
  const view = serverView.value;
  const link = connection.value;
  if (fault || link.kind === 'lost') return <Lost words={fault || (link.kind === 'lost' ? wordsOf(link.error) : '')} />;
  if (!view || !scenario.value || openCode.value !== code) return <Entering />;
  if (view.phase === 'lobby') return <Lobby />;
  return <Table />;
}

const wordsOf = (error: Refusal['error']): string => new Refusal(error).message;

function useMatch(code: string): string {
  const [fault, setFault] = useState('');
  useEffect(() => {
    let left = false;
    let leave = () => {};
    setFault('');
    followMatch(code).then(
      (stop) => {
        if (left) stop();
        else leave = stop;
      },
      (reason: unknown) => {
        if (!left) setFault(reason instanceof Error ? reason.message : String(reason));
      },
    );
    return () => {
      left = true;
      leave();
    };
  }, [code]);
  return fault;
}

function Entering() {
  const link = connection.value;
  return (
    <main id="main" class="page reading stack">
      <Progress label={t('net.connecting')}>{t('net.connecting.note')}</Progress>
      {(link.kind === 'retrying' || link.kind === 'restarting') && <ConnectionBanner />}
    </main>
  );
}

function Lost({ words }: { words: string }) {
  return (
    <main id="main" class="page reading stack">
      <h1>{t('net.lost.title')}</h1>
      <p role="alert">{words}</p>
      <p>
        <Button kind="primary" onClick={() => navigate('/')}>
          {t('net.lost.home')}
        </Button>
      </p>
    </main>
  );
}

const TABS = [
  { id: 'budget', icon: 'coin', panel: () => <BudgetPanel /> },
  { id: 'treaties', icon: 'signature', panel: () => <TreatyDesk /> },
  { id: 'balance', icon: 'scales', panel: () => <BalancePanel /> },
  { id: 'crises', icon: 'alert', panel: () => <CrisisRoom /> },
  { id: 'talk', icon: 'talk', panel: () => <TalkPanel /> },
] as const satisfies readonly Pick<FrameTab<PanelId>, 'id' | 'icon' | 'panel'>[];

function Table() {
  usePhaseCalls();
  const counts: Partial<Record<PanelId, number>> = {
    treaties: openOffers.value.length + openMotions.value.length,
    crises: crisesWaiting.value.length,
    talk: unreadTalk.value,
  };
  const tabs: FrameTab<PanelId>[] = TABS.map((tab) => ({
    ...tab,
    panel: () => (
      <>
        <Guide />
        {tab.panel()}
      </>
    ),
    label: t(`game.desk.${tab.id}`),
    count: counts[tab.id],
    tone: tab.id === 'crises' ? 'seal' : 'accent',
  }));
  return (
    <GameFrame
      bar={<TopBar />}
      map={<MapPane />}
      tabs={tabs}
      active={panel.value}
      onSelect={openPanel}
      footer={<LockFooter />}
      ticker={<TickerLine />}
      stage={stageOf()}
      banner={<ConnectionBanner />}
    />
  );
}

function stageOf() {
  if (stage.value === 'crisis') return <CrisisRoom />;
  if (stage.value === 'report') return <ReportPage />;
  return stage.value === 'end' ? <EndPage /> : undefined;
}

/** Says turns and phases to who does not see them change, and keeps the page's title true. */
function usePhaseCalls(): void {
  const view = serverView.value;
  const before = useRef('');
  const now = view ? `${view.turn} ${view.phase}` : '';
  useEffect(() => {
    const was = before.current;
    before.current = now;
    const known = serverView.peek();
    if (!known) return;
    const { turn, turns, phase } = known;
    document.title = `${t('kit.turns', { turn: Math.min(turn, turns), of: turns })} · ${t('app.name')}`;
    if (was === '' || was === now) return;
    if (phase === 'crisis') announce(t('game.phase.crisis.said'), 'now');
    else if (phase === 'ended') announce(t('game.phase.ended.said'), 'now');
    else if (!was.startsWith(`${turn} `)) announce(t('game.turn.began', { turn, of: turns }));
    else announce(t('game.phase.plan.said', { turn }));
  }, [now]);
  useEffect(
    () => () => {
      document.title = t('app.name');
    },
    [],
  );
}
