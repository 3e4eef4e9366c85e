// npm run shots: pictures of every screen of the last build, from a match that this script plays, in both themes and three
// sizes, with a contact sheet. `npm run shots -- --help` says what can be chosen.
import { requireNode } from './lib/node.mjs';

requireNode();
const { guard, SetupError } = await import('./lib/run.mjs');
const { ensureInstalled } = await import('./lib/install.mjs');
const { ensureBuilt } = await import('./lib/build.mjs');
const { ensureChromium } = await import('./lib/chromium.mjs');

await guard(async () => {
  await ensureInstalled();
  const { tsImport } = await import('tsx/esm/api');
  const { takeShots } = await tsImport('./shots/takeShots.ts', import.meta.url);
  const { readOptions } = await tsImport('./shots/options.ts', import.meta.url);
  const options = readOptions(process.argv.slice(2));
  if (typeof options === 'string') throw new SetupError(options);
  const chromium = await ensureChromium();
  if (!chromium) throw new SetupError('There is no browser to take pictures with.');
  process.env.CHROMIUM_PATH = chromium;
  await ensureBuilt('client', 'server');
  process.exitCode = (await takeShots(options)) ? 0 : 1;
});
