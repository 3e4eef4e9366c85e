// npm run shots: pictures of every screen of the last build, from a match that this script plays, in both themes and three
// sizes, with a contact sheet. `npm run shots -- --help` says what can be chosen.
import { requireNode } from './lib/node.mjs';

requireNode();
const { inBrowser } = await import('./lib/inBrowser.mjs');
await inBrowser(async (load) => {
  const { readOptions } = await load('./shots/options.ts', import.meta.url);
  const { takeShots: work } = await load('./shots/takeShots.ts', import.meta.url);
  return { readOptions, work };
});
