import { batch, computed, signal } from '@preact/signals';
import type { PowerId } from '../../shared/core/ids.ts';
import { serverView } from './match.ts';

/** Which of its two faces the game shows beside the desk. */
export type Face = 'map' | 'web';

/** The face now shown. */
export const face = signal<Face>('map');
/** The power whose dossier is open in the web. */
export const webPower = signal<PowerId | null>(null);
/** A power outlined in the web because something that names it has the focus. */
export const webPointed = signal<PowerId | null>(null);
/** Pairs whose lines are brought out because something that names them has the focus; see `pairKey` of the map's bonds. */
export const webLit = signal<readonly string[]>([]);

const wantedTurn = signal<number | null>(null);

/** The turn that the web shows. */
export const webTurn = computed(() => {
  const now = serverView.value?.turn ?? 1;
  return Math.max(1, Math.min(now, wantedTurn.value ?? now));
});

/** Whether the web shows the present. */
export const webIsNow = computed(() => webTurn.value === (serverView.value?.turn ?? 1));

/** Looks back to a turn; the present one follows the match from then on. */
export function lookBack(turn: number): void {
  wantedTurn.value = turn >= (serverView.peek()?.turn ?? 1) ? null : turn;
}

/** Opens the web, with a power's dossier where one is named. */
export function openWeb(power: PowerId | null = null): void {
  batch(() => {
    face.value = 'web';
    webPower.value = power ?? webPower.value;
  });
}

/** Back to how a match opens. */
export function resetWeb(): void {
  batch(() => {
    face.value = 'map';
    webPower.value = null;
    webPointed.value = null;
    webLit.value = [];
    wantedTurn.value = null;
  });
}
