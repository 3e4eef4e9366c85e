import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** Milliseconds after which a process that does not listen counts as failed. */
const START_MOST = 60_000;

/** A process of this program that listens on 127.0.0.1. */
export class Child {
  readonly #process: ChildProcess;
  readonly #exited: Promise<void>;
  readonly port: number;
  /** Milliseconds from the start of the process to listening. */
  readonly startTime: number;

  private constructor(child: ChildProcess, exited: Promise<void>, port: number, startTime: number) {
    this.#process = child;
    this.#exited = exited;
    this.port = port;
    this.startTime = startTime;
  }

  /** Starts `counterpoise` with these arguments and resolves when it listens. */
  static async start(...args: string[]): Promise<Child> {
    const began = performance.now();
    const child = spawn(process.execPath, [...process.execArgv, process.argv[1], ...args], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const exited = new Promise<void>((done) => child.once('exit', () => done()));
    const end = (): boolean => child.kill('SIGKILL');
    process.once('exit', end);
    child.once('exit', () => process.off('exit', end));
    const port = await listening(child);
    return new Child(child, exited, port, performance.now() - began);
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Memory the process holds, MB. */
  async memory(): Promise<number> {
    const { stdout } = await execute('ps', ['-o', 'rss=', '-p', String(this.#process.pid)]);
    return Number(stdout.trim()) / 1024;
  }

  /** Ends the process at once, as a power cut would. */
  async kill(): Promise<void> {
    this.#process.kill('SIGKILL');
    await this.#exited;
  }
}

function listening(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    if (child.stderr === null) return reject(new Error('Child: no error stream'));
    let said = '';
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new Error(`Child: not listening after ${START_MOST} ms: ${said}`));
    }, START_MOST);
    child.once('exit', (code) => reject(new Error(`Child: ended with ${code}: ${said}`)));
    createInterface({ input: child.stderr }).on('line', (line) => {
      said = line;
      const port = portIn(line);
      if (port === null) return;
      clearTimeout(timer);
      resolve(port);
    });
  });
}

function portIn(line: string): number | null {
  if (!line.includes('"msg":"listening"')) return null;
  const { port } = JSON.parse(line) as { port: number };
  return port;
}

/** A folder that is removed after `use`. */
export async function inFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'counterpoise-bench-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The game server over a folder; whoever asks names the address it asks from, so that limits by address do not hold. */
export function startGame(folder: string, port = 0): Promise<Child> {
  return Child.start(
    'serve',
    ...['--port', String(port), '--data', folder, '--proxies', '1', '--away-seconds', '600', '--allow-seed', 'true'],
  );
}

/** The bare echo server. */
export function startEcho(): Promise<Child> {
  return Child.start('bench-echo');
}

/** Runs `use` with a child and ends it in any case. */
export async function during<T>(starting: Promise<Child>, use: (child: Child) => Promise<T>): Promise<T> {
  const child = await starting;
  try {
    return await use(child);
  } finally {
    await child.kill();
  }
}
