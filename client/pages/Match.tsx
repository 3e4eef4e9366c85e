import { useEffect, useState } from 'preact/hooks';
import type { RuleError } from '../../shared/core/result.ts';
import { keptMatch, replaceToken } from '../net/kept.ts';
import { forget } from '../net/match.ts';
import { connection } from '../store/match.ts';
import { refusalText } from '../store/names.ts';
import { t } from '../text/index.tsx';
import type { ScreenProps } from './screen.ts';
import '../text/lobbyTexts.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { codeFrom } from '../ui/CodeField.tsx';
import { PageBar } from '../ui/PageBar.tsx';
import { navigate } from '../ui/router.tsx';
import { Game } from './Game.tsx';
import { Enter } from './lobby/Enter.tsx';

/** A match by the code of its address: the name where this browser has no seat yet, then lobby, game and end. */
export function Match(props: ScreenProps) {
  const code = codeFrom(props.params.code ?? '');
  return <Doors key={code} {...props} params={{ code }} />;
}

function Doors(props: ScreenProps) {
  const { code } = props.params;
  const [invite, setInvite] = useState(() => takeMark(code));
  const [entered, setEntered] = useState(() => keptMatch(code) !== undefined);
  const [refused, setRefused] = useState<RuleError | null>(null);
  // A link pasted into the window of the same match changes nothing but what is behind its mark: no new page comes by itself.
  useEffect(() => {
    const onMark = () => {
      if (/[#&](seat|invite)=/.test(location.hash)) location.reload();
    };
    addEventListener('hashchange', onMark);
    return () => removeEventListener('hashchange', onMark);
  }, []);
  const state = connection.value;
  const lost = entered && state.kind === 'lost' ? state.error : null;
  // Kept beyond the connection, which is closed once the game has left the screen.
  useEffect(() => {
    if (lost) setRefused(lost);
  }, [lost]);
  if (refused) return <Refused code={code} error={refused} />;
  const onEntered = () => {
    setInvite(null);
    setEntered(true);
  };
  if (!entered || invite !== null) {
    return <Enter code={code} invite={invite} onEntered={onEntered} onRefused={setRefused} />;
  }
  return <Game {...props} />;
}

/**
 * What a link carries behind its mark, which browsers keep to themselves: the key of a seat is kept here at once, an invitation is
 * returned. The address is left without either.
 */
function takeMark(code: string): string | null {
  const mark = new URLSearchParams(location.hash.slice(1));
  if (!mark.has('seat') && !mark.has('invite')) return null;
  history.replaceState(null, '', location.pathname);
  const seat = mark.get('seat');
  if (seat) replaceToken(code, seat);
  return mark.get('invite');
}

function Refused({ code, error }: { code: string; error: RuleError }) {
  const unknown = error.code === 'match/unknown';
  // What was kept leads nowhere, and a key that does not fit would keep this browser from joining again by the code.
  useEffect(() => forget(code), [code]);
  return (
    <>
      <PageBar />
      <main id="main" class="page reading stack">
        <h1>{t(unknown ? 'enter.unknown.title' : 'net.lost.title')}</h1>
        {unknown ? <p>{t('enter.unknown.text')}</p> : <Banner title={refusalText(error)} tone="warn" icon="warning" />}
        <p class="row wrap">
          <Button kind="primary" onClick={() => navigate('/')}>
            {t('net.lost.home')}
          </Button>
          <Button onClick={() => navigate(unknown ? '/join' : `/join/${code}`)}>
            {t(unknown ? 'enter.unknown.again' : 'enter.refused.again')}
          </Button>
        </p>
      </main>
    </>
  );
}
