import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../text/index.tsx';
import { Button } from './Button.tsx';
import { Empty } from './Empty.tsx';
import { Progress } from './Progress.tsx';

/** A part of the game in a chunk of its own: drawn when it has come, words until then; `quiet` ones say nothing. */
export function later(load: () => Promise<ComponentType>, quiet = false): ComponentType {
  let ready: ComponentType | undefined;
  return function Later() {
    const [Part, setPart] = useState(() => ready);
    const [lost, setLost] = useState(false);
    useEffect(() => {
      if (Part) return;
      load().then(
        (loaded) => {
          ready = loaded;
          setPart(() => loaded);
        },
        // A new version on the server, or a network that broke: the page itself must come again.
        () => setLost(true),
      );
    }, [Part]);
    if (Part) return <Part />;
    if (quiet) return null;
    if (lost) {
      return (
        <Empty
          title={t('app.fault.title')}
          action={<Button onClick={() => location.reload()}>{t('app.fault.reload')}</Button>}
        >
          {t('app.fault.text')}
        </Empty>
      );
    }
    return (
      <div class="section">
        <Progress label={t('net.opening')} />
      </div>
    );
  };
}
