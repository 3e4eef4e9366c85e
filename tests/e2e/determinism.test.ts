import { join } from 'node:path';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { openBrowser } from '../helpers/browser.ts';
import { playFullRules } from '../helpers/fullRules.ts';
import { playScripted } from '../helpers/scripted.ts';

/** What an expression over a helper's exports comes to in Chromium. */
async function inChromium(helper: string, expression: string): Promise<unknown> {
  const bundle = await build({
    entryPoints: [join(import.meta.dirname, '../helpers', helper)],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'helper',
    platform: 'browser',
  });
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: bundle.outputFiles[0].text });
    return await page.evaluate(expression);
  } finally {
    await browser.close();
  }
}

it('a scripted match comes to the same fingerprints in Chromium as in Node', async () => {
  expect(await inChromium('scripted.ts', 'helper.playScripted().hashes')).toEqual(playScripted().hashes);
});

it('so does a match of rivals under the full rules', async () => {
  const hashes = playFullRules(5, 6);
  expect(hashes.length).toBe(6);
  expect(await inChromium('fullRules.ts', 'helper.playFullRules(5, 6)')).toEqual(hashes);
});
