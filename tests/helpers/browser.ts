import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { SeatConnection } from './serverSeat.ts';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** How long a state may take to come, ms: far beyond what it takes, so that a slow machine fails nothing. */
export const PATIENCE = 45_000;

/** A headless Chromium with a fresh profile. `CHROMIUM_PATH` names another than Debian's. */
export function openBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
  if (!existsSync(executablePath)) throw new Error(`No Chromium at ${executablePath}: name one in CHROMIUM_PATH.`);
  return chromium.launch({ executablePath, args: FLAGS });
}

/** One person's browser window, which hears everything that goes wrong in it. */
export class Visitor {
  readonly page: Page;
  readonly context: BrowserContext;
  #url: string;
  #faults: string[] = [];
  #allowed: RegExp[] = [];

  private constructor(context: BrowserContext, page: Page, url: string) {
    this.context = context;
    this.page = page;
    this.#url = url;
    this.#listen(page);
  }

  /** Opens a window of a new profile on a page of the server. The size is 1440 × 900 unless the options say otherwise. */
  static async open(browser: Browser, url: string, path = '/', options: BrowserContextOptions = {}): Promise<Visitor> {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB', ...options });
    context.setDefaultTimeout(PATIENCE);
    const visitor = new Visitor(context, await context.newPage(), url);
    await visitor.page.goto(url + path);
    return visitor;
  }

  /** Another window of the same profile, with what the browser kept. */
  async reopen(path: string): Promise<Visitor> {
    const visitor = new Visitor(this.context, await this.context.newPage(), this.#url);
    await visitor.page.goto(this.#url + path);
    return visitor;
  }

  /** Console errors, exceptions and failed requests so far, but those that were allowed. */
  get faults(): readonly string[] {
    return this.#faults.filter((fault) => !this.#allowed.some((pattern) => pattern.test(fault)));
  }

  /** Faults that the test itself brings about, such as the 404 of a code that does not exist. */
  allow(...patterns: RegExp[]): void {
    this.#allowed.push(...patterns);
  }

  /** The match this window is in: its code, and the token that proves the seat. */
  async match(): Promise<{ code: string; token: string }> {
    return this.page.evaluate(() => {
      const code = location.pathname.split('/').at(-1) ?? '';
      const kept = JSON.parse(localStorage.getItem('counterpoise.matches') ?? '{}') as Record<
        string,
        { token: string }
      >;
      return { code, token: kept[code]?.token ?? '' };
    });
  }

  /** A second connection of the same seat, to compare what the page shows with what the server says. */
  async seat(): Promise<SeatConnection> {
    const { code, token } = await this.match();
    return SeatConnection.open(this.#url, code, token);
  }

  /** Keeps a picture of the window where the variable `E2E_PICTURES` names a folder. */
  async picture(name: string): Promise<void> {
    const folder = process.env.E2E_PICTURES;
    if (!folder) return;
    mkdirSync(folder, { recursive: true });
    await this.page.screenshot({ path: join(folder, `${name}.png`) });
  }

  #listen(page: Page): void {
    page.on('console', (message) => {
      if (message.type() === 'error') this.#faults.push(`console: ${message.text()} (${message.location().url})`);
    });
    page.on('pageerror', (error) => this.#faults.push(`exception: ${error.stack ?? error.message}`));
    page.on('requestfailed', (request) =>
      this.#faults.push(`request: ${request.url()} ${request.failure()?.errorText ?? ''}`),
    );
    page.on('response', (response) => {
      if (response.status() >= 400) this.#faults.push(`response: ${response.status()} ${response.url()}`);
    });
  }
}
