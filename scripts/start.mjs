// npm start: installs and builds what is missing, then serves the game. Arguments go to `counterpoise serve`.
import { requireNode } from './lib/node.mjs';

requireNode();
const { guard } = await import('./lib/run.mjs');
const { ensureInstalled } = await import('./lib/install.mjs');
const { ensureBuilt } = await import('./lib/build.mjs');
const { runCli } = await import('./lib/cli.mjs');

await guard(async () => {
  await ensureInstalled();
  await ensureBuilt('client', 'server');
});
await runCli(['serve', ...process.argv.slice(2)]);
