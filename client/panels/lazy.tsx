import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../text/index.tsx';
import { Button } from '../ui/Button.tsx';
import { Empty } from '../ui/Empty.tsx';
import { Progress } from '../ui/Progress.tsx';

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

export const TreatyDesk = later(async () => (await import('./TreatyDesk.tsx')).TreatyDesk);
export const CrisisRoom = later(async () => (await import('./CrisisRoom.tsx')).CrisisRoom);
export const TalkPanel = later(async () => (await import('./TalkPanel.tsx')).TalkPanel);
export const EventCards = later(async () => (await import('./EventCards.tsx')).EventCards, true);
export const ReportPage = later(async () => (await import('./ReportPage.tsx')).ReportPage);
export const EndPage = later(async () => (await import('./EndPage.tsx')).EndPage);
export const TablePanel = later(async () => (await import('./TablePanel.tsx')).TablePanel);
export const Guide = later(async () => (await import('./Guide.tsx')).Guide, true);
export const Table = later(async () => (await import('../pages/Table.tsx')).Table);
export const Lobby = later(async () => (await import('../pages/Lobby.tsx')).Lobby);
export const WebPane = later(async () => (await import('./web/WebPane.tsx')).WebPane);
export const ClassBanner = later(async () => (await import('./class/parts.ts')).ClassBanner, true);
export const Cabinet = later(async () => (await import('./class/parts.ts')).Cabinet, true);
