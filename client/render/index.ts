/** The map for the rest of the client. Phaser comes with the first call, in a chunk of its own. */

import type { Sight } from '../scenes/MapScene.ts';
import { drawChart } from './chart.ts';
import type { MapFile } from './mapfile.ts';
import type { MapPicture, PlaybackStep, RegionId } from './picture.ts';

export type { Sight } from '../scenes/MapScene.ts';
export type { MapFile } from './mapfile.ts';
export type * from './picture.ts';

export interface MountOptions {
  /** Fetches a map file by id; called again when a picture names another map. */
  loadMap(id: string): Promise<MapFile>;
  readonly on: {
    /** The region under the pointer and the pointer's place in CSS px of the page; null off the land. */
    hover(region: RegionId | null, at: { readonly x: number; readonly y: number }): void;
    /** A click or tap; null is the sea. */
    select(region: RegionId | null): void;
    /** The first picture is drawn. */
    ready(): void;
  };
  /** Whether the map draws a neat-line whose graduation follows the map; off if absent, as the page frames it already. */
  readonly frame?: boolean;
}

export interface SnapshotOptions {
  /** CSS px; 480 by 300 if absent. */
  readonly width?: number;
  readonly height?: number;
  readonly ratio?: number;
  /** Names, emblems and lines; on if absent. */
  readonly overlay?: boolean;
}

export interface MapView {
  /** Shows a picture. The first call starts the engine; the promise resolves once the picture is taken. */
  show(picture: MapPicture): Promise<void>;
  /** Brings a region to the middle. */
  focusRegion(id: RegionId, options?: { readonly animate?: boolean }): Promise<void>;
  /** Outlines regions, for a row or card that has keyboard focus; an empty list clears. */
  highlight(ids: readonly RegionId[]): void;
  /** Marks a region as selected without telling `on.select`. */
  select(id: RegionId | null): void;
  /** Plays steps one after another; `speed` 1 is normal. Resolves after the last, or at once when destroyed. */
  playback(steps: readonly PlaybackStep[], speed?: number): Promise<void>;
  zoomIn(): void;
  zoomOut(): void;
  reset(): void;
  /** A still cut-out round some regions. Null before the first picture. */
  snapshotRect(ids: readonly RegionId[], options?: SnapshotOptions): HTMLCanvasElement | null;
  /** The whole map, small and without names, so many CSS px wide. Null before the first picture. */
  miniature(width: number): HTMLCanvasElement | null;
  /** Tells the part of the map in sight, now and whenever it changes, until another listens. */
  onSight(listener: (sight: Sight) => void): void;
  /** Brings a place to the middle, in shares of the map's width and height. */
  lookAt(x: number, y: number): void;
  /** Frames drawn so far: stands still while nothing moves. */
  readonly frames: number;
  destroy(): void;
}

type Running = Awaited<ReturnType<typeof import('../scenes/startMap.ts').startMapScene>>;

/** Prepares a host for the map: focusable, and with touch gestures left to the map. */
function prepareHost(host: HTMLElement): void {
  host.style.touchAction = 'none';
  host.style.userSelect = 'none';
  host.style.overflow = 'hidden';
  host.style.cursor = 'grab';
  if (host.tabIndex < 0) host.tabIndex = 0;
}

/** Mounts the map in a host element, which gives it its size. Rejects if the engine cannot be loaded. */
export async function mountMap(host: HTMLElement, options: MountOptions): Promise<MapView> {
  const { startMapScene } = await import('../scenes/startMap.ts');
  prepareHost(host);
  const files = new Map<string, MapFile>();
  let running: Running | null = null;
  let starting: Promise<Running> | null = null;
  let picture: MapPicture | null = null;
  let gone = false;

  const fileOf = async (id: string): Promise<MapFile> => {
    const file = files.get(id) ?? (await options.loadMap(id));
    files.set(id, file);
    return file;
  };

  const start = async (file: MapFile, first: MapPicture): Promise<void> => {
    starting ??= startMapScene(host, file, first, { on: options.on, frame: options.frame ?? false });
    running = await starting;
    if (gone) running.destroy();
    else options.on.ready();
  };

  return {
    async show(next) {
      picture = next;
      const file = await fileOf(next.mapId);
      if (gone) return;
      if (!starting) await start(file, next);
      else await starting;
      // A newer picture may have come in while this one waited.
      if (!gone && picture === next && running && running.scene.picture !== next) running.scene.show(next, file);
    },
    async focusRegion(id, { animate = true } = {}) {
      await running?.scene.focusRegion(id, animate);
    },
    highlight: (ids) => running?.scene.highlight(ids),
    select: (id) => running?.scene.select(id),
    async playback(steps, speed = 1) {
      for (const step of steps) {
        if (gone || !running) return;
        await running.scene.play(step, Math.max(0.1, speed));
      }
    },
    zoomIn: () => running?.scene.zoomSmoothly(1.6),
    zoomOut: () => running?.scene.zoomSmoothly(1 / 1.6),
    reset: () => running?.scene.reset(),
    snapshotRect(ids, { width = 480, height = 300, ratio, overlay } = {}) {
      const file = picture && files.get(picture.mapId);
      if (!picture || !file) return null;
      const canvas = document.createElement('canvas');
      drawChart(canvas, file, picture, { width, height, ratio, overlay, regions: ids, frame: false });
      return canvas;
    },
    miniature(width) {
      const file = picture && files.get(picture.mapId);
      if (!picture || !file) return null;
      const canvas = document.createElement('canvas');
      const height = (width * file.height) / file.width;
      drawChart(canvas, file, picture, { width, height, overlay: false, frame: false, pen: 0.45 });
      return canvas;
    },
    onSight(listener) {
      if (!running) return;
      running.scene.onSight = listener;
      listener(running.scene.sight);
    },
    lookAt: (x, y) => running?.scene.lookAt(x, y),
    get frames() {
      return running?.scene.animator.frames ?? 0;
    },
    destroy() {
      gone = true;
      running?.destroy();
      running = null;
    },
  };
}
