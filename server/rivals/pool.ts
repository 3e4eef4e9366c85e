import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Piscina } from 'piscina';
import type { Command } from '../../shared/model/match.ts';
import type { Opinion } from '../../shared/model/treaty.ts';
import { Failure } from '../failure.ts';
import type { DecisionTask, OpinionTask } from './task.ts';

/** Thinks for rivals. */
export interface Thinker {
  /** The seat's commands. Rejects when the worker fails or takes longer than it may. */
  think(task: DecisionTask): Promise<Command[]>;
  /** What the seat thinks of a draft. Rejects as `think` does. */
  opine(task: OpinionTask): Promise<Opinion>;
  close(): Promise<void>;
}

export interface PoolOptions {
  /** Milliseconds that a decision may take. */
  budget: number;
  /** 0 for all cores but one. */
  threads: number;
  /** Milliseconds for decisions until the first is made: they wait for a thread to start. */
  startBudget?: number;
  /** File of the worker; the rivals' own unless set. */
  worker?: string;
}

/**
 * A pool of threads that run the rivals' decisions off the event loop. The threads start with the first decision and stay. A
 * thread that takes longer than its budget is ended and replaced.
 */
export class ThinkerPool implements Thinker {
  readonly #options: PoolOptions;
  readonly #worker: ThreadFile;
  #pool: Promise<Piscina> | null = null;
  #warm = false;
  #closed = false;

  /** Throws a `Failure` where the rivals' own worker is missing. */
  constructor(options: PoolOptions) {
    this.#options = options;
    const { worker } = options;
    this.#worker =
      worker === undefined ? threadFile('worker.js', new URL('./worker.ts', import.meta.url)) : { filename: worker };
  }

  think(task: DecisionTask): Promise<Command[]> {
    return this.#run(task);
  }

  opine(task: OpinionTask): Promise<Opinion> {
    return this.#run(task, 'opine');
  }

  async #run<T>(task: DecisionTask, name = 'default'): Promise<T> {
    if (this.#closed) throw new Error('the pool is closed');
    this.#pool ??= this.#open();
    const pool = await this.#pool;
    const { budget, startBudget = 20_000 } = this.#options;
    const signal = AbortSignal.timeout(this.#warm ? budget : Math.max(budget, startBudget));
    const result: T = await pool.run(task, { signal, name });
    this.#warm = true;
    return result;
  }

  async close(): Promise<void> {
    this.#closed = true;
    if (this.#pool !== null) await (await this.#pool).destroy();
  }

  async #open(): Promise<Piscina> {
    const { Piscina } = await import('piscina');
    const { threads } = this.#options;
    const most = threads > 0 ? threads : Math.max(1, availableParallelism() - 1);
    return new Piscina({
      ...this.#worker,
      minThreads: most,
      maxThreads: most,
      concurrentTasksPerWorker: 1,
      maxQueue: Number.POSITIVE_INFINITY,
    });
  }
}

/** A file that threads run, and how. */
export interface ThreadFile {
  filename: string;
  execArgv?: string[];
}

/**
 * What a thread runs: the built file of this name beside the bundle, or its source, which needs a loader. Throws a `Failure`
 * where there is neither.
 */
export function threadFile(built: string, source: URL): ThreadFile {
  const beside = fileURLToPath(new URL(built, import.meta.url));
  if (existsSync(beside)) return { filename: beside };
  const filename = fileURLToPath(source);
  if (existsSync(filename)) return { filename, execArgv: ['--import', 'tsx'] };
  throw new Failure('server/worker-missing', `A part of the program is missing: ${beside}. Build it again.`, {
    file: beside,
  });
}
