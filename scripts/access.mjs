// npm run access: walks through every screen of the last build and looks at each in every language and both themes, for breaches of
// WCAG 2.2 AA (axe) and for English where another script is read. Prints a line for each finding and how many there are; ends with
// code 1 where there is one. It takes a quarter of an hour: `npm run access -- --help` says how to ask for less.
import { requireNode } from './lib/node.mjs';

requireNode();
const { inBrowser } = await import('./lib/inBrowser.mjs');
await inBrowser(async (load) => {
  const { readOptions } = await load('./access/options.ts', import.meta.url);
  const { lookEverywhere: work } = await load('./access/lookEverywhere.ts', import.meta.url);
  return { readOptions, work };
});
