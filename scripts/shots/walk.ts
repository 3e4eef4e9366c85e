import type { Browser } from 'playwright-core';
import type { CreatedMatch } from '../../shared/protocol/http.ts';
import { openMatch } from '../../tests/helpers/server.ts';
import { SeatConnection } from '../../tests/helpers/serverSeat.ts';
import { classShots } from './classShots.ts';
import { playStep } from './playMatch.ts';
import { lensesOf, MOMENTS, type Moment, PAGES, playerAt, type Screen } from './screens.ts';
import { Camera } from './window.ts';

/** Which screens are walked through, in windows of which sizes. */
export interface Route {
  /** Parts of names: a screen is seen whose name holds one of them. Empty takes all. */
  only: readonly string[];
  sizes: readonly string[];
  seed: number;
  colorScheme?: 'light' | 'dark';
}

/** A walk through every screen there is; `look` is what is done at each. */
export class Walk {
  /** Faults of pages, and screens that could not be reached. */
  readonly troubles: string[] = [];
  readonly #route: Route;
  readonly #url: string;
  readonly #browser: Browser;
  readonly #look: (camera: Camera, title: string, screen: Screen) => Promise<void>;

  constructor(
    route: Route,
    url: string,
    browser: Browser,
    look: (camera: Camera, title: string, screen: Screen) => Promise<void>,
  ) {
    this.#route = route;
    this.#url = url;
    this.#browser = browser;
    this.#look = look;
  }

  /** The pages outside a match. */
  async pages(): Promise<void> {
    const wanted = PAGES.filter(({ name }) => this.#wants(name));
    if (wanted.length === 0) return;
    for (const camera of await this.#cameras()) {
      for (const screen of wanted) {
        await camera.page.goto(this.#url + screen.path);
        await camera.page.getByText('Loading this page').waitFor({ state: 'hidden' });
        await this.#take(camera, screen, screen.name);
      }
      await this.#close(camera);
    }
  }

  /** A class, from its doors to its grade book. */
  async lesson(): Promise<void> {
    const { only } = this.#route;
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
    const { seed } = this.#route;
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
    const { only } = this.#route;
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
    const player = playerAt(camera.page, camera.phone);
    try {
      await screen.arrange?.(player, camera.page);
      await camera.page.waitForFunction(() => document.querySelector('.chart-loading') === null);
      await this.#look(camera, title, screen);
      await screen.restore?.(player, camera.page);
      process.stderr.write(`${title}${camera.phone ? ', phone' : ''}\n`);
    } catch (error) {
      this.troubles.push(`${title}: ${error instanceof Error ? error.message.split('\n')[0] : error}`);
    }
  }

  #cameras(kept?: CreatedMatch): Promise<Camera[]> {
    const { sizes, colorScheme } = this.#route;
    return Camera.open(this.#browser, this.#url, sizes, { kept, colorScheme });
  }

  async #close({ visitor }: Camera): Promise<void> {
    // What a page still asks for as it is left comes to nothing.
    visitor.allow(/ERR_ABORTED/);
    this.troubles.push(...visitor.faults);
    await visitor.context.close();
  }

  #wants(name: string): boolean {
    const { only } = this.#route;
    return only.length === 0 || only.some((part) => name.includes(part));
  }
}
