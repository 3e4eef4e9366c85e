// npm run dev: the server from its sources, restarted when they change, and Vite before it with hot reloading.
import { spawn } from 'node:child_process';
import { requireNode } from './lib/node.mjs';

requireNode();
const { guard, projectRoot, say } = await import('./lib/run.mjs');
const { ensureInstalled } = await import('./lib/install.mjs');
await guard(ensureInstalled);

const port = process.env.COUNTERPOISE_DEV_PORT ?? '2567';
process.env.COUNTERPOISE_DEV_SERVER = `http://127.0.0.1:${port}`;
const server = spawn(
  process.execPath,
  ['--watch', '--import', 'tsx', 'server/cli.ts', 'serve', '--host', '127.0.0.1', '--port', port],
  { cwd: projectRoot, stdio: 'inherit' },
);
server.on('exit', (code) => process.exit(code ?? 1));

const { createServer } = await import('vite');
const vite = await createServer({ root: `${projectRoot}/client`, configFile: `${projectRoot}/vite.config.ts` });
await vite.listen();
say('');
vite.printUrls();
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
