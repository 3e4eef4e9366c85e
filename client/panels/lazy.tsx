import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Session } from '../pages/session.ts';
import { t } from '../text/index.tsx';
import { Button } from '../ui/Button.tsx';
import { Empty } from '../ui/Empty.tsx';
import { Progress } from '../ui/Progress.tsx';

const FILES = import.meta.glob<Record<string, ComponentType<{ session?: Session }>>>([
  './{TreatyDesk,CrisisRoom,TalkPanel,ReportPage,EndPage,Guide}.tsx',
  '../pages/Lobby.tsx',
]);

/** A part of the game in a chunk of its own: drawn when it has come, words until then. */
function later(path: string, name: string, quiet = false): ComponentType<{ session?: Session }> {
  let ready: ComponentType<{ session?: Session }> | undefined;
  return function Later(props) {
    const [Part, setPart] = useState(() => ready);
    const [lost, setLost] = useState(false);
    useEffect(() => {
      if (Part) return;
      const load = FILES[path];
      if (!load) return;
      load().then(
        (file) => {
          ready = file[name];
          setPart(() => ready);
        },
        // A new version on the server, or a network that broke: the page itself must come again.
        () => setLost(true),
      );
    }, [Part]);
    if (Part) return <Part {...props} />;
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
        <Progress label={t('game.desk.loading')} />
      </div>
    );
  };
}

export const TreatyDesk = later('./TreatyDesk.tsx', 'TreatyDesk');
export const CrisisRoom = later('./CrisisRoom.tsx', 'CrisisRoom');
export const TalkPanel = later('./TalkPanel.tsx', 'TalkPanel');
export const ReportPage = later('./ReportPage.tsx', 'ReportPage');
export const EndPage = later('./EndPage.tsx', 'EndPage');
export const Guide = later('./Guide.tsx', 'Guide', true);
export const Lobby = later('../pages/Lobby.tsx', 'Lobby');
