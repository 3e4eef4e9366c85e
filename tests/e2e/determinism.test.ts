import { join } from 'node:path';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { openBrowser } from '../helpers/browser.ts';
import { playScripted } from '../helpers/scripted.ts';

it('a scripted match comes to the same fingerprints in Chromium as in Node', async () => {
  const entry = join(import.meta.dirname, '../helpers/scripted.ts');
  const bundle = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'scripted',
    platform: 'browser',
  });
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: bundle.outputFiles[0].text });
    const hashes = await page.evaluate('scripted.playScripted().hashes');
    expect(hashes).toEqual(playScripted().hashes);
  } finally {
    await browser.close();
  }
});
