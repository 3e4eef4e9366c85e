import type { Piscina } from 'piscina';
import type { Result } from '../../shared/core/result.ts';
import { refuse } from '../../shared/core/result.ts';
import type { MatchRecord } from '../record.ts';
import { threadFile } from '../rivals/pool.ts';
import type { ForkTask } from './fork.ts';

/** Forks that may wait for the one that is being played. */
const WAITING_MOST = 8;
/** Milliseconds after which a thread without work ends. */
const IDLE = 30_000;

/** Plays forks one after the other on a thread of their own, which starts with the first. */
export class Forker {
  #pool: Promise<Piscina> | null = null;

  async run(task: ForkTask): Promise<Result<MatchRecord>> {
    this.#pool ??= open();
    const pool = await this.#pool;
    if (pool.queueSize >= WAITING_MOST) return refuse('server/busy');
    return pool.run(task);
  }

  async close(): Promise<void> {
    if (this.#pool !== null) await (await this.#pool).destroy();
  }
}

async function open(): Promise<Piscina> {
  const { Piscina: Pool } = await import('piscina');
  return new Pool({
    ...threadFile('fork.js', new URL('./fork.ts', import.meta.url)),
    minThreads: 0,
    maxThreads: 1,
    concurrentTasksPerWorker: 1,
    idleTimeout: IDLE,
    maxQueue: Number.POSITIVE_INFINITY,
  });
}
