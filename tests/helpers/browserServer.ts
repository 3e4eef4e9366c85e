import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { removeFolder, temporaryFolder } from './server.ts';

const root = resolve(import.meta.dirname, '../..');
const clockModule = pathToFileURL(join(import.meta.dirname, 'movedClock.mjs')).href;
const program = join(root, 'dist/server/cli.js');

/** The built game in a process of its own over a temporary data folder: what `npm start` runs. */
export class BuiltServer {
  readonly #folder = temporaryFolder();
  #child: ChildProcess | null = null;
  #ended: Promise<void> = Promise.resolve();
  #port = 0;
  /** Milliseconds that its clock is ahead of the machine's. */
  #ahead = 0;

  /** Starts it on a free port of this machine; throws with what it wrote where it does not come up. */
  static async start(): Promise<BuiltServer> {
    if (!existsSync(program)) throw new Error('The game is not built: run "npm run build" first.');
    const server = new BuiltServer();
    await server.again();
    return server;
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** Starts it again after `kill`, on the port and the folder it had. */
  async again(): Promise<void> {
    const flags = ['--port', String(this.#port), '--data', this.#folder, '--allow-seed', 'true'];
    const child = spawn(process.execPath, [program, 'serve', ...flags], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, NODE_OPTIONS: `--import ${clockModule}`, COUNTERPOISE_TEST_CLOCK: this.#clockFile },
    });
    this.#child = child;
    this.#ended = new Promise((done) => child.on('close', () => done()));
    this.#port = await listening(child);
  }

  /** Milliseconds since 1970 by the server's clock. */
  now(): number {
    return Date.now() + this.#ahead;
  }

  /** Sets the server's clock so much further, milliseconds, whether it runs or not. */
  passTime(milliseconds: number): void {
    this.#ahead += milliseconds;
    writeFileSync(this.#clockFile, String(this.#ahead));
    if (this.#child?.exitCode === null && this.#child.signalCode === null) this.#child.kill('SIGUSR2');
  }

  get #clockFile(): string {
    return join(this.#folder, 'clock');
  }

  /** Ends the process at once, as a power cut would. */
  async kill(): Promise<void> {
    this.#child?.kill('SIGKILL');
    await this.#ended;
  }

  /** Ends it for good and removes its data. */
  async close(): Promise<void> {
    await this.kill();
    removeFolder(this.#folder);
  }
}

function listening(child: ChildProcess): Promise<number> {
  const { stderr } = child;
  if (stderr === null) throw new Error('the server has no error stream');
  return new Promise((done, fail) => {
    let written = '';
    createInterface({ input: stderr }).on('line', (line) => {
      written += `${line}\n`;
      const found = /"port":(\d+).*"msg":"listening"/.exec(line);
      if (found) done(Number(found[1]));
    });
    child.on('close', (code) => fail(new Error(`the server ended with ${code}:\n${written}`)));
  });
}
