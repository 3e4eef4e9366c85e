import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Piscina } from 'piscina';
import type { Command } from '../../shared/model/match.ts';
import type { DecisionTask } from './task.ts';

/** Thinks for rivals. */
export interface Thinker {
  /** The seat's commands. Rejects when the worker fails or takes longer than it may. */
  think(task: DecisionTask): Promise<Command[]>;
  close(): Promise<void>;
}

/** Milliseconds for a first task, which waits for its thread to start. */
const START_MOST = 20_000;

/**
 * A pool of threads that run the rivals' decisions off the event loop. The threads start with the first decision and stay. A
 * thread that takes longer than `budget` milliseconds is ended and replaced.
 */
export class ThinkerPool implements Thinker {
  readonly #budget: number;
  readonly #threads: number;
  #pool: Promise<Piscina> | null = null;
  #warm = false;
  #closed = false;

  /** `threads`: 0 for all cores but one. */
  constructor(budget: number, threads: number) {
    this.#budget = budget;
    this.#threads = threads > 0 ? threads : Math.max(1, availableParallelism() - 1);
  }

  async think(task: DecisionTask): Promise<Command[]> {
    if (this.#closed) throw new Error('the pool is closed');
    this.#pool ??= this.#open();
    const pool = await this.#pool;
    const signal = AbortSignal.timeout(this.#warm ? this.#budget : Math.max(this.#budget, START_MOST));
    const commands: Command[] = await pool.run(task, { signal });
    this.#warm = true;
    return commands;
  }

  async close(): Promise<void> {
    this.#closed = true;
    if (this.#pool !== null) await (await this.#pool).destroy();
  }

  async #open(): Promise<Piscina> {
    const { Piscina } = await import('piscina');
    return new Piscina({
      ...workerFile(),
      minThreads: this.#threads,
      maxThreads: this.#threads,
      concurrentTasksPerWorker: 1,
      maxQueue: Number.POSITIVE_INFINITY,
    });
  }
}

/** The built worker beside the bundle, or its source, which needs a loader. */
function workerFile(): { filename: string; execArgv?: string[] } {
  const built = fileURLToPath(new URL('./worker.js', import.meta.url));
  if (existsSync(built)) return { filename: built };
  return { filename: fileURLToPath(new URL('./worker.ts', import.meta.url)), execArgv: ['--import', 'tsx'] };
}
