import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { openBrowser, Visitor } from './browser.ts';
import { BuiltServer } from './browserServer.ts';

/** The built game and a browser, there while the tests of a file run. */
export interface BrowserStage {
  readonly server: BuiltServer;
  readonly browser: Browser;
  /** Opens a window of a new profile on a page of the server. */
  visit(path?: string, options?: BrowserContextOptions): Promise<Visitor>;
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
    visit: (path = '/', options = {}) => Visitor.open(there().browser, there().server.url, path, options),
  };
}
