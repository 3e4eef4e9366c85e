import { effect, signal } from '@preact/signals';
import type { SeatView } from '../../shared/view/view.ts';
import { t } from '../text/index.tsx';
import { code, serverView } from './match.ts';
import { powerName } from './names.ts';

const WANTED = 'counterpoise.notices';

/** Whether this browser is to show notices. */
export const noticesWanted = signal(readWanted());

function readWanted(): boolean {
  try {
    return localStorage.getItem(WANTED) === 'yes';
  } catch {
    return false;
  }
}

/** Whether this browser can show notices at all: it must trust the page's address. */
export const canNotify = (): boolean =>
  typeof Notification !== 'undefined' && 'serviceWorker' in navigator && isSecureContext;

/** Asks the browser's leave and turns notices on or off; whether they are on then. */
export async function wantNotices(on: boolean): Promise<boolean> {
  const granted = on && canNotify() && (await Notification.requestPermission()) === 'granted';
  if (granted) await navigator.serviceWorker.register('/sw.js');
  noticesWanted.value = granted;
  try {
    localStorage.setItem(WANTED, granted ? 'yes' : 'no');
  } catch {
    // Then it holds as long as the page.
  }
  return granted;
}

/** Whether the match waits for this seat. */
export function isAwaited({ you, phase, locked, awaited }: SeatView): boolean {
  if (you === null) return false;
  return phase === 'plan' ? !locked : phase === 'crisis' && awaited.includes(you);
}

/** Shows one notice a phase while the page is out of sight and the match waits for this seat; returns how to stop. */
export function followNotices(): () => void {
  let told = '';
  return effect(() => {
    const view = serverView.value;
    const path = `/m/${code.value ?? ''}`;
    if (!view || !noticesWanted.value) return;
    const phase = `${view.match} ${view.turn} ${view.phase} ${view.step}`;
    if (phase === told || !(isAwaited(view) || view.phase === 'ended')) return;
    if (!document.hidden) {
      // It is on the screen: that is notice enough for this phase.
      told = phase;
      return;
    }
    told = phase;
    void show(view, path);
  });
}

async function show(view: SeatView, path: string): Promise<void> {
  if (!canNotify() || Notification.permission !== 'granted') return;
  const registration = await navigator.serviceWorker.ready;
  const power = view.you === null ? '' : powerName(view.you);
  await registration.showNotification(
    t(`notice.${view.phase === 'crisis' || view.phase === 'ended' ? view.phase : 'plan'}`, { power }),
    {
      body: t('notice.turn', { turn: Math.min(view.turn, view.turns), of: view.turns }),
      tag: path,
      data: { path },
    },
  );
}
