import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { Config } from '../../server/config.ts';
import { readConfig } from '../../server/config.ts';
import { openLog } from '../../server/log.ts';
import { type RunningServer, startServer } from '../../server/server.ts';
import type { CreatedMatch, CreateMatchRequest, JoinedMatch } from '../../shared/protocol/http.ts';

/** A folder of its own for one test. */
export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'counterpoise-'));
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

export interface TestServer extends RunningServer {
  url: string;
  folder: string;
}

/** A server in this process, on a free port, over a folder of its own. */
export async function openServer(settings: Partial<Config> = {}): Promise<TestServer> {
  const folder = temporaryFolder();
  const config = { ...readConfig({}, { port: '0', data: folder, logLevel: 'silent', allowSeed: 'true' }), ...settings };
  const server = await startServer(config, openLog('silent'), 'test');
  const close = async (): Promise<void> => {
    await server.close();
    removeFolder(folder);
  };
  return { ...server, url: `http://127.0.0.1:${server.port}`, folder, close };
}

/** A line of a server's log. */
export interface LogLine {
  msg: string;
  [field: string]: unknown;
}

/** A server in a process of its own, which can be killed. */
export class ServerProcess {
  readonly child: ChildProcess;
  readonly exited: Promise<number | null>;
  /** What it wrote that was no log line. */
  errors = '';
  #lines: LogLine[] = [];
  #waiting: (() => void)[] = [];
  #port = 0;

  private constructor(flags: string[]) {
    const root = resolve(import.meta.dirname, '../..');
    const args = ['--import', 'tsx', join(root, 'server/cli.ts'), 'serve', '--port', '0', ...flags];
    this.child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    this.exited = new Promise((done) => this.child.on('close', (code) => done(code)));
    if (this.child.stderr === null) throw new Error('the server has no error stream');
    createInterface({ input: this.child.stderr }).on('line', (line) => this.#read(line));
  }

  /** Starts `counterpoise serve` with these flags; resolves when it listens or has ended. */
  static async start(...flags: string[]): Promise<ServerProcess> {
    const server = new ServerProcess(flags);
    const line = await Promise.race([server.logged('listening'), server.exited]);
    if (line !== null && typeof line === 'object') server.#port = Number(line.port);
    return server;
  }

  get port(): number {
    return this.#port;
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** The first line with this message that fits, once it is there. */
  async logged(msg: string, fits: (line: LogLine) => boolean = () => true): Promise<LogLine> {
    for (;;) {
      const found = this.#lines.find((line) => line.msg === msg && fits(line));
      if (found) return found;
      await new Promise<void>((wake) => this.#waiting.push(wake));
    }
  }

  /** Ends the process at once, as a power cut would, and waits for that. */
  async kill(): Promise<void> {
    this.child.kill('SIGKILL');
    await this.exited;
  }

  #read(text: string): void {
    try {
      this.#lines.push(JSON.parse(text) as LogLine);
    } catch {
      this.errors += `${text}\n`;
    }
    for (const wake of this.#waiting.splice(0)) wake();
  }
}

/** Asks the server over HTTP; a body makes it a POST. */
export async function ask<T>(url: string, path: string, body?: unknown): Promise<{ status: number; body: T }> {
  const response = await fetch(`${url}${path}`, {
    ...(body !== undefined && {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    }),
  });
  return { status: response.status, body: (await response.json()) as T };
}

/** Opens a match and returns its code and its creator's token. */
export async function openMatch(url: string, request: Partial<CreateMatchRequest> = {}): Promise<CreatedMatch> {
  const { status, body } = await ask<CreatedMatch>(url, '/api/matches', {
    scenario: 'concert',
    name: 'Ann',
    ...request,
  });
  if (status !== 201) throw new Error(`openMatch: ${status} ${JSON.stringify(body)}`);
  return body;
}

/** A token for another participant of a match. */
export async function joinMatch(url: string, code: string, name: string, watch = false): Promise<JoinedMatch> {
  const { status, body } = await ask<JoinedMatch>(url, `/api/matches/${code}/join`, { name, watch });
  if (status !== 201) throw new Error(`joinMatch: ${status} ${JSON.stringify(body)}`);
  return body;
}
