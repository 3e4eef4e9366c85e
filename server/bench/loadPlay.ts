import { inBrowser, loaded, playWorld } from './browser.ts';
import type { Bench } from './figure.ts';

const AIM = 520;

/** What a browser fetches, compressed, until a match of World 2025 can be played, map included. */
export const loadPlay: Bench = {
  id: 'load-play',
  run: () =>
    inBrowser(async (page, url) => {
      const value = await loaded(page, () => playWorld(page, url));
      return { id: 'load-play', value, unit: 'KB', aim: AIM, met: value <= AIM };
    }),
};
