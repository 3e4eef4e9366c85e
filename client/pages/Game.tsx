import { useEffect, useState } from 'preact/hooks';
import { followMatch } from '../net/match.ts';
import { Refusal } from '../net/refusal.ts';
import { ConnectionBanner } from '../panels/ConnectionBanner.tsx';
import { connection, code as openCode, scenario, serverView } from '../store/match.ts';
import { t } from '../text/index.tsx';
import { Button } from '../ui/Button.tsx';
import { whenIdle } from '../ui/idle.ts';
import { later } from '../ui/later.tsx';
import { Progress } from '../ui/Progress.tsx';
import { navigate } from '../ui/router.tsx';
import { prefetchGame } from './prefetch.ts';
import type { ScreenProps } from './screen.ts';

const Lobby = later(async () => (await import('./Lobby.tsx')).Lobby);
const Table = later(async () => (await import('./Table.tsx')).Table);

/** A match: its lobby, the game, its end, by the code in the address. */
export function Game({ params }: Pick<ScreenProps, 'params'>) {
  const code = (params.code ?? '').toUpperCase();
  const fault = useMatch(code);
  const view = serverView.value;
  const link = connection.value;
  const waiting = view?.phase === 'lobby';
  useEffect(() => (waiting ? whenIdle(prefetchGame) : undefined), [waiting]);
  if (fault || link.kind === 'lost') return <Lost words={fault || (link.kind === 'lost' ? wordsOf(link.error) : '')} />;
  if (!view || !scenario.value || openCode.value !== code) return <Entering />;
  // A class has its own way in: its worlds begin a moment after it does.
  if (view.phase === 'lobby') return view.class ? <Entering /> : <Lobby />;
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
