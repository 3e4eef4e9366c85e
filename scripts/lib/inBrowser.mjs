import { ensureBuilt } from './build.mjs';
import { ensureChromium } from './chromium.mjs';
import { ensureInstalled } from './install.mjs';
import { guard, SetupError } from './run.mjs';

/**
 * Runs a script of TypeScript that looks at the last build in a browser: `modules` loads its reader of options, then what does the
 * work with them and resolves to whether all is well.
 */
export const inBrowser = (modules) =>
  guard(async () => {
    await ensureInstalled();
    const { tsImport } = await import('tsx/esm/api');
    const { readOptions, work } = await modules(tsImport);
    const options = readOptions(process.argv.slice(2));
    if (typeof options === 'string') throw new SetupError(options);
    const chromium = await ensureChromium();
    if (!chromium) throw new SetupError('There is no browser to look with.');
    process.env.CHROMIUM_PATH = chromium;
    await ensureBuilt('client', 'server');
    process.exitCode = (await work(options)) ? 0 : 1;
  });
