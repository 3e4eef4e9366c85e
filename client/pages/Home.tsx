import '../styles/home.css';
import { useState } from 'preact/hooks';
import { type Key, rich, t } from '../text/index.tsx';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { Brand, Connection } from '../ui/PageBar.tsx';
import { Link, navigate } from '../ui/router.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { Continue } from './Continue.tsx';
import { Join } from './Join.tsx';
import { Preferences } from './Preferences.tsx';
import { prefetchTable } from './prefetch.ts';
import { ScenarioChart } from './ScenarioChart.tsx';
import { OFFERS, type ScenarioOffer, USUAL_OFFER } from './scenarios.ts';
import type { ScreenProps } from './screen.ts';
import type { ServerState } from './session.ts';

const SERVER = {
  reaching: { look: 'trying', text: 'server.reaching' },
  reached: { look: 'good', text: 'server.reached' },
  lost: { look: 'lost', text: 'server.lost' },
} as const satisfies Record<ServerState, { look: 'good' | 'trying' | 'lost'; text: Key }>;

/** The first page: play at once, host, join, continue. */
export function Home({ session }: ScreenProps) {
  const [offer, setOffer] = useState(USUAL_OFFER);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState('');
  const run = async (action: () => Promise<void>) => {
    setBusy(true);
    setFault('');
    try {
      await action();
    } catch (reason) {
      setFault(reason instanceof Error ? reason.message : String(reason));
    } finally {
      setBusy(false);
    }
  };
  const server = SERVER[session.server.value];
  return (
    <div class="home">
      <div class="home-text">
        <header class="row between">
          <Brand />
          <Connection state={server.look}>{t(server.text)}</Connection>
        </header>
        <main id="main">
          <h1>{t('home.headline')}</h1>
          <p class="home-lead">{t('home.lead')}</p>
          <PlayNow
            offer={offer}
            busy={busy}
            onChoose={setOffer}
            onPlay={() => {
              prefetchTable();
              void run(() => session.home.playNow(offer.id));
            }}
            onLearn={() => {
              prefetchTable();
              void run(() => session.home.learn());
            }}
          />
          {fault && <Banner title={t('home.fault', { reason: fault })} tone="bad" icon="warning" urgent />}
          <div class="home-ways">
            <section>
              <h2>
                <button type="button" class="home-way" onClick={() => run(() => session.home.host())}>
                  {t('home.host')}
                </button>
              </h2>
              <p class="small soft">{t('home.host.note')}</p>
              <h2>
                <button type="button" class="home-way" onClick={() => navigate('/class')}>
                  {t('home.teach')}
                </button>
              </h2>
              <p class="small soft">{t('home.teach.note')}</p>
            </section>
            <section>
              <h2>{t('home.join')}</h2>
              <p class="small soft">{t('home.join.note')}</p>
              <Join onJoin={(code) => session.home.join(code)} />
              <p class="small home-other">
                <Link to="/open">{t('home.join.other')}</Link>
              </p>
            </section>
          </div>
          <Continue
            matches={session.continuations()}
            onResume={(match) => run(() => session.home.resume(match))}
            home={session.home}
            run={run}
          />
        </main>
        <footer class="home-foot">
          <nav aria-label={t('home.footer')}>
            <Link to="/how-to-play">{t('home.howToPlay')}</Link>
            <Link to="/rules">{t('home.rules')}</Link>
            <Link to="/privacy">{t('home.privacy')}</Link>
          </nav>
          <Preferences />
        </footer>
      </div>
      <HomeChart offer={offer} />
    </div>
  );
}

interface PlayNowProps {
  offer: ScenarioOffer;
  busy: boolean;
  onChoose: (offer: ScenarioOffer) => void;
  onPlay: () => void;
  onLearn: () => void;
}

function PlayNow({ offer, busy, onChoose, onPlay, onLearn }: PlayNowProps) {
  return (
    <div class="home-play">
      <Button kind="primary" size="big" icon="play" waiting={busy} onClick={onPlay}>
        {t(busy ? 'home.playNow.waiting' : 'home.playNow')}
      </Button>
      <div class="home-learn">
        <Button icon="book" onClick={onLearn}>
          {t('home.learn')}
        </Button>
        <p class="small soft">{t('home.learn.note')}</p>
      </div>
      <div class="home-choice">
        <Segmented
          label={t('home.choose')}
          hideLabel
          value={offer.id}
          options={OFFERS.map(({ id, name }) => ({ value: id, label: t(name) }))}
          onChange={(id) => onChoose(OFFERS.find((one) => one.id === id) ?? USUAL_OFFER)}
        />
        <p class="small soft">{t('home.playNow.note', { power: t(offer.power), length: t(offer.length) })}</p>
      </div>
    </div>
  );
}

function HomeChart({ offer }: { offer: ScenarioOffer }) {
  const name = t(offer.name);
  return (
    <div class="home-chart">
      <ScenarioChart scenarioId={offer.id} name={name}>
        <div class="cartouche">
          <p class="cartouche-name">{name}</p>
          <p class="cartouche-note">{rich(offer.note)}</p>
        </div>
      </ScenarioChart>
    </div>
  );
}
