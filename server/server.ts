import { createServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server } from '@colyseus/core';
import { WebSocketTransport } from '@colyseus/ws-transport';
import { CLASS_ROOM } from '../shared/protocol/classConsole.ts';
import { LIMITS, ROOM_NAME } from '../shared/protocol/room.ts';
import { loadSecret } from './auth/secret.ts';
import { Classes } from './classes/classes.ts';
import { ClassStore } from './classes/classStore.ts';
import type { Config } from './config.ts';
import { Failure, systemCode } from './failure.ts';
import { equip } from './http/app.ts';
import type { Log } from './log.ts';
import { Forker } from './matches/forker.ts';
import { Registry } from './matches/registry.ts';
import { Metrics } from './metrics.ts';
import { clientFolder } from './paths.ts';
import { ThinkerPool } from './rivals/pool.ts';
import { classRoomClass } from './rooms/classRoom.ts';
import { narrowMatchmaking } from './rooms/matchmaking.ts';
import { matchRoomClass } from './rooms/matchRoom.ts';
import { openDatabase, prepareFolder } from './storage/database.ts';
import { Store } from './storage/store.ts';

/** Milliseconds between two notes that the server runs: as much of a deadline may be given back too much after a fall. */
const PULSE = 5000;

/** A server that listens. */
export interface RunningServer {
  host: string;
  /** The port it got, where 0 was asked for. */
  port: number;
  /** Brings matches back whose clocks run, and starts to measure; listening does not wait for it. */
  settled: Promise<void>;
  /** Deletes the classes whose time is over at a moment; done each hour by itself. */
  expireClasses(now: number): Promise<void>;
  /** Closes rooms as restarting, finishes writing and lets the port go. */
  close(): Promise<void>;
}

/** Starts a server. Throws a `Failure` where the settings, the data folder or the port do not allow it. */
export async function startServer(config: Config, log: Log, version: string): Promise<RunningServer> {
  prepareFolder(config.data);
  const secret = loadSecret(config.data);
  const metrics = new Metrics();
  const database = await openDatabase(config.data, config.database, (error) =>
    log.warn({ err: error }, 'connection to the database lost'),
  );
  const store = new Store(
    database,
    (ms) => metrics.flush(ms),
    (error) => log.warn({ err: error }, 'snapshot not written'),
  );
  const thinker = new ThinkerPool({ budget: config.rivalSeconds * 1000, threads: config.rivalThreads });
  const downSince = await store.lastAlive();
  const forker = new Forker();
  const registry = new Registry(
    {
      store,
      log,
      metrics,
      thinker,
      allowPrivate: config.allowPrivateHooks,
      publicUrl: config.publicUrl,
    },
    { grace: config.awaySeconds * 1000, allowSeed: config.allowSeed, downSince, upSince: Date.now() },
  );
  const classStore = new ClassStore(database);
  const classes = new Classes({
    classStore,
    registry,
    store,
    log,
    secret,
    allowSeed: config.allowSeed,
  });
  let pulse: NodeJS.Timeout | null = null;
  const noteAlive = (): Promise<void> =>
    store.noteAlive(Date.now()).catch((error) => log.warn({ err: error }, 'not noted as alive'));
  let stopping = false;
  const http = createServer();
  const transport = new WebSocketTransport({
    server: http,
    maxPayload: LIMITS.messageBytes,
    // What is long comes packed (shared/protocol/packing.ts); a compressor for each connection would cost each 50 KB and more.
    perMessageDeflate: false,
  });
  const server = new Server({
    transport,
    greet: false,
    gracefullyShutdown: false,
    logger: frameworkLog(log),
    express: (app) =>
      equip(app, {
        ...config,
        registry,
        classes,
        classStore,
        store,
        forker,
        secret,
        metrics,
        version,
        log,
        clientFolder: clientFolder(),
        isStopping: () => stopping,
      }),
  });
  server.define(ROOM_NAME, matchRoomClass({ registry, store, secret, log, allowPrivate: config.allowPrivateHooks }));
  server.define(CLASS_ROOM, classRoomClass({ classes, secret, log }));
  narrowMatchmaking({ registry, classes, secret });

  const closeParts = async (): Promise<void> => {
    if (pulse !== null) clearInterval(pulse);
    await classes.close();
    await registry.close();
    await thinker.close();
    await forker.close();
    await store.close();
  };
  let port: number;
  try {
    port = await listen(server, http, config);
  } catch (error) {
    await closeParts();
    throw error;
  }
  log.info({ host: config.host, port, version, ms: Math.round(performance.now()) }, 'listening');

  const close = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    if (pulse !== null) await noteAlive();
    await server.gracefullyShutdown(false);
    http.closeAllConnections();
    await closeParts();
    log.info('closed');
  };
  return { host: config.host, port, settled: settle(), expireClasses: (now) => classes.expire(now), close };

  async function settle(): Promise<void> {
    try {
      await metrics.start({ matches: () => registry.size, connections: () => connections(transport) });
      log.info({ ...(await registry.recover()), classes: await classes.recover() }, 'recovered');
      await classes.expire();
      // Not before: a server that falls while it recovers was not up.
      await noteAlive();
      if (!stopping) pulse = setInterval(() => void noteAlive(), PULSE);
    } catch (error) {
      log.error({ err: error }, 'recovery failed');
    }
  }
}

async function listen(server: Server, http: HttpServer, { host, port }: Config): Promise<number> {
  const failed = new Promise<never>((_, reject) => http.once('error', reject));
  try {
    await Promise.race([server.listen(port, host), failed]);
  } catch (error) {
    throw listenFailure(error, host, port);
  }
  const address = http.address() as AddressInfo;
  return address.port;
}

function listenFailure(error: unknown, host: string, port: number): unknown {
  const cause = systemCode(error);
  if (cause === 'EADDRINUSE') {
    return new Failure(
      'server/port-taken',
      `Port ${port} at ${host} is in use: stop what uses it or choose another --port.`,
      {
        host,
        port,
      },
    );
  }
  if (cause === 'EACCES' || cause === 'EADDRNOTAVAIL' || cause === 'ENOTFOUND') {
    return new Failure('server/config-invalid', `Cannot listen on ${host}, port ${port}: ${cause}`, {
      setting: 'COUNTERPOISE_HOST',
      problem: cause,
    });
  }
  return error;
}

function connections(transport: WebSocketTransport): number {
  // The framework keeps its socket server to itself but for subclasses.
  return (transport as unknown as { wss: { clients: Set<unknown> } }).wss.clients.size;
}

/** The framework's own lines, in our log. Its errors are mostly peers that misbehave or vanish. */
function frameworkLog(log: Log) {
  const framework = log.child({ from: 'colyseus' });
  const line =
    (level: 'debug' | 'warn') =>
    (...parts: unknown[]): void =>
      framework[level](parts.map(String).join(' '));
  return { debug: line('debug'), trace: line('debug'), info: line('debug'), warn: line('warn'), error: line('warn') };
}
