/** What the map needs to know about the screen. */
import type { Size } from './view.ts';

/** CSS px a px of the maps and the web: on the screens on which the page's letters are much larger, theirs and their signs are too. */
export function screenScale(): number {
  return globalThis.matchMedia?.('(min-width: 2880px)').matches ? 1.75 : 1;
}

/** A host's size in px of the map; a host not laid out yet counts as small. */
export function hostSize(host: HTMLElement): Size {
  const scale = screenScale();
  return { width: Math.max(80, host.clientWidth) / scale, height: Math.max(80, host.clientHeight) / scale };
}

/** Device px a px of the map. Beyond three a CSS px nothing is gained but heat. */
export function pixelRatio(): number {
  return Math.min(3, window.devicePixelRatio || 1) * screenScale();
}

/** Has a canvas fill a host of that size. */
export function styleCanvas(canvas: HTMLCanvasElement, { width, height }: Size): void {
  const scale = screenScale();
  canvas.style.width = `${width * scale}px`;
  canvas.style.height = `${height * scale}px`;
}
