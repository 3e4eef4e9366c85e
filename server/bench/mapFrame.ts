import type { Page } from 'playwright-core';
import { inBrowser, playWorld } from './browser.ts';
import type { Bench } from './figure.ts';
import { spreadOf } from './figure.ts';
import { pause } from './many.ts';

const AIM = 30;
const PANNING = 5000;
const IDLE = 3000;
/** Milliseconds in which the map bakes what it shows and comes to rest. */
const REST = 6000;

/** Frames a second while the world map is dragged about, without a GPU. Met only if the map, left alone, draws nothing. */
export const mapFrame: Bench = {
  id: 'map-frame',
  run: () =>
    inBrowser(async (page, url) => {
      await page.addInitScript(`(${countDraws})()`);
      await playWorld(page, url);
      await pause(REST);
      const idle = await drawnWhile(page, () => pause(IDLE));
      const times = await drawnWhile(page, () => drag(page));
      const gaps = times.slice(1).map((at, index) => at - times[index]);
      const { p50, p99 } = spreadOf(gaps.map((gap) => 1000 / gap));
      const value = gaps.length / ((times[times.length - 1] - times[0]) / 1000);
      return { id: 'map-frame', value, unit: 'frames/s', p50, p99, aim: AIM, met: value >= AIM && idle.length === 0 };
    }),
};

/** Runs in the page: notes the time of every animation frame in which a canvas of the page's map was drawn on. */
function countDraws(): void {
  const frames: number[] = [];
  Object.assign(window, { benchFrames: frames });
  let noted = false;
  const note = (target: { canvas?: unknown }): void => {
    const { canvas } = target;
    if (noted || !(canvas instanceof HTMLCanvasElement) || !canvas.isConnected) return;
    noted = true;
    frames.push(performance.now());
    requestAnimationFrame(() => {
      noted = false;
    });
  };
  const wrap = (prototype: object, name: string): void => {
    const methods = prototype as Record<string, (...args: unknown[]) => unknown>;
    const method = methods[name];
    methods[name] = function (this: { canvas?: unknown }, ...args: unknown[]) {
      note(this);
      return method.apply(this, args);
    };
  };
  for (const name of ['drawImage', 'fillRect', 'clearRect', 'fill', 'stroke', 'fillText']) {
    wrap(CanvasRenderingContext2D.prototype, name);
  }
  for (const { prototype } of [WebGLRenderingContext, WebGL2RenderingContext]) {
    for (const name of ['drawArrays', 'drawElements', 'clear']) wrap(prototype, name);
  }
}

/** Times of the frames drawn meanwhile, milliseconds. */
async function drawnWhile(page: Page, act: () => Promise<void>): Promise<number[]> {
  await page.evaluate('benchFrames.length = 0');
  await act();
  return page.evaluate<number[]>('benchFrames.slice()');
}

async function drag(page: Page): Promise<void> {
  const box = await page.locator('.game-map canvas').boundingBox();
  if (box === null) throw new Error('map-frame: the map has no place on the page');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  const began = performance.now();
  for (let at = 0; at < PANNING; at = performance.now() - began) {
    const turn = (at / 1000) * Math.PI;
    await page.mouse.move(x + 160 * Math.sin(turn), y + 100 * Math.cos(turn));
  }
  await page.mouse.up();
}
