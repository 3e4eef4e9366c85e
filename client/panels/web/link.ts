import { effect } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { keysOf, type PowerId } from '../../../shared/core/ids.ts';
import { serverView } from '../../store/match.ts';
import { face, openWeb, webPower } from '../../store/web.ts';

const HASH = 'web';

/** The part of the address after `#` that opens the web as it now stands; empty for the map. */
export const hashOf = (shown: 'map' | 'web', power: PowerId | null): string =>
  shown === 'map' ? '' : power ? `#${HASH}=${power}` : `#${HASH}`;

/** What an address asks for: the web or not, and a power of those there are. */
export function readHash(hash: string, powers: readonly PowerId[]): { web: boolean; power: PowerId | null } {
  const [name, value] = hash.replace(/^#/, '').split('=');
  const power = powers.find((id) => id === value) ?? null;
  return { web: name === HASH, power };
}

/**
 * Ties the address to the face shown: `#web=japan` opens Japan's dossier in the web. Going from map to web is a step that the
 * browser's Back undoes; another dossier is none.
 */
export function useWebLink(): void {
  useEffect(() => {
    const powers = keysOf<PowerId>(serverView.peek()?.powers ?? {});
    const follow = () => {
      const asked = readHash(location.hash, powers);
      if (asked.web) openWeb(asked.power);
      else if (face.peek() === 'web') face.value = 'map';
    };
    follow();
    const stop = effect(() => {
      const hash = hashOf(face.value, webPower.value);
      if (hash === location.hash) return;
      const isStep = hash.startsWith(`#${HASH}`) !== location.hash.startsWith(`#${HASH}`);
      const address = location.pathname + location.search + hash;
      if (isStep) history.pushState(null, '', address);
      else history.replaceState(null, '', address);
    });
    addEventListener('popstate', follow);
    return () => {
      removeEventListener('popstate', follow);
      stop();
    };
  }, []);
}
