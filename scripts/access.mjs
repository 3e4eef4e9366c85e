// npm run access: walks through every screen of the last build and looks at each in every language and both themes, for breaches of
// WCAG 2.2 AA (axe) and for English where another script is read. Prints a line for each finding and how many there are; ends with
// code 1 where there is one. It takes a quarter of an hour: `npm run access -- --help` says how to ask for less.
import { requireNode } from './lib/node.mjs';

requireNode();
const { guard, SetupError } = await import('./lib/run.mjs');
const { ensureInstalled } = await import('./lib/install.mjs');
const { ensureBuilt } = await import('./lib/build.mjs');
const { ensureChromium } = await import('./lib/chromium.mjs');

await guard(async () => {
  await ensureInstalled();
  const { tsImport } = await import('tsx/esm/api');
  const { readOptions } = await tsImport('./access/options.ts', import.meta.url);
  const options = readOptions(process.argv.slice(2));
  if (typeof options === 'string') throw new SetupError(options);
  const { lookEverywhere } = await tsImport('./access/lookEverywhere.ts', import.meta.url);
  const chromium = await ensureChromium();
  if (!chromium) throw new SetupError('There is no browser to look with.');
  process.env.CHROMIUM_PATH = chromium;
  await ensureBuilt('client', 'server');
  process.exitCode = (await lookEverywhere(options)) ? 0 : 1;
});
