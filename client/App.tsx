import { Component, type ComponentChildren, type ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ScreenProps } from './pages/screen.ts';
import type { Session } from './pages/session.ts';
import { SCREENS, type Screen } from './routes.tsx';
import { t, textsReady } from './text/index.tsx';
import { Button } from './ui/Button.tsx';
import { LiveRegion } from './ui/LiveRegion.tsx';
import { Progress } from './ui/Progress.tsx';
import { matchRoute, path } from './ui/router.tsx';

const NOWHERE: Screen = { path: '*', load: async () => (await import('./pages/NotFound.tsx')).NotFound };

function screenAt(at: string) {
  for (const screen of SCREENS) {
    const params = matchRoute(screen.path, at);
    if (params) return { screen, params };
  }
  return { screen: NOWHERE, params: {} };
}

/** The application: the screen of the path, and what stands on every screen. */
export function App({ session }: { session: Session }) {
  const found = screenAt(path.value);
  return (
    <>
      <a class="skip" href="#main">
        {t('app.skip')}
      </a>
      <Fault key={path.value}>
        <Loaded key={found.screen.path} session={session} {...found} />
      </Fault>
      <LiveRegion />
    </>
  );
}

function Loaded({ screen, ...props }: ScreenProps & { screen: Screen }) {
  const [Ready, setReady] = useState<ComponentType<ScreenProps> | undefined>(() =>
    'now' in screen ? screen.now : undefined,
  );
  const [lost, setLost] = useState(false);
  useEffect(() => {
    if (!('load' in screen)) return;
    screen.load().then(
      // A page adds its texts as it is loaded; those of another language come a moment later.
      (loaded) => textsReady().then(() => setReady(() => loaded)),
      () => setLost(true),
    );
  }, [screen]);
  if (lost) return <Broken />;
  if (!Ready) {
    return (
      <main id="main" class="page">
        <Progress label={t('app.loading')} />
      </main>
    );
  }
  return <Ready {...props} />;
}

function Broken() {
  return (
    <main id="main" class="page reading stack">
      <h1>{t('app.fault.title')}</h1>
      <p>{t('app.fault.text')}</p>
      <p>
        <Button kind="primary" onClick={() => location.reload()}>
          {t('app.fault.reload')}
        </Button>
      </p>
    </main>
  );
}

/** Keeps a fault in one screen from leaving an empty page. */
class Fault extends Component<{ children: ComponentChildren }, { broken: boolean }> {
  override state = { broken: false };

  override componentDidCatch(fault: unknown) {
    console.error(fault);
    this.setState({ broken: true });
  }

  override render() {
    return this.state.broken ? <Broken /> : this.props.children;
  }
}
