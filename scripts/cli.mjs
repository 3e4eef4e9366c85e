#!/usr/bin/env node
// The counterpoise command line from a checkout: builds it where sources have changed, then runs it. Standard output
// is the command's alone.
import { requireNode } from './lib/node.mjs';

requireNode();
const { guard } = await import('./lib/run.mjs');
const { ensureInstalled } = await import('./lib/install.mjs');
const { ensureBuilt } = await import('./lib/build.mjs');
const { runCli } = await import('./lib/cli.mjs');

const args = process.argv.slice(2);
await guard(async () => {
  await ensureInstalled();
  await ensureBuilt(...(args[0] === 'serve' || args[0] === 'bench' ? ['client', 'server'] : ['server']));
});
await runCli(args);
