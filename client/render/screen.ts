/** What the map needs to know about the screen. */
import type { Size } from './view.ts';

/** A host's size in CSS px; a host not laid out yet counts as small. */
export function hostSize(host: HTMLElement): Size {
  return { width: Math.max(80, host.clientWidth), height: Math.max(80, host.clientHeight) };
}

/** Device px a CSS px. Beyond three nothing is gained but heat. */
export function pixelRatio(): number {
  return Math.min(3, window.devicePixelRatio || 1);
}
