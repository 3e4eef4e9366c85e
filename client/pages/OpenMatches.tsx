import '../styles/openMatches.css';
import '../text/openMatchesTexts.ts';
import { useEffect, useState } from 'preact/hooks';
import type { MatchSummary } from '../../shared/protocol/http.ts';
import { listMatches } from '../net/http.ts';
import { t } from '../text/index.tsx';
import { Button } from '../ui/Button.tsx';
import { PageBar } from '../ui/PageBar.tsx';
import { Progress } from '../ui/Progress.tsx';
import { navigate } from '../ui/router.tsx';
import { clockWords } from './lobby/clockWords.ts';
import { OFFERS } from './scenarios.ts';
import type { ScreenProps } from './screen.ts';

/** How often the list is asked for anew, ms. */
const EVERY = 10_000;

/** Ways into a match beside a link or a code: those whose hosts show them to everybody, and one out of its record. */
export function OpenMatches({ session }: ScreenProps) {
  return (
    <>
      <PageBar />
      <main id="main" class="page reading stack">
        <h1>{t('open.title')}</h1>
        <Listed />
        <h2>{t('open.record')}</h2>
        <p class="soft">{t('open.record.note')}</p>
        <TakeIn takeIn={(file) => session.home.takeIn(file)} />
      </main>
    </>
  );
}

function Listed() {
  const [matches, setMatches] = useState<readonly MatchSummary[] | null>(null);
  const [fault, setFault] = useState('');
  useEffect(() => {
    const look = () =>
      listMatches().then(
        (found) => {
          setMatches(found);
          setFault('');
        },
        (reason: unknown) => setFault(reason instanceof Error ? reason.message : String(reason)),
      );
    void look();
    const again = setInterval(look, EVERY);
    return () => clearInterval(again);
  }, []);
  if (fault) return <p class="field-error">{fault}</p>;
  if (matches === null) return <Progress label={t('open.title')} />;
  if (matches.length === 0) return <p class="soft">{t('open.none')}</p>;
  return (
    <>
      <p class="soft">{t('open.note')}</p>
      <ul class="open-matches">
        {matches.map((match) => (
          <Row key={match.code} match={match} />
        ))}
      </ul>
    </>
  );
}

function Row({ match: { code, scenario, host, open, clock } }: { match: MatchSummary }) {
  const offer = OFFERS.find(({ id }) => id === scenario);
  const name = offer ? t(offer.name) : scenario;
  const pace =
    clock.mode === 'timed' ? t('lobby.turns.slow', { plan: clockWords(clock.planSeconds) }) : t('lobby.clock.untimed');
  const facts = [...(host === null ? [] : [t('open.host', { name: host })]), t('open.seats', { open }), pace];
  return (
    <li>
      <div class="grow">
        <p>
          <b>{name}</b>
        </p>
        <p class="small soft">{facts.join(' · ')}</p>
      </div>
      <Button label={t('open.go.label', { scenario: name, code })} onClick={() => navigate(`/m/${code}`)}>
        {t('enter.go')}
      </Button>
    </li>
  );
}

function TakeIn({ takeIn }: { takeIn: (file: Blob) => Promise<void> }) {
  const [fault, setFault] = useState('');
  return (
    <>
      <label class="btn take-in">
        {t('open.record.go')}
        <input
          class="vh"
          type="file"
          accept="application/json,.json"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            setFault('');
            if (file)
              takeIn(file).catch((reason: Error) => setFault(t('open.record.fault', { reason: reason.message })));
          }}
        />
      </label>
      {fault && (
        <p class="field-error" role="alert">
          {fault}
        </p>
      )}
    </>
  );
}
