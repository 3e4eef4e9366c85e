import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openBrowser } from '../../tests/helpers/browser.ts';
import { BuiltServer } from '../../tests/helpers/browserServer.ts';
import type { Options } from './options.ts';
import { contactSheet } from './sheet.ts';
import { Walk } from './walk.ts';
import type { Shot } from './window.ts';

/** Takes every picture that was asked for and writes the contact sheet. False where a page had a fault or one is missing. */
export async function takeShots(options: Options): Promise<boolean> {
  const { folder } = options;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const [server, browser] = await Promise.all([BuiltServer.start(), openBrowser()]);
  const shots: Shot[] = [];
  const walk = new Walk(options, server.url, browser, async (camera, title, { whole }) => {
    shots.push(...(await camera.take(folder, title, { ...options, whole })));
  });
  try {
    await walk.pages();
    await walk.lesson();
    for (const scenario of options.scenarios) await walk.match(scenario);
  } finally {
    await browser.close();
    await server.close();
  }
  const { troubles } = walk;
  writeFileSync(join(folder, 'index.html'), contactSheet(shots, troubles));
  for (const trouble of troubles) process.stderr.write(`${trouble}\n`);
  process.stdout.write(`${shots.length} pictures: ${join(folder, 'index.html')}\n`);
  return troubles.length === 0;
}
