import { PGlite } from '@electric-sql/pglite';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';

/** Connections that tests open at a time, those of a server that was killed included. */
const CONNECTIONS = 64;

export interface TestPostgres {
  url: string;
  close(): Promise<void>;
}

/**
 * An empty PostgreSQL database that speaks its protocol on a port of this machine; with COUNTERPOISE_TEST_POSTGRES, which names a server
 * and an account that may make databases, a fresh one there.
 */
export async function openPostgres(): Promise<TestPostgres> {
  const given = process.env.COUNTERPOISE_TEST_POSTGRES;
  if (given !== undefined && given !== '') return freshOn(given);
  const database = await PGlite.create();
  const server = new PGLiteSocketServer({ db: database, host: '127.0.0.1', port: 0, maxConnections: CONNECTIONS });
  await server.start();
  const port = Number(server.getServerConn().split(':').at(-1));
  const close = async (): Promise<void> => {
    await server.stop();
    await database.close();
  };
  return { url: `postgres://postgres:postgres@127.0.0.1:${port}/postgres`, close };
}

async function freshOn(url: string): Promise<TestPostgres> {
  const { default: pg } = await import('pg');
  const name = `counterpoise_test_${process.pid}_${Date.now()}`;
  const run = async (statement: string): Promise<void> => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query(statement);
    await client.end();
  };
  await run(`create database ${name}`);
  const fresh = new URL(url);
  fresh.pathname = `/${name}`;
  return { url: fresh.href, close: () => run(`drop database ${name} with (force)`) };
}
