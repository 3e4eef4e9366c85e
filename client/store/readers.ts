import { effect } from '@preact/signals';
import type { SeatView } from '../../shared/view/view.ts';
import { code, serverView } from './match.ts';

/** Where tabs of this browser speak of the match that is played in one of them. */
export const CHANNEL = 'counterpoise.match';
/** What a tab says that would know of it. */
export const ASKED = 'asked';

/** A match as the seat in another tab sees it. */
export interface PlayedMatch {
  code: string;
  view: SeatView;
}

/** Tells the rules, read in another tab, how the match stands, from when they first ask. Nothing of it leaves the browser. */
export function followReaders(): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  let stop = () => {};
  channel.onmessage = ({ data }) => {
    if (data !== ASKED) return;
    stop();
    stop = effect(() => {
      if (code.value && serverView.value) channel.postMessage({ code: code.value, view: serverView.value });
    });
  };
  return () => {
    stop();
    channel.close();
  };
}
