import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { CreatedMatch } from '../../shared/protocol/http.ts';
import { openBrowser } from '../../tests/helpers/browser.ts';
import { BuiltServer } from '../../tests/helpers/browserServer.ts';
import { openMatch } from '../../tests/helpers/server.ts';
import { SeatConnection } from '../../tests/helpers/serverSeat.ts';
import { classShots } from './classShots.ts';
import type { Options } from './options.ts';
import { playStep } from './playMatch.ts';
import { lensesOf, MOMENTS, type Moment, PAGES, playerAt, type Screen } from './screens.ts';
import { contactSheet } from './sheet.ts';
import { Camera, type Shot } from './window.ts';

/** Takes every picture that was asked for and writes the contact sheet. False where a page had a fault or one is missing. */
export async function takeShots(options: Options): Promise<boolean> {
  const { folder } = options;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const [server, browser] = await Promise.all([BuiltServer.start(), openBrowser()]);
  const session = new Session(options, server.url, browser);
  try {
    await session.pages();
    await session.lesson();
    for (const scenario of options.scenarios) await session.match(scenario);
  } finally {
    await browser.close();
    await server.close();
  }
  const { shots, troubles } = session;
  writeFileSync(join(folder, 'index.html'), contactSheet(shots, troubles));
  for (const trouble of troubles) process.stderr.write(`${trouble}\n`);
  process.stdout.write(`${shots.length} pictures: ${join(folder, 'index.html')}\n`);
  return troubles.length === 0;
}

class Session {
  readonly shots: Shot[] = [];
  /** Faults of pages, and screens that could not be reached. */
  readonly troubles: string[] = [];
  readonly #options: Options;
  readonly #url: string;
  readonly #browser: Browser;

  constructor(options: Options, url: string, browser: Browser) {
    this.#options = options;
    this.#url = url;
    this.#browser = browser;
  }

  /** The pages outside a match. */
  async pages(): Promise<void> {
    const wanted = PAGES.filter(({ name }) => this.#wants(name));
    if (wanted.length === 0) return;
    for (const camera of await this.#cameras()) {
      for (const screen of wanted) {
        await camera.page.goto(this.#url + screen.path);
        await this.#take(camera, screen, screen.name);
      }
      await this.#close(camera);
    }
  }

  /** A class, from its doors to its grade book. */
  async lesson(): Promise<void> {
    const { only } = this.#options;
    if (only.length > 0 && !only.some((part) => part.startsWith('class'))) return;
    await classShots({
      url: this.#url,
      cameras: () => this.#cameras(),
      close: (camera) => this.#close(camera),
      take: (camera, screen, title) => this.#take(camera, screen, title),
      wants: (title) => this.#wants(title),
    });
  }

  /** A lobby, and a match from its first Plan to its end, with the screens of every moment as it comes. */
  async match(scenario: string): Promise<void> {
    const title = (name: string): string => `${scenario}-${name}`;
    const { seed } = this.#options;
    if (this.#wants(title('lobby'))) {
      const lobby = await openMatch(this.#url, { scenario, seed, name: 'Ann' });
      for (const camera of await this.#cameras(lobby)) {
        await camera.page.goto(`${this.#url}/m/${lobby.code}`);
        await camera.page.locator('.lobby-page').waitFor();
        await this.#take(camera, { name: 'lobby' }, title('lobby'));
        await this.#close(camera);
      }
    }
    let open = MOMENTS.filter(({ screens }) => screens.some(({ name }) => this.#wants(title(name))));
    const { only } = this.#options;
    const lenses = only.length === 0 || only.some((part) => part.includes('map'));
    if (open.length === 0 && !lenses) return;
    const match = await openMatch(this.#url, { scenario, seed, name: 'Ann', solo: 'suggested' });
    const seat = await SeatConnection.open(this.#url, match.code, match.token);
    const cameras = await this.#cameras(match);
    let mapped = !lenses;
    while (open.length > 0 || !mapped) {
      const { view } = seat;
      for (const moment of open.filter(({ fits }) => fits(view))) await this.#moment(cameras, match, moment, title);
      open = open.filter(({ fits }) => !fits(view));
      if (!mapped && view.phase === 'plan' && view.turn === 3) {
        mapped = true;
        await this.#maps(cameras, match, title);
      }
      if (view.phase === 'ended') break;
      if (open.length > 0 || !mapped) await playStep(seat);
    }
    for (const { name } of open) process.stderr.write(`${scenario}, seed ${seed}: the moment “${name}” never came\n`);
    await seat.leave();
    for (const camera of cameras) await this.#close(camera);
  }

  async #moment(
    cameras: Camera[],
    match: CreatedMatch,
    moment: Moment,
    title: (name: string) => string,
  ): Promise<void> {
    for (const camera of cameras) {
      await this.#enter(camera, match, moment.name === 'first');
      for (const screen of moment.screens)
        if (this.#wants(title(screen.name))) await this.#take(camera, screen, title(screen.name));
    }
  }

  async #maps(cameras: Camera[], match: CreatedMatch, title: (name: string) => string): Promise<void> {
    for (const camera of cameras) {
      await this.#enter(camera, match, false);
      for (const screen of await lensesOf(camera.page))
        if (this.#wants(title(screen.name))) await this.#take(camera, screen, title(screen.name));
    }
  }

  /** Opens the match afresh: its map drawn, the guide put away unless it is what is wanted. */
  async #enter({ page, phone }: Camera, match: CreatedMatch, guided: boolean): Promise<void> {
    await page.goto(`${this.#url}/m/${match.code}`);
    await page.locator('.frame-bar').waitFor();
    await page.getByText('Drawing the map').waitFor({ state: 'hidden' });
    const skip = page.getByRole('button', { name: 'Skip the guide' });
    if (!guided && (await skip.isVisible())) await playerAt(page, phone).skipGuide();
  }

  async #take(camera: Camera, screen: Screen, title: string): Promise<void> {
    const { folder } = this.#options;
    const player = playerAt(camera.page, camera.phone);
    try {
      await screen.arrange?.(player, camera.page);
      this.shots.push(...(await camera.take(folder, title, this.#options)));
      await screen.restore?.(player, camera.page);
      process.stderr.write(`${title}${camera.phone ? ', phone' : ''}\n`);
    } catch (error) {
      this.troubles.push(`${title}: ${error instanceof Error ? error.message.split('\n')[0] : error}`);
    }
  }

  #cameras(kept?: CreatedMatch): Promise<Camera[]> {
    return Camera.open(this.#browser, this.#url, this.#options.sizes, kept);
  }

  async #close({ visitor }: Camera): Promise<void> {
    this.troubles.push(...visitor.faults);
    await visitor.context.close();
  }

  #wants(name: string): boolean {
    const { only } = this.#options;
    return only.length === 0 || only.some((part) => name.includes(part));
  }
}
