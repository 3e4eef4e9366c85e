import { effect } from '@preact/signals';
import { soundOf } from '../store/heard.ts';
import { fresh, serverView } from '../store/match.ts';
import { soundOn } from '../ui/prefs.ts';

/** Lets what happens be heard, where the reader asked for it; returns how to stop. */
export function followSounds(): () => void {
  let heard = fresh.peek().number;
  let wasLocked = serverView.peek()?.locked ?? false;
  return effect(() => {
    const { number, events } = fresh.value;
    const view = serverView.value;
    const locked = view?.locked ?? false;
    const news = number > heard ? soundOf(events, view?.you ?? null) : null;
    const sound = news ?? (locked && !wasLocked ? 'lock' : null);
    heard = number;
    wasLocked = locked;
    if (sound !== null && soundOn.peek()) void import('../ui/sounds.ts').then(({ playSound }) => playSound(sound));
  });
}
