import '../styles/game.css';
import '../text/matchTexts.ts';
import { useEffect, useRef } from 'preact/hooks';
import { BalancePanel } from '../panels/BalancePanel.tsx';
import { BallotBanner } from '../panels/BallotBanner.tsx';
import { BudgetPanel } from '../panels/BudgetPanel.tsx';
import { ConnectionBanner } from '../panels/ConnectionBanner.tsx';
import { FacePane } from '../panels/FacePane.tsx';
import { followSounds } from '../panels/heard.ts';
import { LateRefusal } from '../panels/LateRefusal.tsx';
import { LockFooter } from '../panels/LockFooter.tsx';
import {
  Cabinet,
  ClassBanner,
  CrisisRoom,
  EndPage,
  Guide,
  ReportPage,
  TablePanel,
  TalkPanel,
  TreatyDesk,
} from '../panels/lazy.tsx';
import { TickerLine } from '../panels/TickerLine.tsx';
import { TopBar } from '../panels/TopBar.tsx';
import { GoOn } from '../panels/table/GoOn.tsx';
import { serverView } from '../store/match.ts';
import { followNotices } from '../store/notify.ts';
import { followReaders } from '../store/readers.ts';
import { openPanel, type PanelId, panel, stage } from '../store/selection.ts';
import { crisesWaiting, openMotions, openOffers, unreadTalk } from '../store/unread.ts';
import { t } from '../text/index.tsx';
import { type FrameTab, GameFrame } from '../ui/GameFrame.tsx';
import { announce } from '../ui/LiveRegion.tsx';

const TABS = [
  { id: 'budget', icon: 'coin', panel: () => <BudgetPanel /> },
  { id: 'treaties', icon: 'signature', panel: () => <TreatyDesk /> },
  { id: 'balance', icon: 'scales', panel: () => <BalancePanel /> },
  { id: 'crises', icon: 'alert', panel: () => <CrisisRoom /> },
  { id: 'talk', icon: 'talk', panel: () => <TalkPanel /> },
] as const satisfies readonly Pick<FrameTab<PanelId>, 'id' | 'icon' | 'panel'>[];

/** The game itself: bar, map, desk, and what stands over them. Rules, texts and panels come with it. */
export function Table() {
  usePhaseCalls();
  useEffect(followNotices, []);
  useEffect(followReaders, []);
  useEffect(followSounds, []);
  const counts: Partial<Record<PanelId, number>> = {
    treaties: openOffers.value.length + openMotions.value.length,
    crises: crisesWaiting.value.length,
    talk: unreadTalk.value,
  };
  usePageTitle(Object.values(counts).reduce((sum, count) => sum + count, 0));
  const tabs: FrameTab<PanelId>[] = TABS.map((tab) => ({
    ...tab,
    panel: () => (
      <>
        {/* No step of it is done by talking, and on a phone it would push the channels out of sight. */}
        {tab.id !== 'talk' && <Guide />}
        {serverView.value?.cabinet && <Cabinet />}
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
      map={<FacePane />}
      tabs={tabs}
      active={panel.value}
      onSelect={openPanel}
      footer={<LockFooter />}
      ticker={<TickerLine />}
      stage={stageOf()}
      banner={
        <>
          <ConnectionBanner goOn={stage.value === 'table' ? undefined : <GoOn />} />
          <LateRefusal />
          <BallotBanner />
          {serverView.value?.class && <ClassBanner />}
        </>
      }
    />
  );
}

function stageOf() {
  if (stage.value === 'crisis') {
    return (
      <>
        <Guide />
        <CrisisRoom />
      </>
    );
  }
  if (stage.value === 'report') return <ReportPage />;
  if (stage.value === 'table') return <TablePanel />;
  return stage.value === 'end' ? <EndPage /> : undefined;
}

/** Keeps the page's title true: what waits for the reader stands first, to be seen on the tab from another one. */
function usePageTitle(waiting: number): void {
  const view = serverView.value;
  const title = view ? t('kit.turns', { turn: Math.min(view.turn, view.turns), of: view.turns }) : '';
  useEffect(() => {
    const named = [title, t('app.name')].filter(Boolean).join(' · ');
    document.title = waiting > 0 ? t('game.title.waiting', { count: waiting, title: named }) : named;
  }, [title, waiting]);
}

/** Says turns and phases to who does not see them change. */
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
