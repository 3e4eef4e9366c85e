import { applyClassCommand, createClass } from '../../shared/classes/applyClass.ts';
import type { ClassActor, ClassCommand, StampedClassCommand } from '../../shared/classes/commands.ts';
import type { ClassState } from '../../shared/classes/model.ts';
import type { Result } from '../../shared/core/result.ts';
import { ok, refuse } from '../../shared/core/result.ts';
import type { Log } from '../log.ts';
import type { ClassStore, StoredClass } from './classStore.ts';

/** What a class needs around it. */
export interface ClassTools {
  classStore: ClassStore;
  log: Log;
}

/** When the running lesson stops playing, milliseconds since 1970, 0 without a bell; null where nothing runs by itself. */
export function dueOf({ phase, bell }: ClassState): number | null {
  if (phase !== 'play' && phase !== 'practice') return null;
  return bell === null ? 0 : bell.at - bell.debriefMinutes * 60_000;
}

/** One class in memory: applies commands one after the other and writes each to disk before anybody learns of it. */
export class LiveClass {
  readonly createdAt: number;
  readonly #tools: ClassTools;
  readonly #listeners = new Set<() => void>();
  #state: ClassState;
  #waiting: Job[] = [];
  #writing: Promise<void> | null = null;
  #closed = false;

  constructor(tools: ClassTools, state: ClassState, createdAt: number) {
    this.#tools = tools;
    this.#state = state;
    this.createdAt = createdAt;
  }

  /** A class as the fold of its journal. What cannot be read or does not apply any more ends it there and is set aside. */
  static async restore(tools: ClassTools, stored: StoredClass): Promise<LiveClass> {
    let state = createClass(stored.setup, stored.createdAt, stored.instructor);
    for (const body of stored.commands) {
      const next = applyBody(state, body);
      if (typeof next === 'string') {
        tools.log.error({ class: stored.code, after: state.seq, cause: next }, 'class journal cut short');
        await tools.classStore.quarantine(stored.code, state.seq + 1, next);
        break;
      }
      state = next;
    }
    return new LiveClass(tools, state, stored.createdAt);
  }

  get code(): string {
    return this.#state.setup.code;
  }

  /** The class after the last command on disk. */
  get state(): ClassState {
    return this.#state;
  }

  /** Calls the listener after every command; the result ends that. */
  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Applies a command when those before it are done; resolves when it is durable, or with why it was refused. */
  submit(by: ClassActor, command: ClassCommand): Promise<Result<ClassState>> {
    return this.submitMade(by, () => ok(command));
  }

  /** The same for a command that follows from the class as it stands when its turn comes. */
  submitMade(by: ClassActor, make: (state: ClassState) => Result<ClassCommand>): Promise<Result<ClassState>> {
    return new Promise((resolve) => {
      this.#waiting.push({ by, make, resolve });
      this.#writing ??= this.#drain();
    });
  }

  /** Takes no further command and resolves when those taken are durable. */
  async close(): Promise<void> {
    this.#closed = true;
    this.#listeners.clear();
    await this.#writing;
  }

  /** What has arrived together is written together, so that a class that comes in at once does not wait for the disk one by one. */
  async #drain(): Promise<void> {
    while (this.#waiting.length > 0) {
      await new Promise<void>((resolve) => setImmediate(resolve));
      await this.#write(this.#waiting.splice(0, BATCH_MOST));
    }
    this.#writing = null;
  }

  async #write(jobs: readonly Job[]): Promise<void> {
    let state = this.#state;
    const applied: StampedClassCommand[] = [];
    const results = jobs.map(({ by, make }): Result<ClassState> => {
      if (this.#closed) return refuse('server/restarting');
      const made = make(state);
      if (!made.ok) return made;
      const stamped: StampedClassCommand = { seq: state.seq + 1, at: Date.now(), by, command: made.value };
      const result = applyClassCommand(state, stamped);
      if (!result.ok) return result;
      applied.push(stamped);
      state = result.value;
      return result;
    });
    try {
      if (applied.length > 0) await this.#tools.classStore.append(applied, state, dueOf(state));
    } catch (error) {
      this.#tools.log.error({ class: this.code, commands: applied.length, err: error }, 'class commands failed');
      for (const [index, { resolve }] of jobs.entries()) {
        resolve(results[index].ok ? refuse('server/internal') : results[index]);
      }
      return;
    }
    this.#state = state;
    if (applied.length > 0) for (const listener of this.#listeners) listener();
    for (const [index, { resolve }] of jobs.entries()) resolve(results[index]);
  }
}

/** Commands that are written in one go at most. */
const BATCH_MOST = 200;

interface Job {
  by: ClassActor;
  make: (state: ClassState) => Result<ClassCommand>;
  resolve: (result: Result<ClassState>) => void;
}

/** The class after one row of its journal, or why it cannot be applied. */
function applyBody(state: ClassState, body: string): ClassState | string {
  try {
    const result = applyClassCommand(state, JSON.parse(body) as StampedClassCommand);
    return result.ok ? result.value : result.error.code;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
