import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { openBrowser, Visitor } from './browser.ts';
import { BuiltServer } from './browserServer.ts';

/** What a browser reports while there is no server to answer it. */
const WHILE_DOWN = [/ERR_CONNECTION_REFUSED/, /WebSocket connection to/, /ERR_CONNECTION_RESET/, /ERR_EMPTY_RESPONSE/];

/** The built game and a browser, there while the tests of a file run. */
export interface BrowserStage {
  readonly server: BuiltServer;
  readonly browser: Browser;
  /** Opens a window of a new profile on a page of the server. */
  visit(path?: string, options?: BrowserContextOptions): Promise<Visitor>;
  /** Kills the server, waits until these windows say so, starts it again and waits until they are back. `meanwhile` is while it is down. */
  restart(visitors: readonly Visitor[], meanwhile?: () => Promise<void>): Promise<void>;
}

/** Starts both before the file's first test and ends them after its last. */
export function browserStage(): BrowserStage {
  let started: { server: BuiltServer; browser: Browser } | null = null;
  const there = (): { server: BuiltServer; browser: Browser } => {
    if (started === null) throw new Error('the server and the browser run within tests only');
    return started;
  };
  beforeAll(async () => {
    const [server, browser] = await Promise.all([BuiltServer.start(), openBrowser()]);
    started = { server, browser };
  });
  afterAll(async () => {
    await started?.browser.close();
    await started?.server.close();
  });
  return {
    get server() {
      return there().server;
    },
    get browser() {
      return there().browser;
    },
    async restart(visitors, meanwhile = async () => {}) {
      const { server } = there();
      const gone = ({ page }: Visitor) => page.getByText(/^(Connection lost|The server is restarting)\./);
      for (const visitor of visitors) visitor.allow(...WHILE_DOWN);
      await server.kill();
      await Promise.all(visitors.map((visitor) => gone(visitor).waitFor()));
      await meanwhile();
      await server.again();
      await Promise.all(visitors.map((visitor) => gone(visitor).waitFor({ state: 'hidden' })));
    },
    visit: (path = '/', options = {}) => Visitor.open(there().browser, there().server.url, path, options),
  };
}
