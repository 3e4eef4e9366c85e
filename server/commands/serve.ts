import { networkInterfaces } from 'node:os';
import { readConfig } from '../config.ts';
import { openLog } from '../log.ts';
import { packageVersion } from '../paths.ts';
import { type RunningServer, startServer } from '../server.ts';

/** Milliseconds that stopping may take before the process ends all the same; everything acknowledged is on disk by then. */
const STOP_MOST = 10_000;

/** Serves the game until the process is told to stop. */
export async function serve(flags: Record<string, string>): Promise<void> {
  const config = readConfig(process.env, flags);
  const log = openLog(config.logLevel);
  const server = await startServer(config, log, packageVersion());
  for (const address of addresses(server)) process.stdout.write(`Counterpoise: ${address}\n`);

  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), STOP_MOST).unref();
    await server.close();
    process.exit(0);
  };
  process.on('SIGTERM', () => void stop());
  process.on('SIGINT', () => void stop());
  process.on('uncaughtException', (error) => {
    log.fatal({ err: error }, 'fault');
    process.exitCode = 1;
    void server.close().finally(() => process.exit(1));
  });
  process.on('unhandledRejection', (error) => log.error({ err: error }, 'unhandled rejection'));
}

/** Where a browser finds the server: on every network of this machine where it listens to all. */
function addresses({ host, port }: RunningServer): string[] {
  const everywhere = host === '0.0.0.0' || host === '::';
  if (!everywhere) return [`http://${host.includes(':') ? `[${host}]` : host}:${port}`];
  const networks = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
  const reachable = networks.filter(({ family, internal }) => family === 'IPv4' && !internal);
  return ['localhost', ...reachable.map(({ address }) => address)].map((name) => `http://${name}:${port}`);
}
